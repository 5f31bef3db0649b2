import { text } from 'node:stream/consumers';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { ClusterOptions } from '../options';
import { kubectlError } from './kubectl-error';
import { KubectlProcess, StartOptions } from './kubectl-process';

/** How a call of kubectl ended. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  /** The standard input of kubectl, which `--verbose` does not print. */
  readonly input?: string;
  /** In seconds. @default 120 */
  readonly timeout?: number;
  /** Whether the call is made even after Ctrl-C: for cleaning up. @default false */
  readonly evenInterrupted?: boolean;
}

/** Calls the user's kubectl, with the user's permissions. KUBECTL names another program than `kubectl`. */
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

  /** The output of kubectl. Throws a `Mistake` that says what to do when it fails. */
  public async run(args: string[], options?: CallOptions): Promise<string> {
    const answer = await this.ask(args, options);
    if (answer.code !== 0) throw this.mistake(args, answer);
    return answer.stdout;
  }

  /** The output of kubectl in JSON. */
  public async json<T>(args: string[], options?: CallOptions): Promise<T> {
    return JSON.parse(await this.run([...args, '-o', 'json'], options)) as T;
  }

  /** The objects that kubectl gets; none when there are none and `--ignore-not-found` is given. */
  public async list<T>(args: string[], options?: CallOptions): Promise<T[]> {
    const printed = await this.run(['get', ...args, '-o', 'json'], options);
    if (printed.trim() === '') return [];
    const found = JSON.parse(printed) as T & { readonly items?: T[] };
    return found.items ?? [found];
  }

  /** Changes fields of an object. Flux takes back what a manager whose name begins with kubectl has written. */
  public async patch(object: string, change: object, options?: CallOptions): Promise<void> {
    const how = ['--type=merge', '--field-manager=slate-k8s-patch'];
    await this.run(['patch', object, ...how, '--patch', JSON.stringify(change)], options);
  }

  /** The names of the objects that kubectl gets, with their kinds: `deployment.apps/ollama`. */
  public async names(args: string[]): Promise<string[]> {
    const printed = await this.run(['get', ...args, '-o', 'name']);
    return printed.split('\n').filter((name) => name !== '');
  }

  /** How kubectl ends, whether it succeeds or not. */
  public async ask(args: string[], options: CallOptions = {}): Promise<Answer> {
    const { input, timeout = 120, evenInterrupted = false } = options;
    const signal = evenInterrupted ? undefined : interruption;
    const call = this.start(args, { signal, writes: true });
    const timer = setTimeout(() => call.stop(`no answer within ${timeout} s`), timeout * 1000);
    call.stdin.end(input);
    try {
      const [stdout, { code, stderr }] = await Promise.all([text(call.stdout), call.ended]);
      return { code: code ?? 1, stdout, stderr };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Starts kubectl, for calls that take long. Throws the reason of a signal that is aborted already. */
  public start(args: string[], options: StartOptions): KubectlProcess {
    options.signal?.throwIfAborted();
    if (this.verbose) console.error(`+ ${this.line(args)}`);
    return new KubectlProcess(this.program, [...this.common, ...args], options);
  }

  /** The error of a call that failed. */
  public mistake(args: string[], { stderr, stdout = '' }: { stderr: string; stdout?: string }): Mistake {
    const printed = (stderr || stdout).trim();
    return new Mistake(`${kubectlError(printed)}\n(${this.line(args)})`, ExitStatus.CLUSTER);
  }

  /** A call as a user would type it. */
  public line(args: string[]): string {
    const quoted = [this.program, ...this.common, ...args].map((arg) =>
      /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replace(/'/g, `'\\''`)}'`,
    );
    return quoted.join(' ');
  }
}
