import { withDefaults } from '../constructs/building-blocks/defaults';
import type { SlateSettings } from '../constructs/slate-props';
import { conflicts } from './cross-field';
import { Layers, Merged, mergedLayers } from './layers';
import { InvalidSettings, Problem } from './problem';
import { Validator } from './schema';
import { DEFAULT_PLACE, ProblemAt, schemaProblems } from './schema-problems';
import { copyOf, isMap, isWithin, Path, pathIn, Tree, valueAt, written } from './tree';

/** What settings are made of. */
export interface SettingsInput extends Layers {
  /** The defaults of all settings. */
  readonly defaults: SlateSettings;
}

/** Settings without a mistake. */
export interface ResolvedSettings {
  /** All layers but the defaults, which the constructs add by themselves. What is null removes a default. */
  readonly settings: SlateSettings;
  /** What is in force, defaults included, for people to read. */
  readonly effective: Tree;
  /** Where a value comes from: `default`, the environment, `values.yaml:4:12`, `--set gpu.enabled=false`. */
  sourceOf(path: readonly string[]): string;
}

/** Puts all layers of settings over each other. Throws `InvalidSettings` with every mistake of every layer. */
export function resolveSettings(input: SettingsInput, validator: Validator): ResolvedSettings {
  const merged = mergedLayers(input);
  const { settings, sources } = merged;
  const wrong = schemaProblems(merged, validator);
  const found = [
    ...merged.problems,
    ...wrong,
    ...unclear(merged, wrong),
    ...contradicting(merged, wrong, input.defaults),
  ];
  if (found.length > 0) throw new InvalidSettings(found);
  return {
    settings: settings,
    effective: withDefaults(input.defaults, settings),
    sourceOf: (path) => sources.placeOf(path)?.text ?? DEFAULT_PLACE.text,
  };
}

/** Text without quotes that Helm reads in another way, so that a file would not mean the same to both. */
function unclear({ ambiguous }: Merged, wrong: ProblemAt[]): Problem[] {
  const right = ambiguous.filter(({ path }) => !wrong.some((problem) => isWithin(path, problem.path)));
  return right.map(({ path, source, meaning, place }) => ({
    place,
    text: `${written(path)} is ${source}, which is ${meaning} in Helm; write it in another way or in quotes`,
  }));
}

/** Contradictions of the settings that are right by themselves. */
function contradicting({ settings, sources }: Merged, wrong: ProblemAt[], defaults: SlateSettings): Problem[] {
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
