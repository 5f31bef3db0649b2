import { ContainerStatus, Event, timeOf } from '../objects';
import { eventsAbout } from '../owners';
import { Ended, containerInWords } from './container-status';
import type { Diagnosis, UnhealthyPod } from './health-problem';
import { settingsPathOf } from './settings-paths';

/** A probe that failed. */
export interface FailedProbe {
  readonly kind: 'startup' | 'readiness' | 'liveness';
  readonly why: string;
}

/** A container that is running but fails its probe. */
export const failingProbe: Diagnosis = (unhealthyPod) => {
  const { pod } = unhealthyPod;
  const status = pod.status.containerStatuses?.find(({ ready, state }) => state.running && !ready);
  const probe = status && lastFailure(unhealthyPod, status);
  if (!probe) return undefined;
  const isStarting = probe.kind === 'startup';
  return {
    short: isStarting ? 'starting' : 'not ready',
    text: `${containerInWords(pod, status)} is running, but its ${probe.kind} probe fails: ${probe.why}`,
    remedy: probeRemedy(unhealthyPod),
    graceSeconds: isStarting ? 300 : 120,
    log: { pod: pod.metadata.name, container: status.name, previous: false },
  };
};

/** The failed probe that got a container killed, if one did. */
export function probeThatKilled(
  unhealthyPod: UnhealthyPod,
  status: ContainerStatus,
  end: Ended,
): FailedProbe | undefined {
  const isMeant = (event: Event) =>
    event.reason === 'Killing' &&
    / failed (startup|liveness) probe/.test(event.message) &&
    timeOf(event) >= (end.startedAt ?? '');
  return eventsOf(unhealthyPod, status).some(isMeant) ? lastFailure(unhealthyPod, status) : undefined;
}

/** What to do about a probe that fails. */
export function probeRemedy({ workload }: UnhealthyPod): string {
  return `check its log; the path of the probe is ${settingsPathOf(workload)}.healthPath`;
}

function lastFailure(unhealthyPod: UnhealthyPod, status: ContainerStatus): FailedProbe | undefined {
  const unhealthy = eventsOf(unhealthyPod, status)
    .filter(({ reason }) => reason === 'Unhealthy')
    .pop();
  const [, kind, why] =
    /^(Startup|Readiness|Liveness) probe (?:failed|errored)[^:]*: (.*)/s.exec(unhealthy?.message ?? '') ?? [];
  return kind ? { kind: kind.toLowerCase() as FailedProbe['kind'], why: why.trim() } : undefined;
}

function eventsOf({ snapshot, pod }: UnhealthyPod, { name }: ContainerStatus): Event[] {
  return eventsAbout(snapshot, pod).filter(({ involvedObject }) => involvedObject.fieldPath?.endsWith(`{${name}}`));
}
