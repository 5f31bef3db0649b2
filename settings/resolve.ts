import { withDefaults } from '../constructs/building-blocks/defaults';
import type { SlateSettings } from '../constructs/slate-props';
import { checkSettings } from '../constructs/rules/settings';
import { Layers, Merged, mergedLayers } from './layers';
import { InvalidSettings, Problem } from '../constructs/rules/settings/problem';
import { DEFAULT_PLACE, ProblemAt } from '../constructs/rules/settings/schema-problems';
import { isWithin, Tree, written } from '../constructs/rules/settings/tree';

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
export function resolveSettings(input: SettingsInput): ResolvedSettings {
  const merged = mergedLayers(input);
  const { settings, sources } = merged;
  const { wrong, contradicting } = checkSettings(merged, input.defaults);
  const found = [...merged.problems, ...wrong, ...unclear(merged, wrong), ...contradicting];
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
