import { App, Chart } from 'cdk8s';

/** An object as it is printed, as far as these tests look into it. */
export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly [field: string]: unknown;
}

/** A container as it is printed, as far as these tests look into it. */
export interface Container {
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly args?: readonly string[];
}

/** An empty chart, in an app of its own unless one is given. */
export function newChart(namespace?: string, app = new App(), id = 'chart'): Chart {
  return new Chart(app, id, { namespace });
}

export function objectsOf(chart: Chart): Manifest[] {
  return chart.toJson() as Manifest[];
}

/** `Kind name` of every object, sorted. */
export function titlesOf(chart: Chart): string[] {
  return objectsOf(chart)
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    .sort();
}

export function find(chart: Chart, kind: string, name: string): Manifest {
  const found = objectsOf(chart).filter((object) => object.kind === kind && object.metadata.name === name);
  if (found.length !== 1) throw new Error(`${found.length} objects are ${kind} ${name}`);
  return found[0];
}

/** The pods of a workload as they are printed, as far as these tests look into them. */
export interface PodSpec {
  readonly containers: readonly Container[];
}

interface Template {
  readonly spec: PodSpec;
}

type WorkloadKind = 'Deployment' | 'Job' | 'CronJob';

/** The pods of a workload. */
export function podSpecOf(chart: Chart, name: string, kind: WorkloadKind = 'Deployment'): PodSpec {
  const { spec } = find(chart, kind, name) as unknown as {
    spec: { template?: Template; jobTemplate?: { spec: { template: Template } } };
  };
  const template = spec.template ?? spec.jobTemplate?.spec.template;
  if (!template) throw new Error(`${kind} ${name} has no pods`);
  return template.spec;
}

/** The first container of a workload. */
export function containerOf(chart: Chart, kind: WorkloadKind, name: string): Container {
  return podSpecOf(chart, name, kind).containers[0];
}

/** The variables of the first container of a workload. */
export function variablesOf(chart: Chart, kind: WorkloadKind, name: string): { [name: string]: string | undefined } {
  return Object.fromEntries((containerOf(chart, kind, name).env ?? []).map((entry) => [entry.name, entry.value]));
}
