import type { HealthProblem } from '../cluster/diagnosis';
import { statusesOf } from '../cluster/diagnosis/container-status';
import { problemOf } from '../cluster/diagnosis/health-problem';
import type { Health } from '../cluster/health';
import type { Deployment, Pod } from '../cluster/objects';
import { currentPodsOf, isDeployment, podsOf } from '../cluster/owners';
import { isReady } from '../cluster/pods';
import type { Snapshot } from '../cluster/snapshot';
import { stageOf } from '../cluster/stage';

export interface DeploymentStatus {
  readonly name: string;
  readonly healthy: boolean;
  /** How many pods are ready, of any revision. */
  readonly ready: number;
  readonly wanted: number;
  readonly image: string;
  readonly restarts: number;
  readonly created: string;
  /** In words: `ready`, `pulling its image`, `crashes`. */
  readonly state: string;
}

export interface PodStatus {
  readonly name: string;
  readonly node: string | null;
  readonly restarts: number;
  readonly created: string;
  readonly state: string;
}

export function deploymentStatuses(
  snapshot: Snapshot,
  health: Health[],
  problems: HealthProblem[],
): DeploymentStatus[] {
  return health.flatMap((one) =>
    isDeployment(one.workload) ? [deploymentStatus(snapshot, one, one.workload, problems)] : [],
  );
}

/** The pods that are not ready, of workloads that are not done. */
export function unhealthyPods(snapshot: Snapshot, health: Health[]): PodStatus[] {
  const unhealthy = health.filter(({ isDone }) => !isDone);
  const pods = unhealthy.flatMap(({ workload }) => podsOf(snapshot, workload));
  return pods.filter((pod) => !isReady(pod)).map((pod) => podStatus(snapshot, pod));
}

function deploymentStatus(
  snapshot: Snapshot,
  health: Health,
  deployment: Deployment,
  problems: HealthProblem[],
): DeploymentStatus {
  const { metadata, spec, status } = deployment;
  const problem = problemOf(problems, deployment);
  return {
    name: metadata.name,
    healthy: health.isDone && problem === undefined,
    ready: status.readyReplicas ?? 0,
    wanted: spec.replicas,
    image: spec.template.spec.containers[0].image ?? '',
    restarts: currentPodsOf(snapshot, deployment).reduce((sum, pod) => sum + restartsOf(pod), 0),
    created: metadata.creationTimestamp ?? '',
    state: stateOf(health, problem),
  };
}

/** Without the number of ready pods, which has a column of its own. */
function stateOf({ isDone, progress, stage }: Health, problem: HealthProblem | undefined): string {
  if (problem) return problem.short;
  return (isDone && progress.endsWith(' ready') ? 'ready' : stage) ?? progress;
}

function podStatus(snapshot: Snapshot, pod: Pod): PodStatus {
  const { metadata, spec } = pod;
  const waiting = statusesOf(pod).find(({ state }) => state.waiting?.message)?.state.waiting?.reason;
  return {
    name: metadata.name,
    node: spec.nodeName ?? null,
    restarts: restartsOf(pod),
    created: metadata.creationTimestamp ?? '',
    state: metadata.deletionTimestamp ? 'terminating' : (waiting ?? stageOf(snapshot, pod)),
  };
}

function restartsOf(pod: Pod): number {
  return statusesOf(pod).reduce((sum, { restartCount }) => sum + restartCount, 0);
}
