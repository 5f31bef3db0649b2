/** The most edits between a misspelled name and the one that was meant: a third of it. */
const TOLERANCE = 1 / 3;

/** The names that are nearest to a misspelled one, in the given order; none when none is near. */
export function nearest(name: string, known: string[]): string[] {
  const distances = known.map((other) => distance(plain(name), plain(other)));
  const least = Math.min(...distances);
  return least <= Math.max(1, Math.floor(name.length * TOLERANCE))
    ? known.filter((_, i) => distances[i] === least)
    : [];
}

/** Case, `-` and `_` do not count: `agent_router` and `agent-router` are `agentRouter`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

/** How many characters must be added, taken away, replaced or swapped with their neighbour to get from one text to the other. */
function distance(from: string, to: string): number {
  let [before, row]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwap) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[to.length];
}
