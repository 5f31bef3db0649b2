import { interruption, sleep } from '../interruption';

/** How often a cluster that does not answer is asked: for about half a minute. */
const ATTEMPTS = 7;

/** How long to wait after so many failures in a row, in seconds: from 0.5 to 15. */
export function backOff(failures: number): number {
  return Math.min(15, 0.5 * 2 ** (failures - 1));
}

/** Asks again when the cluster does not answer, which may be for a short time only. Throws its last error. */
export async function retrying<T>(ask: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      if (interruption.aborted || failures === ATTEMPTS) throw error;
    }
    await sleep(backOff(failures));
  }
}
