import { ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Outcome } from './kubectl';

const PROGRAM = join(__dirname, '../../bin/slate-k8s.js');

/** A command that runs, and what it has printed so far. */
export interface Running {
  readonly child: ChildProcess;
  /** Standard output and standard error. */
  readonly printed: () => string;
  /** How it ended; a signal counts as 128 and its number, as in a shell. */
  readonly ended: Promise<Outcome>;
}

export interface StartOptions {
  readonly env?: { readonly [name: string]: string };
  /** Whether it leads a process group of its own, so that it can be killed with the kubectl that it has called. @default false */
  readonly detached?: boolean;
}

/** Starts slate-k8s as its users do. */
export function startSlate(args: string[], { env = {}, detached = false }: StartOptions = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...env },
    detached,
    stdio: 'pipe',
  });
  const output = { stdout: '', stderr: '', all: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      output.all += text;
    });
  }
  child.stdin.end();
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 128, stdout: output.stdout, stderr: output.stderr }));
  });
  return { child, printed: () => output.all, ended };
}

/** Runs slate-k8s to its end. */
export function slate(...args: string[]): Promise<Outcome> {
  return startSlate(args).ended;
}
