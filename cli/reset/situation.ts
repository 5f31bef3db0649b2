import { AFTER_RESET } from '../cluster/annotations';
import type { Kubectl } from '../cluster/kubectl';
import { isForbidden } from '../cluster/kubectl-error';
import { Namespace, namespaceOf } from '../cluster/namespace';
import type { Claim, PersistentVolume } from '../cluster/objects';
import { isPartOfSlate, NOT_OF_SLATE } from '../cluster/owners';
import { objectsOfSlate } from './delete-objects';
import { dataVolumes, DataVolume, installationOf } from '../data/data-volumes';

/** What a reset finds. */
export interface Situation {
  /** Missing after an earlier reset. */
  readonly namespace?: Namespace;
  /** Whether the namespace stays, because a deploy did not create it. Then only what is part of SLATE counts. */
  readonly stays: boolean;
  readonly claims: Claim[];
  /** The claims with data of SLATE. */
  readonly data: DataVolume[];
  /** The volumes that are or were bound to claims of the namespace; none when they must not be listed. */
  readonly volumes: PersistentVolume[];
  /** Whether volumes must not be listed, as for the administrator of a single namespace. */
  readonly volumesForbidden: boolean;
  /** All other volumes of the cluster. */
  readonly otherVolumes: PersistentVolume[];
  /** What is deleted besides, as kubectl names it: what others have in a namespace that goes, and SLATE's objects in one that stays. */
  readonly others: string[];
}

const KINDS = 'deployments,statefulsets,daemonsets,cronjobs,services,ingresses,configmaps,secrets';
const OF_EVERY_NAMESPACE = ['configmap/kube-root-ca.crt'];

export async function situationOf(kubectl: Kubectl): Promise<Situation> {
  const [namespace, seen] = await Promise.all([
    namespaceOf(kubectl),
    allVolumes(kubectl).catch((error: Error) => error),
  ]);
  const stays = namespace !== undefined && !isPartOfSlate(namespace);
  const volumesForbidden = seen instanceof Error;
  if (volumesForbidden && !(stays && isForbidden(seen.message))) throw seen;
  const all = volumesForbidden ? [] : seen;
  const volumes = all.filter(isOf(kubectl));
  const otherVolumes = all.filter((volume) => !volumes.includes(volume));
  if (!namespace) return { stays, claims: [], data: [], volumes, volumesForbidden, otherVolumes, others: [] };
  const installation = await installationOf(kubectl);
  const data = dataVolumes(installation);
  if (!stays) {
    const others = await goneWithNamespace(kubectl);
    return { namespace, stays, claims: installation.claims, data, volumes, volumesForbidden, otherVolumes, others };
  }
  const claims = installation.claims.filter(isPartOfSlate);
  const isOwn = (volume: PersistentVolume) =>
    isPartOfSlate(volume) ||
    AFTER_RESET in (volume.metadata.annotations ?? {}) ||
    claims.some(({ spec }) => spec.volumeName === volume.metadata.name);
  return {
    namespace,
    stays,
    claims,
    data: data.filter(({ claim }) => claims.includes(claim)),
    volumes: volumes.filter(isOwn),
    volumesForbidden,
    otherVolumes: [...otherVolumes, ...volumes.filter((volume) => !isOwn(volume))],
    others: await objectsOfSlate(kubectl),
  };
}

/** What else is in a namespace that is deleted. */
async function goneWithNamespace(kubectl: Kubectl): Promise<string[]> {
  const names = await kubectl.names([KINDS, '--selector', NOT_OF_SLATE]);
  return names.filter((name) => !OF_EVERY_NAMESPACE.includes(name));
}

/** The volumes that are or were bound to claims of the namespace. */
export async function volumesOf(kubectl: Kubectl): Promise<PersistentVolume[]> {
  return (await allVolumes(kubectl)).filter(isOf(kubectl));
}

function allVolumes(kubectl: Kubectl): Promise<PersistentVolume[]> {
  return kubectl.list<PersistentVolume>(['persistentvolumes']);
}

function isOf({ namespace }: Kubectl): (volume: PersistentVolume) => boolean {
  return ({ spec }) => spec.claimRef?.namespace === namespace;
}
