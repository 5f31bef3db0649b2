import { EachTemplate, SequenceTemplate, Template } from './merge';
import { nameOf, Path } from './marks';

/** Names of entries that workloads get from what they call, by the settings that must not have them. */
export type Taken = Map<string, { over: Path; names: string[] }>;

/** Lists where named items stand beside entries of a map of the settings. */
export function takenVariables(template: Template, found: Taken = new Map()): Taken {
  if (typeof template === 'string' || !('kind' in template) || template.kind === 'checksum') return found;
  if (template.kind === 'each') return takenVariables(template.body, found);
  const values = template.children.flatMap(({ then }) => then.choices.map((choice) => choice.then));
  const each = values.find(
    (value): value is EachTemplate => isEach(value) && value.body.kind === 'list' && hasName(value.body),
  );
  if (each && !each.over[0].startsWith('@')) {
    const names = template.children
      .filter(({ then }) => !isEach(then.choices[0].then))
      .map(({ then }) => JSON.parse(then.id) as string);
    const known = found.get(nameOf(each.over))?.names ?? [];
    if (names.length > 0) found.set(nameOf(each.over), { over: each.over, names: [...new Set([...known, ...names])] });
  }
  for (const value of values) takenVariables(value, found);
  return found;
}

function isEach(value: Template): value is EachTemplate {
  return typeof value !== 'string' && 'kind' in value && value.kind === 'each';
}

function hasName({ children }: SequenceTemplate): boolean {
  const item = children[0]?.then.choices[0].then as SequenceTemplate;
  return (
    item.kind === 'map' &&
    item.children.some(({ then }) => then.id === 'name') &&
    item.children.some(({ then }) => then.id === 'value')
  );
}
