import { matches, System, Template } from '../../constructs/rules/objects/system';
import type { Node, Pod, PodSpec, Taint } from '../cluster/objects';
import { Amounts, amounts, combined, isDevice, lacking, minus, requestOf, sum } from './amounts';

/** A node, and what is free on it. */
export interface Room {
  readonly node: Node;
  readonly free: Amounts;
}

/** A pod that needs a node, or several pods that need the same one. */
export interface Unit {
  readonly names: string[];
  readonly request: Amounts;
  readonly spec: PodSpec;
}

/** What the nodes have free besides the pods. */
export function roomsOf(nodes: Node[], pods: Pod[]): Room[] {
  return nodes.map((node) => {
    const taken = pods.filter(({ spec }) => spec.nodeName === node.metadata.name);
    const allocatable = amounts(node.status.allocatable);
    return { node, free: taken.reduce((free, { spec }) => combined(free, requestOf(spec), minus), allocatable) };
  });
}

/** What Deployments request, including one more pod during a rollout, and the largest job. */
export function unitsOf(system: System): Unit[] {
  const ofKind = (isDeployment: boolean) =>
    system.templates.filter(({ owner }) => (owner.kind === 'Deployment') === isDeployment);
  const deployments = ofKind(true);
  const rolled = deployments.filter(({ owner }) => owner.spec?.strategy?.type !== 'Recreate');
  const pods = deployments.flatMap((template) => Array<Template>(replicasOf(system, template)).fill(template));
  return together([...pods.map(unitOf), ...largest(rolled.map(unitOf)), ...largest(ofKind(false).map(unitOf))]);
}

/** A unit for which no node has room. */
export interface Unschedulable extends Unit {
  /** What the units before it have left free. */
  readonly left: Room[];
}

/** The units for which no node has room when those that are hardest to place choose first. */
export function unschedulable(units: Unit[], rooms: Room[]): Unschedulable[] {
  let left = rooms;
  const without: Unschedulable[] = [];
  for (const unit of [...units].sort(byDemand)) {
    const found = left.find(({ node, free }) => accepts(node, unit.spec) && lacking(unit.request, free).length === 0);
    if (!found && !without.some(({ names }) => String(names) === String(unit.names))) without.push({ ...unit, left });
    left = left.map((room) => (room === found ? { ...room, free: combined(room.free, unit.request, minus) } : room));
  }
  return without;
}

/** Whether a pod may run on a node. */
export function accepts(node: Node, spec: PodSpec): boolean {
  return matches(spec.nodeSelector, node.metadata.labels) && tolerates(node, spec);
}

export function tolerates({ spec: { taints = [] } }: Node, { tolerations = [] }: PodSpec): boolean {
  const isTolerated = ({ key, value = '', effect }: Taint) =>
    tolerations.some(
      (toleration) =>
        (toleration.key === undefined || toleration.key === key) &&
        (toleration.effect === undefined || toleration.effect === effect) &&
        (toleration.operator === 'Exists' || (toleration.value ?? '') === value),
    );
  return taints.every((taint) => taint.effect === 'PreferNoSchedule' || isTolerated(taint));
}

function unitOf({ owner, spec }: Template): Unit {
  return { names: [owner.metadata.name], request: requestOf(spec), spec };
}

function replicasOf(system: System, { owner }: Template): number {
  return system.autoscalerOf(owner)?.spec?.minReplicas ?? owner.spec?.replicas ?? 1;
}

function largest(units: Unit[]): Unit[] {
  return [...units].sort(byDemand).slice(0, 1);
}

/** Units with devices first, then by memory. */
function byDemand(a: Unit, b: Unit): number {
  const devices = ({ request }: Unit) => Object.keys(request).filter(isDevice).length;
  return devices(b) - devices(a) || (b.request.memory ?? 0) - (a.request.memory ?? 0);
}

/** Pods that must run on the same node are one unit. */
function together(units: Unit[]): Unit[] {
  const groups = new Map<string, Unit>();
  units.forEach((unit, place) => {
    const affinity = JSON.stringify(unit.spec.affinity?.podAffinity) ?? String(place);
    const group = groups.get(affinity);
    const names = [...new Set([...(group?.names ?? []), ...unit.names])];
    groups.set(affinity, group ? { ...group, names, request: sum([group.request, unit.request]) } : unit);
  });
  return [...groups.values()];
}
