type Tree = { [key: string]: unknown };

/** The paths of the defaults that props take away. */
interface Removing {
  readonly without?: string[];
}

/** The props with null in place of each default that their paths take away, as in values files. */
export function withNulls<P extends object>(props: P & Removing): P {
  const { without = [], ...given } = props;
  return without.reduce<Tree>((tree, path) => withNull(tree, keysOf(path)), given) as P;
}

/** The same the other way round: null, which not every language can say, becomes a path. */
export function withPaths<P extends object>(props: P & Removing): P & Removing {
  const without: string[] = [];
  const kept = withoutNulls(withNulls(props) as Tree, [], without) as P;
  return without.length > 0 ? { ...kept, without } : kept;
}

function withNull(tree: Tree, [key, ...rest]: string[]): Tree {
  const below = rest.length > 0 ? withNull((tree[key] ?? {}) as Tree, rest) : null;
  return { ...tree, [key]: below };
}

function withoutNulls(tree: Tree, path: string[], removed: string[]): Tree {
  const kept = Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const here = [...path, key.replace(/[\\.]/g, '\\$&')];
    if (value === null) removed.push(here.join('.'));
    else if (isMap(value)) return [[key, withoutNulls(value, here, removed)]];
    return value === null ? [] : [[key, value]];
  });
  return Object.fromEntries(kept);
}

/** The names in a path as for `--set`: `limits.nvidia\.com/gpu`. */
function keysOf(path: string): string[] {
  return path.match(/(\\.|[^.\\])+/g)?.map((key) => key.replace(/\\(.)/g, '$1')) ?? [];
}

function isMap(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
