import { complaint } from '../cluster/complaint';
import type { Kubectl } from '../cluster/kubectl';
import { shortName } from '../cluster/names';
import type { Pod } from '../cluster/objects';
import { ExitStatus, Mistake } from '../../mistake';
import { listed } from '../terminal/words';
import { LogPrinter } from './printer';
import { readLog } from './read';
import { earlierRunsOf, runsOf, whySilent } from './runs';
import type { Source } from './sources';

export interface LogChoice {
  /** Whether the logs of the runs before a restart are meant. */
  readonly previous?: boolean;
  /** How old lines may be, in seconds. */
  readonly since?: number;
}

/** Prints what pods of some sources have logged up to now. Throws a `Mistake` when there is nothing that could be printed. */
export async function printLogs(kubectl: Kubectl, sources: Source[], pods: Pod[], choice: LogChoice): Promise<void> {
  const { previous = false, since } = choice;
  if (pods.length === 0) throw new Mistake(`there are no pods of ${namesOf(sources)}`, ExitStatus.NO);
  const printer = new LogPrinter(sources);
  const words = [...(previous ? ['--previous'] : []), ...(since === undefined ? [] : [`--since=${since}s`])];
  let count = 0;
  for (const pod of pods) {
    const runs = previous ? earlierRunsOf(pod) : runsOf(pod);
    count += runs.length;
    if (runs.length === 0 && !previous) tellSilent(printer.nameOf(pod), pod);
    for (const { container } of runs) {
      const print = (line: string) => printer.print(pod, container, line);
      const { code, stderr } = await readLog(kubectl, [pod.metadata.name, '-c', container, ...words], print);
      if (code !== 0) console.error(`${printer.nameOf(pod, container)}: ${complaint(stderr)}`);
    }
  }
  const text = 'no container was started again: there are no earlier logs';
  if (previous && count === 0) throw new Mistake(text, ExitStatus.NO);
}

function namesOf(sources: Source[]): string {
  const names = sources.map(({ name }) => shortName(name));
  return listed(names, 'or');
}

function tellSilent(name: string, pod: Pod): void {
  const { reason, message } = whySilent(pod);
  console.error(`${name} has logged nothing yet: ${reason}${message ? `: ${message}` : ''}`);
}
