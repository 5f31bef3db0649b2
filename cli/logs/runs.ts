import { statusesOf } from '../cluster/diagnosis/container-status';
import type { Pod } from '../cluster/objects';

/** A run of a container, which has a log of its own. A restart begins another one. */
export interface Run {
  readonly container: string;
  readonly number: number;
  /** Whether more may be logged. */
  readonly isRunning: boolean;
}

/** The current or last run of each container that has started, init containers first. */
export function runsOf(pod: Pod): Run[] {
  return statusesOf(pod)
    .filter(({ state, lastState }) => state.running ?? state.terminated ?? lastState?.terminated)
    .map(({ name, restartCount, state }) => ({
      container: name,
      number: restartCount,
      isRunning: state.running !== undefined,
    }));
}

/** The last run that ended, of containers that have restarted or will. */
export function earlierRunsOf(pod: Pod): Run[] {
  return statusesOf(pod)
    .filter(({ lastState }) => lastState?.terminated)
    .map(({ name, restartCount }) => ({ container: name, number: restartCount, isRunning: false }));
}

/** Why a pod has logged nothing, in the words of Kubernetes. */
export function whySilent(pod: Pod): { readonly reason: string; readonly message?: string } {
  const waiting = statusesOf(pod).find(({ state }) => state.waiting)?.state.waiting;
  const unscheduled = pod.status.conditions?.find(({ type, status }) => type === 'PodScheduled' && status === 'False');
  const { reason = pod.status.phase, message } = waiting ?? unscheduled ?? pod.status;
  return { reason, message };
}
