import { interruption } from '../interruption';
import type { Kubectl } from './kubectl';
import type { KubectlProcess } from './kubectl-process';
import type { Pod } from './objects';

/** Follows the log of the preload Job, which says what it is doing. */
export class PreloadProgress {
  /** Such as `pulling llama3.2`. */
  public doing?: string;
  private log?: KubectlProcess;

  public constructor(private readonly kubectl: Kubectl) {}

  /** Takes the pods that the Job has now. */
  public update(pods: Pod[]): void {
    const running = pods.find(({ status }) => status.phase === 'Running');
    if (!running) this.doing = undefined;
    else if (!this.log) this.follow(running.metadata.name);
  }

  /** Stops following. */
  public end(): void {
    this.log?.stop();
  }

  private follow(pod: string): void {
    this.log = this.kubectl.start(['logs', '-f', pod], { signal: interruption });
    const lines = this.log.lines().on('line', (line) => {
      if (/^(waiting for|pulling|creating) \S+$/.test(line)) this.doing = line;
    });
    lines.on('close', () => (this.log = undefined));
  }
}
