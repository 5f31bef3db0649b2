import { Condition, Literal } from './learn';
import { ChildTemplate, SequenceTemplate, Template, When } from './merge';
import { flipped } from './samples';
import { Assignment } from './space';

/**
 * What to ask to find out whether each literal of each condition is needed: assignments in which all but one of a term hold, and no other
 * term does, so that nothing should be there. `asked` are the conditions of earlier times.
 */
export function probes(objects: SequenceTemplate, base: Assignment, asked: Set<string>): Assignment[] {
  const conditions = new Map<string, Condition>();
  visit(objects, (condition) => conditions.set(JSON.stringify(condition), condition));
  return [...conditions].flatMap(([key, condition]) => {
    if (asked.has(key)) return [];
    asked.add(key);
    return condition.flatMap((term) => {
      const on = withOnly(term, condition, base);
      return term.length < 3 && condition.length < 2 ? [] : term.map(({ index }) => flipped(on, index));
    });
  });
}

/** The base with one term of a condition, and none of the others. */
function withOnly(term: readonly Literal[], condition: Condition, base: Assignment): Assignment {
  const set = (on: Assignment, literal: Literal) =>
    on[literal.index] === literal.on ? on : flipped(on, literal.index);
  const others = condition
    .filter((other) => other !== term)
    .flatMap((other) => {
      const own = other.find(({ index }) => term.every((literal) => literal.index !== index));
      return own ? [{ index: own.index, on: !own.on }] : [];
    });
  return [...others, ...term].reduce(set, base);
}

function visit(template: Template, found: (condition: Condition) => void): void {
  if (typeof template === 'string' || !('kind' in template) || template.kind === 'checksum') return;
  if (template.kind === 'each') {
    visit(template.body, found);
    return;
  }
  found(template.empty);
  for (const child of template.children) visitChild(child, found);
}

function visitChild({ when, then }: When<ChildTemplate>, found: (condition: Condition) => void): void {
  found(when);
  for (const choice of then.choices) {
    found(choice.when);
    visit(choice.then, found);
  }
}
