import type { Manifest } from '../../constructs/rules/objects/manifest';
import { quantity } from '../../constructs/schema/quantity';
import { foldersOfOthers, OTHER_FOLDERS, sharing } from '../cluster/folders';
import type { Claim, KubeObject, PersistentVolume } from '../cluster/objects';
import { count, listed } from '../terminal/words';
import { bad, Check, CheckFinding, good, unknown, warning } from './check';
import type { CheckContext } from './check-context';
import type { Wanted } from './wanted';

interface StorageClass extends KubeObject {
  readonly provisioner: string;
}

/** A claim of the environment. */
interface WantedClaim {
  readonly name: string;
  readonly namespace?: string;
  /** @default - the default class */
  readonly className?: string;
  readonly accessMode: string;
  readonly size: number;
}

const DEFAULT = 'storageclass.kubernetes.io/is-default-class';
const MAKE_DEFAULT = `make one the default with kubectl annotate storageclass NAME ${DEFAULT}=true`;
const NAME_CLASS = 'set one, such as --set storage.workspace.storageClass=NAME';
const NAME_SHARED =
  'use a class of NFS, CephFS or the like: --set storage.workspace.storageClass=NAME,storage.data.storageClass=NAME';
const MAKE_VOLUME = 'create one, or use another class';
const MANY = 'ReadWriteMany';
const BY_HAND = 'kubernetes.io/no-provisioner';

/** Claims without a class take volumes without one. */
const NO_CLASS: StorageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: '' },
  provisioner: BY_HAND,
};

/** Provisioners whose volumes all nodes can mount. */
const SHARED =
  /nfs|cephfs|efs\.csi|file\.csi\.azure|azure-file|filestore|longhorn|glusterfs|smb\.csi|fsx\.csi|juicefs|weka/;

/** Provisioners whose volumes only one node can mount. */
const ONE_NODE =
  /ebs|disk\.csi\.azure|azure-disk|pd\.csi\.storage\.gke|gce-pd|local-path|rbd\.csi\.ceph|cinder|dobs\.csi|csi\.hetzner|linodebs|topolvm|openebs\.io\/local/;

export const storageClasses: Check = {
  name: 'storage',
  async check(context) {
    const classes = await context.list<StorageClass>('storageclasses');
    const byDefault = classes.find(({ metadata }) => metadata.annotations?.[DEFAULT] === 'true');
    if (!context.wanted) {
      if (!byDefault) return [warning('no class is the default', MAKE_DEFAULT)];
      return [good(`the default class is ${byDefault.metadata.name}`)];
    }
    const claims = await unboundClaims(context, context.wanted);
    const shared = await sharedFolders(context, context.wanted);
    if (claims.length === 0) return shared.length > 0 ? shared : [good('every claim has a volume')];
    const volumes = await context.list<PersistentVolume>('persistentvolumes');
    const found = [...new Set(claims.map(({ className }) => className))].flatMap((name) => {
      const named = [NO_CLASS, ...classes].find(({ metadata }) => metadata.name === name);
      const storageClass = name === undefined ? byDefault : named;
      const ofClass = claims.filter(({ className }) => className === name);
      return storageClass ? offered(storageClass, ofClass, volumes) : [missing(name, ofClass, classes)];
    });
    return [...shared, ...found];
  },
};

/** The folders of the node that other volumes of the cluster have too. */
async function sharedFolders(context: CheckContext, { clusterScoped }: Wanted): Promise<CheckFinding[]> {
  const own = clusterScoped.filter(({ kind }) => kind === 'PersistentVolume');
  if (own.length === 0) return [];
  const volumes = await context.list<Manifest>('persistentvolumes');
  return foldersOfOthers(own, volumes).map((each) => bad(sharing(each), OTHER_FOLDERS));
}

/** The claims that have no volume yet, and for which the environment has none. */
async function unboundClaims(context: CheckContext, { system }: Wanted): Promise<WantedClaim[]> {
  const bound = (await context.list<Claim>('persistentvolumeclaims'))
    .filter(({ status }) => status.phase === 'Bound')
    .map(({ metadata }) => metadata.name);
  return system
    .ofKind('PersistentVolumeClaim')
    .filter((claim) => !bound.includes(claim.metadata.name) && !system.volumeOf(claim))
    .map(({ metadata, spec }) => ({
      name: metadata.name,
      namespace: metadata.namespace,
      className: spec?.storageClassName,
      accessMode: spec?.accessModes?.[0] ?? '',
      size: quantity(spec?.resources?.requests?.storage ?? '') ?? 0,
    }));
}

function missing(name: string | undefined, claims: WantedClaim[], classes: StorageClass[]): CheckFinding {
  const who = listed(claims.map((claim) => claim.name));
  if (name === undefined) return bad(`there is no default class for ${who}`, `${MAKE_DEFAULT}, or ${NAME_CLASS}`);
  const others = classes.map(({ metadata }) => metadata.name);
  return bad(`there is no class ${name} for ${who}${others.length > 0 ? `, but ${listed(others)}` : ''}`, NAME_CLASS);
}

function offered(
  { metadata, provisioner }: StorageClass,
  claims: WantedClaim[],
  volumes: PersistentVolume[],
): CheckFinding[] {
  const { name } = metadata;
  const ofClass = volumes.filter(({ spec }) => (spec.storageClassName ?? '') === name);
  if (provisioner === BY_HAND) return byHand(name, claims, ofClass);
  const shared = claims.filter(({ accessMode }) => accessMode === MANY).map((claim) => claim.name);
  const isProven = SHARED.test(provisioner) || ofClass.some(({ spec }) => spec.accessModes.includes(MANY));
  if (shared.length === 0 || isProven) return [good(`${count(claims.length, 'claim')} of the class ${name}`)];
  const must = `${MANY}, required by ${listed(shared)}`;
  if (ONE_NODE.test(provisioner))
    return [bad(`the class ${name} (${provisioner}) does not offer ${must}`, NAME_SHARED)];
  return [unknown(`cannot tell whether the class ${name} (${provisioner}) offers ${must}`, `if not, ${NAME_SHARED}`)];
}

/** If volumes are created by hand, each claim needs one of its own; volumes that are reserved for a claim go first. */
function byHand(className: string, claims: WantedClaim[], volumes: PersistentVolume[]): CheckFinding[] {
  const left = volumes
    .filter(({ status }) => status.phase === 'Available')
    .sort((a, b) => Number(!a.spec.claimRef) - Number(!b.spec.claimRef));
  const without = claims.filter((claim) => {
    const place = left.findIndex((volume) => fits(volume, claim));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  if (without.length > 0) {
    const wanted = listed(without.map(({ name, accessMode }) => `${name} (${accessMode})`));
    const none = className ? `the class ${className} has no free volume` : 'there is no free volume without a class';
    return [bad(`${none} that fits ${wanted}`, MAKE_VOLUME)];
  }
  const which = className ? `of the class ${className}` : 'without a class';
  return [good(`${count(claims.length, 'claim')} ${which}, each with a volume created by hand`)];
}

function fits({ spec }: PersistentVolume, { name, namespace, accessMode, size }: WantedClaim): boolean {
  const isFree = !spec.claimRef || (spec.claimRef.name === name && spec.claimRef.namespace === namespace);
  return isFree && spec.accessModes.includes(accessMode) && (quantity(spec.capacity.storage) ?? 0) >= size;
}
