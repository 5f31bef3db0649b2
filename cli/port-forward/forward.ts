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

/** A tunnel that lasted this long, in milliseconds, is replaced without a back-off. */
const STABLE = 10_000;

/** A tunnel to a pod, and how many clients use it. */
interface Link {
  readonly tunnel: Tunnel;
  readonly port: number;
  clients: number;
  hasEnded: boolean;
}

/**
 * Keeps a service reachable while its pods change: requests go to a pod that is ready, or wait for one. Requests to a pod that is
 * terminating may finish.
 */
export class Forward {
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly clients = new Set<Socket>();
  private pods: Pod[] = [];
  private link: Link | undefined;

  public constructor(
    private readonly kubectl: Kubectl,
    private readonly route: Route,
    private readonly connection: Connection,
  ) {}

  /** Takes the pods that there are now. */
  public update(pods: Pod[]): void {
    this.pods = pods.filter((pod) => matches(this.route.selector, pod.metadata.labels));
    this.changes.emit('change');
  }

  /** Runs until the interruption, which it throws. */
  public async keepOpen(): Promise<never> {
    this.connection.start();
    for (let failures = 0; ;) {
      const pod = await this.waitFor(() => this.pods.find(isReady));
      const started = Date.now();
      if (await this.serve(pod)) failures = 0;
      else {
        failures = Date.now() - started > STABLE ? 1 : failures + 1;
        await sleep(backOff(failures));
      }
    }
  }

  /** Connects a client to a pod. */
  public async connect(client: Socket): Promise<void> {
    this.clients.add(client);
    client.on('error', () => client.destroy()).on('close', () => this.clients.delete(client));
    try {
      while (!(await this.joined(client))) await keepWaiting(client, (signal) => this.waitFor(() => this.link, signal));
    } catch {
      client.destroy();
    }
  }

  public close(): void {
    this.clients.forEach((client) => client.destroy());
    this.link?.tunnel.close();
    this.connection.end();
  }

  private async linkTo(pod: Pod): Promise<Link> {
    const tunnel = new Tunnel(this.kubectl, `pod/${pod.metadata.name}`, this.route.podPort);
    const link = { tunnel, port: await tunnel.port, clients: 0, hasEnded: false };
    tunnel.onEnd(() => this.ends(link));
    return link;
  }

  private ends(link: Link): void {
    link.hasEnded = true;
    this.changes.emit('change');
  }

  /**
   * Connects new clients to a pod while it is ready, and keeps existing connections as long as they last. Returns whether the pod,
   * and not the tunnel, ended this.
   */
  private async serve(pod: Pod): Promise<boolean> {
    let link: Link;
    try {
      link = await this.linkTo(pod);
    } catch (error) {
      this.connection.failed(error as Error);
      return false;
    }
    this.connection.made();
    this.link = link;
    this.changes.emit('change');
    const is = (other: Pod) => other.metadata.uid === pod.metadata.uid;
    await this.waitFor(() => link.hasEnded || !this.pods.some((other) => is(other) && isReady(other)));
    this.link = undefined;
    this.connection.lost(link.hasEnded ? 'its connection' : `its pod ${pod.metadata.name}`);
    void this.waitFor(() => link.hasEnded || link.clients === 0 || !this.pods.some(is))
      .catch(() => undefined)
      .finally(() => link.tunnel.close());
    return !link.hasEnded;
  }

  /** Whether the client could be connected. */
  private async joined(client: Socket): Promise<boolean> {
    const { link } = this;
    if (!link) return false;
    const server = await connectTo(link.port);
    if (!server) {
      this.ends(link);
      return false;
    }
    link.clients += 1;
    server.once('close', () => {
      link.clients -= 1;
      this.changes.emit('change');
    });
    join(client, server);
    return true;
  }

  /** Waits until something is found. */
  private async waitFor<T>(look: () => T | undefined, signal = interruption): Promise<T> {
    for (;;) {
      const found = look();
      if (found) return found;
      await once(this.changes, 'change', { signal });
    }
  }
}
