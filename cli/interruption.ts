import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { ExitStatus, Mistake } from '../mistake';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const controller = new AbortController();

/**
 * Aborted by the first Ctrl-C. What runs then ends by an error, so that `finally` puts things right; a second Ctrl-C ends
 * the program at once.
 */
export const interruption: AbortSignal = controller.signal;
setMaxListeners(0, interruption);

let isListening = false;

/** Begins to listen for Ctrl-C, in place of ending at once. */
export function listenForInterruption(): void {
  if (isListening) return;
  isListening = true;
  // What puts things right goes on when the terminal is gone, and nobody reads what it says.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (interruption.aborted) process.exit(ExitStatus.INTERRUPTED);
      controller.abort(new Mistake('interrupted', ExitStatus.INTERRUPTED));
    });
  }
}

/** Lets work go on until Ctrl-C, which is its normal end and no mistake. */
export async function untilInterrupted(work: () => Promise<void>): Promise<void> {
  listenForInterruption();
  try {
    await work();
  } catch (error) {
    if (!interruption.aborted) throw error;
  }
}

/** Waits; an interruption ends it with an error. */
export async function sleep(seconds: number): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal: interruption }).catch(() => interruption.throwIfAborted());
}
