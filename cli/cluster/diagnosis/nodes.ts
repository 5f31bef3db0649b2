import { conditionOf, Pod } from '../objects';
import { eventsAbout } from '../owners';
import type { Snapshot } from '../snapshot';
import type { Cause, Diagnosis } from './health-problem';
import { settingsPathOf } from './settings-paths';

/** A pod whose node no longer answers. */
export const lostNode: Diagnosis = ({ snapshot, pod }) => {
  const { nodeName } = pod.spec;
  const why = nodeName && whyLost(snapshot, pod, nodeName);
  if (!why) return undefined;
  return {
    short: 'node lost',
    text: `the node ${nodeName} ${why}`,
    remedy: `start it again (see kubectl describe node ${nodeName}); if it never comes back, kubectl delete node ${nodeName}`,
    graceSeconds: 120,
  };
};

/** A pod that its node evicted because it used too much. */
export const evictedPod: Diagnosis = ({ snapshot, workload, pod }): Cause => {
  const event = eventsAbout(snapshot, pod)
    .filter(({ reason }) => reason === 'Evicted')
    .pop();
  const why = (pod.status.message ?? event?.message ?? pod.status.reason ?? 'no reason is given').trim();
  return {
    short: 'evicted',
    text: `its pod was evicted from the node ${pod.spec.nodeName}: ${why}`,
    remedy: remedyFor(why, `${settingsPathOf(workload)}.resources`),
    graceSeconds: 120,
  };
};

function remedyFor(why: string, resources: string): string {
  if (/low on resource/.test(why)) return `free resources there, or reserve more with ${resources}.requests`;
  if (/local (ephemeral )?storage/.test(why)) return `let it use more: --set ${resources}.limits.ephemeral-storage=…`;
  return 'a new pod takes its place; it must use less of that';
}

function whyLost({ nodes, events }: Snapshot, pod: Pod, name: string): string | undefined {
  const node = nodes.find(({ metadata }) => metadata.name === name);
  if (node) {
    const ready = node.status.conditions.find(({ type }) => type === 'Ready');
    return ready?.status === 'True' ? undefined : `is not ready: ${ready?.message}`;
  }
  if (nodes.length > 0) return 'is no longer in the cluster';
  const isReported = events.some(
    ({ reason, involvedObject }) => reason === 'NodeNotReady' && involvedObject.name === pod.metadata.name,
  );
  return isReported && !conditionOf(pod.status, 'Ready') ? 'is not ready' : undefined;
}
