import { Rule } from './rule';

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names?: string[];
}

const FIELDS: Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: ['', ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')] },
  { name: 'day of the week', least: 0, most: 6, names: 'sun mon tue wed thu fri sat'.split(' ') },
];

const MACROS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

export const validSchedules: Rule = {
  name: 'valid-schedules',
  description: 'The schedule of every CronJob is a cron expression of five fields, or a macro such as @daily.',
  check: (system) =>
    system.ofKind('CronJob').flatMap((object) => {
      const given = object.spec?.schedule ?? '';
      const mend = scheduleProblem(given);
      return mend ? [{ object, field: 'spec.schedule', given, mend }] : [];
    }),
};

/** What is wrong with a cron expression, if anything, by the grammar that Kubernetes uses; https://pkg.go.dev/github.com/robfig/cron/v3 */
export function scheduleProblem(schedule: string): string | undefined {
  if (MACROS.includes(schedule) || /^@every ([1-9][0-9]{0,5}(s|m|h))+$/.test(schedule)) return undefined;
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== FIELDS.length || schedule.trim() === '') {
    return `must have five fields: ${FIELDS.map(({ name }) => name).join(', ')}`;
  }
  const wrong = FIELDS.find((field, place) => !parts[place].split(',').every((range) => inField(range, field)));
  return wrong && `the ${wrong.name} must be ${wrong.least} to ${wrong.most}, a list, a range or a step such as */4`;
}

function inField(text: string, field: Field): boolean {
  const [range, step, ...more] = text.split('/');
  if (more.length > 0 || (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0))) return false;
  if (range === '*' || range === '?') return true;
  const bounds = range.split('-').map((bound) => value(bound, field));
  if (bounds.length > 2 || bounds.some((bound) => Number.isNaN(bound) || bound < field.least || bound > field.most))
    return false;
  return bounds.length === 1 || bounds[0] <= bounds[1];
}

function value(text: string, { names = [] }: Field): number {
  const named = text === '' ? -1 : names.indexOf(text.toLowerCase());
  if (named >= 0) return named;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
