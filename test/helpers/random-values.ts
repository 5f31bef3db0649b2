import * as fc from 'fast-check';
import { SlateSettings } from '../../constructs';
import { arbitrarySettings, CHART_LEAVES } from './arbitrary-settings';

/** How many settings are set at most: few find what one of them does alone, many what they do together. */
const MOST = [6, 20, 60];

/** Random values for the Helm chart, always the same ones for one seed. The namespace is not one of them: it is the release's. */
export function randomValues(seed: number): SlateSettings {
  const [{ namespace: _, ...values }] = fc.sample(arbitrarySettings(MOST[seed % MOST.length], CHART_LEAVES), {
    seed,
    numRuns: 1,
  });
  return values;
}
