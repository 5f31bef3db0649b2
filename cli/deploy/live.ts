import { CLUSTER_SCOPED, KINDS } from '../../constructs/names';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import type { Kubectl } from '../cluster/kubectl';
import type { KubeObject } from '../cluster/objects';
import { extraKinds, knownKinds, notedKinds } from '../cluster/extra-kinds';
import { isPartOfSlate } from '../cluster/owners';
import { keyOf } from './desired';

/** The field manager of a deploy. */
export const FIELD_MANAGER = 'slate-k8s';

const IN_NAMESPACE = KINDS.filter((kind) => !CLUSTER_SCOPED.includes(kind));

/** What is on the cluster now. */
export interface Live {
  /** The namespace, its objects of all kinds that SLATE has or that users add, and its volumes. */
  readonly objects: Map<string, Manifest>;
  /** All volumes of the cluster, if SLATE has any. */
  readonly volumes: Manifest[];
}

export async function liveObjects(kubectl: Kubectl, objects: Manifest[]): Promise<Live> {
  const get = (...args: string[]) => kubectl.list<Manifest>([...args, '--ignore-not-found', '--show-managed-fields']);
  const names = objects.filter(({ kind }) => kind === 'PersistentVolume').map(({ metadata }) => metadata.name);
  const [inNamespace, namespace, volumes] = await Promise.all([
    get(IN_NAMESPACE.join(',').toLowerCase()),
    get('namespace', kubectl.namespace),
    names.length > 0 ? get('persistentvolumes') : [],
  ]);
  const own = volumes.filter(
    (volume) =>
      names.includes(volume.metadata.name) ||
      (isPartOfSlate(volume) && volume.spec?.claimRef?.namespace === kubectl.namespace),
  );
  const wanted = extraKinds(objects);
  const earlier = notedKinds(inNamespace).filter((kind) => !wanted.includes(kind));
  const kinds = [...wanted, ...(await knownKinds(kubectl, earlier))];
  const extra = kinds.length > 0 ? await get(kinds.join(',')) : [];
  const found = [...inNamespace, ...extra, ...namespace, ...own];
  return { objects: new Map(found.map((object) => [keyOf(object), object])), volumes };
}

/** Whether an earlier deploy created the object, and no other object owns it. */
export function isDeployed({ metadata }: KubeObject): boolean {
  const { managedFields = [], ownerReferences = [] } = metadata;
  const applied = managedFields.some(({ manager, operation }) => manager === FIELD_MANAGER && operation === 'Apply');
  return applied && ownerReferences.length === 0;
}

export function isClusterScoped({ kind }: { readonly kind: string }): boolean {
  return CLUSTER_SCOPED.includes(kind);
}
