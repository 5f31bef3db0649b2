import { Assignment } from './assignment';
import { ALWAYS, Condition, holds } from './terms';
import { Child, Sequence } from './tree';
import { Any, ChildTemplate, eachOf, EachTemplate, kindOf, SequenceTemplate, Template, When } from './merge';
import { Path } from './marks';

/** Compares a template with what a sample has. */
export class Agreement {
  /** `hasEntries`: whether a list or a map of the settings has entries in an assignment. */
  public constructor(private readonly hasEntries: (over: Path, on: Assignment) => boolean) {}

  /** The conditions that a sample shows to be wrong. What the template does not know at all counts as one, too. */
  public wrong({ when, then }: When<ChildTemplate>, on: Assignment, node: Any | undefined): Condition[] {
    if (node === undefined) return holds(when, on) && this.isShown(then, on) ? [when] : [];
    if (!holds(when, on) || (then.isEntries && isEmpty(node))) return [when];
    return this.wrongChoices(then.choices, on, node);
  }

  /** Whether something is printed where the condition holds: it may be nothing but entries of settings, and there are none. */
  private isShown({ isEntries, choices }: ChildTemplate, on: Assignment): boolean {
    const [{ then: template }] = choices;
    const each = eachOf(template) as EachTemplate | undefined;
    if (each) return this.hasEntries(each.over, on);
    if (!isEntries) return true;
    const { children } = template as SequenceTemplate;
    return children.some(({ when, then }) => holds(when, on) && this.isShown(then, on));
  }

  private wrongChoices(choices: When<Template>[], on: Assignment, node: Any): Condition[] {
    const chosen = choices.filter(({ when }) => holds(when, on));
    if (chosen.length !== 1 || kindOf(node) !== kindOf(chosen[0].then)) return choices.map(({ when }) => when);
    if (typeof node === 'string' || !('kind' in node) || node.kind === 'checksum') return [];
    const [{ then: template }] = chosen;
    if (node.kind !== 'each') return this.wrongInSequence(template as SequenceTemplate, on, node);
    const { body, fills } = template as EachTemplate;
    return [...this.wrongInSequence(body, on, node.body), ...this.wrongInSequence(fills, on, node.fills)];
  }

  private wrongInSequence(template: SequenceTemplate, on: Assignment, { children }: Sequence): Condition[] {
    const found = new Map(children.map(({ id, node }) => [id, node]));
    const wrong = template.children.flatMap((child) => this.wrong(child, on, found.get(child.then.id)));
    for (const { then } of template.children) found.delete(then.id);
    if (template.kind !== 'map' && !isInOrder(template, children)) wrong.push(ALWAYS);
    const { empty } = template;
    if (empty && holds(empty, on) !== (children.length === 0)) wrong.push(empty);
    return found.size === 0 ? wrong : [...wrong, ALWAYS];
  }
}

const isEmpty = (node: Any): boolean => typeof node !== 'string' && 'children' in node && node.children.length === 0;

function isInOrder(template: SequenceTemplate, children: readonly Child[]): boolean {
  const places = children.map((child) => template.children.findIndex(({ then }) => then.id === child.id));
  return places.every((place, at) => at === 0 || place > places[at - 1]);
}
