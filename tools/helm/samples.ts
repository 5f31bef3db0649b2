import { groupBy } from '../../constructs/rules/objects/group-by';
import { Influence, Question } from './questions';
import { nameOf, Path } from './marks';
import { Assignment, flipped } from './assignment';
import { Space } from './space';

/**
 * What shows most: everything on, everything on but what is optional, and the defaults, each with every switch the other way; and
 * everything on with one boolean the other way (several at once if they have no object in common), with every switch of the same section
 * the other way, as a boolean hides or shows the others beside it. The sections of entries are also looked at with nothing in them.
 *
 * @param shown the names of the lists and maps that have entries in what is printed with everything on; entries of others are looked at
 *   where a boolean shows them
 */
export function firstQuestions(space: Space, influence: Influence, shown: ReadonlySet<string>): Question[] {
  const every = [...space.switches.keys()];
  const [on, , plain] = space.bases;
  const objects = objectsOfSections(space, influence);
  const ask = (base: Assignment, flips: number[]): Question => {
    const about = objects.get(sectionOf(space.switches[flips[0]].path)) ?? new Set();
    return { base, flips, about };
  };
  const alone = [plain, on, space.usual].flatMap((base) => every.map((index) => ask(base, [index])));
  const sections = sectionsOfEntries(space);
  const hidden = withoutCommonObjects(booleans(space), influence).flatMap((together) => {
    const base = flipped(on, ...together);
    return together.flatMap((boolean) => {
      const section = sectionOf(space.switches[boolean].path);
      const isHidden = ([over]: [string, string]) => over.startsWith(`${section}.`) && !shown.has(over);
      const kinds = withInner(space, [...space.kinds].filter(isHidden));
      const isWithin = (index: number) => kinds.has(space.switches[index].path[0]);
      return [
        ...every
          .filter((other) => other !== boolean && sectionOf(space.switches[other].path) === section)
          .map((other) => ask(base, [other])),
        ...every.filter(isWithin).map((index) => ask(base, [index])),
        ...sections.filter(([index]) => isWithin(index)).map((flips) => ask(base, flips)),
      ];
    });
  });
  return [...alone, ...sections.map((flips) => ask(on, flips)), ...hidden];
}

/** The kinds of the entries of some lists and maps, and of those in these entries. */
function withInner(space: Space, over: readonly [string, string][]): Set<string> {
  const kinds = new Set(over.map(([, kind]) => kind));
  for (const kind of kinds) {
    for (const [inner, innerKind] of space.kinds) if (inner.startsWith(`${kind}.`)) kinds.add(innerKind);
  }
  return kinds;
}

/** Groups of switches that change no object in common: they can be the other way at the same time. */
function withoutCommonObjects(switches: readonly number[], influence: Influence): number[][] {
  const groups: { members: number[]; objects: Set<string> }[] = [];
  for (const index of switches) {
    const objects = [...influence.on(index)];
    const group = groups.find((each) => !objects.some((object) => each.objects.has(object)));
    if (!group) groups.push({ members: [index], objects: new Set(objects) });
    group?.members.push(index);
    for (const object of objects) group?.objects.add(object);
  }
  return groups.map(({ members }) => members);
}

/** The objects that any switch of a section is known to change: the others of that section may change them as well. */
function objectsOfSections(space: Space, influence: Influence): Map<string, Set<string>> {
  const sections = groupBy([...space.switches.keys()], (index) => sectionOf(space.switches[index].path));
  const objects = (indices: number[]) => new Set(indices.flatMap((index) => [...influence.on(index)]));
  return new Map([...sections].map(([section, indices]) => [section, objects(indices)]));
}

/** The switches of each section of entries that has several. */
function sectionsOfEntries(space: Space): number[][] {
  const section = (index: number) => nameOf(space.switches[index].path.slice(0, -1));
  const ofEntries = [...space.switches.keys()].filter((index) => section(index).startsWith('@'));
  return [...groupBy(ofEntries, section).values()].filter((indices) => indices.length > 1);
}

/** The booleans and the choices that are not within entries. */
export function booleans(space: Space): number[] {
  return space.switches.flatMap(({ kind, path }, index) =>
    (kind === 'is' || kind === 'equals') && !path[0].startsWith('@') ? [index] : [],
  );
}

/** The first name of a path; that of the job for jobs, and so for every section that has sections only. */
export function sectionOf(path: Path): string {
  return path.slice(0, path[0] === 'jobs' || path[0] === 'storage' ? 2 : 1).join('.');
}

/** Random assignments, always the same ones: each kind of switch is rarely, often or mostly on. */
export class RandomAssignments {
  private seed = 20260701;

  public constructor(private readonly space: Space) {}

  public next(): Assignment {
    const density = Object.fromEntries(
      ['is', 'has', 'any', 'equals'].map((kind) => [kind, [0.2, 0.5, 0.8][Math.floor(this.random() * 3)]]),
    );
    const ofEntries = this.random() < 0.5 ? 0.3 : 0.7;
    return this.space.switches.map(
      ({ kind, path }) => this.random() < (path[0].startsWith('@') ? ofEntries : density[kind]),
    );
  }

  /** A base, with each of some switches on or off. */
  public around(base: Assignment, switches: ReadonlySet<number>): Assignment {
    return base.map((on, index) => (switches.has(index) ? this.random() < 0.5 : on));
  }

  private random(): number {
    this.seed = (this.seed * 1664525 + 1013904223) % 2 ** 32;
    return this.seed / 2 ** 32;
  }
}
