import type { Answer, Kubectl } from '../cluster/kubectl';
import { Namespace, namespaceOf } from '../cluster/namespace';
import { conditionOf, KubeObject, Node, Pod } from '../cluster/objects';
import type { Wanted } from './wanted';

/** Prints the versions of kubectl and of the cluster. */
export const VERSION = ['version', '-o', 'json'];

/** The cluster that is checked, and what for. What several checks need is queried once. */
export class CheckContext {
  private readonly answers = new Map<string, Promise<unknown>>();

  public constructor(
    public readonly kubectl: Kubectl,
    /** Nothing when only the cluster itself is checked. */
    public readonly wanted?: Wanted,
  ) {}

  /** The answer of `kubectl version`. Without a cluster it fails, but still prints its own version. */
  public version(): Promise<Answer> {
    return this.once('version', () => this.kubectl.ask(VERSION));
  }

  /** The objects that `kubectl get` finds. */
  public list<T extends KubeObject>(...args: string[]): Promise<T[]> {
    return this.once(args.join(' '), () => this.kubectl.list<T>(args));
  }

  /** The pods of all namespaces that have not ended. */
  public runningPods(): Promise<Pod[]> {
    return this.list<Pod>('pods', '--all-namespaces', '--field-selector=status.phase!=Succeeded,status.phase!=Failed');
  }

  /** The nodes that accept pods. */
  public async usableNodes(): Promise<Node[]> {
    const nodes = await this.list<Node>('nodes');
    return nodes.filter(({ spec, status }) => !spec.unschedulable && conditionOf(status, 'Ready'));
  }

  /** The namespace of SLATE, if it exists. */
  public namespace(): Promise<Namespace | undefined> {
    return this.once('namespace', () => namespaceOf(this.kubectl));
  }

  private once<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = (this.answers.get(key) as Promise<T> | undefined) ?? ask();
    this.answers.set(key, answer);
    return answer;
  }
}
