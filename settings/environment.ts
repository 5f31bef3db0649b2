import type { SlateSettings } from '../constructs/slate-props';
import { InvalidSettings, PlacedProblem } from './invalid-settings';
import { ResolvedSettings, resolveSettings } from './resolve';
import { SetArgument, SetFlag } from './set';
import { readValuesFiles } from './values-file';

/** What a user puts over the settings of environments. */
export interface GivenLayers {
  /** Values files, later ones over earlier ones. */
  readonly valuesFiles: string[];
  /** `--set` and similar flags. */
  readonly set: SetArgument[];
}

/** The settings of one environment with what a user gave over them. Throws `InvalidSettings`. */
export function resolveEnvironment(environment: string, overlay: SlateSettings, given: GivenLayers): ResolvedSettings {
  return resolveSettings({ environment, overlay, files: readValuesFiles(given.valuesFiles), set: given.set });
}

/** The settings of all environments. Throws one `InvalidSettings` with the mistakes of all of them, each once. */
export function resolveEnvironments(
  overlays: { [environment: string]: SlateSettings },
  given: GivenLayers,
): { [environment: string]: ResolvedSettings } {
  const files = readValuesFiles(given.valuesFiles);
  const problems: PlacedProblem[] = [];
  const resolved = Object.entries(overlays).flatMap(([environment, overlay]): [string, ResolvedSettings][] => {
    try {
      return [[environment, resolveSettings({ environment, overlay, files, set: given.set })]];
    } catch (error) {
      if (!(error instanceof InvalidSettings)) throw error;
      problems.push(...error.found);
      return [];
    }
  });
  if (problems.length > 0) throw new InvalidSettings(problems);
  return Object.fromEntries(resolved);
}

/** The environment variables that give settings to `npx cdk8s synth`, which has no options for them. */
const VARIABLES: { [variable: string]: SetFlag } = {
  SLATE_SET: '--set',
  SLATE_SET_STRING: '--set-string',
  SLATE_SET_FILE: '--set-file',
  SLATE_SET_JSON: '--set-json',
};

/** What environment variables give: `SLATE_VALUES` (files, separated by commas), `SLATE_SET` and similar ones. */
export function layersOfVariables(variables: { [name: string]: string | undefined }): GivenLayers {
  const valuesFiles = (variables.SLATE_VALUES ?? '').split(',').filter((file) => file !== '');
  const set = Object.entries(VARIABLES).flatMap(([variable, flag]) => {
    const text = variables[variable];
    return text ? [{ flag, text }] : [];
  });
  return { valuesFiles, set };
}
