import { Mark } from './marks';
import { Token } from './tree';

type Entry = Mark['entries'][number];

/** The marks in a value. */
export interface Marked {
  /** One of them, if there are any. */
  readonly mark?: Mark;
  /** Whether all of them are the same. */
  readonly isSame: boolean;
  /** For each depth, from the outermost, the entry that they are in: of those that are in any there, undefined where it is not one. */
  readonly entries: readonly (Entry | undefined)[];
  /** The depths at which they are in several entries. */
  readonly apart: ReadonlySet<number>;
}

const NOWHERE: ReadonlySet<number> = new Set();

export const UNMARKED: Marked = { isSame: true, entries: [], apart: NOWHERE };

export function markedWith(mark: Mark): Marked {
  return { mark, isSame: true, entries: mark.entries, apart: NOWHERE };
}

/** The marks of all parts of a value. */
export function together(parts: readonly Marked[]): Marked {
  return parts.reduce(both, UNMARKED);
}

/** The marks of a token. */
export function marksOfToken(token: Token): Marked {
  if (typeof token === 'string') return UNMARKED;
  return 'quoted' in token ? together(token.quoted.map(marksOfToken)) : markedWith(token);
}

function both(one: Marked, other: Marked): Marked {
  if (!other.mark || one === other) return one;
  if (!one.mark) return other;
  const depths = [...Array(Math.max(one.entries.length, other.entries.length)).keys()];
  const isApart = (depth: number) => {
    const [a, b] = [one.entries[depth], other.entries[depth]];
    return one.apart.has(depth) || other.apart.has(depth) || (a && b && (a.over !== b.over || a.entry !== b.entry));
  };
  const apart = depths.filter(isApart);
  return {
    mark: one.mark,
    isSame: one.isSame && other.isSame && one.mark === other.mark,
    entries: depths.map((depth) => (apart.includes(depth) ? undefined : (one.entries[depth] ?? other.entries[depth]))),
    apart: apart.length > 0 ? new Set(apart) : NOWHERE,
  };
}
