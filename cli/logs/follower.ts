import { setMaxListeners } from 'node:events';
import type { Kubectl } from '../cluster/kubectl';
import type { Ending } from '../cluster/kubectl-process';
import type { Pod } from '../cluster/objects';
import { interruption, sleep } from '../interruption';
import { readLog } from './read';
import { Run, runsOf } from './runs';

/** How many times kubectl may fail to read a log. */
const ATTEMPTS = 3;

/** Takes a line that a container of a pod has logged. */
export type PrintLine = (pod: Pod, container: string, line: string) => void;

/** Follows the logs of pods: of each container as soon as it runs, across restarts and lost connections. */
export class LogFollower {
  /** Aborted when it cannot continue: by a failure or the interruption. */
  public readonly end: AbortSignal;
  private readonly containers = new Map<string, ContainerFollower>();
  private readonly failure = new AbortController();

  /** @param since the maximum age of lines, in seconds */
  public constructor(
    private readonly kubectl: Kubectl,
    private readonly print: PrintLine,
    private readonly since?: number,
  ) {
    this.end = AbortSignal.any([interruption, this.failure.signal]);
    setMaxListeners(0, this.end);
  }

  /** Takes the pods that there are now. Throws the reason when it cannot continue. */
  public update(pods: Pod[]): void {
    const gone = new Set(this.containers.keys());
    for (const pod of pods) {
      for (const run of runsOf(pod)) {
        const key = `${pod.metadata.uid} ${run.container}`;
        gone.delete(key);
        this.follower(key, pod, run.container).see(run);
      }
    }
    for (const key of gone) {
      this.containers.get(key)?.leave();
      this.containers.delete(key);
    }
    this.end.throwIfAborted();
  }

  /** Waits for the rest of the logs. The pods have ended, and no update follows. */
  public async finish(): Promise<void> {
    await Promise.all([...this.containers.values()].map(({ reading }) => reading));
    this.end.throwIfAborted();
  }

  /** Stops at once. */
  public stop(): void {
    this.failure.abort();
  }

  private follower(key: string, pod: Pod, container: string): ContainerFollower {
    const known = this.containers.get(key);
    if (known) return known;
    const args = [pod.metadata.name, '-c', container, '-f', '--timestamps'];
    const follower = new ContainerFollower(
      (from, print) => readLog(this.kubectl, [...args, ...from], print, this.end),
      this.since === undefined ? [] : [`--since=${this.since}s`],
      (line) => this.print(pod, container, line),
      (error) => this.failure.abort(error),
    );
    this.containers.set(key, follower);
    return follower;
  }
}

class ContainerFollower {
  /** Resolves when all runs that are known have been read. */
  public reading = Promise.resolve();
  private number = -1;
  private isRunning = false;
  private isReading = false;
  /** The time of the last line. */
  private last = '';

  public constructor(
    private readonly readLog: (from: string[], print: (line: string) => void) => Promise<Ending>,
    /** Where the first reading begins. */
    private readonly from: string[],
    private readonly print: (line: string) => void,
    private readonly fail: (error: Error) => void,
  ) {}

  /** Takes the last run. */
  public see({ number, isRunning }: Run): void {
    const isNew = number > this.number;
    [this.number, this.isRunning] = [number, isRunning];
    if (isNew && !this.isReading) this.reading = this.read().catch(this.fail);
  }

  /** The container is gone. */
  public leave(): void {
    this.isRunning = false;
  }

  /** Reads until nothing more can come. kubectl also ends when the connection is lost: then reading continues after the last line. */
  private async read(): Promise<void> {
    this.isReading = true;
    for (let number = -1, failures = 0; number < this.number || this.isRunning;) {
      if (number >= 0 || failures > 0) await sleep(0.5);
      const run = this.number;
      failures = (await this.readOnce()) === 0 ? 0 : failures + 1;
      if (failures === 0 || failures >= ATTEMPTS) number = run;
    }
    this.isReading = false;
  }

  /** Reads once, and returns the exit status of kubectl. */
  private async readOnce(): Promise<number | null> {
    const before = this.last;
    const from = before === '' ? this.from : [`--since-time=${before}`];
    const read = (text: string) => {
      const [, time, line] = /^(\d{4}-\d\d-\d\dT\S+) ?(.*)$/.exec(text) ?? ['', '', text];
      if (time !== '' && time <= before) return;
      this.last = time || this.last;
      this.print(line);
    };
    return (await this.readLog(from, read)).code;
  }
}
