import { valueAt } from '../../constructs/schema/tree';
import { nameOf, withValue } from './marks';
import { EachTemplate, SequenceTemplate, Template } from './merge';
import { Space } from './space';
import { Condition, holds, withLiterals } from './terms';
import { objectsOf } from './unprinted';

/** A map of the settings that entries are filled into. */
export interface FilledMap {
  readonly each: EachTemplate;
  /** The names of the entries that are there even where they or the map were removed with null: those that are no defaults of it. */
  readonly kept: ReadonlySet<string>;
}

/** The maps of the settings that entries are filled into, each once. */
export function filledMaps(space: Space, objects: SequenceTemplate): FilledMap[] {
  const found = new Map<string, FilledMap>();
  for (const { when, then } of objects.children) {
    visit(then.choices[0].then, [when], (each, conditions) => {
      const isNew = each.fills.children.length > 0 && !found.has(nameOf(each.over));
      if (isNew) found.set(nameOf(each.over), { each, kept: keptEntries(space, each, then.id, conditions) });
    });
  }
  return [...found.values()];
}

/** `object`, `conditions`: where the entries are printed, and when. */
function keptEntries(
  space: Space,
  each: EachTemplate,
  object: string,
  conditions: readonly Condition[],
): ReadonlySet<string> {
  const kept = each.fills.children.filter(({ when, then: { id } }) => {
    const on = [...conditions, when].reduce(
      (some, condition) => (holds(condition, some) ? some : withLiterals(some, condition[0])),
      space.bases[0],
    );
    const isPrinted = (map: unknown) => {
      const settings = withValue({ ...space.settings(on), namespace: space.namespace }, each.over, map);
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
