import type { KubeObject, Pod } from '../objects';
import type { Workload } from '../owners';
import type { Snapshot } from '../snapshot';

/** Why something is not healthy, and what helps. */
export interface Problem {
  /** What is not healthy for it: names of workloads, claims and the like. */
  readonly names: string[];
  /** The pods that have it. */
  readonly pods: string[];
  /** The kind of problem, such as `image missing`: for a line of a table, and to know it again later. */
  readonly short: string;
  readonly text: string;
  readonly remedy: string;
  /** How long it may mend by itself, in seconds. */
  readonly patience: number;
  /** The log that tells more. */
  readonly log?: ContainerLog;
}

export interface ContainerLog {
  readonly pod: string;
  readonly container: string;
  /** Whether it is that of the run before the last restart. */
  readonly previous: boolean;
}

/** A problem, before it is known who else has it. */
export type Finding = Omit<Problem, 'names' | 'pods'>;

/** A pod that is not as it should be, and what it belongs to. */
export interface Patient {
  readonly snapshot: Snapshot;
  readonly workload: Workload;
  readonly pod: Pod;
}

/** Finds one kind of problem of a pod. */
export type Diagnosis = (patient: Patient) => Finding | undefined;

/** Problems with the same text are one, of several. The first one's log is an example for all of them. */
export function merged(problems: Problem[]): Problem[] {
  const byText = new Map<string, Problem>();
  for (const problem of problems) {
    const known = byText.get(problem.text);
    const names = [...new Set([...(known?.names ?? []), ...problem.names])];
    const pods = [...new Set([...(known?.pods ?? []), ...problem.pods])];
    byText.set(problem.text, { ...(known ?? problem), names, pods });
  }
  return [...byText.values()];
}

/** The problem that an object has, if any. */
export function problemOf<T extends Pick<Problem, 'names'>>(problems: T[], { metadata }: KubeObject): T | undefined {
  return problems.find(({ names }) => names.includes(metadata.name));
}

/** A call of this command about an object. */
export function slateK8s(call: string, object: KubeObject): string {
  return `slate-k8s ${call}${object.metadata.namespace === 'slate' ? '' : inNamespace(object)}`;
}

/** What a call of kubectl about an object ends with. */
export function inNamespace({ metadata }: KubeObject): string {
  return ` -n ${metadata.namespace}`;
}
