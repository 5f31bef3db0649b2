import { interruption } from '../interruption';
import type { Kubectl } from './kubectl';
import type { KubectlProcess } from './kubectl-process';

/** Printed by a kubectl that may keep running although its pod is gone. */
const LOST = /lost connection to pod|error forwarding port/;

/** How long kubectl may take to reach a pod, in seconds. */
const TIMEOUT = 10;

/** A port-forward of kubectl, from a local port that kubectl chooses. */
export class Tunnel {
  /** The local port, once it leads to the pod. Rejects with a `Mistake` when it never does. */
  public readonly port: Promise<number>;
  private readonly process: KubectlProcess;

  /**
   * @param target what kubectl forwards to, such as `pod/ollama-7ffbf979bc-lkq6s` or `deployment/ollama`
   * @param remotePort number or name of a port of the container
   */
  public constructor(kubectl: Kubectl, target: string, remotePort: number | string) {
    const running = `--pod-running-timeout=${TIMEOUT}s`;
    const args = ['port-forward', target, `:${remotePort}`, '--address=127.0.0.1', running];
    this.process = kubectl.start(args, { signal: interruption, fatal: LOST });
    const timer = setTimeout(() => this.process.stop(`no answer within ${TIMEOUT} s`), TIMEOUT * 1000);
    this.port = new Promise((resolve, reject) => {
      this.process.lines().on('line', (line) => {
        const [, port] = /Forwarding from 127\.0\.0\.1:(\d+)/.exec(line) ?? [];
        if (port) resolve(Number(port));
      });
      this.process.ended.then((ending) => reject(kubectl.mistake(args, ending)), reject);
    });
    void this.port.catch(() => undefined).finally(() => clearTimeout(timer));
  }

  /** Calls back when the tunnel leads nowhere any more. */
  public onEnd(ended: () => void): void {
    this.process.ended.then(ended, ended);
  }

  public close(): void {
    this.process.stop();
  }
}
