import { Assignment, flipped } from './assignment';
import { changing } from './fewest';
import type { Ask, Teacher } from './learn';
import { agrees, Literal, switchesOf, Term, withLiterals } from './terms';

/** From how many literals on a term is long. */
const LONG = 2;

/** Asks where a term may lack a literal: the answer shows it, as nothing is there though the term holds. */
export class Doubts {
  /** The switches that each term was tried with, by the term as text. What was tried for one place is not tried again for others. */
  private readonly tried = new Map<string, Set<number>>();

  /** `outer`: the terms of what the place is in. */
  public ask(terms: readonly Term[], outer: readonly Term[], teacher: Teacher, ask: Ask): void {
    const hiding = new Set(switchesOf(outer));
    const alike = new Set(switchesOf(terms).flatMap((index) => teacher.alike[index]));
    const ofTerms = [...alike].filter((index) => teacher.candidates.has(index) && !hiding.has(index));
    const deciders = teacher.deciders.filter((index) => !hiding.has(index));
    for (const term of terms) {
      askWhereOthersShow(term, outer, ask);
      const on = alone(term, terms);
      for (const index of this.untried(term, ofTerms)) ask(flipped(on, index));
      if (term.literals.length < LONG) continue;
      const isExplained = (some: Assignment) => terms.some((other) => other !== term && agrees(other.literals, some));
      changing(this.untried(term, deciders), (some) => {
        const changed = flipped(on, ...some);
        return (some.length > 1 && isExplained(changed)) || ask(changed) !== true;
      });
    }
  }

  /** Those of some switches that a term does not have and was not tried with. From now on it was. */
  private untried({ literals }: Term, switches: readonly number[]): number[] {
    const key = JSON.stringify(literals);
    const tried = this.tried.get(key) ?? new Set(literals.map(({ index }) => index));
    this.tried.set(key, tried);
    const untried = switches.filter((index) => !tried.has(index));
    for (const index of untried) tried.add(index);
    return untried;
  }
}

/** Where an outer term is longer, another one of them may show the place without what it has more. */
function askWhereOthersShow({ literals, witness }: Term, outer: readonly Term[], ask: Ask): void {
  const longer = outer.filter((other) => literals.every((literal) => hasLiteral(other, literal)));
  const more = longer.flatMap((other) => other.literals.filter(({ index }) => !hasSwitch({ literals }, index)));
  for (const { index } of more) {
    for (const showing of outer.filter((other) => !hasSwitch(other, index))) {
      const on = withLiterals(flipped(witness, index), showing.literals);
      if (agrees(literals, on)) ask(on);
    }
  }
}

/** The witness of a term, without what makes others hold there. */
function alone(term: Term, terms: readonly Term[]): Assignment {
  return terms.reduce((on, other) => {
    const apart = other.literals.find(({ index }) => !hasSwitch(term, index));
    return apart && agrees(other.literals, on) ? flipped(on, apart.index) : on;
  }, term.witness);
}

function hasSwitch({ literals }: Pick<Term, 'literals'>, index: number): boolean {
  return literals.some((literal) => literal.index === index);
}

function hasLiteral({ literals }: Term, { index, on }: Literal): boolean {
  return literals.some((literal) => literal.index === index && literal.on === on);
}
