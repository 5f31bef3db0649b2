import { isDevice } from '../../constructs/schema/quantity';
import { listed } from '../terminal/words';
import type { Node, PodSpec, Taint } from './objects';

/** The taints that keep a pod from a node. */
export function untolerated({ spec: { taints = [] } }: Node, { tolerations = [] }: PodSpec): Taint[] {
  const isTolerated = ({ key, value = '', effect }: Taint) =>
    tolerations.some(
      (toleration) =>
        (toleration.key === undefined || toleration.key === key) &&
        (toleration.effect === undefined || toleration.effect === effect) &&
        (toleration.operator === 'Exists' || (toleration.value ?? '') === value),
    );
  return taints.filter((taint) => taint.effect !== 'PreferNoSchedule' && !isTolerated(taint));
}

/** Nodes with the taints that keep a pod from them: `node-1 (nvidia.com/gpu:NoSchedule)`. */
export function withTaints(nodes: Node[], spec: PodSpec): string {
  return listed(nodes.map((node) => `${node.metadata.name} (${untolerated(node, spec).map(written).join(', ')})`));
}

/** What to do about taints that keep a pod from nodes; `settings` are the paths of what runs in it. */
export function taintRemedy(nodes: Node[], spec: PodSpec, settings: string[]): string {
  const [node] = nodes;
  const taints = untolerated(node, spec).map((taint) => `${written(taint)}-`);
  const usesDevice = spec.containers.some(({ resources }) => Object.keys(resources?.limits ?? {}).some(isDevice));
  const tolerations = usesDevice ? ['gpu.tolerations'] : settings.map((path) => `${path}.tolerations`);
  return `set ${listed(tolerations)}, or remove the taint: kubectl taint node ${node.metadata.name} ${taints.join(' ')}`;
}

function written({ key, value, effect }: Taint): string {
  return `${key}${value ? `=${value}` : ''}:${effect}`;
}
