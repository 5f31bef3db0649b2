import { createInterface } from 'node:readline/promises';
import { interruption } from '../interruption';
import { ExitStatus, Mistake, refusal } from '../../mistake';

/** Throws a `Mistake` unless the user answers yes. */
export async function confirm(question: string): Promise<void> {
  const answer = await ask(`${question} [y/N] `);
  if (!/^y(es)?$/i.test(answer)) throw new Mistake('nothing was changed', ExitStatus.REFUSED);
}

/** Throws a `Mistake` unless the user types the word. */
export async function confirmByTyping(word: string, question: string): Promise<void> {
  const answer = await ask(`${question} `);
  if (answer === word) return;
  throw new Mistake(`"${answer}" is not "${word}"; nothing was changed`, ExitStatus.REFUSED);
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw refusal('cannot ask for confirmation without a terminal; use --yes');
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
