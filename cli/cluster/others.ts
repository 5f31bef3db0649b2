import { VOLUME_POD } from './annotations';
import type { Kubectl } from './kubectl';
import { KubeObject, objectName } from './objects';
import { NOT_OF_SLATE } from './owners';

/** The kinds that make pods, in the order in which they make each other. */
const CONTROLLERS = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job', 'ReplicationController', 'ReplicaSet'];

const KINDS = [...CONTROLLERS, 'Pod', 'NetworkPolicy'].join(',').toLowerCase();

/** How many are named; more are only counted. */
const MAX_NAMES = 5;

/** What others have in the namespace and a `default-deny-all` would close or change, as kubectl names it. */
export async function othersIn(kubectl: Kubectl): Promise<string[]> {
  const found = await kubectl.list<KubeObject>([KINDS, '--selector', `${NOT_OF_SLATE},!${VOLUME_POD}`]);
  return found.filter((object) => !isMadeByController(object)).map(objectName);
}

/** `deployment/shop, pod/a and 2 more` */
export function someOf(names: string[]): string {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function isMadeByController({ metadata }: KubeObject): boolean {
  return metadata.ownerReferences?.some(({ kind }) => CONTROLLERS.includes(kind)) ?? false;
}
