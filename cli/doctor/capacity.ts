import { matches } from '../../constructs/rules/objects/system';
import { shortName } from '../cluster/names';
import { listed } from '../terminal/words';
import { bad, Check, Finding, good } from './check';
import { Amounts, isDevice, lacking, sum } from './amounts';
import { Homeless, homeless, Room, roomsOf, tolerates, unitsOf } from './placement';

export const capacity: Check = {
  name: 'capacity',
  async check(examination) {
    const [nodes, pods] = await Promise.all([examination.usableNodes(), examination.runningPods()]);
    const { wanted, kubectl } = examination;
    if (nodes.length === 0) return [];
    if (!wanted) return [good(`${inWords(freeOf(roomsOf(nodes, pods)))} are free`)];
    const others = pods.filter(({ metadata }) => metadata.namespace !== kubectl.namespace);
    const rooms = roomsOf(nodes, others);
    const free = freeOf(rooms);
    const units = unitsOf(wanted.system);
    const asked = sum(units.map(({ request }) => request));
    const total = `asks for ${inWords(asked)}; ${inWords(free, asked)} are free`;
    const found = homeless(units, rooms).map(reason);
    if (found.length === 0) return [good(total)];
    const short = lacking(asked, free);
    return short.length > 0 ? [bad(total, remedyFor(short)), ...found] : found;
  },
};

function freeOf(rooms: Room[]): Amounts {
  return sum(rooms.map(({ free }) => free));
}

/** Why pods find no node. */
function reason({ names, request, spec, left }: Homeless): Finding {
  const who = listed(names.map(shortName));
  const labelled = left.filter(({ node }) => matches(spec.nodeSelector, node.metadata.labels));
  if (labelled.length === 0) return unlabelled(who, { request, spec, left });
  const accepting = labelled.filter(({ node }) => tolerates(node, spec));
  if (accepting.length === 0) {
    const tainted = listed(labelled.map(({ node }) => node.metadata.name));
    return bad(`${who} may not run on ${tainted}, for a taint there`, 'remove it, or set gpu.tolerations and the like');
  }
  const short = ({ free }: Room) => lacking(request, free);
  const [best] = accepting.sort((a, b) => short(a).length - short(b).length);
  const needs = `${who} ${names.length > 1 ? 'together need' : 'needs'} ${inWords(request)} on one node`;
  const most = `${best.node.metadata.name} has the most left: ${inWords(best.free, request)}`;
  return bad(`${needs}; ${most}`, remedyFor(short(best)));
}

/** A node that has what is asked for only lacks the label; else the label is not what is missing. */
function unlabelled(who: string, { request, spec, left }: Pick<Homeless, 'request' | 'spec' | 'left'>): Finding {
  const labels = Object.entries(spec.nodeSelector ?? {}).map(([label, value]) => `${label}=${value}`);
  const devices = Object.keys(request).filter(isDevice);
  const suited = left.find(({ free }) => lacking(request, free).length === 0);
  const remedy = suited ? `kubectl label node ${suited.node.metadata.name} ${labels.join(' ')}` : remedyFor(devices);
  return bad(`no node has the label ${listed(labels)}, which ${who} must have`, remedy);
}

function remedyFor(resources: string[]): string {
  const devices = resources.filter(isDevice);
  return devices.length > 0
    ? `add a node that offers ${listed(devices)} by a device plugin, or do without GPUs: --set gpu.enabled=false`
    : 'add memory or nodes, stop what else runs there, or ask for less: ollama.resources.requests.memory and the like';
}

/** CPU, memory and devices, or those of them that were asked for. */
function inWords(amounts: Amounts, asked = amounts): string {
  const shown = (resource: string) =>
    ['cpu', 'memory'].includes(resource) || isDevice(resource) || (resource === 'pods' && amounts[resource] < 1);
  const resources = Object.keys(asked).filter(shown);
  return listed(resources.map((resource) => amount(resource, amounts[resource] ?? 0)));
}

function amount(resource: string, number: number): string {
  if (resource === 'memory') return `${rounded(number / 1024 ** 3)}Gi memory`;
  return `${rounded(number)} ${resource === 'cpu' ? 'CPU' : resource}`;
}

function rounded(number: number): number {
  return Number(number.toFixed(2));
}
