import { ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface, Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ExitStatus, Mistake } from '../../mistake';

export interface StartOptions {
  /** Stops it. @default - it ends by itself, or with this process */
  readonly signal?: AbortSignal;
  /** What kubectl prints to stderr when it has failed but keeps running: then it is stopped. @default - nothing */
  readonly fatal?: RegExp;
  /** Whether something will be written to stdin. @default false */
  readonly writes?: boolean;
}

/** How a kubectl ended. */
export interface Ending {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stderr: string;
}

/** The ones that are still running: they end with this process. */
const running = new Set<KubectlProcess>();
process.once('exit', () => running.forEach((each) => each.stop()));

/** Waits for the ones that are still running, such as those beside one that failed. */
export async function untilAllEnded(): Promise<void> {
  while (running.size > 0) await Promise.allSettled([...running].map(({ ended }) => ended));
}

/** A running kubectl. */
export class KubectlProcess {
  public readonly stdin: Writable;
  public readonly stdout: Readable;
  /** Rejects with the reason of the signal when that is aborted, and with a `Mistake` when kubectl cannot be started. */
  public readonly ended: Promise<Ending>;
  private readonly child: ChildProcessWithoutNullStreams;
  private stderr = '';

  public constructor(program: string, args: string[], { signal, fatal, writes = false }: StartOptions) {
    this.child = spawn(program, args, { signal, env: process.env, windowsHide: true });
    running.add(this);
    this.stdin = this.child.stdin.on('error', () => undefined);
    if (!writes) this.stdin.end();
    this.stdout = this.child.stdout;
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
      if (fatal?.test(text)) this.stop();
    });
    this.ended = new Promise<Ending>((resolve, reject) => {
      this.child.on('error', (error) => (signal?.aborted ? undefined : reject(unstartable(program, error))));
      this.child.on('close', (code) => {
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve({ code, stderr: this.stderr });
      });
    });
    void this.ended.catch(() => undefined).finally(() => running.delete(this));
  }

  /** The lines that it prints. */
  public lines(): Interface {
    return createInterface({ input: this.stdout, crlfDelay: Infinity });
  }

  /** Stops it, and adds the reason to what it printed to stderr. */
  public stop(why = ''): void {
    this.stderr += why;
    this.child.kill();
  }
}

function unstartable(program: string, { code, message }: NodeJS.ErrnoException): Mistake {
  const text =
    code === 'ENOENT'
      ? `${program} is not installed or not in PATH; install it: https://kubernetes.io/docs/tasks/tools/`
      : `${program} cannot be started: ${message}`;
  return new Mistake(text, ExitStatus.CLUSTER);
}
