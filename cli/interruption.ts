import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { ExitStatus, Mistake } from '../mistake';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const controller = new AbortController();

/** Aborted by the first Ctrl-C, which ends what is running with an error so that `finally` can clean up. A second Ctrl-C exits at once. */
export const interruption: AbortSignal = controller.signal;
setMaxListeners(0, interruption);

let isListening = false;

/** Starts listening for Ctrl-C, instead of exiting at once. */
export function listenForInterruption(): void {
  if (isListening) return;
  isListening = true;
  // The cleanup continues when the terminal is gone and nobody reads its output.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (interruption.aborted) process.exit(ExitStatus.INTERRUPTED);
      controller.abort(new Mistake('interrupted', ExitStatus.INTERRUPTED));
    });
  }
}

/** Runs work until Ctrl-C, which is its normal end and not an error. */
export async function untilInterrupted(work: () => Promise<void>): Promise<void> {
  listenForInterruption();
  try {
    await work();
  } catch (error) {
    if (!interruption.aborted) throw error;
  }
}

/** Waits. Throws when interrupted. */
export async function sleep(seconds: number): Promise<void> {
  await setTimeout(seconds * 1000, undefined, { signal: interruption }).catch(() => interruption.throwIfAborted());
}
