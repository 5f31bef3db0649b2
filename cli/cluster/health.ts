import { conditionOf, Deployment, Job } from './objects';
import { currentPodsOf, isDeployment, isPartOfSlate, podsOf, Workload } from './owners';
import { isReady } from './pods';
import type { Snapshot } from './snapshot';
import { stageOf } from './stage';

/** How a workload is. */
export interface Health {
  readonly workload: Workload;
  /** Whether it is as it was asked for: it need not be waited for. */
  readonly isDone: boolean;
  /** How far it is: `1/2 ready`, `completed`. */
  readonly progress: string;
  /** What it is doing until it is done: `pulling its image`. */
  readonly stage?: string;
}

/** The health of everything that a deployment of SLATE brings to run: its Deployments, and the Jobs that run once. */
export function healthOf(snapshot: Snapshot): Health[] {
  const once = snapshot.jobs.filter(({ metadata }) => metadata.ownerReferences === undefined);
  return [...snapshot.deployments, ...once].filter(isPartOfSlate).map((workload) => healthOfOne(snapshot, workload));
}

export function healthOfOne(snapshot: Snapshot, workload: Workload): Health {
  return isDeployment(workload) ? deploymentHealth(snapshot, workload) : jobHealth(snapshot, workload);
}

/** A state in short: how far it is, and what it is doing or suffers from. */
export function inShort({ progress, stage }: Health, problem?: { readonly short: string }): string {
  return [...new Set([progress, problem?.short ?? stage])].filter((part) => part !== undefined).join(', ');
}

/** Whether the controller has seen the last change of a Deployment. Until then, its status is about what was before. */
export function isObserved({ metadata, status }: Deployment): boolean {
  return (status.observedGeneration ?? 0) >= (metadata.generation ?? 0);
}

/**
 * Whether a Deployment has no pods, and ought to have some. None are right only when whoever wrote its template wrote that,
 * as `dashboard.replicas=0` does: all else, such as `kubectl scale` or a backup, takes away what was asked for.
 */
export function isTurnedOff({ metadata, spec }: Deployment): boolean {
  const writers = (metadata.managedFields ?? []).map(({ fieldsV1 }) => fieldsV1?.['f:spec'] ?? {});
  return spec.replicas === 0 && !writers.some((fields) => 'f:replicas' in fields && 'f:template' in fields);
}

function deploymentHealth(snapshot: Snapshot, workload: Deployment): Health {
  const { spec, status } = workload;
  const { replicas = 0, updatedReplicas = 0, availableReplicas = 0 } = status;
  const isComplete = [replicas, updatedReplicas, availableReplicas].every((number) => number === spec.replicas);
  const isDone = isObserved(workload) && isComplete && !isTurnedOff(workload);
  const ready = isObserved(workload) ? currentPodsOf(snapshot, workload).filter(isReady).length : 0;
  const progress = spec.replicas === 0 ? 'scaled to 0' : `${ready}/${spec.replicas} ready`;
  return { workload, isDone, progress, stage: isDone ? undefined : deploymentStage(snapshot, workload) };
}

function deploymentStage(snapshot: Snapshot, deployment: Deployment): string | undefined {
  if (!isObserved(deployment)) return 'waiting for the controller';
  const current = currentPodsOf(snapshot, deployment);
  const pending = current.find((pod) => !isReady(pod));
  if (pending) return stageOf(snapshot, pending);
  if (podsOf(snapshot, deployment).length > current.length) return 'waiting for old pods to end';
  return current.length < deployment.spec.replicas ? 'waiting for pods' : undefined;
}

function jobHealth(snapshot: Snapshot, workload: Job): Health {
  const { spec, status } = workload;
  if (conditionOf(status, 'Complete')) return { workload, isDone: true, progress: 'completed' };
  if (spec.suspend) return { workload, isDone: true, progress: 'suspended' };
  if (conditionOf(status, 'Failed')) return { workload, isDone: false, progress: 'failed' };
  const [running] = currentPodsOf(snapshot, workload).filter(({ status: { phase } }) => phase !== 'Failed');
  const stage = running ? stageOf(snapshot, running) : 'waiting for a pod';
  return { workload, isDone: false, progress: stage === 'ready' ? 'running' : stage };
}
