import { listed } from './words';
import { nearest } from './nearest';
import { isWithin, Path, written } from './tree';

const MOST_SUGGESTED = 3;
const MOST_LISTED = 8;

/** What is wrong with a name that no setting has, and what may have been meant: one that is known beside it, or one of the paths. */
export function unknownKey(path: Path, known: string[], paths: readonly Path[]): string {
  const parent = path.slice(0, -1);
  const key = String(path[path.length - 1]);
  const meant = suggestions(parent, key, known, paths).slice(0, MOST_SUGGESTED).map(written);
  const isListed = known.length > 0 && (known.length <= MOST_LISTED || paths.length === 0);
  const list = isListed ? `; known here: ${known.join(', ')}` : '';
  return `${written(path)} is not a setting${meant.length > 0 ? `; did you mean ${listed(meant, 'or')}?` : list}`;
}

function suggestions(parent: Path, key: string, known: string[], paths: readonly Path[]): Path[] {
  // In limits.nvidia.com/gpu, the last dot was meant to be part of a name.
  const dotted = known.filter((name) => name.startsWith(`${key}.`));
  if (dotted.length > 0) return dotted.map((name) => [...parent, name]);
  const deeper = paths.filter((path) => parent.length > 0 && lastOf(path) === key && isWithin(path, parent));
  if (deeper.length > 0) return deeper;
  const near = nearest(key, known);
  return near.length > 0 ? near.map((name) => [...parent, name]) : elsewhere(parent, key, paths);
}

/** Settings of that name in other places: those that share most of the path, then those that are least deep. */
function elsewhere(parent: Path, key: string, paths: readonly Path[]): Path[] {
  const names = nearest(key, [...new Set(paths.map(lastOf))]);
  const found = paths.filter((path) => names.includes(lastOf(path)));
  const score = (path: Path) => 100 * shared(path, parent) - path.length;
  return found.sort((a, b) => score(b) - score(a));
}

function lastOf(path: Path): string {
  return String(path[path.length - 1]);
}

function shared(path: Path, other: Path): number {
  const differs = other.findIndex((key, depth) => path[depth] !== key);
  return differs < 0 ? other.length : differs;
}
