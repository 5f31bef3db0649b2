import { hasOwn, isMap, Tree } from '../../schema/tree';
import { Kind, KINDS, Manifest, METADATA } from './manifest';
import { fit, MapOf, Misfit, Required, Shape } from './shape';

const OBJECT = {
  apiVersion: new Required('text'),
  kind: new Required('text'),
  metadata: new Required(METADATA),
} as const;

/** What rules see of an object, whatever people wrote. */
export interface ReadObject {
  readonly object: Manifest;
  /** What the object was read from. */
  readonly source: Manifest;
  /** Whether it is of one of the kinds that rules know. */
  readonly isKnown: boolean;
  readonly misfits: Misfit[];
}

/** Reads an object by its API group and kind: of a kind that rules do not know, only the metadata. */
export function readObject(source: Manifest): ReadObject {
  const misfits: Misfit[] = [];
  const { apiVersion, kind, metadata } = fit(OBJECT, source, '', misfits);
  const isKnown = isKind(kind) && KINDS[kind].group === groupOf(apiVersion);
  const fields = isKnown ? Object.entries<Shape>(KINDS[kind].fields) : [];
  const read = fields.map(([name, shape]) => {
    const given = (source as unknown as Tree)[name];
    return [name, fit(shape, knownMembers(shape, given), name, misfits)] as const;
  });
  const object = { apiVersion, kind: kindName(apiVersion, kind), metadata, ...Object.fromEntries(read) };
  return { object, source, isKnown, misfits };
}

/** A kind as kubectl takes it: that of another API group with its group, as `Service.serving.knative.dev`. */
export function kindName(apiVersion: string, kind: string): string {
  const group = groupOf(apiVersion);
  return group === '' || (isKind(kind) && KINDS[kind].group === group) ? kind : `${kind}.${group}`;
}

/** The group in an `apiVersion`: nothing for Kubernetes' first objects, such as Services. */
function groupOf(apiVersion: string): string {
  return apiVersion.split('/').slice(0, -1).join('/');
}

/** Kinds have other members of the same names, which rules for one of them must not find in another. */
function knownMembers(shape: Shape, value: unknown): unknown {
  if (!isMap(value) || !isMap(shape) || shape instanceof MapOf) return value;
  return Object.fromEntries(Object.entries(value).filter(([member]) => hasOwn(shape, member)));
}

function isKind(kind: string): kind is Kind {
  return hasOwn(KINDS, kind);
}
