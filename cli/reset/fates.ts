import type { Claim, PersistentVolume } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import { AFTER_RESET, RECLAIM_POLICY } from '../cluster/annotations';
import type { Situation } from './situation';

/**
 * What is done with a volume when the namespace is gone: it is reserved for a claim of the same name, as it has the data; it is
 * offered to every claim, as it is empty; or it is removed, as SLATE's manifests make it again.
 */
export type Afterwards = 'reserve' | 'offer' | 'remove';

/** What becomes of a claim and of its volume. */
export interface Fate {
  readonly claim: string;
  readonly size: string;
  readonly data: 'kept' | 'DELETED' | 'none';
  /** Where the data is, and why it is not deleted if it ought to be. */
  readonly where: string;
  readonly volume?: PersistentVolume;
  /** What is done with the volume; nothing by default. */
  readonly afterwards?: Afterwards;
  /** Whether its content is removed first. */
  readonly wiped?: boolean;
}

type Outcome = Pick<Fate, 'data' | 'where' | 'afterwards' | 'wiped'>;

const NO_VOLUME: Outcome = { data: 'none', where: 'no volume is bound' };

/** What becomes of all the data that is or was claimed in the namespace. */
export function fatesOf(situation: Situation, deleteData: boolean): Fate[] {
  const { claims, volumes } = situation;
  const bound = claims.map((claim): Fate => {
    const volume = volumes.find(({ metadata }) => metadata.name === claim.spec.volumeName);
    const size = claim.status.capacity?.storage ?? claim.spec.resources.requests.storage;
    const outcome = volume ? outcomeOf(claim, volume, situation, deleteData) : NO_VOLUME;
    return { claim: claim.metadata.name, size, volume, ...outcome };
  });
  const names = claims.map(({ spec }) => spec.volumeName);
  const released = volumes
    .filter((volume) => !names.includes(volume.metadata.name) && isUnsettled(volume))
    .map((volume): Fate => {
      const { claimRef, capacity } = volume.spec;
      return { claim: claimRef?.name ?? '', size: capacity.storage, volume, ...outcomeOfReleased(volume, volumes) };
    });
  return [...bound, ...released];
}

/** The reclaim policy of a volume, whatever a reset that was interrupted has made of it. */
export function reclaimPolicyOf({ metadata, spec }: PersistentVolume): string {
  return metadata.annotations?.[RECLAIM_POLICY] ?? spec.persistentVolumeReclaimPolicy;
}

function outcomeOf(
  claim: Claim,
  volume: PersistentVolume,
  { data, namespace }: Situation,
  deleteData: boolean,
): Outcome {
  const where = placeOf(volume);
  const kept: Outcome = { data: 'kept', where, afterwards: isPartOfSlate(volume) ? 'remove' : 'reserve' };
  const mounted = data.some((one) => one.claim === claim);
  if (!deleteData || !(mounted || isPartOfSlate(claim))) return kept;
  if (!isPartOfSlate(volume) && reclaimPolicyOf(volume) !== 'Retain') return { data: 'DELETED', where };
  if (!mounted || namespace?.status.phase !== 'Active') {
    return { ...kept, where: `${where}; no pod of SLATE can mount it any more` };
  }
  return { data: 'DELETED', where, afterwards: isPartOfSlate(volume) ? 'remove' : 'offer', wiped: true };
}

/** Whether there is anything to do with a volume whose claim is gone. One that waits for a claim of the same name is ready. */
function isUnsettled(volume: PersistentVolume): boolean {
  return (
    volume.spec.claimRef?.uid !== undefined ||
    isPartOfSlate(volume) ||
    AFTER_RESET in (volume.metadata.annotations ?? {})
  );
}

/** That of a volume whose claim is gone. Of several that were bound to the same claim nobody knows which one is wanted. */
function outcomeOfReleased(volume: PersistentVolume, volumes: PersistentVolume[]): Outcome {
  const where = placeOf(volume);
  const noted = volume.metadata.annotations?.[AFTER_RESET] as Afterwards | undefined;
  if (noted) return { data: noted === 'offer' ? 'DELETED' : 'kept', where, afterwards: noted };
  if (isPartOfSlate(volume)) return { data: 'kept', where, afterwards: 'remove' };
  const isRival = ({ spec }: PersistentVolume) => spec.claimRef?.name === volume.spec.claimRef?.name;
  if (volumes.filter(isRival).length > 1) return { data: 'kept', where: `${where}; not the only one of this claim` };
  return { data: 'kept', where, afterwards: 'reserve' };
}

function placeOf({ metadata, spec }: PersistentVolume): string {
  return spec.hostPath ? `${spec.hostPath.path} on the node` : `volume ${metadata.name}`;
}
