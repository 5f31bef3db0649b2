import { setMaxListeners } from 'node:events';
import type { Kubectl } from '../cluster/kubectl';
import type { Pod } from '../cluster/objects';
import { interruption, sleep } from '../interruption';
import { readLog } from './read';
import { Run, runsOf } from './runs';

/** How often a log is asked for that kubectl cannot read. */
const ATTEMPTS = 3;

/** Takes a line that a container of a pod has logged. */
export type PrintLine = (pod: Pod, container: string, line: string) => void;

/** Follows the logs of pods: of each container as soon as it runs, over restarts and lost connections. */
export class LogFollower {
  /** Given with its reason when it cannot go on: by a failure or the interruption. */
  public readonly end: AbortSignal;
  private readonly containers = new Map<string, ContainerFollower>();
  private readonly failure = new AbortController();

  /** @param since how old lines may be, in seconds. @default as old as they are */
  public constructor(
    private readonly kubectl: Kubectl,
    private readonly print: PrintLine,
    private readonly since?: number,
  ) {
    this.end = AbortSignal.any([interruption, this.failure.signal]);
    setMaxListeners(0, this.end);
  }

  /** Tells which pods there are now. Throws why it cannot go on. */
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

  /** Waits for the rest of what the pods have logged. They have ended, and no update follows. */
  public async finish(): Promise<void> {
    await Promise.all([...this.containers.values()].map(({ reading }) => reading));
    this.end.throwIfAborted();
  }

  /** Ends it at once. */
  public stop(): void {
    this.failure.abort();
  }

  private follower(key: string, pod: Pod, container: string): ContainerFollower {
    const known = this.containers.get(key);
    if (known) return known;
    const options = {
      source: [pod.metadata.name, '-c', container],
      since: this.since,
      print: (line: string) => this.print(pod, container, line),
      fail: (error: Error) => this.failure.abort(error),
      end: this.end,
    };
    const follower = new ContainerFollower(this.kubectl, options);
    this.containers.set(key, follower);
    return follower;
  }
}

interface ContainerFollowerOptions {
  /** The words by which kubectl finds the log. */
  readonly source: string[];
  readonly since?: number;
  readonly print: (line: string) => void;
  readonly fail: (error: Error) => void;
  readonly end: AbortSignal;
}

class ContainerFollower {
  /** Fulfilled when all that is known of has been read. */
  public reading = Promise.resolve();
  private number = -1;
  private isGoingOn = false;
  private isReading = false;
  /** When the last line was logged. */
  private last = '';

  public constructor(
    private readonly kubectl: Kubectl,
    private readonly options: ContainerFollowerOptions,
  ) {}

  /** Tells which run is the last one. */
  public see({ number, isGoingOn }: Run): void {
    const isNew = number > this.number;
    [this.number, this.isGoingOn] = [number, isGoingOn];
    if (isNew && !this.isReading) this.reading = this.read().catch(this.options.fail);
  }

  /** Tells that the container is gone. */
  public leave(): void {
    this.isGoingOn = false;
  }

  /** Reads until no more is to come. kubectl also ends when the connection is lost: then it goes on behind the last line. */
  private async read(): Promise<void> {
    this.isReading = true;
    for (let number = -1, failures = 0; number < this.number || this.isGoingOn;) {
      if (number >= 0 || failures > 0) await sleep(0.5);
      const run = this.number;
      failures = (await this.readOnce()) === 0 ? 0 : failures + 1;
      if (failures === 0 || failures >= ATTEMPTS) number = run;
    }
    this.isReading = false;
  }

  /** Reads once, and returns the exit status of kubectl. */
  private async readOnce(): Promise<number | null> {
    const { source, since, print, end } = this.options;
    const before = this.last;
    const begin = since === undefined ? [] : [`--since=${since}s`];
    const from = before === '' ? begin : [`--since-time=${before}`];
    const read = (text: string) => {
      const [, time, line] = /^(\d{4}-\d\d-\d\dT\S+) ?(.*)$/.exec(text) ?? ['', '', text];
      if (time !== '' && time <= before) return;
      this.last = time || this.last;
      print(line);
    };
    const { code } = await readLog(this.kubectl, [...source, '-f', '--timestamps', ...from], read, end);
    return code;
  }
}
