import { CLUSTER_SCOPED, KINDS } from '../../constructs/names';
import type { Kubectl } from '../cluster/kubectl';
import { knownKinds, notedKindsOf } from '../cluster/extra-kinds';
import { Claim, objectName } from '../cluster/objects';
import { OF_SLATE } from '../cluster/owners';
import type { Waiting } from '../data/steps';
import { count } from '../terminal/words';

/** What a deploy makes in a namespace, but for what holds data. */
const WITHOUT_DATA = [...KINDS, 'Secret'].filter(
  (kind) => !CLUSTER_SCOPED.includes(kind) && kind !== 'PersistentVolumeClaim',
);

/** The objects of SLATE in a namespace, as kubectl names them, without claims. */
export async function objectsOfSlate(kubectl: Kubectl): Promise<string[]> {
  const extra = await knownKinds(kubectl, await notedKindsOf(kubectl));
  return kubectl.names([[...WITHOUT_DATA, ...extra].join(',').toLowerCase(), '--selector', OF_SLATE]);
}

/** Deletes objects and claims of SLATE from a namespace that stays. */
export async function deleteObjects(
  kubectl: Kubectl,
  objects: string[],
  claims: Claim[],
  { timeout, steps }: Waiting,
): Promise<void> {
  const all = [...objects, ...claims.map(objectName)];
  if (all.length === 0) return;
  steps.underWay('objects', `deleting ${count(all.length, 'object')}`);
  await kubectl.run(['delete', ...all, '--ignore-not-found', `--timeout=${timeout}s`], { timeout: timeout + 30 });
  steps.done('objects', `${count(all.length, 'object')} deleted; namespace ${kubectl.namespace} stays`);
}
