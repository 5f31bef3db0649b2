import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Schema } from '../tools/settings-schema';
import { settingPaths } from '../tools/setting-paths';

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
