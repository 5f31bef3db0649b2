import { Assignment, differences, flipped, keyOf } from './assignment';
import { Doubts } from './doubts';
import { fewest } from './fewest';
import { Pool } from './pool';
import { agrees, ALWAYS, Condition, Literal, simpler, switchesOf, Term } from './terms';
import { Sequence } from './tree';

/** Whether something was there in a sample; undefined where there was nothing that it could be in. */
export type Answer = boolean | undefined;

/** What the answer is in an assignment. */
export type Ask = (on: Assignment) => Answer;

/** Knows an object in all assignments. */
export interface Teacher {
  /** Where the fewest things are on. */
  readonly plain: Assignment;
  /** The object's name. */
  readonly object: string;
  /** Those of the switches that change the object which are no optional values and no entries. */
  readonly deciders: readonly number[];
  /** The switches that are known to change the object. */
  readonly candidates: ReadonlySet<number>;
  /** For each switch, those that are called like it. */
  readonly alike: readonly (readonly number[])[];
  readonly objects: (on: Assignment) => Sequence | undefined;
  /** Whether the object in an assignment is known without another synthesis. */
  readonly isKnown: (on: Assignment) => boolean;
}

/** What was learned of an object. */
export class Known {
  /** The terms of its places, by their names. */
  public readonly terms = new Map<string, Term[]>();
  public readonly doubts = new Doubts();
}

/**
 * Learns from samples when something is there, as Angluin's algorithm does (Queries and Concept Learning, 1988): a sample that no term
 * explains gives a new one, of the least that makes a sample where it is not there like this one; and a sample that a term explains though
 * it is not there gives the term another literal, of the least that makes the term's witness like this one.
 */
export class Learner {
  private readonly learned = new Map<string, Term[]>();
  /** The samples, with those first that have little. */
  private readonly order: number[];
  /** The switches that are known to change the object, in their order. */
  private readonly candidates: number[];

  /** `known`: what was learned from fewer samples. */
  public constructor(
    public readonly samples: readonly Assignment[],
    private readonly teacher: Teacher,
    private readonly known: Known,
    private readonly pool: Pool,
  ) {
    this.candidates = [...teacher.candidates].sort((one, other) => one - other);
    const distances = samples.map((on) => this.relevant(on, teacher.plain).length);
    this.order = [...samples.keys()].sort((one, other) => distances[one] - distances[other]);
  }

  /** A condition that tells the samples apart. `answer` looks into other assignments. */
  public condition(
    place: string,
    answers: readonly Answer[],
    answer: (objects: Sequence, on: Assignment) => Answer,
  ): Condition {
    const key = this.samples.map((_, i) => (answers[i] === undefined ? '-' : Number(answers[i]))).join('');
    if (!key.includes('0')) return ALWAYS;
    if (!key.includes('1')) return [];
    const terms =
      this.learned.get(key) ??
      this.learn(place, answers, (on) => {
        const objects = this.teacher.objects(on);
        return objects && answer(objects, on);
      });
    this.learned.set(key, terms);
    this.known.terms.set(place, terms);
    this.pool.add(this.teacher.object, place, terms);
    return terms.map(({ literals }) => [...literals].sort((one, other) => one.index - other.index));
  }

  private learn(place: string, given: readonly Answer[], answer: Ask): Term[] {
    const samples = this.order.map((sample) => this.samples[sample]);
    const answers = this.order.map((sample) => given[sample]);
    const asked = new Set<string>();
    const ask: Ask = (on) => {
      const key = keyOf(on);
      const isSample = asked.has(key) || this.teacher.isKnown(on);
      asked.add(key);
      const given = answer(on);
      if (!isSample) {
        samples.push(on);
        answers.push(given);
      }
      return given;
    };
    const earlier = this.known.terms.get(place) ?? [];
    let terms = earlier.filter(({ witness }) => ask(witness));
    for (let at = 0; at < samples.length;) {
      const [on, isThere] = [samples[at], answers[at]];
      const explaining = terms.filter((term) => agrees(term.literals, on));
      if (isThere === undefined || isThere === explaining.length > 0) {
        at += 1;
        if (at === samples.length) this.known.doubts.ask(terms, this.outer(place), this.teacher, ask);
        continue;
      }
      const others = samples.filter((_, sample) => answers[sample] === false);
      terms = isThere
        ? [...terms, this.pooledTerm(place, on, others, ask) ?? this.newTerm(place, on, others, terms, ask)]
        : terms.map((term) => (explaining.includes(term) ? this.narrower(place, term, others, ask) : term));
      const unforeseen = switchesOf(terms).filter((index) => !this.teacher.candidates.has(index));
      if (unforeseen.length > 0) throw new Unforeseen(unforeseen);
      at = 0;
    }
    const of = (answer: boolean) => samples.filter((_, sample) => answers[sample] === answer);
    return simpler(terms, of(true), of(false));
  }

