import { Schema } from '../settings-schema';
import { Agreement } from './agree';
import { forHelm } from './chart';
import { Learner, Sampled } from './learn';
import { Sequence } from './tree';
import { Any, ChildTemplate, EntriesOfSamples, Merger, SequenceTemplate, When } from './merge';
import { probes } from './probes';
import { addFlipped, firstSamples, flipped, randomAssignments } from './samples';
import { Assignment, nameOf, Path, Space, SpaceOptions } from './space';
import { Synthesis } from './synthesis';

/** How many random samples there are at first, and how many each round is checked with. */
const RANDOM = 100;
const CHECKED = 40;
const MOST_ROUNDS = 16;
/** Above this number of wrong answers in a round, they are enough without what is around them. */
const MANY = 20;

export interface Learned {
  readonly space: Space;
  /** All objects, as one map. */
  readonly objects: SequenceTemplate;
  /** The names of the objects by component. */
  readonly components: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One template out of many syntheses, until random ones agree with it. `report` is told how far it is. */
export function learnTemplates(
  schema: Schema,
  defaults: object,
  options: SpaceOptions,
  report: (progress: string) => void,
): Learned {
  const space = new Space(schema, defaults, { ...options, filled: mapsThatAreFilled(schema, defaults) });
  const random = randomAssignments(space);
  const lessons = new Lessons(space, [
    ...firstSamples(space),
    ...Array.from({ length: RANDOM }, () => ({ on: random() })),
  ]);
  const plain = space.bases[2];
  const asked = new Set<string>();
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    report(
      `round ${round} of at most ${MOST_ROUNDS}: learning from ${lessons.count} samples of ${space.switches.length} switches`,
    );
    lessons.learn();
    const doubtful = probes(lessons.objects, space.bases[0], asked);
    // Where hardly anything is on, two switches show what one of them hides.
    const pairs = round === 1 ? lessons.pairs().map(([one, other]) => flipped(flipped(plain, one), other)) : [];
    const wrong = [...doubtful, ...pairs, ...Array.from({ length: CHECKED }, random)].filter(
      (on) => !lessons.agree(on),
    );
    if (wrong.length === 0) return { space, objects: lessons.objects, components: lessons.components };
    for (const on of wrong) lessons.add(on, wrong.length > MANY ? [] : undefined);
  }
  throw new Error(`after ${MOST_ROUNDS} rounds random settings still show something that no template says`);
}

/** The templates of all objects, and the samples that they were learned from. */
class Lessons implements EntriesOfSamples {
  private readonly synthesis: Synthesis;
  private readonly templates = new Map<string, When<ChildTemplate>>();
  /** The switches that were seen to change an object, by its name. */
  private readonly changing = new Map<string, Set<number>>();
  /** For each list and map of the settings, the switch that says whether it has entries. */
  private readonly entries = new Map<string, number>();
  private readonly agreement = new Agreement((over, on) => this.haveEntries(over, on));

  public constructor(
    private readonly space: Space,
    private readonly samples: Sampled[],
  ) {
    this.synthesis = new Synthesis(space, forHelm);
    space.switches.forEach(({ kind, path }, index) => kind === 'any' && this.entries.set(nameOf(path), index));
  }

  public get components(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.synthesis.components;
  }

  public get objects(): SequenceTemplate {
    return { kind: 'map', empty: [], children: [...this.templates.values()] };
  }

  public get count(): number {
    return this.samples.length;
  }

  public kind(over: Path): string {
    return this.space.kinds.get(nameOf(over)) ?? '';
  }

  public areAlwaysThere(over: Path): boolean {
    return this.space.neverEmpty.has(nameOf(over));
  }

  public areThere(over: Path, sample: number): boolean {
    return this.haveEntries(over, this.samples[sample].on);
  }

  private haveEntries(over: Path, on: Assignment): boolean {
    const index = this.entries.get(nameOf(over));
    return index === undefined || on[index];
  }

  /** Learns the objects that have no template. */
  public learn(): void {
    const nodes = this.samples.map(({ on }) => this.synthesis.of(on));
    const samples = nodes.flatMap((node, index) => (node ? [{ index, node }] : []));
    for (const id of [...this.components.values()].flatMap((names) => [...names])) {
      const object = (sample: number) => nodes[sample] && objectOf(nodes[sample], id);
      const changing = this.samples.flatMap(({ flip }, sample) =>
        flip && nodes[flip.of] && nodes[sample] && object(flip.of) !== object(sample) ? [flip.index] : [],
      );
      this.changing.set(id, new Set(changing));
      if (this.templates.has(id)) continue;
      const learner = new Learner(this.samples, [...new Set(changing)], this.space.switches);
      this.templates.set(id, new Merger(learner, this).child(samples, { id }));
    }
  }

  /** Whether the templates give what synthesis gives. Those that do not are to be learned again. */
  public agree(on: Assignment): boolean {
    const objects = this.synthesis.of(on);
    if (!objects) return true;
    const wrong = [...this.templates].filter(
      ([id, template]) => this.agreement.wrong(template, on, objectOf(objects, id)).length > 0,
    );
    for (const [id] of wrong) this.templates.delete(id);
    return wrong.length === 0;
  }

  /** Adds a sample with which templates did not agree, and what changes there by each switch that several components depend on. */
  public add(on: Assignment, flips = this.shared()): void {
    addFlipped(this.samples, on, flips);
  }

  /** Switches that several components depend on, two by two, where they change one object. */
  public pairs(): [number, number][] {
    const shared = this.shared();
    const together = ([one, other]: number[]) =>
      [...this.changing.values()].some((changing) => changing.has(one) && changing.has(other));
    const all = shared.flatMap((one, at) => shared.slice(at + 1).map((other): [number, number] => [one, other]));
    return all.filter(together);
  }

  private shared(): number[] {
    const users = this.space.switches.map(() => new Set<string>());
    for (const [component, names] of this.components) {
      for (const name of names) for (const index of this.changing.get(name) ?? []) users[index].add(component);
    }
    return [...users.keys()].filter((index) => users[index].size > 1);
  }
}

function objectOf(objects: Sequence, name: string): Any | undefined {
  return objects.children.find(({ id }) => id === name)?.node;
}

/** The maps that have entries of their own, in between those of the settings. */
function mapsThatAreFilled(schema: Schema, defaults: object): Set<string> {
  const space = new Space(schema, defaults);
  const synthesis = new Synthesis(space);
  const [on] = space.bases;
  const booleans = space.switches.flatMap(({ kind }, index) => (kind === 'is' ? [index] : []));
  const found = new Set<string>();
  const visit = (node: Any): void => {
    if (typeof node === 'string' || !('kind' in node) || node.kind === 'checksum') return;
    if (node.kind === 'each' && node.fills.children.length > 0) found.add(nameOf(node.over));
    for (const child of node.kind === 'each' ? node.body.children : node.children) visit(child.node);
  };
  for (const assignment of [on, ...booleans.map((index) => flipped(on, index))]) {
    const objects = synthesis.of(assignment);
    if (objects) visit(objects);
  }
  return found;
}
