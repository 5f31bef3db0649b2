/** The fewest items that do, of some that do. `known` are others that are there in any case; `isNew`: they have not been asked for. */
export function fewest(
  items: readonly number[],
  areEnough: (items: readonly number[]) => boolean,
  known: readonly number[] = [],
  isNew = false,
): number[] {
  if (isNew && areEnough(known)) return [];
  if (items.length < 2) return [...items];
  const half = items.length >> 1;
  const [one, other] = [items.slice(0, half), items.slice(half)];
  const ofOther = fewest(other, areEnough, [...known, ...one], true);
  const ofOne = fewest(one, areEnough, [...known, ...ofOther], ofOther.length > 0);
  return [...ofOne, ...ofOther];
}

/** Those of some items that change something: all are tried together, then halves of those that do. */
export function changing<T>(items: readonly T[], change: (items: readonly T[]) => boolean): T[] {
  if (items.length === 0 || !change(items)) return [];
  if (items.length === 1) return [...items];
  const half = items.length >> 1;
  return [...changing(items.slice(0, half), change), ...changing(items.slice(half), change)];
}
