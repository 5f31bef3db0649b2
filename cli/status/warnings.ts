import { shortName } from '../cluster/names';
import { timeOf } from '../cluster/objects';
import type { Snapshot } from '../cluster/snapshot';

export interface Warning {
  /** The last time it was seen. */
  readonly time: string;
  /** The name of the object, or of the workload that created it. */
  readonly about: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
}

const HOUR = 3_600_000;
/** Kubernetes warns of every run that is started by hand. */
const USUAL = 'UnexpectedJob';

/** The warnings of the last hour, newest last. The same warning about several pods of a workload is listed once. */
export function warningsOf({ events, deployments, cronJobs, jobs }: Snapshot, now: number): Warning[] {
  const workloads = [...deployments, ...cronJobs, ...jobs].map(({ metadata }) => metadata.name);
  const recent = events.filter(
    (event) => event.type === 'Warning' && event.reason !== USUAL && now - Date.parse(timeOf(event)) < HOUR,
  );
  const merged = new Map<string, Warning>();
  for (const event of recent.sort((one, other) => timeOf(one).localeCompare(timeOf(other)))) {
    const about =
      workloads.find((name) => event.involvedObject.name.startsWith(`${name}-`)) ?? event.involvedObject.name;
    const key = [about, event.reason, withoutNumbers(event.message)].join(' ');
    const count = (event.count ?? 1) + (merged.get(key)?.count ?? 0);
    merged.delete(key);
    const message = event.message.trim();
    merged.set(key, { time: timeOf(event), about: shortName(about), reason: event.reason, message, count });
  }
  return [...merged.values()];
}

/** Names of pods, addresses and the like differ between events. */
function withoutNumbers(message: string): string {
  return message.replace(/\S*\d\S*/g, '');
}
