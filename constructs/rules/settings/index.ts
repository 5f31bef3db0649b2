import { withDefaults } from '../../building-blocks/defaults';
import type { SlateSettings } from '../../slate-props';
import { crossFieldProblems } from './cross-field';
import { fixedValueProblems } from './fixed-values';
import { partsProblems } from './parts';
import { relationProblems } from '../../schema/relations';
import type { SettingProblem } from '../../schema/problem';
import { schemaProblems } from '../../schema/schema-problems';
import { paths, validate } from '../../schema/validator';
import { copyOf, isMap, isWithin, Path, pathIn, Tree, valueAt } from '../../schema/tree';

/** Everything that is wrong with settings that are given over the defaults; what is wrong by itself comes first. */
export function settingsProblems(given: Tree, defaults: SlateSettings): SettingProblem[] {
  const wrong = schemaProblems(given, validate, paths);
  const usable = copyOf(given);
  for (const { path } of wrong) remove(usable, path);
  const complete = withDefaults(defaults, usable);
  const conflicts = [
    ...crossFieldProblems(withoutObjects(complete), withoutObjects(usable)),
    ...relationProblems(withoutObjects(complete)),
    ...partsProblems(complete),
    ...fixedValueProblems(usable),
  ].filter(({ path, other = path }) => !wrong.some((each) => touches(each.path, path) || touches(each.path, other)));
  return [...wrong, ...conflicts];
}

/** The settings that are parts of objects, as Kubernetes has them: names in them have other meanings than in settings. */
export const OBJECTS = ['patches', 'extraObjects'];

function withoutObjects(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => !OBJECTS.includes(key)));
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
