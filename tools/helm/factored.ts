import { Condition, Literal } from './terms';

/** A condition as people write it. */
export type Formula = Literal | { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] };

type Term = readonly Literal[];

/** A condition in the order of the settings, with what several terms have in common said once. */
export function factored(condition: Condition): Formula {
  const terms = condition
    .map((term) => [...term].sort((a, b) => a.index - b.index))
    .sort(byFirstDifference)
    .filter((term, at, all) => at === 0 || byFirstDifference(term, all[at - 1]) !== 0);
  const [first] = terms;
  if (terms.length === 1) return join('all', first);
  for (const part of partsOf(first)) {
    const rest = without(first, part);
    const [left, right] = [rest, part].map((common) =>
      terms.filter((term) => hasAll(term, common)).map((term) => without(term, common)),
    );
    const isProduct =
      left.length * right.length === terms.length &&
      left.every((one) => right.every((other) => terms.some((term) => isUnion(term, one, other))));
    if (isProduct) return join('all', [factored(left), factored(right)].flatMap(membersOfAll));
  }
  return join(
    'any',
    terms.map((term) => join('all', term)),
  );
}

function join(how: 'all' | 'any', formulas: readonly Formula[]): Formula {
  if (formulas.length === 1) return formulas[0];
  return how === 'all' ? { all: formulas } : { any: formulas };
}

function membersOfAll(formula: Formula): readonly Formula[] {
  return 'all' in formula ? formula.all : [formula];
}

/** Every part of a term but nothing and the whole, the smallest first. */
function partsOf(term: Term): Term[] {
  const all = term.reduce<Term[]>((parts, literal) => [...parts, ...parts.map((part) => [...part, literal])], [[]]);
  return all.slice(1, -1).sort((a, b) => a.length - b.length);
}

function hasAll(term: Term, literals: Term): boolean {
  return literals.every((literal) => term.some((other) => isSame(literal, other)));
}

function without(term: Term, literals: Term): Term {
  return term.filter((literal) => !literals.some((other) => isSame(literal, other)));
}

function isUnion(term: Term, one: Term, other: Term): boolean {
  const both = [...one, ...without(other, one)];
  return both.length === one.length + other.length && both.length === term.length && hasAll(term, both);
}

function isSame(one: Literal, other: Literal): boolean {
  return one.index === other.index && one.on === other.on;
}

function byFirstDifference(one: Term, other: Term): number {
  const at = one.findIndex((literal, i) => !other[i] || !isSame(literal, other[i]));
  if (at < 0 || !other[at]) return one.length - other.length;
  return one[at].index - other[at].index || Number(other[at].on) - Number(one[at].on);
}
