import { createInterface } from 'node:readline/promises';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';

/** Goes on when the user answers yes. Throws a `Mistake` when not, or when nobody can be asked. */
export async function confirm(question: string): Promise<void> {
  const answer = await ask(`${question} [y/N] `);
  if (!/^y(es)?$/i.test(answer)) throw new Mistake('nothing was changed', ExitStatus.REFUSED);
}

/** Goes on when the user types the word. Throws a `Mistake` when not, or when nobody can be asked. */
export async function confirmByTyping(word: string, question: string): Promise<void> {
  const answer = await ask(`${question} `);
  if (answer === word) return;
  throw new Mistake(`"${answer}" is not "${word}"; nothing was changed`, ExitStatus.REFUSED);
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Mistake(
      'nobody can be asked here; --yes goes on without asking. Nothing was changed',
      ExitStatus.REFUSED,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question, { signal: interruption })).trim();
  } catch (error) {
    throw interruption.aborted ? (interruption.reason as Error) : error;
  } finally {
    terminal.close();
  }
}
