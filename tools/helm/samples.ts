import { Assignment, Path, Space } from './space';

/** Switches to turn the other way, and the sample from which this then differs by the last of them only. */
export interface Change {
  readonly flips: readonly number[];
  readonly of: number;
}

/** The booleans, each with the switches of its section: a boolean hides or shows the others beside it. */
export function booleans(space: Space): { boolean: number; beside: number[] }[] {
  const every = [...space.switches.keys()];
  return space.switches.flatMap(({ kind, path }, index) => {
    if (kind !== 'is' || path[0].startsWith('@')) return [];
    const section = sectionOf(path);
    const beside = every.filter((other) => other !== index && sectionOf(space.switches[other].path) === section);
    return [{ boolean: index, beside }];
  });
}

/** The first name of a path; that of the job for jobs. */
function sectionOf(path: Path): string {
  return path.slice(0, path[0] === 'jobs' ? 2 : 1).join('.');
}

/** The same with switches the other way. */
export function flipped(on: Assignment, flips: readonly number[]): Assignment {
  const all = new Set(flips);
  return on.map((value, index) => value !== all.has(index));
}

/** Changes put together as far as no object depends on two of them. `objectsOf`: the objects that depend on a switch. */
export function packed(changes: readonly Change[], objectsOf: (index: number) => readonly string[]): Change[][] {
  const packs: { changes: Change[]; objects: Set<string> }[] = [];
  for (const change of changes) {
    const objects = change.flips.flatMap(objectsOf);
    const pack = packs.find((each) => objects.every((object) => !each.objects.has(object)));
    if (pack) {
      pack.changes.push(change);
      for (const object of objects) pack.objects.add(object);
    } else {
      packs.push({ changes: [change], objects: new Set(objects) });
    }
  }
  return packs.map(({ changes }) => changes);
}

/** The part of the switches that differ where a few do. */
const FEW = 0.04;

/**
 * Random assignments, always the same ones. In every second one each kind of switch is rarely, often or mostly on. The others differ by a
 * few switches from those where nothing or everything optional is: where hardly anything is on, one switch shows what another one hides.
 */
export function randomAssignments(space: Space): () => Assignment {
  let seed = 20260701;
  const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const [everything, , plain] = space.bases;
  const few = (base: Assignment) => base.map((on) => on !== random() < FEW);
  const many = () => {
    const density = Object.fromEntries(
      ['is', 'has', 'any', 'equals'].map((kind) => [kind, [0.2, 0.5, 0.8][Math.floor(random() * 3)]]),
    );
    return space.switches.map(({ kind, path }) => random() < (path[0].startsWith('@') ? 0.7 : density[kind]));
  };
  const ways = [many, () => few(plain), many, () => few(everything)];
  let made = 0;
  return () => ways[made++ % ways.length]();
}
