import { isDeepStrictEqual } from 'node:util';
import { SlateSettings } from '../../constructs';
import { resolveEnvironment } from '../../settings/environment';
import { InvalidSettings } from '../../settings/invalid-settings';
import { checkedObjects } from '../../synthesize';
import { Mistake } from '../../mistake';
import { comparable, templates } from './helm-chart';
import { CHART_LEAVES, put, valuesOf } from './arbitrary-settings';
import { randomValues } from './random-values';

/** How many values are rendered in one run of Helm. */
const BATCH = 25;

interface Pair {
  readonly values: SlateSettings;
  readonly objects: object;
}

/** Compares the chart with synthesis for this many random values that synthesis accepts. */
export function expectEqual(count: number, firstSeed: number): void {
  const pairs: Pair[] = [];
  for (let seed = firstSeed; pairs.length < count; seed++) pairs.push(...pairOf(randomValues(seed)));
  compare(pairs);
}

/** Without these defaults, Ollama has no variables: the chart prints `env` without a value then, which Kubernetes reads as none. */
const NO_VARIABLES = { ollama: { env: null } };

/** Compares the chart with synthesis for each setting alone: everything else is as it is by default. Returns how many settings. */
export function expectEqualForEach(): number {
  const all = CHART_LEAVES.flatMap((leaf) =>
    valuesOf(leaf).map((value) => {
      const values = {};
      put(values, leaf.path, value);
      return values;
    }),
  );
  const pairs = all.filter((values) => !isDeepStrictEqual(values, NO_VARIABLES)).flatMap(pairOf);
  compare(pairs);
  return pairs.length;
}

/** Nothing where synthesis refuses the values. */
function pairOf(values: SlateSettings): Pair[] {
  const objects = synthesized(values);
  return objects ? [{ values, objects }] : [];
}

function compare(pairs: readonly Pair[]): void {
  for (let from = 0; from < pairs.length; from += BATCH) {
    const batch = pairs.slice(from, from + BATCH);
    const rendered = templates(batch.map(({ values }) => values));
    batch.forEach(({ values, objects }, place) => {
      expect({ values, objects: comparable(rendered[place]) }).toEqual({ values, objects });
    });
  }
}

/** What synthesis makes of values, or nothing where it refuses them. */
export function synthesized(values: SlateSettings): ReturnType<typeof comparable> | undefined {
  try {
    const { settings } = resolveEnvironment('random', values, { valuesFiles: [], set: [] });
    return comparable(checkedObjects('random', { ...settings, namespace: 'slate' }));
  } catch (error) {
    if (error instanceof InvalidSettings || error instanceof Mistake) return undefined;
    throw error;
  }
}
