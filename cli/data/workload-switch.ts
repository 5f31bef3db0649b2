import type { Kubectl } from '../cluster/kubectl';
import { Claim, CronJob, KubeObject, objectName, ofKind } from '../cluster/objects';
import { BEFORE_STOP } from '../cluster/annotations';
import { incompleteness } from '../cluster/incomplete';
import type { Workload } from './volumes';

/**
 * Stops a workload. What was before is noted on it by the same change. The note of a stop that was never put right is kept, as
 * that is what was before.
 */
export async function stopWorkload(kubectl: Kubectl, workload: Workload): Promise<void> {
  const [now, stopped] = isCronJob(workload) ? [workload.spec.suspend ?? false, true] : [workload.spec.replicas, 0];
  const noted = now === stopped ? workload.metadata.annotations?.[BEFORE_STOP] : undefined;
  await patch(kubectl, workload, noted ?? String(now), stopped, false);
}

/**
 * Puts back whatever is noted to be stopped, whoever stopped it, even after Ctrl-C. Where data is left incomplete, all of it stays
 * stopped. Returns what came of it, for people; nothing when nothing was stopped.
 */
export async function startAgain(kubectl: Kubectl): Promise<string | undefined> {
  const kinds = 'persistentvolumeclaims,deployments,cronjobs';
  const objects = await kubectl.list<KubeObject>([kinds], { evenInterrupted: true });
  const half = incompleteness(ofKind<Claim>(objects, 'PersistentVolumeClaim'));
  if (half !== undefined) return `SLATE stays stopped: ${half}`;
  const stopped = objects.filter(({ metadata }) => BEFORE_STOP in (metadata.annotations ?? {}));
  for (const object of stopped) {
    const before = JSON.parse(object.metadata.annotations?.[BEFORE_STOP] ?? '') as number | boolean;
    await patch(kubectl, object as Workload, null, before, true);
  }
  return stopped.length > 0 ? 'what was stopped is started again' : undefined;
}

/** The same after an error, which is told in any case. */
export async function startAgainAfterError(kubectl: Kubectl): Promise<void> {
  const failed = ({ message }: Error) => `${message}\nSLATE may still be stopped; slate-k8s deploy starts it`;
  const outcome = await startAgain(kubectl).catch(failed);
  if (outcome !== undefined) console.error(outcome);
}

/** Whether it is a CronJob, not a Deployment. */
export function isCronJob(workload: Workload): workload is CronJob {
  return workload.kind === 'CronJob';
}

async function patch(
  kubectl: Kubectl,
  workload: Workload,
  note: string | null,
  value: number | boolean,
  evenInterrupted: boolean,
): Promise<void> {
  const spec = isCronJob(workload) ? { suspend: value } : { replicas: value };
  const change = { metadata: { annotations: { [BEFORE_STOP]: note } }, spec };
  const args = ['patch', objectName(workload), '--type=merge', '--patch', JSON.stringify(change)];
  await kubectl.run(args, { evenInterrupted });
}
