import * as fc from 'fast-check';
import { factored, Formula } from '../../tools/helm/factored';
import { Condition, holds } from '../../tools/helm/terms';

const terms = (text: string): Condition =>
  text.split(' or ').map((term) => term.split(' and ').map((name) => literal(name)));

function literal(name: string) {
  return { index: Number(name.replace('not ', '')), on: !name.startsWith('not ') };
}

function written(formula: Formula): string {
  if ('index' in formula) return `${formula.on ? '' : 'not '}${formula.index}`;
  const [word, parts] = 'all' in formula ? ['and', formula.all] : ['or', formula.any];
  return `(${parts.map(written).join(` ${word} `)})`;
}

test.each([
  ['3 or 1', '(1 or 3)'],
  ['2 and 1 or 3 and 1', '(1 and (2 or 3))'],
  ['1 and 5 or 2 and 5 or 1 and 6 or 2 and 6', '((1 or 2) and (5 or 6))'],
  [
    '1 and 3 and not 4 or 1 and 5 and not 6 or 2 and 3 and not 4 or 2 and 5 and not 6',
    '((1 or 2) and ((3 and not 4) or (5 and not 6)))',
  ],
  ['1 or 2 and 3 or 2 and 4', '(1 or (2 and 3) or (2 and 4))'],
  ['1 and 5 or 2 and 5 or 1 and 6', '((1 and 5) or (1 and 6) or (2 and 5))'],
])('%s is written %s', (condition, expected) => {
  expect(written(factored(terms(condition)))).toBe(expected);
});

const LITERAL = fc.record({ index: fc.nat(4), on: fc.boolean() });
const TERM = fc.uniqueArray(LITERAL, { minLength: 1, maxLength: 4, selector: ({ index }) => index });

function isTrue(formula: Formula, on: readonly boolean[]): boolean {
  if ('index' in formula) return on[formula.index] === formula.on;
  return 'all' in formula
    ? formula.all.every((part) => isTrue(part, on))
    : formula.any.some((part) => isTrue(part, on));
}

test('whatever a condition is, it means the same as before', () => {
  fc.assert(
    fc.property(fc.array(TERM, { minLength: 1, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 5 }), (all, on) => {
      expect(isTrue(factored(all), on)).toBe(holds(all, on));
    }),
    { numRuns: 2000 },
  );
});
