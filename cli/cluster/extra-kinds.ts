import { CONFIG_MAPS, KINDS } from '../../constructs/names';
import type { KubeObject, Manifest } from '../../constructs/rules/objects/manifest';
import { kindName } from '../../constructs/rules/objects/read';
import type { Kubectl } from './kubectl';

/** The annotation of a ConfigMap with the kinds that only extra objects have, by which they are found when they are to be removed. */
const EXTRA_KINDS = 'slate.io/extra-kinds';

const NOTED_ON = { kind: 'ConfigMap', name: CONFIG_MAPS.modelFiles };

/** The kinds of objects that only users add, as kubectl takes them. */
export function extraKinds(objects: Manifest[]): string[] {
  const kinds = objects.map(({ apiVersion, kind }) => kindName(apiVersion, kind));
  return [...new Set(kinds.filter((kind) => !KINDS.includes(kind)))].sort();
}

/** The objects, one of which notes the kinds that only users add. */
export function withExtraKinds(objects: Manifest[]): Manifest[] {
  const kinds = extraKinds(objects);
  if (kinds.length === 0) return objects;
  return objects.map((object) => {
    if (!isNotedOn(object)) return object;
    const annotations = { ...object.metadata.annotations, [EXTRA_KINDS]: kinds.join(',') };
    return { ...object, metadata: { ...object.metadata, annotations } };
  });
}

/** The kinds that an earlier deploy noted. */
export function notedKinds(objects: KubeObject[]): string[] {
  const noted = objects.find(isNotedOn)?.metadata.annotations?.[EXTRA_KINDS] ?? '';
  return noted.split(',').filter((kind) => kind !== '');
}

/** The kinds that an earlier deploy noted, as the cluster has them now. */
export async function notedKindsOf(kubectl: Kubectl): Promise<string[]> {
  return notedKinds(await kubectl.list<KubeObject>([NOTED_ON.kind.toLowerCase(), NOTED_ON.name, '--ignore-not-found']));
}

/** Those of the kinds that the cluster still has. */
export async function knownKinds(kubectl: Kubectl, kinds: string[]): Promise<string[]> {
  const asked = await Promise.all(kinds.map((kind) => kubectl.ask(['get', kind, '--ignore-not-found', '-o', 'name'])));
  return kinds.filter((_, place) => !asked[place].stderr.includes("the server doesn't have a resource type"));
}

function isNotedOn({ kind, metadata }: KubeObject): boolean {
  return kind === NOTED_ON.kind && metadata.name === NOTED_ON.name;
}
