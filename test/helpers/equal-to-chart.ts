import { SlateSettings } from '../../constructs';
import { resolveEnvironment } from '../../settings/environment';
import { checkedObjects } from '../../synthesize';
import { Mistake } from '../../mistake';
import { comparable, templates } from './helm-chart';
import { Given, treeOf } from './leaves';
import { randomValues } from './random-values';

/** How many values are rendered in one run of Helm. */
const BATCH = 25;

interface Pair {
  readonly values: SlateSettings;
  readonly objects: object;
}

/** Compares the chart with synthesis for some settings. Those that synthesis refuses are left out. Returns how many were compared. */
export function expectEqual(all: readonly (readonly Given[])[]): number {
  const pairs = all.flatMap((given): Pair[] => {
    const values = treeOf(given);
    const objects = synthesized(values);
    return objects ? [{ values, objects }] : [];
  });
  for (let from = 0; from < pairs.length; from += BATCH) {
    const batch = pairs.slice(from, from + BATCH);
    const rendered = templates(batch.map(({ values }) => values));
    batch.forEach(({ values, objects }, place) => {
      expect({ values, objects: comparable(rendered[place]) }).toEqual({ values, objects });
    });
  }
  return pairs.length;
}

/** So many random settings, each with as much as synthesis accepts of it. */
export function randomSettings(count: number, firstSeed: number): (readonly Given[])[] {
  return Array.from({ length: count }, (_, at) => accepted(randomValues(firstSeed + at)));
}

/** As many of some settings as synthesis accepts together. */
function accepted(given: readonly Given[]): readonly Given[] {
  const valid = largest(given, (some) => resolved(treeOf(some)) !== undefined);
  return largest(valid, (some) => synthesized(treeOf(some)) !== undefined);
}

/** As many of some settings as are right together: where they are not, of each half those that are right beside the others. */
function largest(
  given: readonly Given[],
  areRight: (some: readonly Given[]) => boolean,
  others: readonly Given[] = [],
): readonly Given[] {
  const all = [...others, ...given];
  if (given.length === 0 || areRight(all)) return all;
  if (given.length === 1) return others;
  const half = given.length >> 1;
  return largest(given.slice(half), areRight, largest(given.slice(0, half), areRight, others));
}

/** What synthesis makes of values, or nothing where it refuses them. */
export function synthesized(values: SlateSettings): ReturnType<typeof comparable> | undefined {
  const settings = resolved(values);
  return settings && unlessRefused(() => comparable(checkedObjects('random', { ...settings, namespace: 'slate' })));
}

function resolved(values: SlateSettings): SlateSettings | undefined {
  return unlessRefused(() => resolveEnvironment('random', values, { valuesFiles: [], set: [] }).settings);
}

function unlessRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Mistake) return undefined;
    throw error;
  }
}
