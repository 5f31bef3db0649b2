import { sleep } from './interruption';
import type { Mistake } from '../mistake';

/** Makes the error that says what is not done when the time is over. */
export type Late = () => Mistake | Promise<Mistake>;

export interface UntilOptions {
  /** In seconds. */
  readonly timeout: number;
  /** Between two looks, in seconds. @default 1 */
  readonly interval?: number;
}

/** Looks until a look returns nothing. When the time is over, throws the error of the last look. */
export async function until(
  { timeout, interval = 1 }: UntilOptions,
  look: () => Promise<Late | undefined>,
): Promise<void> {
  const end = Date.now() + timeout * 1000;
  for (let late = await look(); late; late = await look()) {
    if (Date.now() >= end) throw await late();
    await sleep(interval);
  }
}
