import type { Kubectl } from '../cluster/kubectl';
import type { Ending } from '../cluster/kubectl-process';
import { interruption } from '../interruption';

/** After this, kubectl tries again and again where it follows a log. */
const REFUSED = /forbidden: User|Unauthorized/;

/**
 * Reads a log line by line, as kubectl prints it, until its end or the signal. Throws a `Mistake` when the user may not, and the
 * reason of the signal.
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
