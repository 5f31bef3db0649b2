import { GroupAffinity } from './affinity';
import { Toleration } from './toleration';
import { Labels } from './value-types';

/** What pods need of the node that they run on. */
export interface Placement {
  readonly nodeSelector: Labels;
  readonly tolerations: Toleration[];
  /** Whether it needs GPUs. */
  readonly gpu: boolean;
}

/**
 * Pods that must run on the same node, because they share volumes that only one node can mount. Every member gets the group's label, a
 * required affinity to it, and whatever any member needs of a node.
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
    return {
      nodeSelector: Object.assign({}, ...this.members.map(({ nodeSelector }) => nodeSelector)) as Labels,
      tolerations: this.members.flatMap(({ tolerations }) => tolerations),
      gpu: this.members.some(({ gpu }) => gpu),
    };
  }

  /**
   * What a member requires. The anti-affinity looks redundant, because each member has one pod: it makes the scheduler try again as
   * soon as the old pod of a drained node is gone (kubernetes/kubernetes#141354; without it, after five minutes).
   * @internal
   */
  public _affinityOf(member: { [label: string]: string }): GroupAffinity {
    const topologyKey = 'kubernetes.io/hostname';
    const group = { labelSelector: { matchLabels: this.label }, topologyKey };
    const itself = { labelSelector: { matchLabels: member }, topologyKey };
    return { near: [group], apart: [itself] };
  }
}
