import { Mark } from './marks';
import { Token } from './tree';

type Entry = Mark['entries'][number];

/** The marks in a value. */
export interface Marked {
  /** One of them, if there are any. */
  readonly mark?: Mark;
  /** Whether all of them are the same. */
  readonly isSame: boolean;
  /** For each depth, from the outermost, the entry that the marks are in which are in any; null if they are in several. */
  readonly entries: readonly (Entry | null | undefined)[];
}

export const UNMARKED: Marked = { isSame: true, entries: [] };

export function markedWith(mark: Mark): Marked {
  return { mark, isSame: true, entries: mark.entries };
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
  return {
    mark: one.mark,
    isSame: one.isSame && other.isSame && one.mark === other.mark,
    entries: depths.map((depth) => common(one.entries[depth], other.entries[depth])),
  };
}

function common(one: Entry | null | undefined, other: Entry | null | undefined): Entry | null | undefined {
  if (one === undefined || other === undefined) return one === undefined ? other : one;
  return one && other && one.over === other.over && one.entry === other.entry ? one : null;
}
