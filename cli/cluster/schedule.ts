import { Cron } from 'croner';
import { SCHEDULE_FIELDS, fieldValues } from '../../constructs/rules/objects/schedules';
import { duration } from '../duration';
import type { CronJob } from './objects';

/** A field that any value matches: of the two for days, then only the other one counts. */
const ANY = /(^|,)[*?](\/1)?(,|$)/;

/** When a CronJob runs next, in milliseconds; nothing when it never does, or when its schedule cannot be read. */
export function nextRun(cronJob: CronJob, now = Date.now()): number | undefined {
  const { schedule, timeZone = 'Etc/UTC', suspend } = cronJob.spec;
  if (suspend) return undefined;
  try {
    if (schedule.startsWith('@every ')) return nextInterval(cronJob, duration(schedule.slice('@every '.length)), now);
    return new Cron(withLists(schedule), { timezone: timeZone }).nextRun(new Date(now))?.getTime();
  } catch {
    return undefined;
  }
}

function nextInterval({ metadata, status }: CronJob, seconds: number, now: number): number {
  const last = Date.parse(status.lastScheduleTime ?? metadata.creationTimestamp ?? '');
  const interval = seconds * 1000;
  return last + Math.max(1, Math.ceil((now - last) / interval)) * interval;
}

/** Writes ranges and steps as lists: Kubernetes takes some, such as `5/15`, that croner does not. */
function withLists(schedule: string): string {
  if (schedule.startsWith('@')) return schedule;
  const fields = schedule.trim().split(/\s+/);
  const list = (text: string, place: number) => [...(fieldValues(text, SCHEDULE_FIELDS[place]) ?? [])].join();
  return fields.map((text, place) => (ANY.test(text) ? '*' : list(text, place))).join(' ');
}
