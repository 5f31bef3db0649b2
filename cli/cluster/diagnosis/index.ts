import { healthOf } from '../health';
import type { Pod } from '../objects';
import { byAge, currentPodsOf, isDeployment, podsOf, Workload } from '../owners';
import { isReady } from '../pods';
import type { Snapshot } from '../snapshot';
import { refusedPods } from './admission';
import { unboundClaim } from './claims';
import { endedContainer, uncreatedContainer } from './containers';
import { missingImage } from './images';
import { failedMount } from './mounts';
import { evictedPod, lostNode } from './nodes';
import { failingProbe } from './probes';
import { Diagnosis, Finding, merged, Problem } from './problem';
import { unscheduled } from './scheduling';
import { failedJob, idleDeployment } from './workloads';

export type { Problem } from './problem';

/** What a pod may suffer from; the first that it has is its problem. */
const DIAGNOSES: Diagnosis[] = [
  unboundClaim,
  unscheduled,
  missingImage,
  uncreatedContainer,
  endedContainer,
  failedMount,
  failingProbe,
];

/** Why what is waited for is not healthy: one problem for each cause. */
export function problemsOf(snapshot: Snapshot): Problem[] {
  const ill = healthOf(snapshot).filter(({ isDone }) => !isDone);
  return merged(ill.flatMap(({ workload }) => problemsOfOne(snapshot, workload)));
}

/** Why one workload is not healthy. */
export function problemsOfOne(snapshot: Snapshot, workload: Workload): Problem[] {
  const names = [workload.metadata.name];
  const whole = isDeployment(workload) ? idleDeployment(snapshot, workload) : failedJob(snapshot, workload);
  if (whole) return [{ ...whole, names, pods: [] }];
  const refused = refusedPods(snapshot, workload);
  return [
    ...(refused ? [{ ...refused, names, pods: [] }] : []),
    ...podFindings(snapshot, workload).map(([pod, finding]) => ({ ...finding, names, pods: [pod.metadata.name] })),
  ];
}

type PodFinding = [Pod, Finding];

/** A lost node is a problem of all pods, as those that ought to end there cannot; the rest, only of those that are to stay. */
function podFindings(snapshot: Snapshot, workload: Workload): PodFinding[] {
  const find = (pods: Pod[], diagnoses: Diagnosis[]) =>
    pods.flatMap((pod) => firstFinding(snapshot, workload, pod, diagnoses));
  const onLostNodes = find(podsOf(snapshot, workload), [lostNode]);
  if (onLostNodes.length > 0) return onLostNodes;
  const current = currentPodsOf(snapshot, workload);
  if (!isDeployment(workload)) return find(current.sort(byAge).slice(-1), DIAGNOSES);
  const isEnded = ({ status }: Pod) => status.phase === 'Failed' || status.phase === 'Succeeded';
  const living = find(
    current.filter((pod) => !isEnded(pod) && !isReady(pod)),
    DIAGNOSES,
  );
  return living.length > 0 ? living : find(current.filter(isEnded).sort(byAge).slice(-1), [evictedPod]);
}

function firstFinding(snapshot: Snapshot, workload: Workload, pod: Pod, diagnoses: Diagnosis[]): PodFinding[] {
  for (const diagnosis of diagnoses) {
    const finding = diagnosis({ snapshot, workload, pod });
    if (finding) return [[pod, finding]];
  }
  return [];
}
