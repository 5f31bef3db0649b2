import { MODEL_PRELOAD } from '../../constructs/names';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import { Board, Row } from '../terminal/board';
import { mark } from '../terminal/style';
import { listed, span } from '../terminal/words';
import { Late, until } from '../until';
import { isRefusal } from './complaint';
import { Problem, problemsOf } from './diagnosis';
import { explain } from './diagnosis/explain';
import { problemOf, slateK8s } from './diagnosis/problem';
import { Health, healthOf, inShort } from './health';
import type { Kubectl } from './kubectl';
import { shortName } from './names';
import { podsOf } from './owners';
import { Patience } from './patience';
import { PreloadProgress } from './preload-progress';
import { Snapshot, takeSnapshot } from './snapshot';
import { WorkloadRows } from './workload-rows';

export interface WaitOptions {
  /** In seconds. */
  readonly timeout: number;
}

/** How long one look may take, in seconds. */
const LOOK = 10;
/** How long the API server may be away, in seconds. */
const ABSENCE = 30;

/**
 * Waits until every workload is as it was asked for, and shows how far each one is. Throws a `Mistake` that says why it is not
 * when the time is over, or when a problem does not mend by itself.
 */
export async function waitUntilHealthy(kubectl: Kubectl, options: WaitOptions): Promise<void> {
  const wait = new Wait(kubectl);
  try {
    await until(options, () => wait.look());
  } finally {
    wait.end();
  }
}

class Wait {
  private readonly board = new Board();
  private readonly workloads = new WorkloadRows();
  private readonly patience = new Patience();
  private readonly preload: PreloadProgress;
  private readonly begun = Date.now();
  private answered = Date.now();
  private rows: Row[] = [];

  public constructor(private readonly kubectl: Kubectl) {
    this.preload = new PreloadProgress(kubectl);
  }

  /** Looks once more; nothing when all is healthy. Throws a `Mistake` when a problem lasts. */
  public async look(): Promise<Late | undefined> {
    const snapshot = await this.snapshot();
    if (snapshot instanceof Mistake) return () => snapshot;
    const health = healthOf(snapshot).map((one) => this.withProgress(snapshot, one));
    const problems = problemsOf(snapshot);
    this.rows = this.workloads.of(health, problems);
    this.board.show(this.rows);
    if (health.every(({ isDone }) => isDone)) return undefined;
    const lasting = this.patience.lasting(problems);
    if (lasting.length > 0) throw await this.failure(snapshot, health, problems, lasting);
    return () => this.failure(snapshot, health, problems, []);
  }

  /** Ends what goes on beside. */
  public end(): void {
    this.preload.end();
    this.board.end();
  }

  /** A `Mistake` while the API server does not answer, which may be for a short time only. */
  private async snapshot(): Promise<Snapshot | Mistake> {
    try {
      const snapshot = await takeSnapshot(this.kubectl, { timeout: LOOK });
      this.answered = Date.now();
      return snapshot;
    } catch (error) {
      if (interruption.aborted || !(error instanceof Mistake) || isRefusal(error.message)) throw error;
      const text = `the API server has not answered for ${span(seconds(this.answered))}: ${error.message}`;
      const absence = new Mistake(
        `${text}\nrun the same again when it does; what was applied stays`,
        ExitStatus.CLUSTER,
      );
      if (seconds(this.answered) > ABSENCE) throw absence;
      const row = `${mark('warning', process.stderr)} the API server does not answer; trying again`;
      this.board.show([...this.rows, { name: 'API server', text: row }]);
      return absence;
    }
  }

  /** The preload Job logs what it does, which may take long. */
  private withProgress(snapshot: Snapshot, health: Health): Health {
    const { workload, isDone } = health;
    if (isDone || workload.metadata.name !== MODEL_PRELOAD) return health;
    this.preload.update(podsOf(snapshot, workload));
    return { ...health, stage: this.preload.doing };
  }

  /** What lasts is told last. */
  private async failure(
    snapshot: Snapshot,
    health: Health[],
    problems: Problem[],
    lasting: Problem[],
  ): Promise<Mistake> {
    const told = [...problems.filter((problem) => !lasting.includes(problem)), ...lasting];
    const shows = slateK8s('status -w', health[0].workload);
    const rest = health
      .filter(({ workload, isDone }) => !isDone && !problemOf(told, workload))
      .map((one) => `${shortName(one.workload.metadata.name)} (${inShort(one)})`);
    const text = [
      `not healthy after ${span(seconds(this.begun))}:`,
      ...(rest.length > 0 ? [`still under way: ${listed(rest)}; ${shows} shows how it goes on`] : []),
      ...(await explain(this.kubectl, snapshot, told)),
    ];
    return new Mistake(text.join('\n'), ExitStatus.FAILED);
  }
}

function seconds(since: number): number {
  return (Date.now() - since) / 1000;
}
