import type { Kubectl } from '../cluster/kubectl';
import type { Ending } from '../cluster/kubectl-process';
import { interruption } from '../interruption';

/** After this error, a kubectl that follows a log keeps trying. */
const REFUSED = /forbidden: User|Unauthorized/;

/**
 * Reads a log line by line until its end or the signal. Throws a `Mistake` when the user is not allowed to, and the reason of the
 * signal.
 */
export async function readLog(
  kubectl: Kubectl,
  args: string[],
  print: (line: string) => void,
  signal = interruption,
): Promise<Ending> {
  const log = kubectl.start(['logs', ...args], { signal, fatal: REFUSED });
  try {
    for await (const line of log.lines()) print(line);
    const ending = await log.ended;
    if (REFUSED.test(ending.stderr)) throw kubectl.mistake(['logs', ...args], ending);
    return ending;
  } finally {
    log.stop();
  }
}
