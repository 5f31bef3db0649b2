import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Yaml } from 'cdk8s';
import { Slate, SlateSettings } from './constructs';
import { AppCheck, CheckedObjects } from './constructs/rules/app-check';
import { Manifest } from './constructs/rules/objects/manifest';
import { Mistake } from './mistake';

/** The kinds of objects in their order in a file: what others need comes first. */
export const KINDS = [
  'Namespace',
  'NetworkPolicy',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'ConfigMap',
  'Service',
  'Deployment',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
  'Ingress',
  'Job',
  'CronJob',
];

const KUSTOMIZATION = {
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  resources: ['slate.k8s.yaml'],
};

/**
 * Writes `<outdir>/<environment>/slate.k8s.yaml`, and a Kustomization for `kubectl apply -k`, for each environment.
 * Throws a `Mistake`, and writes nothing at all, when an object of any of them breaks a rule: a line for each, which begins with the
 * name of the environment.
 */
export function synthesize(environments: { [name: string]: SlateSettings }, outdir: string): void {
  const all = Object.entries(environments).map(([name, settings]) => ({ name, ...check(name, settings) }));
  refuse(all.flatMap(({ problems }) => problems));
  for (const { name, objects } of all) write(join(outdir, name), objects);
}

/** The objects of one environment, in the order in which they are written. Throws a `Mistake` when one breaks a rule. */
export function checkedObjects(name: string, settings: SlateSettings): Manifest[] {
  const { objects, problems } = check(name, settings);
  refuse(problems);
  return objects;
}

/** Objects as they are written. */
export function yamlOf(objects: Manifest[]): string {
  return `---\n${Yaml.stringify(...objects)}`;
}

/**
 * The objects of one environment and what is wrong with them. Asked by `chart.toJson()`, cdk8s would render everything twice, and check
 * the settings too, which were checked where they were read.
 */
function check(name: string, settings: SlateSettings): CheckedObjects {
  const { objects, problems } = AppCheck.of(chartOf(settings)).check();
  objects.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { objects, problems: problems.map((problem) => `${name}  ${problem}`) };
}

/** The chart of one environment, its namespace included. */
export function chartOf(settings: SlateSettings): Chart {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', { ...settings, createNamespace: true });
  return chart;
}

function refuse(problems: string[]): void {
  if (problems.length > 0) throw new Mistake(problems.join('\n'));
}

/** Writes a folder aside and puts it in place at once. */
function write(folder: string, objects: Manifest[]): void {
  try {
    replace(folder, objects);
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall ? new Mistake(`${folder} cannot be written: ${message}`) : error;
  }
}

function replace(folder: string, objects: Manifest[]): void {
  const aside = `${folder}.partial`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, 'slate.k8s.yaml'), yamlOf(objects));
  writeFileSync(join(aside, 'Kustomization'), `---\n${Yaml.stringify(KUSTOMIZATION)}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}
