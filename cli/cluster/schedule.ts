import { SCHEDULE_FIELDS, valuesOf } from '../../constructs/rules/objects/schedules';
import { duration } from '../duration';
import type { CronJob } from './objects';

const MACROS: { readonly [macro: string]: string } = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How far a 29th of February is looked for. */
const DAYS = 8 * 366;

/** When a CronJob runs next, in milliseconds; nothing for one that never does. */
export function nextRun({ metadata, spec, status }: CronJob, now = Date.now()): number | undefined {
  if (spec.suspend) return undefined;
  const [, every] = /^@every (.*)$/.exec(spec.schedule) ?? [];
  if (every === undefined) return nextTime(MACROS[spec.schedule] ?? spec.schedule, spec.timeZone ?? 'Etc/UTC', now);
  const last = Date.parse(status.lastScheduleTime ?? metadata.creationTimestamp ?? '');
  const interval = duration(every) * 1000;
  return last + Math.max(1, Math.ceil((now - last) / interval)) * interval;
}

/** The next time of a schedule, by the grammar that Kubernetes uses; https://pkg.go.dev/github.com/robfig/cron/v3 */
function nextTime(schedule: string, timeZone: string, now: number): number | undefined {
  const fields = schedule.trim().split(/\s+/);
  const [minutes, hours, days, months, weekdays] = SCHEDULE_FIELDS.map(
    (field, place) => valuesOf(fields[place] ?? '', field) ?? new Set<number>(),
  );
  const isFree = (text: string) => /(^|,)[*?](\/1)?(,|$)/.test(text);
  const mustBeBoth = isFree(fields[2]) || isFree(fields[4]);
  const isMeant = (day: Date) => {
    const found = [days.has(day.getUTCDate()), weekdays.has(day.getUTCDay())];
    return months.has(day.getUTCMonth() + 1) && (mustBeBoth ? found.every(Boolean) : found.some(Boolean));
  };
  const today = Math.floor(clockTime(now, timeZone) / DAY) * DAY;
  for (let day = today; day < today + DAYS * DAY; day += DAY) {
    if (!isMeant(new Date(day))) continue;
    const times = [...hours].flatMap((hour) => [...minutes].map((minute) => day + (hour * 60 + minute) * MINUTE));
    const next = times.sort((one, other) => one - other).find((time) => momentOf(time, timeZone) > now);
    if (next !== undefined) return momentOf(next, timeZone);
  }
  return undefined;
}

/** What a clock in a time zone shows at a moment, as if that were UTC. */
function clockTime(moment: number, timeZone: string): number {
  return Date.parse(`${new Date(moment).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`);
}

/** When a clock in a time zone shows a time. */
function momentOf(time: number, timeZone: string): number {
  const near = time - (clockTime(time, timeZone) - time);
  return time - (clockTime(near, timeZone) - near);
}
