import type { Row } from '../terminal/board';
import { mark } from '../terminal/style';
import { padded } from '../terminal/table';
import { span } from '../terminal/words';
import type { Problem } from './diagnosis';
import { problemOf } from './diagnosis/problem';
import { Health, inShort } from './health';
import { shortName } from './names';

const STATE_WIDTH = 28;

/** The rows of a board that show how far workloads are, and for how long. */
export class WorkloadRows {
  private readonly begun = Date.now();
  private readonly times = new Map<string, string>();

  public of(health: Health[], problems: Problem[]): Row[] {
    const names = health.map(({ workload }) => shortName(workload.metadata.name));
    const width = Math.max(...names.map((name) => name.length));
    return health.map((one, place) => {
      const name = names[place];
      const problem = problemOf(problems, one.workload);
      const isOnItsWay = problem === undefined || problem.short === one.stage;
      const kind = one.isDone ? 'good' : isOnItsWay ? 'waiting' : 'warning';
      const state = padded(inShort(one, problem), STATE_WIDTH);
      return {
        name,
        text: `${mark(kind, process.stderr)} ${padded(name, width)}  ${state}`,
        note: this.time(one, name),
      };
    });
  }

  /** How long it takes until now, or took. */
  private time({ isDone }: Health, name: string): string {
    const time = (isDone && this.times.get(name)) || span((Date.now() - this.begun) / 1000);
    this.times.set(name, time);
    return time;
  }
}
