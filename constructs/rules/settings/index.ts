import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDefaults } from '../../building-blocks/defaults';
import type { SlateSettings } from '../../slate-props';
import { conflicts } from './cross-field';
import { Problem } from './problem';
import { Schema, Validator } from './schema';
import { DEFAULT_PLACE, Given, ProblemAt, schemaProblems } from './schema-problems';
import { Sources } from './sources';
import { copyOf, isMap, isWithin, Path, pathIn, Tree, valueAt } from './tree';
import { validate } from './validator';

/** The generated validator; the schema is read only when there is a mistake to explain. */
const validator: Validator = {
  validate,
  errors: () => validate.errors ?? [],
  schema: () => JSON.parse(readFileSync(join(__dirname, '../../../settings/values.schema.json'), 'utf8')) as Schema,
};

/** What is wrong with settings, as lines that name the path, what was given and what is right. */
export function settingsProblems(settings: SlateSettings, defaults: SlateSettings): string[] {
  const given = { settings: copyOf(settings), sources: new Sources(), ambiguous: [] };
  const { wrong, contradicting } = checkSettings(given, defaults);
  return [...wrong, ...contradicting].map(({ text }) => text);
}

/** What is wrong with single settings, and which of the others contradict each other. */
export function checkSettings(given: Given, defaults: SlateSettings): { wrong: ProblemAt[]; contradicting: Problem[] } {
  const wrong = schemaProblems(given, validator);
  return { wrong, contradicting: contradictions(given, wrong, defaults) };
}

/** Contradictions of the settings that are right by themselves. */
function contradictions({ settings, sources }: Given, wrong: ProblemAt[], defaults: SlateSettings): Problem[] {
  const usable = copyOf(settings);
  for (const { path } of wrong) remove(usable, path);
  return conflicts(withDefaults(defaults, usable) as Tree, usable as SlateSettings)
    .filter(({ path, other }) => !wrong.some((problem) => touches(problem.path, path) || touches(problem.path, other)))
    .map(({ path, other, text }) => {
      const given = [path, other].flatMap((each) => sources.placeOf(each) ?? []).sort((a, b) => b.rank - a.rank);
      const place = given[0] ?? sources.nearestPlace(path) ?? DEFAULT_PLACE;
      return { place, text };
    });
}

function touches(path: Path, other: Path): boolean {
  return isWithin(path, other) || isWithin(other, path);
}

/** Takes a value out of a tree; of a list, the whole of it. */
function remove(tree: Tree, keys: Path): void {
  const path = pathIn(tree, keys.map(String));
  const list = path.findIndex((key) => typeof key === 'number');
  const end = list < 0 ? path.length : list;
  const parent = valueAt(tree, path.slice(0, end - 1));
  if (isMap(parent)) delete parent[String(path[end - 1])];
}