  /** A term of a place that is called alike, if each of its literals is needed here, too. */
  private pooledTerm(place: string, on: Assignment, others: readonly Assignment[], ask: Ask): Term | undefined {
    const literals = this.pool
      .of(this.teacher.object, place)
      .find(
        (term) =>
          agrees(term, on) &&
          !others.some((other) => agrees(term, other)) &&
          term.every(({ index }) => ask(flipped(on, index)) !== true),
      );
    return literals && { literals, witness: on };
  }

  /** What a sample that no term explains has in other ways than the nearest one where nothing is there, and cannot do without. */
  private newTerm(
    place: string,
    on: Assignment,
    others: readonly Assignment[],
    terms: readonly Term[],
    ask: Ask,
  ): Term {
    const nearest = this.nearest(on, others);
    const isNew = (some: Assignment) => ask(some) === true && !terms.some(({ literals }) => agrees(literals, some));
    const flips = this.least(place, nearest, on, isNew);
    const literals = flips.map((index): Literal => ({ index, on: on[index] }));
    return { literals, witness: flipped(nearest, ...flips) };
  }

  /** A term that does not hold for the nearest sample where it is wrong. */
  private narrower(place: string, { literals, witness }: Term, others: readonly Assignment[], ask: Ask): Term {
    const wrong = this.nearest(
      witness,
      others.filter((other) => agrees(literals, other)),
    );
    const [index] = this.least(place, witness, wrong, (some) => ask(some) === false);
    return { literals: [...literals, { index, on: witness[index] }], witness };
  }

  /** The terms that decide whether what a place is in is there. */
  private outer(place: string): Term[] {
    return [...this.known.terms].flatMap(([other, terms]) => (place.startsWith(`${other}/`) ? terms : []));
  }

  private nearest(on: Assignment, others: readonly Assignment[]): Assignment {
    const distances = others.map((other) => this.relevant(on, other).length);
    return others[distances.indexOf(Math.min(...distances))];
  }

  private relevant(one: Assignment, other: Assignment): number[] {
    return differences(one, other, this.candidates);
  }

  /**
   * The fewest switches that make an assignment as good as another one. Those that decide something like it are tried first, and
   * then those that do not hide the place.
   */
  private least(place: string, from: Assignment, to: Assignment, isGood: (on: Assignment) => boolean): number[] {
    const areEnough = (some: readonly number[]) => isGood(flipped(from, ...some));
    const relevant = this.relevant(from, to);
    const single = relevant.find((index) => this.teacher.isKnown(flipped(from, index)) && areEnough([index]));
    if (single !== undefined) return [single];
    const usual = new Set(
      this.pool
        .of(this.teacher.object, place)
        .flat()
        .map(({ index }) => index),
    );
    const hiding = new Set(switchesOf(this.outer(place)));
    const ways = [
      relevant.filter((index) => usual.has(index)),
      relevant.filter((index) => !hiding.has(index)),
      relevant,
    ];
    const all = ways.find((some) => some.length > 0 && areEnough(some)) ?? differences(from, to);
    const some = fewest(all, areEnough);
    if (areEnough(some)) return some;
    return all.reduce((rest, index) => {
      const without = rest.filter((other) => other !== index);
      return areEnough(without) ? without : rest;
    }, all);
  }
}

/** What was learned is not to be trusted, as switches decide something that were not known to change the object. */
export class Unforeseen extends Error {
  public constructor(public readonly switches: readonly number[]) {
    super('switches decide something that they were not known to change');
  }
}
