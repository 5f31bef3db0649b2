import type { Manifest } from '../../constructs/rules/objects/manifest';
import { KINDS } from '../../synthesize';
import type { Kubectl } from '../cluster/kubectl';
import type { KubeObject } from '../cluster/objects';
import { OF_SLATE } from '../cluster/owners';
import { keyOf } from './desired';

/** The field manager of a deploy. */
export const FIELD_MANAGER = 'slate-k8s';

const CLUSTER_SCOPED = ['Namespace', 'PersistentVolume'];
const IN_NAMESPACE = KINDS.filter((kind) => !CLUSTER_SCOPED.includes(kind));

/** What is on the cluster now: the namespace, its objects of all kinds that SLATE has, and its volumes. */
export async function liveObjects(kubectl: Kubectl, objects: Manifest[]): Promise<Map<string, Manifest>> {
  const get = (...args: string[]) => kubectl.list<Manifest>([...args, '--ignore-not-found', '--show-managed-fields']);
  const names = objects.filter(({ kind }) => kind === 'PersistentVolume').map(({ metadata }) => metadata.name);
  const found = await Promise.all([
    get(IN_NAMESPACE.join(',').toLowerCase()),
    get('namespace', kubectl.namespace),
    names.length > 0 ? get('persistentvolumes', '-l', OF_SLATE) : [],
  ]);
  const isHere = (object: Manifest) =>
    object.kind !== 'PersistentVolume' ||
    names.includes(object.metadata.name) ||
    object.spec?.claimRef?.namespace === kubectl.namespace;
  return new Map(
    found
      .flat()
      .filter(isHere)
      .map((object) => [keyOf(object), object]),
  );
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
