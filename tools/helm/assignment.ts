/** Which switches are on, in their order. */
export type Assignment = readonly boolean[];

/** The states of switches as a text, of some of them or of all. */
export function keyOf(on: Assignment, indices?: readonly number[]): string {
  const { length } = indices ?? on;
  let text = '';
  let code = 1;
  for (let at = 0; at < length; at++) {
    code = code * 2 + Number(on[indices ? indices[at] : at]);
    if (code < 2 ** 15) continue;
    text += String.fromCharCode(code);
    code = 1;
  }
  return text + String.fromCharCode(code);
}

/** With so few switches, something is as quickly made as found again. */
const FEW = 3;

/** The same function of assignments, which makes everything once for each state of the switches that decide about it. */
export function remembered<T>(make: (on: Assignment) => T, deciding: ReadonlySet<number>): (on: Assignment) => T {
  if (deciding.size <= FEW) return make;
  const indices = [...deciding];
  const known = new Map<string, { made: T }>();
  return (on) => {
    const key = keyOf(on, indices);
    const found = known.get(key);
    if (found) return found.made;
    const made = make(on);
    known.set(key, { made });
    return made;
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
