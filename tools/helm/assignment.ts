/** Which switches are on, in their order. */
export type Assignment = readonly boolean[];

/** The states of switches as a text, of some of them or of all. */
export function bits(on: Assignment, indices: Iterable<number> = on.keys()): string {
  let text = '';
  let code = 1;
  for (const index of indices) {
    code = code * 2 + Number(on[index]);
    if (code < 2 ** 15) continue;
    text += String.fromCharCode(code);
    code = 1;
  }
  return text + String.fromCharCode(code);
}

const keys = new WeakMap<Assignment, string>();

/** An assignment as a text. */
export function keyOf(on: Assignment): string {
  const key = keys.get(on) ?? bits(on);
  keys.set(on, key);
  return key;
}

/** With so few switches, something is as quickly made as found again. */
const FEW = 3;

/** The same function of assignments, which makes everything once for each state of the switches that decide about it. */
export function remembered<T>(make: (on: Assignment) => T, deciding: ReadonlySet<number>): (on: Assignment) => T {
  if (deciding.size <= FEW) return make;
  const known = new Map<string, { made: T }>();
  return (on) => {
    const key = bits(on, deciding);
    const found = known.get(key) ?? { made: make(on) };
    known.set(key, found);
    return found.made;
  };
}

/** The same with some switches the other way. */
export function flipped(on: Assignment, ...flips: number[]): Assignment {
  const changed = [...on];
  for (const index of flips) changed[index] = !on[index];
  return changed;
}

/** The switches in which two assignments differ, of some of them or of all. */
export function differences(one: Assignment, other: Assignment, indices: Iterable<number> = one.keys()): number[] {
  const found: number[] = [];
  for (const index of indices) if (one[index] !== other[index]) found.push(index);
  return found;
}
