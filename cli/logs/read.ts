import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Answer, Kubectl } from '../cluster/kubectl';
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
): Promise<Answer> {
  const child = kubectl.start(['logs', ...args], ['ignore', 'pipe', 'pipe']);
  const stop = () => child.kill();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const ended = once(child, 'close') as Promise<[number | null]>;
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (REFUSED.test(text)) stop();
    });
    for await (const line of createInterface({ input: child.stdout as Readable, crlfDelay: Infinity })) print(line);
    const [code] = await ended;
    signal.throwIfAborted();
    const answer = { code: code ?? 1, stdout: '', stderr };
    if (REFUSED.test(stderr)) throw kubectl.mistake(['logs', ...args], answer);
    return answer;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
