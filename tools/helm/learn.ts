import { Assignment, Switch } from './space';

/** A switch that is on or off. */
export interface Literal {
  readonly index: number;
  readonly on: boolean;
}

/** Holds if all literals of any of its terms do. Without terms it never holds, with an empty term always. */
export type Condition = readonly (readonly Literal[])[];

export const ALWAYS: Condition = [[]];

/** Whether something was there in a sample; undefined where there was nothing that it could be in. */
export type Answer = boolean | undefined;

export function holds(condition: Condition, on: Assignment): boolean {
  return condition.some((term) => term.every((literal) => on[literal.index] === literal.on));
}

/** A sample. Some are another one with one switch the other way. */
export interface Sampled {
  readonly on: Assignment;
  readonly flip?: { readonly of: number; readonly index: number };
}

/** Learns from samples when something is there. */
export class Learner {
  private readonly known = new Map<string, Condition>();
  /** For each switch, in which samples it is on. */
  private readonly columns: Uint8Array[];

  /** `candidates`: the switches that are believed to decide something. */
  public constructor(
    private readonly samples: readonly Sampled[],
    private readonly candidates: readonly number[],
    private readonly switches: readonly Switch[],
  ) {
    this.columns = samples[0].on.map((_, index) => Uint8Array.from(samples, ({ on }) => Number(on[index])));
  }

  /** The shortest condition that can be found that tells the samples apart. */
  public condition(answers: readonly Answer[], scope: readonly string[]): Condition {
    const key = this.samples.map((_, i) => (answers[i] === undefined ? '-' : Number(answers[i]))).join('');
    if (!key.includes('0')) return ALWAYS;
    if (!key.includes('1')) return [];
    const learned = this.known.get(key) ?? this.learn(answers, scope);
    this.known.set(key, learned);
    return learned;
  }

  private learn(answers: readonly Answer[], scope: readonly string[]): Condition {
    const of = (answer: boolean) => this.samples.flatMap((_, sample) => (answers[sample] === answer ? [sample] : []));
    const [right, wrong] = [of(true), of(false)];
    const proven = this.proven(answers);
    const relevant = this.relevantSwitches(right, wrong, [...proven.keys()], scope);
    const agrees = (term: Literal[], sample: number) =>
      term.every(({ index, on }) => Boolean(this.columns[index][sample]) === on);
    const terms: Literal[][] = [];
    for (const sample of right) {
      if (terms.some((term) => agrees(term, sample))) continue;
      const all = relevant.map((index): Literal => ({ index, on: Boolean(this.columns[index][sample]) }));
      // A switch that always worked one way does not work the other way.
      const likely = all.filter(({ index, on }) => proven.get(index)?.has(on) ?? true);
      const whole = wrong.some((other) => agrees(likely, other)) ? all : likely;
      const shortest = whole.reduce((term, literal) => {
        const less = term.filter((other) => other !== literal);
        return wrong.some((other) => agrees(less, other)) ? term : less;
      }, whole);
      terms.push(shortest.sort((a, b) => a.index - b.index));
    }
    return terms;
  }

  /** The switches that changed the answer when nothing else changed, and whether it was then right with the switch on or off. */
  private proven(answers: readonly Answer[]): Map<number, Set<boolean>> {
    const found = new Map<number, Set<boolean>>();
    this.samples.forEach(({ flip, on }, sample) => {
      const [before, after] = [flip && answers[flip.of], answers[sample]];
      if (!flip || before === undefined || after === undefined || before === after) return;
      found.set(flip.index, (found.get(flip.index) ?? new Set()).add(after === on[flip.index]));
    });
    return found;
  }

  /** Switches that tell the samples apart: after the proven ones, time and again the one that separates most of what is left. */
  private relevantSwitches(right: number[], wrong: number[], proven: number[], scope: readonly string[]): number[] {
    const isInScope = (index: number) => {
      const [first] = this.switches[index].path;
      return !first.startsWith('@') || scope.includes(first);
    };
    const chosen = [...proven];
    for (;;) {
      const groups = this.contradictions(right, wrong, chosen);
      if (groups.length === 0) return chosen.reverse();
      const separated = (index: number) =>
        groups.reduce((sum, [yes, no]) => {
          const [yesOn, noOn] = [yes, no].map((samples) => countOn(this.columns[index], samples));
          return sum + yesOn * (no.length - noOn) + (yes.length - yesOn) * noOn;
        }, 0);
      const best =
        bestOf(this.candidates.filter(isInScope), separated) ??
        bestOf([...this.columns.keys()].filter(isInScope), separated);
      if (best === undefined) throw new Error('something that is no switch decides');
      chosen.push(best);
    }
  }

  /** Samples with different answers that agree on all chosen switches. */
  private contradictions(right: number[], wrong: number[], chosen: number[]): [number[], number[]][] {
    const rows = new Map<string, [number[], number[]]>();
    [right, wrong].forEach((samples, side) => {
      for (const sample of samples) {
        const row = chosen.map((index) => this.columns[index][sample]).join('');
        const group = rows.get(row) ?? [[], []];
        group[side].push(sample);
        rows.set(row, group);
      }
    });
    return [...rows.values()].filter(([yes, no]) => yes.length > 0 && no.length > 0);
  }
}

function countOn(column: Uint8Array, samples: number[]): number {
  let count = 0;
  for (const sample of samples) count += column[sample];
  return count;
}

/** The item with the highest figure, if that is not nothing. */
function bestOf(items: readonly number[], figure: (item: number) => number): number | undefined {
  const figures = items.map(figure);
  const highest = Math.max(0, ...figures);
  return highest > 0 ? items[figures.indexOf(highest)] : undefined;
}
