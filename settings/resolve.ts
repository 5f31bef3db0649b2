import { withDefaults } from '../constructs/building-blocks/defaults';
import { settingsProblems } from '../constructs/rules/settings';
import type { SettingProblem } from '../constructs/schema/problem';
import { isWithin, Path, Tree, written } from '../constructs/schema/tree';
import { DEFAULT_SETTINGS, defaultsFor, type SlateSettings } from '../constructs/slate-props';
import { hint } from './hints';
import { InvalidSettings, lines, PlacedProblem } from './invalid-settings';
import { Layers, Merged, mergedLayers } from './layers';
import { withoutEffect } from './no-effect';

/** Settings without a mistake. */
export interface ResolvedSettings {
  /** All layers but the defaults, which the constructs add by themselves. What is null removes a default. */
  readonly settings: SlateSettings;
  /** What the user gave that changes nothing, and why: a line each. */
  readonly warnings: string[];
  /** What is in force, defaults included, for people to read. */
  readonly effective: Tree;
  /** Where a value comes from: `default`, the environment, `values.yaml:4:12`, `--set gpu.enabled=false`. */
  sourceOf(path: Path): string;
}

const DEFAULT_PLACE = { text: 'default', rank: 0 };

/** Puts all layers of settings over each other. Throws `InvalidSettings` with every mistake of every layer. */
export function resolveSettings(layers: Layers): ResolvedSettings {
  const merged = mergedLayers(layers);
  const { settings, sources } = merged;
  const problems = settingsProblems(settings, DEFAULT_SETTINGS);
  const found = [...merged.problems, ...problems.map((each) => placed(each, merged)), ...unclear(merged, problems)];
  if (found.length > 0) throw new InvalidSettings(found);
  return {
    settings,
    get effective() {
      return withDefaults(defaultsFor(settings), settings);
    },
    get warnings() {
      return lines(withoutEffect(merged, this.effective));
    },
    sourceOf: (path) => sources.placeOf(path)?.text ?? DEFAULT_PLACE.text,
  };
}

/** Where a problem is written; of two settings that contradict each other, the one of the higher layer. */
function placed({ path, other, isName, errors, text }: SettingProblem, { sources, ambiguous }: Merged): PlacedProblem {
  const given = [path, other ?? []].flatMap((each) => sources.placeOf(each) ?? []).sort((a, b) => b.rank - a.rank);
  const place = given[0] ?? sources.nearestPlace(path);
  if (!place) return { place: DEFAULT_PLACE, text };
  if (isName) return { place: { ...place, text: place.key ?? place.text }, text };
  const isPlainText = ambiguous.some((each) => isSame(each.path, path));
  return { place, text: errors ? `${text}${hint(errors, path, place.kind, isPlainText)}` : text };
}

/** Text without quotes that Helm reads differently: the file would not mean the same to both. */
function unclear({ ambiguous }: Merged, problems: SettingProblem[]): PlacedProblem[] {
  const right = ambiguous.filter(({ path }) => !problems.some((each) => !each.other && isWithin(path, each.path)));
  return right.map(({ path, source, meaning, place }) => ({
    place,
    text: `${written(path)} is ${source}, which Helm reads as ${meaning}; write it differently or in quotes`,
  }));
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && isWithin(path, other);
}
