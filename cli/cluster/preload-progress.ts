import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Kubectl } from './kubectl';
import type { Pod } from './objects';

/** Follows what the preload Job does, by what it logs. */
export class PreloadProgress {
  /** Such as `pulling llama3.2`. */
  public doing?: string;
  private child?: ChildProcess;

  public constructor(private readonly kubectl: Kubectl) {}

  /** Tells which pods the Job has now. */
  public update(pods: Pod[]): void {
    const running = pods.find(({ status }) => status.phase === 'Running');
    if (!running) this.doing = undefined;
    else if (!this.child) this.follow(running.metadata.name);
  }

  /** Ends the following. */
  public end(): void {
    this.child?.kill();
  }

  private follow(pod: string): void {
    const child = this.kubectl.start(['logs', '-f', pod], ['ignore', 'pipe', 'ignore']);
    child.on('close', () => (this.child = undefined)).on('error', () => undefined);
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      if (/^(waiting for|pulling|creating) \S+$/.test(line)) this.doing = line;
    });
    this.child = child;
  }
}
