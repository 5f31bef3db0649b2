import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { matches } from '../../constructs/rules/objects/system';
import { backOff } from '../cluster/back-off';
import type { Kubectl } from '../cluster/kubectl';
import type { Pod } from '../cluster/objects';
import { isReady } from '../cluster/pods';
import { Tunnel } from '../cluster/tunnel';
import { interruption, sleep } from '../interruption';
import type { Connection } from './connection';
import type { Route } from './routes';
import { connectTo, join, keepWaiting } from './sockets';

/** A tunnel that lasted so long, in milliseconds, is made anew without hesitation. */
const STABLE = 10_000;

/** A tunnel to a pod, and how many clients use it. */
interface Way {
  readonly tunnel: Tunnel;
  readonly port: number;
  clients: number;
  hasEnded: boolean;
}

/**
 * Keeps a service reachable whatever happens to its pods: requests go to one that is ready, or wait for one. What runs over
 * a pod that is about to end may come to its own end.
 */
export class Forward {
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly clients = new Set<Socket>();
  private pods: Pod[] = [];
  private way: Way | undefined;

  public constructor(
    private readonly kubectl: Kubectl,
    private readonly route: Route,
    private readonly connection: Connection,
  ) {}

  /** Tells which pods there are now. */
  public update(pods: Pod[]): void {
    this.pods = pods.filter((pod) => matches(this.route.selector, pod.metadata.labels));
    this.changes.emit('change');
  }

  /** Works until the interruption, which it throws. */
  public async keepOpen(): Promise<never> {
    this.connection.begun();
    for (let failures = 0; ;) {
      const pod = await this.until(() => this.pods.find(isReady));
      const begun = Date.now();
      if (await this.serve(pod)) failures = 0;
      else {
        failures = Date.now() - begun > STABLE ? 1 : failures + 1;
        await sleep(backOff(failures));
      }
    }
  }

  /** Leads a client to a pod. */
  public async lead(client: Socket): Promise<void> {
    this.clients.add(client);
    client.on('error', () => client.destroy()).on('close', () => this.clients.delete(client));
    try {
      while (!(await this.joined(client))) await keepWaiting(client, (signal) => this.until(() => this.way, signal));
    } catch {
      client.destroy();
    }
  }

  public close(): void {
    this.clients.forEach((client) => client.destroy());
    this.way?.tunnel.close();
    this.connection.end();
  }

  private async wayTo(pod: Pod): Promise<Way> {
    const tunnel = new Tunnel(this.kubectl, `pod/${pod.metadata.name}`, this.route.podPort);
    const way = { tunnel, port: await tunnel.port, clients: 0, hasEnded: false };
    tunnel.onEnd(() => this.ends(way));
    return way;
  }

  private ends(way: Way): void {
    way.hasEnded = true;
    this.changes.emit('change');
  }

  /**
   * Lets new clients use a pod as long as it is ready, and those that do as long as they can. Returns whether it was the pod
   * that ended this, and not the tunnel.
   */
  private async serve(pod: Pod): Promise<boolean> {
    let way: Way;
    try {
      way = await this.wayTo(pod);
    } catch (error) {
      this.connection.failed(error as Error);
      return false;
    }
    this.connection.made();
    this.way = way;
    this.changes.emit('change');
    const is = (other: Pod) => other.metadata.uid === pod.metadata.uid;
    await this.until(() => way.hasEnded || !this.pods.some((other) => is(other) && isReady(other)));
    this.way = undefined;
    this.connection.lost(way.hasEnded ? 'its connection' : `its pod ${pod.metadata.name}`);
    void this.until(() => way.hasEnded || way.clients === 0 || !this.pods.some(is))
      .catch(() => undefined)
      .finally(() => way.tunnel.close());
    return !way.hasEnded;
  }

  /** Whether there is a way that the client could be put on. */
  private async joined(client: Socket): Promise<boolean> {
    const { way } = this;
    if (!way) return false;
    const server = await connectTo(way.port);
    if (!server) {
      this.ends(way);
      return false;
    }
    way.clients += 1;
    server.once('close', () => {
      way.clients -= 1;
      this.changes.emit('change');
    });
    join(client, server);
    return true;
  }

  /** Waits for something to be so. */
  private async until<T>(look: () => T | undefined, signal = interruption): Promise<T> {
    for (;;) {
      const found = look();
      if (found) return found;
      await once(this.changes, 'change', { signal });
    }
  }
}
