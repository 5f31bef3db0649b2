import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picture } from '../tools/picture';
import { INSTALL, NOT_RUN, USE } from './soak/guide-lines';

const ROOT = join(__dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the picture is that of the constructs (npm run picture draws it anew)', () => {
  expect(README).toContain(`\`\`\`mermaid\n${picture()}\n\`\`\``);
});

test('every file and folder that it links to is there', () => {
  const links = [...README.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect([link, existsSync(join(ROOT, link))]).toEqual([link, true]);
});

test('every npm script that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { [name: string]: string };
  };
  const named = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect([name, name in scripts]).toEqual([name, true]);
});

test("it names every change to the guide's kubectl lines, and what could not be run", () => {
  const changed = [...INSTALL, ...USE].flatMap(({ line, instead = '' }) => (line.includes('<') ? [] : instead));
  for (const line of [...changed, ...NOT_RUN]) expect(README).toContain(line.replace(/\|/g, '\\|'));
});
