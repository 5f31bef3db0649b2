import { SetMistake } from './set-parser';
import { Sources } from './sources';
import { inWords, isMap, Path, Tree, valueAt, written } from '../constructs/schema/tree';

/**
 * Sets one value in a tree, as Helm does: missing maps and lists on the way are created, gaps in lists
 * become null, and anything else in the way is a mistake, except in lists, whose items are replaced.
 */
export function assign(tree: Tree, path: Path, value: unknown, sources: Sources): void {
  let node: Tree | unknown[] = tree;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    const inList = Array.isArray(node);
    const isList = typeof path[depth + 1] === 'number';
    const found = valueAt(node, [key]);
    const isMissing = found === undefined || (inList && (isList ? found === null : !isMap(found)));
    if (!isMissing && !(isList ? Array.isArray(found) : isMap(found))) {
      throw new SetMistake(obstacle(path.slice(0, depth + 1), found, isList, sources));
    }
    const next = (isMissing ? (isList ? [] : {}) : found) as Tree | unknown[];
    put(node, key, next);
    node = next;
  }
  put(node, path[path.length - 1], value);
}

function put(node: Tree | unknown[], key: string | number, value: unknown): void {
  if (!Array.isArray(node)) {
    node[key] = value;
    return;
  }
  while (node.length < Number(key)) node.push(null);
  node[Number(key)] = value;
}

function obstacle(path: Path, found: unknown, isList: boolean, sources: Sources): string {
  const given = `${written(path)} is ${inWords(found)} (${sources.placeOf(path)?.text})`;
  return `cannot be set, because ${given}; must be a ${isList ? 'list' : 'map'}`;
}
