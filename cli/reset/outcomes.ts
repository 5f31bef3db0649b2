import { foldersOfOthers } from '../cluster/folders';
import type { Claim, PersistentVolume } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import { AFTER_RESET, RECLAIM_POLICY } from '../cluster/annotations';
import type { Situation } from './situation';

/**
 * What is done with a volume when the namespace is gone: it is reserved for a claim of the same name because it has the data, offered
 * to every claim because it is empty, or removed because SLATE's manifests create it again.
 */
type Afterwards = 'reserve' | 'offer' | 'remove';

/** What happens to a claim and its volume. */
export interface Outcome {
  readonly claim: string;
  readonly size: string;
  readonly data: 'kept' | 'DELETED' | 'none';
  /** Where the data is, and why it is kept although it was to be deleted. */
  readonly where: string;
  readonly volume?: PersistentVolume;
  /** What is done with the volume; nothing by default. */
  readonly afterwards?: Afterwards;
  /** Whether its content is deleted first. */
  readonly wiped?: boolean;
}

type Decision = Pick<Outcome, 'data' | 'where' | 'afterwards' | 'wiped'>;

/** What happens to all data that is or was claimed in the namespace. */
export function outcomesOf(situation: Situation, deleteData: boolean): Outcome[] {
  const { claims, volumes } = situation;
  const bound = claims.map((claim): Outcome => {
    const volume = volumes.find(({ metadata }) => metadata.name === claim.spec.volumeName);
    const size = claim.status.capacity?.storage ?? claim.spec.resources.requests.storage;
    const decision = volume ? decisionFor(claim, volume, situation, deleteData) : withoutVolume(claim, situation);
    return { claim: claim.metadata.name, size, volume, ...decision };
  });
  const names = claims.map(({ spec }) => spec.volumeName);
  const released = volumes
    .filter((volume) => !names.includes(volume.metadata.name) && isUnsettled(volume))
    .map((volume): Outcome => {
      const { claimRef, capacity } = volume.spec;
      return { claim: claimRef?.name ?? '', size: capacity.storage, volume, ...decisionForReleased(volume, volumes) };
    });
  return [...bound, ...released];
}

/** The reclaim policy of a volume, even if an interrupted reset has changed it. */
export function reclaimPolicyOf({ metadata, spec }: PersistentVolume): string {
  return metadata.annotations?.[RECLAIM_POLICY] ?? spec.persistentVolumeReclaimPolicy;
}

/** For a claim whose volume does not exist, or is not visible to the user. */
function withoutVolume({ spec: { volumeName } }: Claim, { stays, volumesForbidden }: Situation): Decision {
  if (stays && volumeName !== undefined) {
    const why = volumesForbidden ? 'you are not allowed to list volumes' : 'it was not found';
    return { data: 'kept', where: `volume ${volumeName}; ${why}` };
  }
  return { data: 'none', where: 'no volume is bound' };
}

function decisionFor(
  claim: Claim,
  volume: PersistentVolume,
  { data, namespace, otherVolumes, stays }: Situation,
  deleteData: boolean,
): Decision {
  const where = placeOf(volume);
  const kept: Decision = stays
    ? { data: 'kept', where }
    : { data: 'kept', where, afterwards: isPartOfSlate(volume) ? 'remove' : 'reserve' };
  const mounted = data.some((one) => one.claim === claim);
  if (!deleteData || !(mounted || isPartOfSlate(claim))) return kept;
  const [shared] = foldersOfOthers([volume], otherVolumes);
  if (shared) return { ...kept, where: `${where}; also the data of volume ${shared.other.metadata.name}` };
  if (!isPartOfSlate(volume) && reclaimPolicyOf(volume) !== 'Retain') return { data: 'DELETED', where };
  if (!mounted || namespace?.status.phase !== 'Active') {
    return { ...kept, where: `${where}; no pod of SLATE can mount it anymore` };
  }
  return { data: 'DELETED', where, afterwards: isPartOfSlate(volume) ? 'remove' : 'offer', wiped: true };
}

/** Whether a volume whose claim is gone needs anything. One that waits for a claim of the same name does not. */
function isUnsettled(volume: PersistentVolume): boolean {
  return (
    volume.spec.claimRef?.uid !== undefined ||
    isPartOfSlate(volume) ||
    AFTER_RESET in (volume.metadata.annotations ?? {})
  );
}

/** For a volume whose claim is gone. Where several were bound to the same claim, it is unknown which one is wanted. */
function decisionForReleased(volume: PersistentVolume, volumes: PersistentVolume[]): Decision {
  const where = placeOf(volume);
  const noted = volume.metadata.annotations?.[AFTER_RESET] as Afterwards | undefined;
  if (noted) return { data: noted === 'offer' ? 'DELETED' : 'kept', where, afterwards: noted };
  if (isPartOfSlate(volume)) return { data: 'kept', where, afterwards: 'remove' };
  const hasSameClaim = ({ spec }: PersistentVolume) => spec.claimRef?.name === volume.spec.claimRef?.name;
  if (volumes.filter(hasSameClaim).length > 1)
    return { data: 'kept', where: `${where}; several volumes belonged to this claim` };
  return { data: 'kept', where, afterwards: 'reserve' };
}

function placeOf({ metadata, spec }: PersistentVolume): string {
  return spec.hostPath ? `${spec.hostPath.path} on the node` : `volume ${metadata.name}`;
}
