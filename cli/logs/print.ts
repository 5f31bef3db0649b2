import { kubectlError } from '../cluster/kubectl-error';
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
  /** Whether to print the logs of the runs before a restart. */
  readonly previous?: boolean;
  /** The maximum age of lines, in seconds. */
  readonly since?: number;
}

/** Prints the logs of pods of some sources up to now. Throws a `Mistake` when there is nothing to print. */
export async function printLogs(kubectl: Kubectl, sources: Source[], pods: Pod[], choice: LogChoice): Promise<void> {
  const { previous = false, since } = choice;
  if (pods.length === 0)
    throw new Mistake(
      `there are no pods of ${listed(
        sources.map(({ name }) => shortName(name)),
        'or',
      )}`,
      ExitStatus.NO,
    );
  const printer = new LogPrinter(sources);
  const words = [...(previous ? ['--previous'] : []), ...(since === undefined ? [] : [`--since=${since}s`])];
  let count = 0;
  for (const pod of pods) {
    const runs = previous ? earlierRunsOf(pod) : runsOf(pod);
    count += runs.length;
    if (runs.length === 0 && !previous) {
      const { reason, message } = whySilent(pod);
      console.error(`${printer.nameOf(pod)} has no logs yet: ${reason}${message ? `: ${message}` : ''}`);
    }
    for (const { container } of runs) {
      const print = (line: string) => printer.print(pod, container, line);
      const { code, stderr } = await readLog(kubectl, [pod.metadata.name, '-c', container, ...words], print);
      if (code !== 0) console.error(`${printer.nameOf(pod, container)}: ${kubectlError(stderr)}`);
    }
  }
  const text = 'no container has restarted, so there are no earlier logs';
  if (previous && count === 0) throw new Mistake(text, ExitStatus.NO);
}
