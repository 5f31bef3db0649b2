import { spawnSync, SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments, ScalarTag, stringify, Tags } from 'yaml';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { helm } from '../properties/helm';

export const CHART = join(__dirname, '../../helm');

/** What a run of Helm gives: its output, or what it says is wrong. */
export function runHelm(...args: string[]): SpawnSyncReturns<string> {
  const home = join(tmpdir(), 'slate-helm-home');
  const own = Object.fromEntries(['CONFIG', 'CACHE', 'DATA'].map((kind) => [`HELM_${kind}_HOME`, home]));
  const program = process.env.HELM ?? helm();
  return spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, ...own } });
}

/** The objects of the chart for one set of arguments. */
export function template(...args: string[]): Manifest[] {
  const { stdout, stderr, status } = runHelm('template', 'slate', CHART, '-n', 'slate', '--skip-tests', ...args);
  if (status !== 0) throw new Error(stderr);
  return objectsIn(stdout);
}

/** The objects for many values, in one run: the chart is a subchart once for each of them. */
export function templates(values: object[]): Manifest[][] {
  const { stdout, stderr, status } = runWithMany(values);
  if (status !== 0) throw new Error(stderr);
  const documents = stdout.split(/^---\n# Source: many\/charts\//m);
  return values.map((_, number) => {
    const own = documents.filter((text) => text.startsWith(`s${number}/`));
    return objectsIn(own.map((text) => `---\n# ${text}`).join(''));
  });
}

/** What Helm says is wrong with each of many values, in one run; nothing where it takes them. */
export function refusals(values: object[]): string[] {
  const { stderr } = runWithMany(values);
  const parts = stderr.split(/^s(\d+):\n/m);
  return values.map((_, number) => {
    const at = parts.findIndex((part, place) => place % 2 === 1 && part === String(number));
    return at < 0 ? '' : parts[at + 1];
  });
}

function runWithMany(values: object[]): ReturnType<typeof runHelm> {
  const folder = mkdtempSync(join(tmpdir(), 'slate-chart-'));
  try {
    const aliases = values.map((_, number) => `s${number}`);
    cpSync(CHART, join(folder, 'charts/slate'), { recursive: true });
    mkdirSync(join(folder, 'templates'));
    const dependencies = aliases.map((alias) => ({ name: 'slate', version: '*', alias }));
    writeFileSync(
      join(folder, 'Chart.yaml'),
      stringify({ apiVersion: 'v2', name: 'many', version: '1.0.0', dependencies }),
    );
    const file = join(folder, 'all.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(aliases.map((alias, number) => [alias, values[number]]))));
    return runHelm('template', 'slate', folder, '-n', 'slate', '--skip-tests', '-f', file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is a number with a point or an exponent to kubectl. */
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Objects as kubectl reads them: to it neither a lone point nor `E1` is a number, nor what is too large for one. */
function objectsIn(text: string): Manifest[] {
  const customTags = (tags: Tags) =>
    tags.map((tag) => (isFloat(tag) ? { ...tag, test: FLOAT, resolve: toFloat } : tag));
  return parseAllDocuments(text, { version: '1.1', customTags }).flatMap((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return (document.toJS() as Manifest | null) ?? [];
  });
}

/** Without infinity and NaN, which have names. */
function isFloat(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && tag.tag.endsWith(':float') && 'test' in tag && tag.test?.test('.inf') === false;
}

function toFloat(text: string): number | string {
  const value = Number(text.replace(/_/g, ''));
  return Number.isFinite(value) ? value : text;
}

/** Objects by name, without what only Helm asks for, and without the namespace, which the chart has not. */
export function comparable(objects: object[]): { [name: string]: object } {
  const named = (objects as Manifest[]).map((object): [string, object] => {
    const { annotations = {}, labels = {}, ...metadata } = object.metadata;
    const kept = { ...metadata, ...filled('annotations', annotations), ...filled('labels', labels) };
    return [`${object.kind}/${metadata.name}`, { ...object, metadata: kept }];
  });
  return Object.fromEntries(named.filter(([name]) => !name.startsWith('Namespace/')));
}

const OF_HELM = /^helm\.sh\/|^app\.kubernetes\.io\/(instance|managed-by)$/;

function filled(name: string, map: object): object {
  const own = Object.entries(map).filter(([key]) => !OF_HELM.test(key));
  return own.length > 0 ? { [name]: Object.fromEntries(own) } : {};
}
