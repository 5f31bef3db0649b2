import { conditionOf, Deployment, Job } from './objects';
import { currentPodsOf, isDeployment, isPartOfSlate, podsOf, DeploymentOrJob } from './owners';
import { isReady } from './pods';
import type { Snapshot } from './snapshot';
import { stageOf } from './stage';

/** The state of a workload. */
export interface Health {
  readonly workload: DeploymentOrJob;
  /** Whether it has reached the state that was asked for. */
  readonly isDone: boolean;
  /** How far it is: `1/2 ready`, `completed`. */
  readonly progress: string;
  /** What it is doing until it is done: `pulling its image`. */
  readonly stage?: string;
}

/** The health of what a deploy of SLATE starts: its Deployments, and the Jobs that run once. */
export function healthOf(snapshot: Snapshot): Health[] {
  const once = snapshot.jobs.filter(({ metadata }) => metadata.ownerReferences === undefined);
  const workloads = [...snapshot.deployments, ...once].filter(isPartOfSlate);
  return workloads.map((workload) =>
    isDeployment(workload) ? deploymentHealth(snapshot, workload) : jobHealth(snapshot, workload),
  );
}

/** A state in short: how far it is, and what it is doing or what is wrong with it. */
export function inShort({ progress, stage }: Health, problem?: { readonly short: string }): string {
  return [...new Set([progress, problem?.short ?? stage])].filter((part) => part !== undefined).join(', ');
}

/** Whether the controller has seen the last change of a Deployment. Until then, its status describes the one before. */
export function isObserved({ metadata, status }: Deployment): boolean {
  return (status.observedGeneration ?? 0) >= (metadata.generation ?? 0);
}

/**
 * Whether a Deployment has no pods although it should have some. No pods are right only where the same manager set them and the
 * template, as `dashboard.replicas=0` does; `kubectl scale` and a backup set the replicas alone.
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
