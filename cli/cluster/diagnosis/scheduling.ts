import { isDevice, quantity } from '../../../constructs/schema/quantity';
import { listed } from '../../terminal/words';
import { conditionOf, Node } from '../objects';
import { eventsAbout } from '../owners';
import { taintRemedy, untolerated, withTaints } from '../taints';
import type { Diagnosis, Cause, UnhealthyPod } from './health-problem';
import { settingsPathOf } from './settings-paths';

/** Why no node accepts a pod. */
type Reason = Pick<Cause, 'short' | 'text' | 'remedy'>;

const GRACE = 60;
/** While a node is being added for the pod. */
const GRACE_FOR_NEW_NODE = 600;
const ADDING_NODE = ['TriggeredScaleUp', 'Nominated'];

const WORDINGS: [RegExp, (found: RegExpMatchArray, unhealthyPod: UnhealthyPod) => Reason][] = [
  [/^Insufficient (\S+)$/, ([, resource], unhealthyPod) => insufficient(resource, unhealthyPod)],
  [/didn't match Pod's node affinity\/selector/, (_, unhealthyPod) => unlabelled(unhealthyPod)],
  [/were unschedulable/, (_, unhealthyPod) => cordoned(unhealthyPod)],
  [/untolerated taint/, (_, unhealthyPod) => tainted(unhealthyPod)],
  [
    /didn't match pod affinity rules/,
    () => ({
      short: 'no common node',
      text: 'it must run on the node of the pods that share its ReadWriteOnce claims, and there is no room on it',
      remedy:
        'make room on that node, or use claims that several nodes can mount: --set storage.workspace.accessMode=ReadWriteMany,storage.data.accessMode=ReadWriteMany',
    }),
  ],
  [
    /volume node affinity conflict/,
    () => ({
      short: 'volume elsewhere',
      text: 'its volume is bound to a node or zone that has no room for it',
      remedy: 'make room on a node there; kubectl describe pv shows which one',
    }),
  ],
  [
    /^persistentvolumeclaim "(\S+)" not found/,
    ([, claim]) => ({
      short: 'no claim',
      text: `the claim ${claim} that it needs does not exist`,
      remedy: 'create it with slate-k8s deploy',
    }),
  ],
];

/** A pod that no node accepts. */
export const unscheduled: Diagnosis = (unhealthyPod) => {
  const { snapshot, pod } = unhealthyPod;
  const condition = pod.status.conditions?.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
  if (!condition) return undefined;
  const reasons = reasonsIn(condition.message ?? '').map((words) => reasonFor(words, unhealthyPod));
  const isNodeComing = eventsAbout(snapshot, pod).some(({ reason }) => ADDING_NODE.includes(reason));
  return {
    short: reasons[0].short,
    text: listed(reasons.map(({ text }) => text)),
    remedy: [...new Set(reasons.map(({ remedy }) => remedy))].join('; '),
    graceSeconds: isNodeComing ? GRACE_FOR_NEW_NODE : GRACE,
  };
};

/** `0/3 nodes are available: 1 Insufficient memory, 2 node(s) were unschedulable. preemption: …` gives two. */
function reasonsIn(message: string): string[] {
  const [, reasons] = /nodes are available: (.*?)\.(?: |$)/.exec(message) ?? [];
  return reasons ? reasons.split(', ').map((reason) => reason.replace(/^\d+ (node\(s\) )?/, '')) : [message];
}

function reasonFor(words: string, unhealthyPod: UnhealthyPod): Reason {
  for (const [pattern, reason] of WORDINGS) {
    const found = words.match(pattern);
    if (found) return reason(found, unhealthyPod);
  }
  return { short: 'no node', text: `no node accepts it: ${words}`, remedy: 'check the nodes with slate-k8s doctor' };
}

function insufficient(resource: string, { snapshot, workload, pod }: UnhealthyPod): Reason {
  const { requests, limits } = pod.spec.containers[0].resources ?? {};
  const asked = requests?.[resource] ?? limits?.[resource] ?? 'some';
  const most = largest(snapshot.nodes, resource);
  const remark = most === undefined ? '' : `; the largest node has ${most} in total`;
  return {
    short: isDevice(resource) ? 'no GPU' : `not enough ${resource}`,
    text: `no node has the ${asked} ${resource} free that it requests${remark}`,
    remedy: isDevice(resource)
      ? `add a node whose device plugin offers ${resource}, or turn GPUs off: --set gpu.enabled=false`
      : `request less (--set ${settingsPathOf(workload)}.resources.requests.${resource}=…), stop other pods, or add a node`,
  };
}

function largest(nodes: Node[], resource: string): string | undefined {
  const amounts = nodes.map(({ status }) => quantity(status.allocatable[resource] ?? '0') ?? 0);
  if (amounts.length === 0) return undefined;
  const most = Math.max(...amounts);
  return resource === 'memory' ? `${Math.floor(most / 1024 ** 3)}Gi` : String(most);
}

function unlabelled({ pod }: UnhealthyPod): Reason {
  const labels = Object.entries(pod.spec.nodeSelector ?? {}).map(([label, value]) => `${label}=${value}`);
  const isGpu = labels.some((label) => label.includes('gpu'));
  return {
    short: 'no such node',
    text: `no node has the labels that it requires${labels.length > 0 ? `: ${listed(labels)}` : ''}`,
    remedy: `kubectl label node NODE ${labels.join(' ')}${isGpu ? '; or turn GPUs off: --set gpu.enabled=false' : ''}`,
  };
}

function cordoned({ snapshot }: UnhealthyPod): Reason {
  const names = namesOf(snapshot.nodes.filter(({ spec }) => spec.unschedulable));
  return {
    short: 'node cordoned',
    text: `${listed(names)} ${names.length > 1 ? 'are' : 'is'} cordoned, and accepts no new pods`,
    remedy: `kubectl uncordon ${names.join(' ')}`,
  };
}

function tainted({ snapshot, workload, pod }: UnhealthyPod): Reason {
  const away = snapshot.nodes
    .filter(({ status }) => !conditionOf(status, 'Ready'))
    .map(({ metadata }) => metadata.name);
  if (away.length > 0) {
    const text = `${listed(away)} ${away.length > 1 ? 'are' : 'is'} not ready, and accepts no new pods`;
    return { short: 'node not ready', text, remedy: `see kubectl describe node ${away.join(' ')}` };
  }
  const nodes = snapshot.nodes.filter((node) => untolerated(node, pod.spec).length > 0);
  const setting = `${settingsPathOf(workload)}.tolerations`;
  if (nodes.length === 0)
    return { short: 'node tainted', text: 'it does not tolerate a taint', remedy: `set ${setting}` };
  return {
    short: 'node tainted',
    text: `it does not tolerate the taint of ${withTaints(nodes, pod.spec)}`,
    remedy: taintRemedy(nodes, pod.spec, [settingsPathOf(workload)]),
  };
}

function namesOf(nodes: Node[]): string[] {
  return nodes.length > 0 ? nodes.map(({ metadata }) => metadata.name) : ['NODE'];
}
