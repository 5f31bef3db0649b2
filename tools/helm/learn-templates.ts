import { Schema } from '../settings-schema';
import { Agreement } from './agree';
import { forHelm } from './chart';
import { Flip, Learner, Sampled } from './learn';
import { Sequence } from './tree';
import { Any, ChildTemplate, EntriesOfSamples, Merger, SequenceTemplate, When } from './merge';
import { booleans, Change, flipped, packed, randomAssignments } from './samples';
import { Assignment, nameOf, Path, Space, SpaceOptions } from './space';
import { Synthesis } from './synthesis';

/** How many random samples there are at first, and how many each round is checked with. */
const RANDOM = 300;
const CHECKED = 150;
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
  report(`trying ${space.switches.length} switches`);
  const lessons = new Lessons(space);
  for (let sample = 0; sample < RANDOM; sample++) lessons.add(random());
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    report(`round ${round}: learning from ${lessons.count} samples`);
    lessons.learn();
    const wrong = Array.from({ length: CHECKED }, random).flatMap((on) => {
      const objects = lessons.wrong(on);
      return objects.length > 0 ? [{ on, objects }] : [];
    });
    if (wrong.length === 0) return { space, objects: lessons.objects, components: lessons.components };
    report(`${wrong.length} of ${CHECKED} other samples show more`);
    for (const { on, objects } of wrong) lessons.correct(on, wrong.length > MANY ? [] : objects);
  }
  throw new Error(`after ${MOST_ROUNDS} rounds random settings still show something that no template says`);
}

/** The templates of all objects, and the samples that they were learned from. */
class Lessons implements EntriesOfSamples {
  private readonly synthesis: Synthesis;
  private readonly samples: Sampled[] = [];
  private readonly nodes: (Sequence | undefined)[] = [];
  private readonly templates = new Map<string, When<ChildTemplate>>();
  /** The switches that were seen to change an object, by its name. */
  private readonly changing = new Map<string, Set<number>>();
  /** For each list and map of the settings, the switch that says whether it has entries. */
  private readonly entries = new Map<string, number>();
  private readonly agreement = new Agreement((over, on) => this.haveEntries(over, on));

  public constructor(private readonly space: Space) {
    this.synthesis = new Synthesis(space, forHelm);
    space.switches.forEach(({ kind, path }, index) => kind === 'any' && this.entries.set(nameOf(path), index));
    const every = [...space.switches.keys()];
    const [everything, , plain] = space.bases.map((on) => this.add(on));
    this.addFlipped(everything, every);
    this.addFlipped(plain, every);
    this.addBesideBooleans(everything);
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
    const samples = this.nodes.flatMap((node, index) => (node ? [{ index, node }] : []));
    for (const id of this.ids()) {
      if (this.templates.has(id)) continue;
      const learner = new Learner(this.samples, this.changing.get(id) ?? new Set(), this.space.switches);
      this.templates.set(id, new Merger(learner, this).child(samples, { id }));
    }
  }

  /** The objects whose templates do not give what synthesis gives. They are to be learned again. */
  public wrong(on: Assignment): string[] {
    const objects = this.synthesis.of(on);
    if (!objects) return [];
    const wrong = [...this.templates].flatMap(([id, template]) =>
      this.agreement.wrong(template, on, objectOf(objects, id)).length > 0 ? [id] : [],
    );
    for (const id of wrong) this.templates.delete(id);
    return wrong;
  }

  /** Adds a sample in which objects were wrong, and what changes there by each switch that they depend on. */
  public correct(on: Assignment, objects: readonly string[]): void {
    const flips = new Set(objects.flatMap((id) => [...(this.changing.get(id) ?? [])]));
    this.addFlipped(this.add(on), [...flips]);
  }

  /** Adds a sample, and returns its number. */
  public add(on: Assignment, flips: readonly Flip[] = []): number {
    this.nodes.push(this.synthesis.of(on));
    const sample = this.samples.push({ on, flips }) - 1;
    if (flips.length !== 1) return sample;
    const [{ of, index }] = flips;
    for (const id of this.different(of, sample)) this.changing.set(id, (this.changing.get(id) ?? new Set()).add(index));
    return sample;
  }

  /** Adds samples with each of some switches the other way. */
  private addFlipped(of: number, flips: readonly number[]): void {
    this.addChanged(
      of,
      flips.map((index) => ({ flips: [index], of })),
    );
  }

  private addBesideBooleans(of: number): void {
    const changes = booleans(this.space).flatMap(({ boolean, beside }) => {
      const without = this.add(flipped(this.samples[of].on, [boolean]));
      return beside.map((index) => ({ flips: [boolean, index], of: without }));
    });
    this.addChanged(of, changes);
  }

  /** Adds samples with changes. Where an object changes that none of them is known to change, each gets a sample of its own. */
  private addChanged(of: number, changes: readonly Change[]): void {
    const { on } = this.samples[of];
    const addPack = (pack: readonly Change[]) =>
      this.add(
        flipped(on, flipsOf(pack)),
        pack.map((change) => ({ of: change.of, index: change.flips[change.flips.length - 1] })),
      );
    for (const pack of this.packed(changes)) {
      const sample = addPack(pack);
      const isKnown = (id: string) => flipsOf(pack).some((index) => this.changing.get(id)?.has(index));
      if (pack.length > 1 && !this.different(of, sample).every(isKnown)) for (const change of pack) addPack([change]);
    }
  }

  private packed(changes: readonly Change[]): Change[][] {
    const objects = this.space.switches.map(() => [] as string[]);
    for (const [id, indices] of this.changing) for (const index of indices) objects[index].push(id);
    return packed(changes, (index) => objects[index]);
  }

  /** The objects that are not the same in two samples. */
  private different(one: number, other: number): string[] {
    const [before, after] = [this.nodes[one], this.nodes[other]];
    if (!before || !after) return [];
    return this.ids().filter((id) => objectOf(before, id) !== objectOf(after, id));
  }

  private ids(): string[] {
    return [...this.components.values()].flatMap((names) => [...names]);
  }
}

function flipsOf(pack: readonly Change[]): number[] {
  return pack.flatMap(({ flips }) => flips);
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
  for (const assignment of [on, ...booleans.map((index) => flipped(on, [index]))]) {
    const objects = synthesis.of(assignment);
    if (objects) visit(objects);
  }
  return found;
}
