import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picture } from '../tools/picture';
import { INSTALL, NOT_RUN, USE } from './soak/guide-lines';

const ROOT = join(__dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)];

test('the picture is that of the constructs (npm run picture draws it anew)', () => {
  expect(README).toContain(`\`\`\`mermaid\n${picture()}\n\`\`\``);
});

test.each(PAGES)('every file, folder and heading that %s links to is there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  for (const [, path, heading] of text.matchAll(/\]\(([^)#:]*)(#[^)]+)?\)/g)) {
    const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
    expect([path, existsSync(file)]).toEqual([path, true]);
    const headings = heading ? (readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? []).map(anchorOf) : [];
    expect([undefined, ...headings]).toContain(heading);
  }
});

test('it links to every page of the documentation', () => {
  for (const page of PAGES.slice(1)) expect(README).toContain(`](${page})`);
});

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  const words = heading.replace(/^#+ /, '').toLowerCase();
  return `#${words.replace(/[^a-z0-9 -]/g, '').replace(/ /g, '-')}`;
}

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
