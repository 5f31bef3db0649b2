import type { Kubectl } from '../cluster/kubectl';
import type { Pod } from '../cluster/objects';
import { isReady } from '../cluster/pods';
import { ExitStatus, Mistake } from '../../mistake';
import { table } from '../terminal/table';
import { bytes, count, listed } from '../terminal/words';
import type { Backup, SavedVolume } from './backup-folder';
import { isIncomplete } from '../cluster/incomplete';
import { MountedVolume } from './mounted-volume';
import { containerOf, DataVolume, nameIn } from './volumes';

/** A volume of the cluster, and what is restored to it. */
export interface Target extends DataVolume {
  readonly saved: SavedVolume;
}

/** Where each volume of a backup goes. Throws a `Mistake` when one has no place. */
export function targetsOf({ volumes: saved }: Backup, volumes: DataVolume[]): Target[] {
  const missing = saved.filter(({ name }) => !volumes.some((volume) => volume.name === name));
  if (missing.length > 0) {
    const names = listed(missing.map(({ name }) => name));
    throw refused(`the backup has ${names}, which SLATE does not have here; deploy it with the same parts first`);
  }
  return volumes.flatMap((volume) => {
    const own = saved.find(({ name }) => name === volume.name);
    return own ? { ...volume, saved: own } : [];
  });
}

/** Throws a `Mistake` when volumes have files. What a restore left half done counts for nothing. */
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
    `there is data already, which --force replaces. Nothing was changed\n${lines.join('\n')}`,
    ExitStatus.REFUSED,
  );
}

/** Throws a `Mistake` when a volume has no room for what is restored to it. */
export async function refuseTooLarge(mounted: MountedVolume<Target>[]): Promise<void> {
  for (const one of mounted) {
    const { free, bytes: replaced } = await one.survey();
    const { name, bytes: needed } = one.volume.saved;
    if (needed <= free + replaced) continue;
    throw refused(`${name} needs ${bytes(needed)}, and its volume has room for ${bytes(free + replaced)}`);
  }
}

/** The volumes, as far as pods mount them that run now. */
export async function mountedNow(kubectl: Kubectl, volumes: DataVolume[]): Promise<MountedVolume[]> {
  const pods = (await kubectl.list<Pod>(['pods'])).filter(isReady);
  return volumes.flatMap((volume) => {
    const pod = pods.find(({ spec }) => nameIn(spec, volume.claim) !== undefined);
    if (!pod) return [];
    const { name, volumeMounts = [] } = containerOf(pod.spec, volume.claim);
    const folder = volumeMounts.find((mount) => mount.name === nameIn(pod.spec, volume.claim))?.mountPath ?? '';
    return new MountedVolume(kubectl, volume, { pod: pod.metadata.name, container: name, folder });
  });
}

function refused(text: string): Mistake {
  return new Mistake(`${text}. Nothing was changed`, ExitStatus.REFUSED);
}
