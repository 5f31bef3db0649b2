/**
 * Compiles a copy of the library with jsii: what jsii refuses cannot be called from Python, Java, Go or C#. What it leaves out
 * without a word (functions, constants) or hands on without a type (unions, `any`) is refused here.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const NOT_TYPESCRIPT = JSON.parse(readFileSync(join(__dirname, 'not-typescript.json'), 'utf8')) as string[];
const SOURCES = [
  'constructs',
  'environments.ts',
  'imports',
  'index.ts',
  'mistake.ts',
  'overlays',
  'settings',
  'README.md',
  'LICENSE',
];

/** Without banners about the versions of Node and jsii, and without the network request that the latter takes. */
const SILENT = {
  JSII_SILENCE_SUPPORT_WARNING: '1',
  JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: '1',
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: process.versions.node.split('.')[0],
  JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1',
};

interface Manifest {
  readonly dependencies?: { [name: string]: string };
  readonly devDependencies: { [name: string]: string };
  readonly peerDependencies: { [name: string]: string };
}

interface Assembly {
  readonly types: { [fqn: string]: { readonly name: string } };
}

function compile(folder: string): boolean {
  for (const source of SOURCES) {
    if (existsSync(join(ROOT, source))) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  // What the commands depend on is not written for jsii, and would have to be bundled in a package for other languages.
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const bundledDependencies = Object.keys(manifest.dependencies ?? {});
  // jsii warns of a range whose lowest versions are not the ones that are installed.
  const peerDependencies = Object.fromEntries(
    Object.keys(manifest.peerDependencies).map((name) => [name, `^${manifest.devDependencies[name]}`]),
  );
  const copied = { ...manifest, bundledDependencies, peerDependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(copied));
  const { status, error } = spawnSync('node_modules/.bin/jsii', ['--silence-warnings=reserved-word'], {
    cwd: folder,
    env: { ...process.env, ...SILENT },
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status === 0) {
    for (const path of NOT_TYPESCRIPT) cpSync(join(ROOT, path), join(folder, 'lib', path), { recursive: true });
  }
  return status === 0;
}

/** What is copied into objects as it is: it may be anything. */
const ANYTHING = ['PatchOperation.properties.value.', 'SlateSettings.properties.extraObjects.'];

/** Where in the assembly a type is a union or `any`. */
function untyped(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const here = 'union' in node ? 'a union' : 'primitive' in node && node.primitive === 'any' ? '`any`' : undefined;
  if (here) return [`${path} is ${here}`];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const name = typeof value === 'object' && value && 'name' in value ? String(value.name) : key;
    return untyped(value, path ? `${path}.${name}` : name);
  });
}

function lost(folder: string): string[] {
  const { types } = JSON.parse(readFileSync(join(folder, '.jsii'), 'utf8')) as Assembly;
  const names = new Set(Object.values(types).map(({ name }) => name));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is there only now
  const exported = Object.keys(require(join(folder, 'lib/index.js')) as object);
  return [
    ...exported.filter((name) => !names.has(name)).map((name) => `${name} is neither a class nor an enum`),
    ...untyped(types, '').filter((path) => !ANYTHING.some((start) => path.startsWith(start))),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'check-api-'));
try {
  const problems = compile(folder) ? lost(folder) : ['the exported API does not compile under jsii'];
  for (const problem of problems) console.error(`error: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
