import { Assignment, flipped, keyOf } from './assignment';
import { Agreement } from './agree';
import { forHelm } from './chart';
import { Known, Learner, Unforeseen } from './learn';
import { Any, ChildTemplate, EntriesOfSamples, grouped, Merger, SequenceTemplate, Template, When } from './merge';
import { Pool } from './pool';
import { namedAlike, siblings } from './related';
import { Sections } from './sections';
import { Seen } from './seen';
import { assignmentOf, Influence, Pack, packed } from './questions';
import { booleans, firstQuestions } from './samples';
import { nameOf, Path } from './marks';
import { Space } from './space';
import { Synthesis } from './synthesis';
import { Sequence } from './tree';

/** The templates of all objects, and the samples that they are learned from. */
export class Lessons implements EntriesOfSamples {
  private readonly synthesis: Synthesis;
  private readonly influence = new Influence();
  private readonly samples = new Map<string, Assignment>();
  private readonly known = new Map<string, Known>();
  private readonly sections: Sections;
  private readonly pool: Pool;
  /** Samples that only one object was looked at in. */
  private readonly samplesOf = new Map<string, Map<string, Assignment>>();
  private readonly seen = new Map<string, Seen>();
  private readonly templates = new Map<string, When<ChildTemplate>>();
  private readonly same = new Map<Any, Template>();
  /** For each list and map of the settings, the switch that says whether it has entries. */
  private readonly entries = new Map<string, number>();
  private readonly agreement = new Agreement((over, on) => this.areThere(over, on));

  /** For each switch, those that are called like it. */
  private readonly alike: readonly (readonly number[])[];
  private readonly everything: Assignment;
  private readonly plain: Assignment;

  public constructor(private readonly space: Space) {
    [this.everything, , this.plain] = space.bases;
    this.synthesis = new Synthesis(space, forHelm);
    this.sections = new Sections(space.switches, this.influence);
    this.pool = new Pool(this.sections);
    this.alike = namedAlike(space.switches);
    space.switches.forEach(({ kind, path }, index) => kind === 'any' && this.entries.set(nameOf(path), index));
    this.survey();
  }

  public get components(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.synthesis.components;
  }

  public get objects(): SequenceTemplate {
    return { kind: 'map', children: [...this.templates.values()] };
  }

  public get count(): number {
    return this.samples.size;
  }

  /** The switches that several components depend on. */
  public get shared(): ReadonlySet<number> {
    const isShared = (index: number) => {
      const objects = this.influence.on(index);
      const users = [...this.components.values()].filter((names) => [...names].some((name) => objects.has(name)));
      return users.length > 1;
    };
    return new Set([...this.space.switches.keys()].filter(isShared));
  }

  public areAlwaysThere(over: Path): boolean {
    return this.space.neverEmpty.has(nameOf(over));
  }

  public areThere(over: Path, on: Assignment): boolean {
    const index = this.entries.get(nameOf(over));
    return index === undefined || on[index];
  }

  public add(on: Assignment): void {
    if (this.synthesis.of(on)) this.samples.set(keyOf(on), on);
  }

  /** Learns all objects from the samples. */
  public learn(): void {
    for (const name of this.names) this.templates.set(name, this.template(name));
  }

  /**
   * Whether the templates gave what synthesis gives, if the settings are clear. Those that did not are learned again from this, too, and
   * so are those of other objects that are wrong in the same way.
   */
  public learnFrom(on: Assignment): boolean | undefined {
    if (!this.synthesis.of(on)) return undefined;
    const wrong = this.names.filter((name) => this.isWrong(name, on));
    for (const name of wrong) {
      this.learnObject(name, on);
      for (const other of this.names.filter((other) => isSameKind(name, other))) {
        const counterpart = this.sections.exchanged(on, name, other);
        if (this.synthesis.only(other, counterpart) && this.isWrong(other, counterpart))
          this.learnObject(other, counterpart);
      }
    }
    return wrong.length === 0;
  }

  private learnObject(name: string, on: Assignment): void {
    this.asked(name).set(keyOf(on), on);
    this.templates.set(name, this.template(name));
    if (this.isWrong(name, on)) throw new Error(`${name}: something that is no switch decides`);
  }

  private get names(): string[] {
    return [...this.components.values()].flatMap((names) => [...names]);
  }

  /** The samples of one object. */
  private asked(name: string): Map<string, Assignment> {
    const known = this.samplesOf.get(name) ?? new Map<string, Assignment>();
    this.samplesOf.set(name, known);
    return known;
  }

  /** Adds a sample of one object. */
  private ask(name: string, on: Assignment): Sequence | undefined {
    const objects = this.synthesis.only(name, on);
    if (objects) this.asked(name).set(keyOf(on), on);
    return objects;
  }

