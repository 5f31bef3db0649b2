import type { Kubectl } from '../cluster/kubectl';
import type { PersistentVolume } from '../cluster/objects';
import { AFTER_RESET, RECLAIM_POLICY } from '../cluster/annotations';
import type { Waiting } from '../data/steps';
import { ExitStatus, Mistake } from '../../mistake';
import { count, span } from '../terminal/words';
import { until } from '../until';
import { Outcome, reclaimPolicyOf } from './outcomes';
import { volumesOf } from './situation';

const NO_NOTES = { [AFTER_RESET]: null, [RECLAIM_POLICY]: null };

/**
 * Notes on each volume what is done with it when the namespace is gone, so that another reset can continue after an interruption,
 * and keeps provisioners from deleting those that are kept.
 */
export async function noteOutcomes(kubectl: Kubectl, outcomes: Outcome[]): Promise<void> {
  for (const { volume, afterwards } of outcomes) {
    if (!volume || volume.metadata.annotations?.[AFTER_RESET] === afterwards) continue;
    const policy = reclaimPolicyOf(volume);
    const isChanged = afterwards !== undefined && policy !== 'Retain';
    const annotations = { [AFTER_RESET]: afterwards ?? null, [RECLAIM_POLICY]: isChanged ? policy : null };
    await patch(kubectl, volume, annotations, { persistentVolumeReclaimPolicy: isChanged ? 'Retain' : policy });
  }
}

/** Does what was noted on each volume, now that the namespace is gone. */
export async function settleVolumes(kubectl: Kubectl, waiting: Waiting): Promise<void> {
  const noted = (await volumesOf(kubectl)).filter(({ metadata }) => AFTER_RESET in (metadata.annotations ?? {}));
  for (const volume of noted) {
    const { name, annotations } = volume.metadata;
    switch (annotations?.[AFTER_RESET]) {
      case 'remove':
        await kubectl.run(['delete', 'persistentvolume', name]);
        break;
      case 'offer':
        await patch(kubectl, volume, NO_NOTES, { claimRef: null });
        break;
      case 'reserve':
        await reserve(kubectl, volume, waiting);
        break;
    }
  }
  if (noted.length > 0) waiting.steps.done('volumes', `${count(noted.length, 'volume')} free for the next deploy`);
}

/**
 * Makes a volume available to a claim of the same name. It gets its reclaim policy back only when it is no longer Released: before
 * that, its provisioner would delete it.
 */
async function reserve(kubectl: Kubectl, volume: PersistentVolume, { timeout, steps }: Waiting): Promise<void> {
  const { name } = volume.metadata;
  await patch(kubectl, volume, {}, { claimRef: { uid: null, resourceVersion: null } });
  await until({ timeout, interval: 0.5 }, async () => {
    const { status } = await kubectl.json<PersistentVolume>(['get', 'persistentvolume', name]);
    if (['Available', 'Bound'].includes(status.phase)) return undefined;
    steps.underWay('volumes', `making volume ${name} available (${status.phase})`);
    return () => new Mistake(`volume ${name} is still ${status.phase} after ${span(timeout)}`, ExitStatus.FAILED);
  });
  await patch(kubectl, volume, NO_NOTES, { persistentVolumeReclaimPolicy: reclaimPolicyOf(volume) });
}

async function patch(
  kubectl: Kubectl,
  { metadata }: PersistentVolume,
  annotations: object,
  spec: object,
): Promise<void> {
  await kubectl.patch(`persistentvolume/${metadata.name}`, { metadata: { annotations }, spec });
}
