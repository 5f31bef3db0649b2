import { ChildProcess, spawn, StdioOptions } from 'node:child_process';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { ClusterOptions } from '../options';
import { complaint } from './complaint';

/** How a call of kubectl ended. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  /** What kubectl reads, and `--verbose` does not print. */
  readonly input?: string;
  /** When the call is given up, in seconds. @default 120 */
  readonly timeout?: number;
  /** Whether the call is made although the user has pressed Ctrl-C: for putting things right. @default false */
  readonly evenInterrupted?: boolean;
}

/** The children that still run: they end with this process. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill()));

/** Calls the kubectl of the user, with the user's own access. KUBECTL names another program than `kubectl`. */
export class Kubectl {
  /** The namespace of every call. */
  public readonly namespace: string;
  private readonly program = process.env.KUBECTL || 'kubectl';
  private readonly common: string[];
  private readonly verbose: boolean;

  public constructor(options: ClusterOptions) {
    this.namespace = options.namespace ?? 'slate';
    this.verbose = options.verbose ?? false;
    this.common = [
      ...(options.kubeconfig === undefined ? [] : [`--kubeconfig=${options.kubeconfig}`]),
      ...(options.context === undefined ? [] : [`--context=${options.context}`]),
      `--namespace=${this.namespace}`,
    ];
  }

  /** What kubectl prints. Throws a `Mistake` with its complaint, and what helps, when it fails. */
  public async run(args: string[], options?: CallOptions): Promise<string> {
    const answer = await this.ask(args, options);
    if (answer.code !== 0) throw this.mistake(args, answer);
    return answer.stdout;
  }

  /** What kubectl answers in JSON. */
  public async json<T>(args: string[], options?: CallOptions): Promise<T> {
    return JSON.parse(await this.run([...args, '-o', 'json'], options)) as T;
  }

  /** The objects that kubectl gets; none when it finds none and may (`--ignore-not-found`). */
  public async list<T>(args: string[], options?: CallOptions): Promise<T[]> {
    const printed = await this.run(['get', ...args, '-o', 'json'], options);
    if (printed.trim() === '') return [];
    const found = JSON.parse(printed) as T & { readonly items?: T[] };
    return found.items ?? [found];
  }

  /** How kubectl ends, whether it succeeds or not. */
  public ask(args: string[], { input, timeout = 120, evenInterrupted = false }: CallOptions = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (interruption.aborted && !evenInterrupted) return reject(interruption.reason as Error);
      const child = this.start(args, ['pipe', 'pipe', 'pipe']);
      const printed = { stdout: '', stderr: '' };
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
      child.stdin?.on('error', () => undefined).end(input ?? '');
      const stop = () => child.kill();
      const timer = setTimeout(() => {
        printed.stderr += `no answer within ${timeout} s`;
        stop();
      }, timeout * 1000);
      if (!evenInterrupted) interruption.addEventListener('abort', stop, { once: true });
      child.on('error', (error) => settle(() => reject(this.unstartable(error))));
      child.on('close', (code) => settle(() => resolve({ code: code ?? 1, ...printed })));
      const settle = (how: () => void) => {
        clearTimeout(timer);
        interruption.removeEventListener('abort', stop);
        if (interruption.aborted && !evenInterrupted) reject(interruption.reason as Error);
        else how();
      };
    });
  }

  /** Starts kubectl, for what takes its time. The child ends with this process at the latest. */
  public start(args: string[], stdio: StdioOptions): ChildProcess {
    if (this.verbose) console.error(`+ ${this.line(args)}`);
    const child = spawn(this.program, [...this.common, ...args], { stdio, env: process.env, windowsHide: true });
    running.add(child);
    child.on('close', () => running.delete(child)).on('error', () => running.delete(child));
    return child;
  }

  /** The error of a call that failed. */
  public mistake(args: string[], { stderr, stdout }: Answer): Mistake {
    const said = (stderr || stdout).trim();
    return new Mistake(`${complaint(said)}\n(${this.line(args)})`, ExitStatus.CLUSTER);
  }

  /** A call as it could be typed. */
  public line(args: string[]): string {
    const quoted = [this.program, ...this.common, ...args].map((arg) =>
      /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replace(/'/g, `'\\''`)}'`,
    );
    return quoted.join(' ');
  }

  /** The error of a kubectl that did not start. */
  public unstartable(error: NodeJS.ErrnoException): Mistake {
    const text =
      error.code === 'ENOENT'
        ? `${this.program} is not installed, or not in PATH; https://kubernetes.io/docs/tasks/tools/ says how to get it`
        : `${this.program} cannot be started: ${error.message}`;
    return new Mistake(text, ExitStatus.CLUSTER);
  }
}
