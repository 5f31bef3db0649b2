import { IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import { Board } from '../terminal/board';
import { bytes } from '../terminal/words';

/** A line of Ollama's answer: https://docs.ollama.com/api/pull */
export interface PullProgress {
  readonly status?: string;
  readonly total?: number;
  readonly completed?: number;
  readonly error?: string;
}

const BAR = 20;

/**
 * Makes the Ollama at a URL pull a model, over plain HTTP if `insecure`, and shows the progress. Throws a `Mistake` when it fails or is
 * interrupted.
 */
export async function pull(url: string, model: string, insecure = false): Promise<void> {
  const resume = `continue with slate-k8s models pull ${model}`;
  const board = new Board();
  let last: PullProgress = {};
  try {
    for await (const line of createInterface({
      input: await post(`${url}/api/pull`, insecure ? { model, insecure } : { model }),
    })) {
      last = JSON.parse(line) as PullProgress;
      if (last.error !== undefined) throw pullError(model, last.error);
      board.show([{ name: model, text: progressText(last, process.stderr.isTTY) }]);
    }
  } catch (error) {
    if (!interruption.aborted) throw error;
  }
  if (interruption.aborted) throw new Mistake(`interrupted; ${resume}`, ExitStatus.INTERRUPTED);
  if (last.status !== 'success') throw new Mistake(`the connection to Ollama was lost; ${resume}`, ExitStatus.FAILED);
}

/** How far a pull is. Without a terminal it changes with every 10 %. */
export function progressText({ status = '', total, completed = 0 }: PullProgress, isTerminal: boolean): string {
  if (total === undefined) return status;
  const done = completed / Math.max(1, total);
  const filled = Math.round(done * BAR);
  const bar = isTerminal ? `  ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}` : '';
  const percent = isTerminal ? Math.floor(done * 100) : Math.floor(done * 10) * 10;
  return `${status}${bar}  ${percent} % of ${bytes(total)}`;
}

function pullError(model: string, error: string): Mistake {
  if (error.includes('invalid model name')) {
    return new Mistake(`"${model}" is not a valid model name, such as llama3.2 or qwen2.5-coder:7b`);
  }
  if (error.includes('file does not exist')) {
    const text = `there is no model "${model}" in the library of Ollama; see https://ollama.com/library`;
    return new Mistake(text, ExitStatus.NO);
  }
  return new Mistake(`Ollama cannot pull ${model}: ${error}`, ExitStatus.FAILED);
}

/** With `http`, because `fetch` gives up after five minutes of silence, and verifying a large model takes longer. */
function post(url: string, body: object): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', signal: interruption }, resolve).on('error', reject).end(JSON.stringify(body));
  });
}
