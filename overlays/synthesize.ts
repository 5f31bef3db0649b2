import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Yaml } from 'cdk8s';
import { Manifest } from '../constructs/rules/objects/manifest';
import { Slate, SlateSettings } from '../constructs';
import { Mistake } from '../mistake';

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
 * Throws a `Mistake`, and writes nothing at all, when anything is wrong with any of them: a line for each problem, which begins with
 * the name of the environment.
 */
export function synthesize(environments: { [name: string]: SlateSettings }, outdir: string): void {
  const charts = Object.entries(environments).map(([name, settings]) => ({ name, chart: chartOf(settings) }));
  const problems = charts.flatMap(({ name, chart }) => problemsOf(name, chart));
  if (problems.length > 0) throw new Mistake(problems.join('\n'));
  for (const { name, chart } of charts) write(join(outdir, name), chart);
}

/** The chart of one environment, when nothing is wrong with it. Otherwise throws a `Mistake`. */
export function checkedChart(name: string, settings: SlateSettings): Chart {
  const chart = chartOf(settings);
  const problems = problemsOf(name, chart);
  if (problems.length > 0) throw new Mistake(problems.join('\n'));
  return chart;
}

/** The objects of a chart in the order in which they are written. */
export function objectsOf(chart: Chart): Manifest[] {
  const objects = chart.toJson() as Manifest[];
  return objects.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The objects of a chart as they are written. */
export function yamlOf(chart: Chart): string {
  return `---\n${Yaml.stringify(...objectsOf(chart))}`;
}

/** The chart of one environment, its namespace included. */
export function chartOf(settings: SlateSettings): Chart {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', { ...settings, createNamespace: true });
  return chart;
}

function problemsOf(name: string, chart: Chart): string[] {
  return chart.node.findAll().flatMap(({ node }) => node.validate().map((problem) => `${name}  ${problem}`));
}

/** Writes a folder aside and puts it in place at once. */
function write(folder: string, chart: Chart): void {
  try {
    replace(folder, chart);
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall ? new Mistake(`${folder} cannot be written: ${message}`) : error;
  }
}

function replace(folder: string, chart: Chart): void {
  const aside = `${folder}.partial`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, 'slate.k8s.yaml'), yamlOf(chart));
  writeFileSync(join(aside, 'Kustomization'), `---\n${Yaml.stringify(KUSTOMIZATION)}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
}
