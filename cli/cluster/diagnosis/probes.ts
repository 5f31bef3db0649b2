import { ContainerStatus, Event, timeOf } from '../objects';
import { eventsAbout } from '../owners';
import { Ended, inWords } from './container-status';
import type { Diagnosis, Patient } from './problem';
import { settingsOf } from './settings';

/** A probe that failed. */
export interface FailedProbe {
  readonly kind: 'startup' | 'readiness' | 'liveness';
  readonly why: string;
}

/** A container that runs, but does not answer its probe. */
export const failingProbe: Diagnosis = (patient) => {
  const { pod } = patient;
  const status = pod.status.containerStatuses?.find(({ ready, state }) => state.running && !ready);
  const probe = status && lastFailure(patient, status);
  if (!probe) return undefined;
  const isStarting = probe.kind === 'startup';
  return {
    short: isStarting ? 'starting' : 'not ready',
    text: `${inWords(pod, status)} runs, but its ${probe.kind} probe fails: ${probe.why}`,
    remedy: probeRemedy(patient),
    patience: isStarting ? 300 : 120,
    log: { pod: pod.metadata.name, container: status.name, previous: false },
  };
};

/** The probe for which a container was ended, if one was. */
export function probeThatKilled(patient: Patient, status: ContainerStatus, end: Ended): FailedProbe | undefined {
  const isMeant = (event: Event) =>
    event.reason === 'Killing' &&
    / failed (startup|liveness) probe/.test(event.message) &&
    timeOf(event) >= (end.startedAt ?? '');
  return eventsOf(patient, status).some(isMeant) ? lastFailure(patient, status) : undefined;
}

/** What helps against a probe that fails. */
export function probeRemedy({ workload }: Patient): string {
  return `see what it logs; the path that the probe asks for is ${settingsOf(workload)}.healthPath`;
}

function lastFailure(patient: Patient, status: ContainerStatus): FailedProbe | undefined {
  const unhealthy = eventsOf(patient, status)
    .filter(({ reason }) => reason === 'Unhealthy')
    .pop();
  const [, kind, why] =
    /^(Startup|Readiness|Liveness) probe (?:failed|errored)[^:]*: (.*)/s.exec(unhealthy?.message ?? '') ?? [];
  return kind ? { kind: kind.toLowerCase() as FailedProbe['kind'], why: why.trim() } : undefined;
}

function eventsOf({ snapshot, pod }: Patient, { name }: ContainerStatus): Event[] {
  return eventsAbout(snapshot, pod).filter(({ involvedObject }) => involvedObject.fieldPath?.endsWith(`{${name}}`));
}
