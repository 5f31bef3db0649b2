import { Claim, conditionOf, Pod } from './objects';
import { eventsAbout } from './owners';
import { isReady } from './pods';
import type { Snapshot } from './snapshot';

/** What a pod is doing on its way to be ready, in short. */
export function stageOf(snapshot: Snapshot, pod: Pod): string {
  const { phase, initContainerStatuses = [] } = pod.status;
  if (isReady(pod)) return 'ready';
  if (phase === 'Failed' || phase === 'Succeeded') return 'ended';
  if (!conditionOf(pod.status, 'PodScheduled')) {
    return unboundClaims(snapshot, pod).length > 0 ? 'waiting for its claim' : 'waiting for a node';
  }
  if (eventsAbout(snapshot, pod).pop()?.reason === 'Pulling') return 'pulling its image';
  const preparing = initContainerStatuses.find(({ state }) => state.running);
  if (preparing) return `running ${preparing.name}`;
  return phase === 'Pending' ? 'being created' : 'starting';
}

/** The claims of a pod that have no volume yet. */
export function unboundClaims({ claims }: Snapshot, { spec }: Pod): Claim[] {
  const names = (spec.volumes ?? []).map(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName);
  return claims.filter(({ metadata, status }) => names.includes(metadata.name) && status.phase !== 'Bound');
}
