import { conditionOf, Pod } from '../objects';
import { eventsAbout } from '../owners';
import type { Snapshot } from '../snapshot';
import type { Diagnosis, Finding } from './problem';
import { settingsOf } from './settings';

/** A pod whose node does not answer any more. */
export const lostNode: Diagnosis = ({ snapshot, pod }) => {
  const { nodeName } = pod.spec;
  const why = nodeName && whyLost(snapshot, pod, nodeName);
  if (!why) return undefined;
  return {
    short: 'node lost',
    text: `the node ${nodeName} ${why}`,
    remedy: `start it again (kubectl describe node ${nodeName} shows more); if it never comes back, kubectl delete node ${nodeName}`,
    patience: 120,
  };
};

/** A pod that its node has ended, as it took or stored too much. */
export const evictedPod: Diagnosis = ({ snapshot, workload, pod }): Finding => {
  const event = eventsAbout(snapshot, pod)
    .filter(({ reason }) => reason === 'Evicted')
    .pop();
  const why = (pod.status.message ?? event?.message ?? pod.status.reason ?? 'no reason is given').trim();
  const isNodeShort = /low on resource/.test(why);
  return {
    short: 'evicted',
    text: `its pod was ended by the node ${pod.spec.nodeName}: ${why}`,
    remedy: isNodeShort
      ? `free some of it there, or reserve more: ${settingsOf(workload)}.resources.requests`
      : 'another one takes its place; it must use less of what is named',
    patience: 120,
  };
};

function whyLost({ nodes, events }: Snapshot, pod: Pod, name: string): string | undefined {
  const node = nodes.find(({ metadata }) => metadata.name === name);
  if (node) {
    const ready = node.status.conditions.find(({ type }) => type === 'Ready');
    return ready?.status === 'True' ? undefined : `is not ready: ${ready?.message}`;
  }
  if (nodes.length > 0) return 'is gone from the cluster';
  const told = events.some(
    ({ reason, involvedObject }) => reason === 'NodeNotReady' && involvedObject.name === pod.metadata.name,
  );
  return told && !conditionOf(pod.status, 'Ready') ? 'is not ready' : undefined;
}
