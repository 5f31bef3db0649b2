import { hasOwn } from '../schema/tree';

type Tree = Record<string, unknown>;

function isMap(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Puts one layer of settings over another: maps merge key by key, lists and scalars are replaced.
 * `null` stays, so that it can still remove a default.
 */
export function mergeLayers<B extends object, A extends object>(below: B, above: A): B & A {
  const merged = { ...below } as Tree;
  for (const key of Object.keys(above)) {
    const [value, under] = [(above as Tree)[key], merged[key]];
    if (value === undefined || key === '__proto__') continue;
    merged[key] = isMap(value) && isMap(under) ? mergeLayers(under, value) : value;
  }
  return merged as B & A;
}

/**
 * The complete settings of a construct: its defaults, what was given over them, and without what is `null`. A list that is removed leaves
 * an empty one, so that code need not check whether there is a list.
 *
 * Each construct calls this once, for the settings it owns.
 */
export function withDefaults<D extends object, G extends object>(defaults: D, given?: G): D & G {
  return complete(defaults as Tree, given ?? {}) as D & G;
}

/** The same of settings among those of others: what the defaults do not name is left out. */
export function ownWithDefaults<D extends object, G extends object>(
  defaults: D,
  given: G,
): D & Pick<G, keyof D & keyof G> {
  const own = Object.keys(defaults).map((key) => [key, (given as Tree)[key]]);
  return withDefaults(defaults, Object.fromEntries(own) as Pick<G, keyof D & keyof G>);
}

function complete(defaults: Tree, given: Tree): Tree {
  const kept: Tree = {};
  const keep = (key: string, below: unknown, above: unknown) => {
    const value = above === undefined ? below : above;
    if (value === undefined || key === '__proto__') return;
    if (isMap(value)) kept[key] = complete(isMap(below) ? below : {}, isMap(above) ? above : {});
    else if (value !== null) kept[key] = value;
    else if (Array.isArray(below)) kept[key] = [];
  };
  for (const key of Object.keys(defaults)) keep(key, defaults[key], hasOwn(given, key) ? given[key] : undefined);
  for (const key of Object.keys(given)) if (!hasOwn(defaults, key)) keep(key, undefined, given[key]);
  return kept;
}

/** The list, or nothing if it is empty: empty lists are not printed. */
export function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** The map, or nothing if it is empty or has only members that are undefined. */
export function unlessEmptyMap<T extends object>(map: T): T | undefined {
  return Object.values(map).some((value) => value !== undefined) ? map : undefined;
}

/** The entries of a map in the order in which every map is printed: by key. */
export function sortedEntries<T>(map: { [key: string]: T } = {}): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
