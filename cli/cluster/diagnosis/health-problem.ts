import type { KubeObject, Pod } from '../objects';
import type { DeploymentOrJob } from '../owners';
import type { Snapshot } from '../snapshot';

/** What is wrong, and what to do about it. */
export interface Cause {
  /** The kind of problem, such as `image missing`: shown in tables, and used to recognize the problem later. */
  readonly short: string;
  readonly text: string;
  readonly remedy: string;
  /** How long it may take to pass by itself, in seconds. */
  readonly graceSeconds: number;
  /** The log that tells more. */
  readonly log?: ContainerLog;
}

/** Why something is not healthy. */
export interface HealthProblem extends Cause {
  /** What is not healthy because of it: names of workloads, claims and the like. */
  readonly names: string[];
  /** The pods that have it. */
  readonly pods: string[];
}

export interface ContainerLog {
  readonly pod: string;
  readonly container: string;
  /** Whether it is that of the run before the last restart. */
  readonly previous: boolean;
}

/** A pod that is not healthy, and what it belongs to. */
export interface UnhealthyPod {
  readonly snapshot: Snapshot;
  readonly workload: DeploymentOrJob;
  readonly pod: Pod;
}

/** Finds one kind of problem of a pod. */
export type Diagnosis = (unhealthyPod: UnhealthyPod) => Cause | undefined;

/** The problem of an object, and of one of its pods; none without a cause. */
export function problemsFrom(cause: Cause | undefined, { metadata }: KubeObject, pod?: Pod): HealthProblem[] {
  return cause ? [{ ...cause, names: [metadata.name], pods: pod ? [pod.metadata.name] : [] }] : [];
}

/** Joins problems with the same text, and their remedies, a line each. The log of the first one is an example for all of them. */
export function merged(problems: HealthProblem[]): HealthProblem[] {
  const byText = new Map<string, HealthProblem>();
  for (const problem of problems) {
    const known = byText.get(problem.text);
    const names = [...new Set([...(known?.names ?? []), ...problem.names])];
    const pods = [...new Set([...(known?.pods ?? []), ...problem.pods])];
    const remedy = [...new Set([...(known?.remedy.split('\n') ?? []), problem.remedy])].join('\n');
    byText.set(problem.text, { ...(known ?? problem), names, pods, remedy });
  }
  return [...byText.values()];
}

/** The problem that an object has, if any. */
export function problemOf(problems: HealthProblem[], { metadata }: KubeObject): HealthProblem | undefined {
  return problems.find(({ names }) => names.includes(metadata.name));
}

/** A call of this command about an object. */
export function slateK8s(call: string, object: KubeObject): string {
  return `slate-k8s ${call}${object.metadata.namespace === 'slate' ? '' : inNamespace(object)}`;
}

/** The end of a call of kubectl about an object. */
export function inNamespace({ metadata }: KubeObject): string {
  return ` -n ${metadata.namespace}`;
}