  private isWrong(name: string, on: Assignment): boolean {
    const template = this.templates.get(name);
    return !template || this.agreement.wrong(template, on, this.object(name, on)).length > 0;
  }

  /** Which objects each switch changes: where it is printed, and what was seen to change with it. */
  private survey(): void {
    const [on, plain] = [this.everything, this.plain];
    this.synthesis.of(on);
    for (const base of [plain, on]) {
      for (const index of booleans(this.space)) this.observe({ base, flips: new Set([index]) });
    }
    for (const base of [on, plain, ...booleans(this.space).map((index) => flipped(on, index))]) this.printed(base);
    for (const pack of packed(firstQuestions(this.space, this.influence, this.shown(on)), this.influence))
      this.observe(pack);
    for (const name of this.names) {
      for (const index of [...this.influence.by(name)]) this.addInfluence(name, siblings(this.space.switches, index));
    }
  }

  /** The names of the lists and maps that have entries in what is printed. */
  private shown(on: Assignment): Set<string> {
    return new Set([...this.synthesis.paths(on).values()].flat().map(nameOf));
  }

  private addInfluence(name: string, switches: readonly number[]): void {
    for (const index of switches) this.influence.add(index, name);
  }

  /** Takes what is printed where for granted. */
  private printed(base: Assignment): void {
    for (const [name, paths] of this.synthesis.paths(base)) {
      this.space.switches.forEach(({ path }, index) => {
        if (paths.some((printed) => path.every((part, at) => printed[at] === part))) this.influence.add(index, name);
      });
    }
  }

  /** Adds an answer to the samples. What changed for no known reason is looked into, one switch after the other. */
  private observe(pack: Pack): void {
    const on = assignmentOf(pack);
    this.add(pack.base);
    this.add(on);
    const changed = this.changed(pack.base, on);
    const [only, ...others] = pack.flips;
    if (others.length === 0) {
      for (const name of changed) this.influence.add(only, name);
      return;
    }
    const isExplained = (name: string) => [...pack.flips].some((index) => this.influence.on(index).has(name));
    if (changed.every(isExplained)) return;
    for (const index of pack.flips) this.observe({ base: pack.base, flips: new Set([index]) });
  }

  private changed(one: Assignment, other: Assignment): string[] {
    if (!this.synthesis.of(one) || !this.synthesis.of(other)) return [];
    return this.names.filter((name) => this.object(name, one) !== this.object(name, other));
  }

  private object(name: string, on: Assignment): Any | undefined {
    return objectOf(this.synthesis.only(name, on), name);
  }

  /** The template of an object, of the samples that it is different in. */
  private template(name: string): When<ChildTemplate> {
    for (;;) {
      try {
        return this.templateOfKnown(name);
      } catch (error) {
        if (!(error instanceof Unforeseen)) throw error;
        // Others like them are likely to change the object, too.
        for (const index of error.switches) this.addInfluence(name, this.alike[index]);
        this.known.delete(name);
      }
    }
  }

  private templateOfKnown(name: string): When<ChildTemplate> {
    const candidates = this.influence.by(name);
    const seen = this.seenOf(name, candidates);
    const samples = seen.telling.map(({ on }) => on);
    const known = this.known.get(name) ?? new Known();
    this.known.set(name, known);
    const isKnown = (on: Assignment) => seen.in(on) !== undefined;
    const objects = (on: Assignment) => seen.in(on) ?? this.ask(name, on);
    const deciders = booleans(this.space).filter((index) => candidates.has(index));
    const { plain, alike } = this;
    const teacher = { deciders, object: name, plain, candidates, alike, objects, isKnown };
    const learner = new Learner(samples, teacher, known, this.pool);
    // What is new comes after what it follows: the more there is, the clearer is where that is.
    const offs = samples.map((on) => [...candidates].filter((index) => !on[index]).length);
    const order = [...samples.keys()].sort((one, other) => offs[one] - offs[other]);
    const nodes = grouped(order.map((index) => ({ node: seen.telling[index].objects, indices: [index] })));
    return new Merger(learner, this, this.same).child(nodes, { id: name });
  }

  private seenOf(name: string, candidates: ReadonlySet<number>): Seen {
    const known = this.seen.get(name);
    const seen = known?.isOf(candidates) ? known : new Seen([...candidates]);
    this.seen.set(name, seen);
    for (const [key, on] of [...this.samples, ...this.asked(name)]) {
      seen.add(key, () => {
        const objects = this.synthesis.only(name, on) as Sequence;
        return { on, objects, node: objectOf(objects, name) };
      });
    }
    return seen;
  }
}

const isSameKind = (name: string, other: string) => name !== other && name.split('/')[0] === other.split('/')[0];

function objectOf(objects: Sequence | undefined, name: string): Any | undefined {
  return objects?.children.find(({ id }) => id === name)?.node;
}
