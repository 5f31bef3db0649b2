import { BEFORE_STOP } from '../cluster/annotations';
import { incompleteness } from '../cluster/incomplete';
import type { Kubectl } from '../cluster/kubectl';
import { Claim, CronJob, KubeObject, objectName, ofKind } from '../cluster/objects';
import type { DeploymentOrCronJob } from './data-volumes';

/**
 * Stops a workload, and notes on it how it was before, in one change. A note that is left from an interrupted stop is kept: it says
 * how the workload was before that.
 */
export async function stopWorkload(kubectl: Kubectl, workload: DeploymentOrCronJob): Promise<void> {
  const [now, stopped] = isCronJob(workload) ? [workload.spec.suspend ?? false, true] : [workload.spec.replicas, 0];
  const noted = now === stopped ? workload.metadata.annotations?.[BEFORE_STOP] : undefined;
  await patch(kubectl, workload, noted ?? String(now), stopped, false);
}

/**
 * Starts everything again that is noted as stopped, even after Ctrl-C, unless data is incomplete. Returns what happened, for people;
 * nothing when nothing was stopped.
 */
export async function startAgain(kubectl: Kubectl): Promise<string | undefined> {
  const kinds = 'persistentvolumeclaims,deployments,cronjobs';
  const objects = await kubectl.list<KubeObject>([kinds], { evenInterrupted: true });
  const half = incompleteness(ofKind<Claim>(objects, 'PersistentVolumeClaim'));
  if (half !== undefined) return `SLATE stays stopped: ${half}`;
  const stopped = objects.filter(({ metadata }) => BEFORE_STOP in (metadata.annotations ?? {}));
  for (const object of stopped) {
    const before = JSON.parse(object.metadata.annotations?.[BEFORE_STOP] ?? '') as number | boolean;
    await patch(kubectl, object as DeploymentOrCronJob, null, before, true);
  }
  return stopped.length > 0 ? 'everything that was stopped has been started again' : undefined;
}

/** The same after an error, which is still to be reported. */
export async function startAgainAfterError(kubectl: Kubectl): Promise<void> {
  const failed = ({ message }: Error) => `${message}\nSLATE may still be stopped; start it with slate-k8s deploy`;
  const outcome = await startAgain(kubectl).catch(failed);
  if (outcome !== undefined) console.error(outcome);
}

export function isCronJob(workload: DeploymentOrCronJob): workload is CronJob {
  return workload.kind === 'CronJob';
}

async function patch(
  kubectl: Kubectl,
  workload: DeploymentOrCronJob,
  note: string | null,
  value: number | boolean,
  evenInterrupted: boolean,
): Promise<void> {
  const spec = isCronJob(workload) ? { suspend: value } : { replicas: value };
  const change = { metadata: { annotations: { [BEFORE_STOP]: note } }, spec };
  await kubectl.patch(objectName(workload), change, { evenInterrupted });
}
