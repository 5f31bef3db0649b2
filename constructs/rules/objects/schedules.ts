import { Rule } from './rule';

/** One of the five fields of a schedule. */
export interface ScheduleField {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names?: string[];
}

export const SCHEDULE_FIELDS: ScheduleField[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: ['', ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')] },
  { name: 'day of the week', least: 0, most: 6, names: 'sun mon tue wed thu fri sat'.split(' ') },
];

const MACROS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

export const validSchedules: Rule = {
  name: 'valid-schedules',
  description:
    'The schedule of every CronJob is a cron expression of five fields, or a macro such as @daily, in a time zone that exists.',
  check: (system) =>
    system.ofKind('CronJob').flatMap((object) => {
      const given = object.spec?.schedule ?? '';
      const zone = object.spec?.timeZone;
      const problem = (field: string, given: string, requirement?: string) =>
        requirement ? [{ object, field: `spec.${field}`, given, requirement }] : [];
      return [
        ...problem('schedule', given, scheduleProblem(given)),
        ...(zone === undefined ? [] : problem('timeZone', zone, timeZoneProblem(zone))),
      ];
    }),
};

/** Those that are known: the first one that is looked up takes 15 ms, and each other one takes one. */
const TIME_ZONES = new Set(['Etc/UTC']);

/** What is wrong with the name of a time zone, if anything: it must be in the database that Kubernetes and Node.js share. */
export function timeZoneProblem(name: string): string | undefined {
  if (TIME_ZONES.has(name)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    TIME_ZONES.add(name);
    return undefined;
  } catch {
    return 'must be a time zone that exists, such as Europe/Berlin or Etc/UTC';
  }
}

/** What is wrong with a cron expression, if anything, by the grammar that Kubernetes uses; https://pkg.go.dev/github.com/robfig/cron/v3 */
export function scheduleProblem(schedule: string): string | undefined {
  if (MACROS.includes(schedule) || /^@every ([1-9][0-9]{0,5}(s|m|h))+$/.test(schedule)) return undefined;
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== SCHEDULE_FIELDS.length || schedule.trim() === '') {
    return `must have five fields: ${SCHEDULE_FIELDS.map(({ name }) => name).join(', ')}`;
  }
  const wrong = SCHEDULE_FIELDS.find((field, place) => fieldValues(parts[place], field) === undefined);
  return wrong && `the ${wrong.name} must be ${wrong.least} to ${wrong.most}, a list, a range or a step such as */4`;
}

/** All values of a field of a schedule, such as 10, 30 and 50 for `10-50/20`; nothing when it is wrong. */
export function fieldValues(text: string, field: ScheduleField): Set<number> | undefined {
  const ranges = text.split(',').map((range) => valuesOfRange(range, field));
  return ranges.some((range) => range === undefined) ? undefined : new Set(ranges.flatMap((range) => range ?? []));
}

function valuesOfRange(text: string, field: ScheduleField): number[] | undefined {
  const [range, step, ...more] = text.split('/');
  if (more.length > 0 || (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0))) return undefined;
  const isAny = range === '*' || range === '?';
  const bounds = isAny ? [field.least, field.most] : range.split('-').map((bound) => value(bound, field));
  const isOutside = (bound: number) => Number.isNaN(bound) || bound < field.least || bound > field.most;
  const [first, last = step === undefined ? first : field.most] = bounds;
  if (bounds.length > 2 || bounds.some(isOutside) || first > last) return undefined;
  const every = Math.min(Number(step ?? 1), field.most + 1);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => first + index * every);
}

function value(text: string, { names = [] }: ScheduleField): number {
  const named = text === '' ? -1 : names.indexOf(text.toLowerCase());
  if (named >= 0) return named;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
