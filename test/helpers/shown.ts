import { Given, statesOf, treeOf } from './leaves';
import { synthesized } from './equal-to-chart';
import { CHART_SETTINGS, SWITCHES } from './random-values';

/** The settings that none of many has. */
export function missingSettings(all: readonly (readonly Given[])[]): string[] {
  const shown = new Set(all.flatMap((given) => given.map(({ leaf }) => leaf)));
  return CHART_SETTINGS.filter((leaf) => !shown.has(leaf)).map(({ path }) => path.join('.'));
}

/** The states of two switches that are together in none of many settings, though synthesis accepts the two. */
export function missingPairs(all: readonly (readonly Given[])[]): string[] {
  const shown = new Set(
    all.flatMap((given) => pairsOf(given.filter(({ leaf }) => SWITCHES.includes(leaf))).map(nameOf)),
  );
  const states = SWITCHES.flatMap((leaf) => statesOf(leaf).map((value) => ({ leaf, value })));
  const missing = pairsOf(states).filter((pair) => pair[0].leaf !== pair[1].leaf && !shown.has(nameOf(pair)));
  return missing.filter((pair) => synthesized(treeOf(pair))).map(nameOf);
}

type Pair = readonly [Given, Given];

function pairsOf(given: readonly Given[]): Pair[] {
  return given.flatMap((one, at) => given.slice(at + 1).map((other): Pair => [one, other]));
}

/** The same for both orders. */
function nameOf(pair: Pair): string {
  const names = pair.map(({ leaf, value }) => `${leaf.path.join('.')}=${String(value)}`);
  return names.sort().join(' ');
}
