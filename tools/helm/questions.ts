import { Assignment, flipped } from './assignment';

/** What some objects are like where some switches are the other way than in a base. */
export interface Question {
  readonly base: Assignment;
  readonly flips: readonly number[];
  /** The names of the objects. */
  readonly about: ReadonlySet<string>;
}

/** An assignment that answers several questions. */
export interface Pack {
  readonly base: Assignment;
  readonly flips: ReadonlySet<number>;
}

export const assignmentOf = ({ base, flips }: Pack): Assignment => flipped(base, ...flips);

/** The objects that each switch is known to change. */
export class Influence {
  private readonly objects = new Map<number, Set<string>>();
  private readonly switches = new Map<string, Set<number>>();

  public add(index: number, object: string): void {
    this.objects.set(index, this.on(index).add(object));
    this.switches.set(object, this.by(object).add(index));
  }

  public on(index: number): Set<string> {
    return this.objects.get(index) ?? new Set();
  }

  public by(object: string): Set<number> {
    return this.switches.get(object) ?? new Set();
  }
}

/** As few assignments as answer all questions: those of one base go together as long as no object sees more than it is asked for. */
export function packed(questions: readonly Question[], influence: Influence): Pack[] {
  const packs: { base: Assignment; flips: Set<number>; questions: Question[] }[] = [];
  const isBlind = ({ flips, about }: Question, others: Iterable<number>) =>
    [...others].every((other) => flips.includes(other) || !haveCommon(influence.on(other), about));
  for (const question of questions) {
    const pack = packs.find(
      ({ base, flips, questions }) =>
        base === question.base &&
        isBlind(question, flips) &&
        questions.every((other) => isBlind(other, question.flips)),
    );
    if (!pack) packs.push({ base: question.base, flips: new Set(question.flips), questions: [question] });
    pack?.questions.push(question);
    for (const index of question.flips) pack?.flips.add(index);
  }
  return packs;
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
