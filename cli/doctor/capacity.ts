import { isDevice } from '../../constructs/schema/quantity';
import { matches } from '../../constructs/rules/objects/system';
import { shortName } from '../cluster/names';
import { taintRemedy, untolerated, withTaints } from '../cluster/taints';
import { listed } from '../terminal/words';
import { bad, Check, CheckFinding, good } from './check';
import { Amounts, lacking, sum } from './amounts';
import { Room, roomsOf, unitsOf, Unschedulable, unschedulable } from './placement';

const DISK = 'ephemeral-storage';

export const capacity: Check = {
  name: 'capacity',
  async check(context) {
    const [nodes, pods] = await Promise.all([context.usableNodes(), context.runningPods()]);
    const { wanted, kubectl } = context;
    if (nodes.length === 0) return [];
    if (!wanted) return [good(`${inWords(freeOf(roomsOf(nodes, pods)))} free`)];
    const others = pods.filter(({ metadata }) => metadata.namespace !== kubectl.namespace);
    const rooms = roomsOf(nodes, others);
    const free = freeOf(rooms);
    const units = unitsOf(wanted.system);
    const requested = sum(units.map(({ request }) => request));
    const short = lacking(requested, free);
    const total = `requests ${inWords(requested, short)}; ${inWords(amountsOf(requested, free), short)} free`;
    const found = unschedulable(units, rooms).map(reason);
    if (found.length === 0) return [good(total)];
    return short.length > 0 ? [bad(total, remedyFor(short)), ...found] : found;
  },
};

function freeOf(rooms: Room[]): Amounts {
  return sum(rooms.map(({ free }) => free));
}

/** Why no node has room for pods. */
function reason({ names, settings, request, spec, left }: Unschedulable): CheckFinding {
  const who = listed(names.map(shortName));
  const labelled = left.filter(({ node }) => matches(spec.nodeSelector, node.metadata.labels));
  if (labelled.length === 0) return unlabelled(who, { request, spec, left });
  const accepting = labelled.filter(({ node }) => untolerated(node, spec).length === 0);
  if (accepting.length === 0) {
    const nodes = labelled.map(({ node }) => node);
    const text = `${who} cannot run on ${withTaints(nodes, spec)}: ${names.length > 1 ? 'they do' : 'it does'} not tolerate the taint`;
    return bad(text, taintRemedy(nodes, spec, settings));
  }
  const lackingIn = ({ free }: Room) => lacking(request, free);
  const [best] = accepting.sort((a, b) => lackingIn(a).length - lackingIn(b).length);
  const short = lackingIn(best);
  const needs = `${who} ${names.length > 1 ? 'together need' : 'needs'} ${inWords(request, short)} on one node`;
  const most = `${best.node.metadata.name} has the most left: ${inWords(amountsOf(request, best.free), short)}`;
  return bad(`${needs}; ${most}`, remedyFor(short));
}

/** If a node has the resources, only the label is missing; otherwise a label does not help. */
function unlabelled(
  who: string,
  { request, spec, left }: Pick<Unschedulable, 'request' | 'spec' | 'left'>,
): CheckFinding {
  const labels = Object.entries(spec.nodeSelector ?? {}).map(([label, value]) => `${label}=${value}`);
  const devices = Object.keys(request).filter(isDevice);
  const suitable = left.find(({ free }) => lacking(request, free).length === 0);
  const remedy = suitable
    ? `kubectl label node ${suitable.node.metadata.name} ${labels.join(' ')}`
    : remedyFor(devices);
  return bad(`no node has the label ${listed(labels)}, which ${who} must have`, remedy);
}

function remedyFor(resources: string[]): string {
  const devices = resources.filter(isDevice);
  if (devices.length > 0) {
    return `add a node whose device plugin offers ${listed(devices)}, or turn GPUs off: --set gpu.enabled=false`;
  }
  const [what, resource] = resources.includes(DISK) ? ['disk space', DISK] : ['memory', 'memory'];
  return `add ${what} or nodes, stop other pods, or request less, such as with ollama.resources.requests.${resource}`;
}

/** How much there is of the resources that are requested. */
function amountsOf(requested: Amounts, free: Amounts): Amounts {
  return Object.fromEntries(Object.keys(requested).map((resource) => [resource, free[resource] ?? 0]));
}

/** CPU, memory and devices, and whatever else there is not enough of. */
function inWords(amounts: Amounts, short: string[] = []): string {
  const resources = Object.keys(amounts).filter(
    (resource) => ['cpu', 'memory'].includes(resource) || isDevice(resource) || short.includes(resource),
  );
  return listed(resources.map((resource) => amount(resource, amounts[resource])));
}

function amount(resource: string, number: number): string {
  if (resource === 'memory' || resource === DISK) return `${rounded(number / 1024 ** 3)}Gi ${resource}`;
  return `${rounded(number)} ${resource === 'cpu' ? 'CPU' : resource}`;
}

function rounded(number: number): number {
  return Number(number.toFixed(2));
}
