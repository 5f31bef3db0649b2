import type { Kubectl } from '../cluster/kubectl';
import { Namespace, namespaceOf } from '../cluster/namespace';
import type { Claim, PersistentVolume } from '../cluster/objects';
import { NOT_OF_SLATE } from '../cluster/owners';
import { dataVolumes, DataVolume, installationOf } from '../data/data-volumes';

/** What a reset finds. */
export interface Situation {
  /** Missing after an earlier reset. */
  readonly namespace?: Namespace;
  readonly claims: Claim[];
  /** The claims with data of SLATE. */
  readonly data: DataVolume[];
  /** The volumes that are or were bound to claims of the namespace. */
  readonly volumes: PersistentVolume[];
  /** All other volumes of the cluster. */
  readonly otherVolumes: PersistentVolume[];
  /** What else is deleted with the namespace, as kubectl names it. */
  readonly others: string[];
}

const KINDS = 'deployments,statefulsets,daemonsets,cronjobs,services,ingresses,configmaps,secrets';
const OF_EVERY_NAMESPACE = ['configmap/kube-root-ca.crt'];

export async function situationOf(kubectl: Kubectl): Promise<Situation> {
  const [namespace, all] = await Promise.all([namespaceOf(kubectl), allVolumes(kubectl)]);
  const volumes = all.filter(isOf(kubectl));
  const otherVolumes = all.filter((volume) => !volumes.includes(volume));
  if (!namespace) return { claims: [], data: [], volumes, otherVolumes, others: [] };
  const [installation, others] = await Promise.all([
    installationOf(kubectl),
    kubectl.run(['get', KINDS, '--selector', NOT_OF_SLATE, '-o', 'name']),
  ]);
  return {
    namespace,
    claims: installation.claims,
    data: dataVolumes(installation),
    volumes,
    otherVolumes,
    others: others.split('\n').filter((name) => name !== '' && !OF_EVERY_NAMESPACE.includes(name)),
  };
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
