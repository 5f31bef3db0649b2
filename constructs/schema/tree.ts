/** Settings of which nothing is known yet. */
export type Tree = { [key: string]: unknown };

/** The way to a value: keys of maps, and indices of lists as numbers. */
export type Path = readonly (string | number)[];

/** Longer texts are cut in messages. */
const LONGEST = 80;

export function isMap(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a map has a key itself; every object has `constructor`. */
export function hasOwn(map: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(map, key);
}

/** The value at a path, or nothing. Only what the settings themselves have is followed. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return (node as unknown[])[Number(key)];
    return isMap(node) && hasOwn(node, String(key)) ? node[key] : undefined;
  }, tree);
}

/** The path as people write it: `tolerations[0].key`, or `limits.nvidia\.com/gpu` where a name has a character with a meaning in paths. */
export function written(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.replace(/[\\.,=[]/g, '\\$&')}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as messages show it; its form tells its type. */
export function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (isMap(value)) return Object.keys(value).length > 0 ? 'a map' : 'an empty map';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…"` : text;
}

/** A path given as text, with numbers for the indices of lists in the tree. */
export function pathIn(tree: unknown, keys: readonly string[]): Path {
  return keys.map((key, depth) => (Array.isArray(valueAt(tree, keys.slice(0, depth))) ? Number(key) : key));
}

/** Whether one path leads to the other or into it. */
export function isWithin(path: Path, other: Path): boolean {
  return other.every((key, depth) => String(path[depth]) === String(key));
}

/** Every node of a tree with its path, parents first. Values of a class are not looked into. */
export function walk(value: unknown, visit: (path: Path, value: unknown) => void, path: Path = []): void {
  if (path.length > 0) visit(path, value);
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, [...path, index]));
  else if (isMap(value) && !isInstance(value))
    for (const [key, child] of Object.entries(value)) walk(child, visit, [...path, key]);
}

/** Whether a value is of a class, such as a construct. */
function isInstance(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

/** A copy that can be changed. Members that are undefined, as TypeScript allows them, are left out. */
export function copyOf(tree: object): Tree {
  return copied(tree) as Tree;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isMap(value) || isInstance(value)) return value;
  const given = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(given.map(([key, child]) => [key, copied(child)]));
}
