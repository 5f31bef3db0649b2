import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Schema } from '../tools/settings-schema';
import { settingPaths } from '../tools/setting-paths';
import { objectsWith } from './helpers/values-file';

const ROOT = join(__dirname, '..');
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'settings/values.schema.json'), 'utf8')) as Schema;
const PAGE = readFileSync(join(ROOT, 'docs/coming-from-another-chart.md'), 'utf8');

/** The second column of the table, row by row. */
const ROWS = [...PAGE.matchAll(/^\| (?!In other|-)[^|]*\| ([^|]*?) *\|$/gm)].map(([, cell]) => cell);

test('the table for those who come from another chart names at least the 30 settings that they share', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(30);
});

test('every path in it is that of a setting', () => {
  const known = settingPaths(SCHEMA).map((path) => path.join('.'));
  const named = ROWS.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path));
  const unknown = named.filter((path) => path !== 'kustomization.yaml' && !known.includes(path));
  expect(unknown).toEqual([]);
});

test('the example for closed networks keeps every rule, and opens what it names', () => {
  const page = readFileSync(join(ROOT, 'docs/closed-networks.md'), 'utf8');
  const [, example] = /```yaml\n([^`]*)```/.exec(page) ?? [];
  const text = JSON.stringify(objectsWith(example));
  for (const block of ['10.1.2.3/32', '10.1.2.4/32', '10.1.2.5/32', '10.1.2.6/32'])
    expect(text).toContain(`"cidr":"${block}"`);
});

test('the new service in the README uses what the file imports that it names', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, file, example] = /one short file, such as \[([^\]]+)\][^`]*```ts\n([^]*?)```/.exec(readme) ?? [];
  const imports = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^import \{ ([^}]*) \}/gm)];
  const names = imports.flatMap(([, list]) => list.split(', '));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(example))).toEqual([]);
});
