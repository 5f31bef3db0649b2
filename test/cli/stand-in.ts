import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What kubectl answered to a call. */
export interface RecordedAnswer {
  readonly args: string[];
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  /** Whether it goes on to run, as a port-forward does. */
  readonly stays?: boolean;
  /** Whether it takes a second until it notes the call and answers. */
  readonly late?: boolean;
}

/** A call of kubectl that the command made. */
export interface Call {
  readonly args: string[];
  readonly input: string;
}

/** The answers of real clusters, by the name of their file in `recordings`. */
export function recording(name: string): RecordedAnswer[] {
  return linesOf(join(__dirname, 'recordings', `${name}.jsonl`)) as RecordedAnswer[];
}

/** Lets work run with a stand-in for kubectl that knows these answers, and returns the calls that were made. */
export async function withStandIn(answers: RecordedAnswer[], work: () => Promise<void>): Promise<Call[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kubectl-'));
  const [recorded, calls] = ['recording', 'calls'].map((name) => join(folder, name));
  writeFileSync(recorded, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  const variables = {
    KUBECTL: join(__dirname, '../helpers/kubectl-stand-in.js'),
    KUBECTL_RECORDING: recorded,
    KUBECTL_CALLS: calls,
  };
  Object.assign(process.env, variables);
  try {
    await work();
    return existsSync(calls) ? (linesOf(calls) as Call[]) : [];
  } finally {
    for (const variable of Object.keys(variables)) delete process.env[variable];
    rmSync(folder, { recursive: true });
  }
}

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
