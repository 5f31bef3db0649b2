import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Yaml } from 'cdk8s';
import { Slate, SlateProps } from './constructs';
import { AppCheck } from './constructs/rules/app-check';
import { Manifest } from './constructs/rules/objects/manifest';
import { Path } from './constructs/schema/tree';
import { KINDS } from './constructs/names';
import { Mistake } from './mistake';

const KUSTOMIZATION = {
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  resources: ['slate.k8s.yaml'],
  // In its own order, Kustomize would create pods before the network policies that protect them.
  sortOptions: { order: 'fifo' },
};

/** Where a setting of an environment is written, for messages. */
type PlaceOf = (environment: string, path: Path) => string;

const IN_ENVIRONMENT: PlaceOf = (environment) => environment;

/**
 * Writes `<outdir>/<environment>/slate.k8s.yaml`, and a Kustomization for `kubectl apply -k`, for each environment.
 * Throws a `Mistake`, and writes nothing at all, when an object of any of them breaks a rule: a line for each, which begins with the
 * name of the environment, or with the place where the setting is written that made the object.
 */
export function synthesize(
  environments: { [name: string]: SlateProps },
  outdir: string,
  placeOf: PlaceOf = IN_ENVIRONMENT,
): void {
  const all = Object.entries(environments).map(([name, props]) => ({ name, ...check(name, props, placeOf) }));
  refuse(all.flatMap(({ problems }) => problems));
  const texts = new Map<string, string>();
  for (const { name, objects } of all) write(join(outdir, name), yamlOf(objects, texts));
}

/** The objects of one environment, in the order in which they are written. Throws a `Mistake` when one breaks a rule. */
export function checkedObjects(name: string, props: SlateProps, placeOf: PlaceOf = IN_ENVIRONMENT): Manifest[] {
  const { objects, problems } = check(name, props, placeOf);
  refuse(problems);
  return objects;
}

/** Objects as they are written. `texts` keeps what was printed already: half of the objects are the same in several environments. */
export function yamlOf(objects: Manifest[], texts = new Map<string, string>()): string {
  const textOf = (object: Manifest) => {
    const key = JSON.stringify(object);
    const text = texts.get(key) ?? Yaml.stringify(object);
    texts.set(key, text);
    return text;
  };
  return `---\n${objects.map(textOf).join('---\n')}`;
}

/**
 * The objects of one environment and what is wrong with them. Asked by `chart.toJson()`, cdk8s would render everything twice, and check
 * the settings too, which were checked where they were read.
 */
function check(name: string, props: SlateProps, placeOf: PlaceOf): { objects: Manifest[]; problems: string[] } {
  const { objects, problems } = AppCheck.of(chartOf(props)).check();
  objects.sort((a, b) => order(a) - order(b));
  return { objects, problems: problems.map(({ path, text }) => `${path ? placeOf(name, path) : name}  ${text}`) };
}

/** What users add is of other kinds, too: those come last. */
function order({ kind }: Manifest): number {
  return KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length;
}

/** The chart of one environment, with its namespace unless `createNamespace` is false. */
export function chartOf(props: SlateProps): Chart {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', { createNamespace: true, ...props });
  return chart;
}

function refuse(problems: string[]): void {
  if (problems.length > 0) throw new Mistake(problems.join('\n'));
}

/** Writes a folder aside and puts it in place at once. */
function write(folder: string, manifest: string): void {
  try {
    replace(folder, manifest);
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall ? new Mistake(`${folder} cannot be written: ${message}`) : error;
  }
}

function replace(folder: string, manifest: string): void {
  const aside = `${folder}.partial`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, 'slate.k8s.yaml'), manifest);
  writeFileSync(join(aside, 'Kustomization'), `---\n${Yaml.stringify(KUSTOMIZATION)}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}
