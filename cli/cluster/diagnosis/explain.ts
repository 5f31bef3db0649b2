import { stripVTControlCharacters } from 'node:util';
import { mark } from '../../terminal/style';
import { age, listed } from '../../terminal/words';
import type { Kubectl } from '../kubectl';
import { shortName } from '../names';
import { Event, timeOf } from '../objects';
import type { Snapshot } from '../snapshot';
import type { ContainerLog, HealthProblem } from './health-problem';

/** How many lines of a log are shown, and how many events. */
const LINES = 10;
const EVENTS = 3;

/** Problems for people: logs and events first, so that the last lines say what is wrong and what to do. */
export async function explain(kubectl: Kubectl, snapshot: Snapshot, problems: HealthProblem[]): Promise<string[]> {
  const logs = await Promise.all(problems.map(({ log }) => logLines(kubectl, log)));
  const details = problems.flatMap(({ pods }, place) => [...eventLines(snapshot, pods[0]), ...logs[place]]);
  return [...details, ...(details.length > 0 ? [''] : []), ...problems.flatMap((problem) => summary(problem))];
}

/** What people see of a problem. */
export type Summary = Pick<HealthProblem, 'names' | 'pods' | 'text' | 'remedy'>;

/** A problem in a line, and below it what to do about it. */
export function summary({ names, pods, text, remedy }: Summary, stream: NodeJS.WriteStream = process.stderr): string[] {
  const number = pods.length > 1 ? ` (${pods.length} pods)` : '';
  return [
    `${mark('bad', stream)} ${listed(names.map(shortName))}${number}: ${text}`,
    ...remedy.split('\n').map((line) => `  → ${line}`),
  ];
}

async function logLines(kubectl: Kubectl, log: ContainerLog | undefined): Promise<string[]> {
  if (!log) return [];
  const { pod, container, previous } = log;
  const args = ['logs', pod, '-c', container, `--tail=${LINES}`, ...(previous ? ['--previous'] : [])];
  const { code, stdout } = await kubectl.ask(args, { timeout: 10 });
  const lines = stripVTControlCharacters(stdout)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  if (code !== 0 || lines.length === 0) return [];
  const run = previous ? ', before its restart' : '';
  return [`last lines of ${pod}, container ${container}${run}:`, ...lines.slice(-LINES).map((line) => `  | ${line}`)];
}

/** The last warnings about a pod, each once. */
function eventLines({ events }: Snapshot, pod: string | undefined): string[] {
  const about = events.filter(({ type, involvedObject }) => type === 'Warning' && involvedObject.name === pod);
  const byMessage = new Map(about.map((event) => [event.message, event]));
  const last = [...byMessage.values()].sort((one, other) => timeOf(one).localeCompare(timeOf(other))).slice(-EVENTS);
  return last.length > 0 ? [`events of ${pod}:`, ...last.map(eventLine)] : [];
}

function eventLine(event: Event): string {
  const times = (event.count ?? 1) > 1 ? ` ×${event.count}` : '';
  return `  ${age(timeOf(event))} ago  ${event.reason}${times}: ${event.message.trim()}`;
}
