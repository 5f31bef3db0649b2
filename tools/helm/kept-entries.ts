import { valueAt } from '../../constructs/schema/tree';
import { Assignment } from './assignment';
import { nameOf, Path } from './marks';
import { EachTemplate, SequenceTemplate, Template } from './merge';
import { Space } from './space';
import { Condition, holds } from './terms';
import { objectsOf } from './unprinted';

/** Entries that are filled into a map of the settings, and the conditions under which they are printed. */
export interface FilledMap {
  readonly each: EachTemplate;
  /** The object that they are first printed in. */
  readonly object: string;
  readonly conditions: readonly Condition[];
}

/** The maps of the settings that entries are filled into, each once. */
export function filledMaps(objects: SequenceTemplate): FilledMap[] {
  const found = new Map<string, FilledMap>();
  for (const { when, then } of objects.children) {
    visit(then.choices[0].then, [when], (each, conditions) => {
      const isNew = each.fills.children.length > 0 && !found.has(nameOf(each.over));
      if (isNew) found.set(nameOf(each.over), { each, object: then.id, conditions });
    });
  }
  return [...found.values()];
}

/** The names of the entries that are there even where they or their map were removed with null: those that are no defaults of it. */
export function keptEntries(space: Space, { each, object, conditions }: FilledMap): Set<string> {
  const kept = each.fills.children.filter(({ when, then: { id } }) => {
    const on = [...conditions, when].reduce(made, space.bases[0]);
    const isPrinted = (map: unknown) => {
      const settings = changed({ ...space.settings(on), namespace: space.namespace }, each.over, map);
      const sources = objectsOf(settings, (other) => other === object).map(({ source }) => source);
      return sources.some((source) => source.includes(JSON.stringify(id)));
    };
    const map = valueAt(space.settings(on), each.over) as object;
    const isKept = isPrinted(null);
    if (!isPrinted(map) || isPrinted({ ...map, [id]: null }) !== isKept)
      throw new Error(`${nameOf(each.over)}: it cannot be seen whether ${id} can be removed`);
    return isKept;
  });
  return new Set(kept.map(({ then }) => then.id));
}

function visit(
  template: Template,
  conditions: readonly Condition[],
  found: (each: EachTemplate, conditions: readonly Condition[]) => void,
): void {
  if (typeof template === 'string' || !('kind' in template) || template.kind === 'checksum') return;
  if (template.kind === 'each') {
    found(template, conditions);
    visit(template.body, conditions, found);
    return;
  }
  for (const { when, then } of template.children) {
    for (const choice of then.choices) visit(choice.then, [...conditions, when, choice.when], found);
  }
}

/** The same assignment, or the nearest one in which the first term of a condition holds. */
function made(on: Assignment, condition: Condition): Assignment {
  if (holds(condition, on)) return on;
  const changes = new Map(condition[0].map(({ index, on }) => [index, on]));
  return on.map((value, index) => changes.get(index) ?? value);
}

/** The same tree with another value where a path leads to. */
function changed(tree: object, [name, ...names]: Path, value: unknown): object {
  const member = (tree as { [key: string]: unknown })[name];
  return { ...tree, [name]: names.length === 0 ? value : changed(member as object, names, value) };
}
