import type { Kubectl } from '../cluster/kubectl';
import type { Pod } from '../cluster/objects';
import { isReady } from '../cluster/pods';
import { ExitStatus, Mistake, refusal } from '../../mistake';
import { table } from '../terminal/table';
import { bytes, count, listed } from '../terminal/words';
import type { Backup, SavedVolume } from './backup-folder';
import { isIncomplete } from '../cluster/incomplete';
import { MountedVolume } from './mounted-volume';
import { mountingContainer, DataVolume, nameIn } from './data-volumes';

/** A volume of the cluster, and what is restored to it. */
export interface Target extends DataVolume {
  readonly saved: SavedVolume;
}

/** The volumes that a backup is restored to. Throws a `Mistake` when there is none for one of its volumes. */
export function targetsOf({ volumes: saved }: Backup, volumes: DataVolume[]): Target[] {
  const missing = saved.filter(({ name }) => !volumes.some((volume) => volume.name === name));
  if (missing.length > 0) {
    const names = listed(missing.map(({ name }) => name));
    throw refusal(`the backup contains ${names}, which this installation does not have; deploy the same parts first`);
  }
  return volumes.flatMap((volume) => {
    const own = saved.find(({ name }) => name === volume.name);
    return own ? { ...volume, saved: own } : [];
  });
}

/** Throws a `Mistake` when volumes have files, other than those of an unfinished restore. */
export async function refuseToReplace(mounted: MountedVolume[]): Promise<void> {
  const whole = mounted.filter(({ volume }) => !isIncomplete(volume.claim));
  const surveys = await Promise.all(whole.map(async (one) => ({ ...(await one.survey()), claim: one.volume.claim })));
  const used = surveys.filter(({ files }) => files > 0);
  if (used.length === 0) return;
  const rows = used.map(({ claim, files, bytes: size, newest }) => [
    claim.metadata.name,
    count(files, 'file'),
    bytes(size),
    newest,
  ]);
  const lines = table(['CLAIM', 'HAS', 'SIZE', 'NEWEST FILE'], rows);
  throw new Mistake(
    `there is data already; --force replaces it. Nothing was changed\n${lines.join('\n')}`,
    ExitStatus.REFUSED,
  );
}

/** Throws a `Mistake` when a volume is too small for what is restored to it. */
export async function refuseTooLarge(mounted: MountedVolume<Target>[]): Promise<void> {
  for (const one of mounted) {
    const { free, bytes: replaced } = await one.survey();
    const { name, bytes: needed } = one.volume.saved;
    if (needed <= free + replaced) continue;
    throw refusal(`${name} needs ${bytes(needed)}, but its volume has room for ${bytes(free + replaced)}`);
  }
}

/** Those of the volumes that ready pods mount now. */
export async function mountedNow(kubectl: Kubectl, volumes: DataVolume[]): Promise<MountedVolume[]> {
  const pods = (await kubectl.list<Pod>(['pods'])).filter(isReady);
  return volumes.flatMap((volume) => {
    const pod = pods.find(({ spec }) => nameIn(spec, volume.claim) !== undefined);
    if (!pod) return [];
    const { name, volumeMounts = [] } = mountingContainer(pod.spec, volume.claim);
    const folder = volumeMounts.find((mount) => mount.name === nameIn(pod.spec, volume.claim))?.mountPath ?? '';
    return new MountedVolume(kubectl, volume, { pod: pod.metadata.name, container: name, folder });
  });
}
