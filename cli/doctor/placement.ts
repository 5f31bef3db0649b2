import { isDevice } from '../../constructs/schema/quantity';
import { matches, System, Template } from '../../constructs/rules/objects/system';
import { settingsPathOf } from '../cluster/diagnosis/settings-paths';
import type { Node, Pod, PodSpec } from '../cluster/objects';
import { untolerated } from '../cluster/taints';
import { Amounts, amounts, combined, lacking, minus, requestOf, sum } from './amounts';

/** A node, and what is free on it. */
export interface Room {
  readonly node: Node;
  readonly free: Amounts;
}

/** A pod that needs a node, or several pods that need the same one. */
export interface Unit {
  readonly names: string[];
  /** The paths of their settings. */
  readonly settings: string[];
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
  return matches(spec.nodeSelector, node.metadata.labels) && untolerated(node, spec).length === 0;
}

function unitOf({ owner, spec }: Template): Unit {
  return { names: [owner.metadata.name], settings: [settingsPathOf(owner)], request: requestOf(spec), spec };
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
    groups.set(affinity, group ? joined(group, unit) : unit);
  });
  return [...groups.values()];
}

function joined(group: Unit, unit: Unit): Unit {
  const names = [...new Set([...group.names, ...unit.names])];
  const settings = [...new Set([...group.settings, ...unit.settings])];
  return { ...group, names, settings, request: sum([group.request, unit.request]) };
}
