import { SlateSettings } from '../../constructs';
import { resolveEnvironment } from '../../settings/environment';
import { InvalidSettings } from '../../settings/invalid-settings';
import { checkedObjects } from '../../synthesize';
import { Mistake } from '../../mistake';
import { comparable, templates } from './helm-chart';
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
  for (let seed = firstSeed; pairs.length < count; seed++) {
    const values = randomValues(seed);
    const objects = synthesized(values);
    if (objects) pairs.push({ values, objects });
  }
  for (let from = 0; from < count; from += BATCH) {
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
