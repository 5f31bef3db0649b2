import { k8s } from '../../imports/k8s';
import { Placement } from './resources';

/**
 * Pods that have to meet on one node, because they share volumes that only one node can mount. Every member carries the
 * group's label, a required affinity to it, and what any member needs of a node.
 */
export class NodeGroup {
  /** The label of the members. */
  public readonly label: { [label: string]: string };
  private readonly members: Placement[] = [];

  public constructor(name: string) {
    this.label = { 'slate.io/shares-node': name };
  }

  /** @internal */
  public _join(placement: Placement): void {
    this.members.push(placement);
  }

  /** What any member needs of a node. @internal */
  public get _placement(): Placement {
    const nodeSelector = Object.assign(
      {},
      ...this.members.map((member) => member.nodeSelector),
    ) as Placement['nodeSelector'];
    const tolerations = new Set(this.members.flatMap((member) => member.tolerations));
    return { nodeSelector, tolerations: [...tolerations] };
  }

  /** The affinity of every member. @internal */
  public get _affinity(): k8s.Affinity {
    const term = { labelSelector: { matchLabels: this.label }, topologyKey: 'kubernetes.io/hostname' };
    return { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } };
  }
}
