import { quantity } from '../../../constructs/rules/objects/quantity';
import { listed } from '../../terminal/words';
import { conditionOf, Node } from '../objects';
import { eventsAbout } from '../owners';
import type { Diagnosis, Finding, Patient } from './problem';
import { settingsOf } from './settings';

/** Why a node does not take a pod, in other words than the scheduler's. */
type Reason = Pick<Finding, 'short' | 'text' | 'remedy'>;

const PATIENCE = 60;
/** When a node is being added for the pod. */
const PATIENCE_FOR_NEW_NODE = 600;
const ADDING_NODE = ['TriggeredScaleUp', 'Nominated'];

const WORDINGS: [RegExp, (found: RegExpMatchArray, patient: Patient) => Reason][] = [
  [/^Insufficient (\S+)$/, ([, resource], patient) => insufficient(resource, patient)],
  [/didn't match Pod's node affinity\/selector/, (_, patient) => unlabelled(patient)],
  [/were unschedulable/, (_, patient) => cordoned(patient)],
  [/untolerated taint/, (_, patient) => tainted(patient)],
  [
    /didn't match pod affinity rules/,
    () => ({
      short: 'no common node',
      text: 'it must run on the node of those that share its ReadWriteOnce claims, and has no room there',
      remedy:
        'make room on that node, or share claims of nodes: --set storage.workspace.accessMode=ReadWriteMany, also data',
    }),
  ],
  [
    /volume node affinity conflict/,
    () => ({
      short: 'volume elsewhere',
      text: 'its volume is bound to a node or zone that has no room for it',
      remedy: 'make room on a node there; kubectl describe pv shows which it is',
    }),
  ],
  [
    /^persistentvolumeclaim "(\S+)" not found/,
    ([, claim]) => ({
      short: 'no claim',
      text: `the claim ${claim} that it needs is not there`,
      remedy: 'slate-k8s deploy makes it',
    }),
  ],
];

/** A pod that no node takes. */
export const unscheduled: Diagnosis = (patient) => {
  const { snapshot, pod } = patient;
  const condition = pod.status.conditions?.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
  if (!condition) return undefined;
  const reasons = reasonsIn(condition.message ?? '').map((words) => inOtherWords(words, patient));
  const isNodeComing = eventsAbout(snapshot, pod).some(({ reason }) => ADDING_NODE.includes(reason));
  return {
    short: reasons[0].short,
    text: listed(reasons.map(({ text }) => text)),
    remedy: [...new Set(reasons.map(({ remedy }) => remedy))].join('; '),
    patience: isNodeComing ? PATIENCE_FOR_NEW_NODE : PATIENCE,
  };
};

/** `0/3 nodes are available: 1 Insufficient memory, 2 node(s) were unschedulable. preemption: …` gives two. */
function reasonsIn(message: string): string[] {
  const [, reasons] = /nodes are available: (.*?)\.(?: |$)/.exec(message) ?? [];
  return reasons ? reasons.split(', ').map((reason) => reason.replace(/^\d+ (node\(s\) )?/, '')) : [message];
}

function inOtherWords(words: string, patient: Patient): Reason {
  for (const [pattern, reason] of WORDINGS) {
    const found = words.match(pattern);
    if (found) return reason(found, patient);
  }
  return { short: 'no node', text: `no node takes it: ${words}`, remedy: 'slate-k8s doctor looks at the nodes' };
}

function insufficient(resource: string, { snapshot, workload, pod }: Patient): Reason {
  const { requests, limits } = pod.spec.containers[0].resources ?? {};
  const asked = requests?.[resource] ?? limits?.[resource] ?? 'some';
  const isDevice = resource.includes('/');
  const most = largest(snapshot.nodes, resource);
  const remark = most === undefined ? '' : `; the largest node has ${most} in all`;
  return {
    short: isDevice ? 'no GPU' : `not enough ${resource}`,
    text: `no node has the ${asked} ${resource} free that it asks for${remark}`,
    remedy: isDevice
      ? `add a node that offers ${resource} by a device plugin, or do without GPUs: --set gpu.enabled=false`
      : `ask for less (--set ${settingsOf(workload)}.resources.requests.${resource}=…), stop what else runs there, or add a node`,
  };
}

function largest(nodes: Node[], resource: string): string | undefined {
  const amounts = nodes.map(({ status }) => quantity(status.allocatable[resource] ?? '0') ?? 0);
  if (amounts.length === 0) return undefined;
  const most = Math.max(...amounts);
  return resource === 'memory' ? `${Math.floor(most / 1024 ** 3)}Gi` : String(most);
}

function unlabelled({ pod }: Patient): Reason {
  const labels = Object.entries(pod.spec.nodeSelector ?? {}).map(([label, value]) => `${label}=${value}`);
  const isGpu = labels.some((label) => label.includes('gpu'));
  return {
    short: 'no such node',
    text: `no node has the labels that it asks for${labels.length > 0 ? `: ${listed(labels)}` : ''}`,
    remedy: `kubectl label node NODE ${labels.join(' ')}${isGpu ? '; or do without GPUs: --set gpu.enabled=false' : ''}`,
  };
}

function cordoned({ snapshot }: Patient): Reason {
  const names = namesOf(snapshot.nodes.filter(({ spec }) => spec.unschedulable));
  return {
    short: 'node cordoned',
    text: `${listed(names)} ${names.length > 1 ? 'are' : 'is'} cordoned, and takes no new pods`,
    remedy: `kubectl uncordon ${names.join(' ')}`,
  };
}

function tainted({ snapshot }: Patient): Reason {
  const away = namesOf(snapshot.nodes.filter(({ status }) => !conditionOf(status, 'Ready')));
  if (away.length > 0) {
    const text = `${listed(away)} ${away.length > 1 ? 'are' : 'is'} not ready, and takes no new pods`;
    return { short: 'node not ready', text, remedy: `kubectl describe node ${away.join(' ')} shows why` };
  }
  const keys = new Set(snapshot.nodes.flatMap(({ spec }) => (spec.taints ?? []).map(({ key }) => key)));
  return {
    short: 'node tainted',
    text: `it does not tolerate a taint of the nodes${keys.size > 0 ? `: ${listed([...keys])}` : ''}`,
    remedy: 'kubectl taint node NODE KEY- takes it away; gpu.tolerations are those of the pods that use a GPU',
  };
}

function namesOf(nodes: Node[]): string[] {
  return nodes.length > 0 ? nodes.map(({ metadata }) => metadata.name) : ['NODE'];
}
