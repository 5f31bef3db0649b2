import { problemsOfOne } from '../cluster/diagnosis';
import { explain } from '../cluster/diagnosis/explain';
import { merged } from '../cluster/diagnosis/health-problem';
import { isObserved } from '../cluster/health';
import type { Kubectl } from '../cluster/kubectl';
import { Deployment, KubeObject, objectName } from '../cluster/objects';
import { takeSnapshot } from '../cluster/snapshot';
import { ExitStatus, Mistake } from '../../mistake';
import { listed, span } from '../terminal/words';
import { until } from '../until';
import { mountingPods, podsEnd, refuseForeignPods } from './mounting-pods';
import type { Waiting } from './steps';
import { DataVolume, installationOf, DeploymentOrCronJob } from './data-volumes';
import { isCronJob, startAgain, startAgainAfterError, stopWorkload } from './workload-switch';

/** What the user must be allowed to do for copying or deleting data. */
export const PERMISSIONS = [
  'patch deployments.apps',
  'patch cronjobs.batch',
  'patch persistentvolumeclaims',
  'create pods',
  'delete pods',
  'create pods/exec',
];

/** What is changed while data is copied or deleted: what mounts it is stopped, and its claims are annotated. */
export function changedFor(volumes: DataVolume[]): KubeObject[] {
  return [...usersOf(volumes), ...volumes.map(({ claim }) => claim)];
}

/** Throws a `Mistake` when someone else has meanwhile started what was stopped. */
export type StillStopped = () => Promise<void>;

/**
 * Runs work while nothing that mounts the volumes is running. Then starts all of it again, even after an error or Ctrl-C, and waits
 * until it is available.
 */
export async function whileStopped<T>(
  kubectl: Kubectl,
  volumes: DataVolume[],
  waiting: Waiting,
  work: (stillStopped: StillStopped) => Promise<T>,
): Promise<T> {
  let result: T;
  try {
    result = await work(await stop(kubectl, volumes, waiting));
  } catch (error) {
    await startAgainAfterError(kubectl);
    throw error;
  }
  await startAgain(kubectl);
  await becomeAvailable(kubectl, volumes, waiting);
  return result;
}

/** Stops what mounts the volumes, and waits until its pods are gone. Running Jobs may finish. */
export async function stop(kubectl: Kubectl, volumes: DataVolume[], waiting: Waiting): Promise<StillStopped> {
  const users = usersOf(volumes);
  await refuseForeignPods(kubectl, volumes);
  for (const cronJob of users.filter(isCronJob)) await stopWorkload(kubectl, cronJob);
  await podsEnd(kubectl, volumes, 'jobs', waiting);
  const deployments = users.filter((user) => !isCronJob(user));
  for (const deployment of deployments) await stopWorkload(kubectl, deployment);
  await podsEnd(kubectl, volumes, 'all', waiting);
  waiting.steps.done('stop', `stopped ${namesOf(deployments)}`);

  const before = await generations(kubectl, users);
  return async () => {
    const changed = (await generations(kubectl, users)).some((generation) => !before.includes(generation));
    if (!changed && (await mountingPods(kubectl, volumes)).length === 0) return;
    throw new Mistake(
      'someone else meanwhile started SLATE or a pod with its data: the copies may be inconsistent; run this again',
      ExitStatus.FAILED,
    );
  };
}

async function becomeAvailable(kubectl: Kubectl, volumes: DataVolume[], waiting: Waiting): Promise<void> {
  const { timeout, steps } = waiting;
  const names = usersOf(volumes).map(objectName);
  await until(waiting, async () => {
    const started = (await kubectl.list<Deployment>(['deployments'])).filter((one) => names.includes(objectName(one)));
    const missing = started.filter((deployment) => !isAvailable(deployment));
    if (missing.length > 0) {
      steps.underWay('start', `starting: waiting for ${namesOf(missing)}`);
      return () => notStarted(kubectl, missing, timeout);
    }
    steps.done('start', `started ${namesOf(started)}`);
    return undefined;
  });
}

function isAvailable(deployment: Deployment): boolean {
  return isObserved(deployment) && (deployment.status.availableReplicas ?? 0) >= deployment.spec.replicas;
}

async function notStarted(kubectl: Kubectl, deployments: Deployment[], timeout: number): Promise<Mistake> {
  const snapshot = await takeSnapshot(kubectl);
  const problems = merged(deployments.flatMap((deployment) => problemsOfOne(snapshot, deployment)));
  const why = await explain(kubectl, snapshot, problems);
  return new Mistake(
    [`${namesOf(deployments)} did not start within ${span(timeout)}`, ...why].join('\n'),
    ExitStatus.FAILED,
  );
}

function usersOf(volumes: DataVolume[]): DeploymentOrCronJob[] {
  const users = new Map(volumes.flatMap((volume) => volume.users).map((user) => [objectName(user), user]));
  return [...users.values()];
}

/** The generation of each workload: every change of its spec increases it. */
async function generations(kubectl: Kubectl, workloads: DeploymentOrCronJob[]): Promise<string[]> {
  const names = workloads.map(objectName);
  const { deployments, cronJobs } = await installationOf(kubectl);
  return [...deployments, ...cronJobs]
    .filter((workload) => names.includes(objectName(workload)))
    .map((workload) => `${objectName(workload)} ${workload.metadata.generation}`);
}

function namesOf(workloads: DeploymentOrCronJob[]): string {
  return listed(workloads.map(({ metadata }) => metadata.name).sort());
}
