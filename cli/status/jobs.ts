import type { HealthProblem } from '../cluster/diagnosis';
import { problemOf } from '../cluster/diagnosis/health-problem';
import { Health, inShort } from '../cluster/health';
import { conditionOf, CronJob, Job } from '../cluster/objects';
import { byAge, isDeployment, isPartOfSlate, ownedBy } from '../cluster/owners';
import { nextRun } from '../cluster/schedule';
import type { Snapshot } from '../cluster/snapshot';

export interface JobStatus {
  readonly name: string;
  readonly healthy: boolean;
  /** Null for a Job that runs once. */
  readonly schedule: string | null;
  readonly timeZone: string | null;
  readonly suspended: boolean;
  readonly lastRun: string | null;
  /** `completed`, `failed`, `running`, or a longer text. Null when it has never run, or the run was deleted. */
  readonly lastResult: string | null;
  /** Null when it is suspended, runs once, or its schedule cannot be read. */
  readonly nextRun: string | null;
}

export function jobStatuses(snapshot: Snapshot, health: Health[], problems: HealthProblem[], now: number): JobStatus[] {
  const once = health.flatMap((one) =>
    isDeployment(one.workload) ? [] : [onceStatus(one, one.workload, problemOf(problems, one.workload))],
  );
  const scheduled = snapshot.cronJobs
    .filter(isPartOfSlate)
    .map((cronJob) => cronJobStatus(snapshot, cronJob, problemOf(problems, cronJob), now));
  return [...once, ...scheduled];
}

function onceStatus(health: Health, { metadata, spec, status }: Job, problem: HealthProblem | undefined): JobStatus {
  return {
    name: metadata.name,
    healthy: health.isDone,
    schedule: null,
    timeZone: null,
    suspended: spec.suspend ?? false,
    lastRun: status.startTime ?? null,
    lastResult: inShort(health, problem),
    nextRun: null,
  };
}

function cronJobStatus(
  snapshot: Snapshot,
  cronJob: CronJob,
  problem: HealthProblem | undefined,
  now: number,
): JobStatus {
  const { metadata, spec, status } = cronJob;
  const last = ownedBy(snapshot.jobs, cronJob).sort(byAge).pop();
  const next = nextRun(cronJob, now);
  return {
    name: metadata.name,
    healthy: problem === undefined,
    schedule: spec.schedule,
    timeZone: spec.timeZone ?? null,
    suspended: spec.suspend ?? false,
    lastRun: last?.metadata.creationTimestamp ?? status.lastScheduleTime ?? null,
    lastResult: last ? (problem?.short ?? resultOf(last)) : null,
    nextRun: next === undefined ? null : new Date(next).toISOString(),
  };
}

function resultOf({ status }: Job): string {
  return conditionOf(status, 'Complete') ? 'completed' : 'running';
}
