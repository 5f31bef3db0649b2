import type { ChildProcess } from 'node:child_process';
import { interruption } from '../interruption';
import type { Kubectl } from './kubectl';

/** Said by a kubectl that may go on to run although its pod is gone. */
const LOST = /lost connection to pod|error forwarding port/;

/** How long kubectl may take to reach a pod, in seconds. */
const PATIENCE = 10;

/** A port-forward of kubectl, from a local port that kubectl chooses. */
export class Tunnel {
  /** The local port, once it leads to the pod. Fails with a `Mistake` when it never does. */
  public readonly port: Promise<number>;
  private readonly child: ChildProcess;
  private readonly stop = () => this.close();

  /**
   * @param target what kubectl forwards to, such as `pod/ollama-7ffbf979bc-lkq6s` or `deployment/ollama`
   * @param remotePort number or name of a port of the container
   */
  public constructor(kubectl: Kubectl, target: string, remotePort: number | string) {
    const running = `--pod-running-timeout=${PATIENCE}s`;
    const args = ['port-forward', target, `:${remotePort}`, '--address=127.0.0.1', running];
    this.child = kubectl.start(args, ['ignore', 'pipe', 'pipe']);
    let stderr = '';
    const timer = setTimeout(() => {
      stderr += `no answer within ${PATIENCE} s`;
      this.close();
    }, PATIENCE * 1000);
    interruption.addEventListener('abort', this.stop, { once: true });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (LOST.test(text)) this.close();
    });
    this.port = new Promise((resolve, reject) => {
      this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const found = text.match(/Forwarding from 127\.0\.0\.1:(\d+)/);
        if (!found) return;
        clearTimeout(timer);
        resolve(Number(found[1]));
      });
      this.child.on('error', (error) => reject(kubectl.unstartable(error)));
      this.child.on('close', (code) => {
        clearTimeout(timer);
        interruption.removeEventListener('abort', this.stop);
        reject(
          interruption.aborted
            ? (interruption.reason as Error)
            : kubectl.mistake(args, { code: code ?? 1, stdout: '', stderr }),
        );
      });
    });
  }

  /** Calls back when the tunnel leads nowhere any more. */
  public onEnd(ended: () => void): void {
    this.child.on('close', ended);
  }

  public close(): void {
    this.child.kill();
  }
}
