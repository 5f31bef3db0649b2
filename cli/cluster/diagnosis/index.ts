import { healthOf } from '../health';
import type { Pod } from '../objects';
import { byAge, currentPodsOf, DeploymentOrJob, isDeployment, podsOf } from '../owners';
import { isReady } from '../pods';
import type { Snapshot } from '../snapshot';
import { refusedPods } from './admission';
import { unboundClaim } from './claims';
import { endedContainer, uncreatedContainer } from './containers';
import { Diagnosis, HealthProblem, merged, problemsFrom } from './health-problem';
import { missingImage } from './images';
import { failedMount } from './mounts';
import { evictedPod, lostNode } from './nodes';
import { failingProbe } from './probes';
import { unscheduled } from './scheduling';
import { failedJob, idleDeployment } from './workloads';

export type { HealthProblem } from './health-problem';

/** What can be wrong with a pod; the first that applies is its problem. */
const DIAGNOSES: Diagnosis[] = [
  unboundClaim,
  unscheduled,
  missingImage,
  uncreatedContainer,
  endedContainer,
  failedMount,
  failingProbe,
];

/** Why what a deploy starts is not healthy: one problem for each cause. */
export function problemsOf(snapshot: Snapshot): HealthProblem[] {
  const unhealthy = healthOf(snapshot).filter(({ isDone }) => !isDone);
  return merged(unhealthy.flatMap(({ workload }) => problemsOfOne(snapshot, workload)));
}

/** Why one workload is not healthy. */
export function problemsOfOne(snapshot: Snapshot, workload: DeploymentOrJob): HealthProblem[] {
  const whole = isDeployment(workload) ? idleDeployment(snapshot, workload) : failedJob(snapshot, workload);
  if (whole) return problemsFrom(whole, workload);
  return [...problemsFrom(refusedPods(snapshot, workload), workload), ...podProblems(snapshot, workload)];
}

/** A lost node is a problem of all its pods, as they cannot terminate there; everything else only of the current pods. */
function podProblems(snapshot: Snapshot, workload: DeploymentOrJob): HealthProblem[] {
  const find = (pods: Pod[], diagnoses: Diagnosis[]) =>
    pods.flatMap((pod) => {
      const [cause] = diagnoses.flatMap((diagnosis) => diagnosis({ snapshot, workload, pod }) ?? []);
      return problemsFrom(cause, workload, pod);
    });
  const onLostNodes = find(podsOf(snapshot, workload), [lostNode]);
  if (onLostNodes.length > 0) return onLostNodes;
  const current = currentPodsOf(snapshot, workload);
  if (!isDeployment(workload)) return find(current.sort(byAge).slice(-1), DIAGNOSES);
  const hasEnded = ({ status }: Pod) => status.phase === 'Failed' || status.phase === 'Succeeded';
  const unready = current.filter((pod) => !hasEnded(pod) && !isReady(pod));
  const found = find(unready, DIAGNOSES);
  return found.length > 0 ? found : find(current.filter(hasEnded).sort(byAge).slice(-1), [evictedPod]);
}
