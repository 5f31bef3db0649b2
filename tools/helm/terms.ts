import { Assignment } from './assignment';

/** A switch that is on or off. */
export interface Literal {
  readonly index: number;
  readonly on: boolean;
}

/** Holds if all literals of any of its terms do. Without terms it never holds, with an empty term always. */
export type Condition = readonly (readonly Literal[])[];

export const ALWAYS: Condition = [[]];

export function holds(condition: Condition, on: Assignment): boolean {
  return condition.some((term) => agrees(term, on));
}

/** A term, and an assignment in which it holds and something is there. */
export interface Term {
  readonly literals: readonly Literal[];
  readonly witness: Assignment;
}

/** The switches that terms are made of. */
export function switchesOf(terms: readonly Term[]): number[] {
  return terms.flatMap(({ literals }) => literals.map(({ index }) => index));
}

export function agrees(literals: readonly Literal[], on: Assignment): boolean {
  return literals.every((literal) => on[literal.index] === literal.on);
}

/** The same assignment, but that all literals hold. */
export function withLiterals(on: Assignment, literals: readonly Literal[]): Assignment {
  const changed = [...on];
  for (const literal of literals) changed[literal.index] = literal.on;
  return changed;
}

/** The terms without literals that exclude none of the samples, and without those that no sample needs. */
export function simpler(terms: readonly Term[], right: readonly Assignment[], wrong: readonly Assignment[]): Term[] {
  const shorter = terms.map(({ literals, witness }) => {
    const needed = literals.reduce((rest, literal) => {
      const without = rest.filter((other) => other !== literal);
      return wrong.some((on) => agrees(without, on)) ? rest : without;
    }, literals);
    return { literals: needed, witness };
  });
  return shorter.reduceRight<Term[]>((rest, term) => {
    const without = rest.filter((other) => other !== term);
    return right.every((on) => without.some((other) => agrees(other.literals, on))) ? without : rest;
  }, shorter);
}
