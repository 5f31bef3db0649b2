import { mergeLayers } from '../constructs/building-blocks/defaults';
import type { SlateSettings } from '../constructs/slate-props';
import type { PlacedProblem } from './invalid-settings';
import { SetArgument, setAll } from './set';
import { Sources } from './sources';
import { copyOf, Tree } from '../constructs/schema/tree';
import type { ValuesFile } from './values-file';

/** What settings consist of, besides the defaults. */
export interface Layers {
  /** The name of the environment. */
  readonly environment: string;
  /** What the environment changes. */
  readonly overlay: SlateSettings;
  /** Values files, as `readValuesFiles` reads them; later ones over earlier ones. */
  readonly files: ValuesFile[];
  /** `--set` and similar flags, as they were given. */
  readonly set: SetArgument[];
}

/** All layers in one tree. What removes a default is still in it, as null. */
export interface Merged {
  readonly settings: Tree;
  readonly sources: Sources;
  readonly ambiguous: ValuesFile['ambiguous'];
  readonly problems: PlacedProblem[];
}

/** Puts the layers over each other as `helm -f overlay.yaml -f values.yaml --set …` does. */
export function mergedLayers({ environment, overlay, files, set }: Layers): Merged {
  const sources = new Sources();
  let settings = copyOf(overlay);
  sources.noteAll(settings, { kind: 'overlay', text: environment, rank: 0 });
  for (const { tree, notes } of files) {
    settings = mergeLayers(settings, tree);
    for (const { path, value, place } of notes) sources.note(path, value, place);
  }
  const problems = setAll(settings, set, sources, files.length + 1);
  return {
    settings,
    sources,
    ambiguous: files.flatMap(({ ambiguous }) => ambiguous),
    problems: [...files.flatMap((file) => file.problems), ...problems],
  };
}
