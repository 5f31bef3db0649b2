import { MODEL_PRELOAD } from '../../constructs/names';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import { Board, Row } from '../terminal/board';
import { mark } from '../terminal/style';
import { padded } from '../terminal/table';
import { listed, span } from '../terminal/words';
import { Late, until } from '../until';
import { isForbidden } from './kubectl-error';
import { HealthProblem, problemsOf } from './diagnosis';
import { explain } from './diagnosis/explain';
import { problemOf, slateK8s } from './diagnosis/health-problem';
import { Health, healthOf, inShort } from './health';
import type { Kubectl } from './kubectl';
import { shortName } from './names';
import { podsOf } from './owners';
import { ProblemHistory } from './problem-history';
import { PreloadProgress } from './preload-progress';
import { Snapshot, takeSnapshot } from './snapshot';

/** How long one look may take, in seconds. */
const LOOK_TIMEOUT = 10;
/** How long the API server may not answer, in seconds. */
const MAX_SILENCE = 30;
/** The width of the column with the state of workloads. */
const STATE_WIDTH = 28;

/**
 * Waits until every workload has reached the state that was asked for, and shows how far each one is. Throws a `Mistake` that says
 * what is wrong when the time is over, in seconds, or when a problem does not pass.
 */
export async function waitUntilHealthy(kubectl: Kubectl, timeout: number): Promise<void> {
  const wait = new Wait(kubectl);
  try {
    await until({ timeout }, () => wait.look());
  } finally {
    wait.end();
  }
}

class Wait {
  private readonly board = new Board();
  /** How long each workload has taken, by its name. */
  private readonly times = new Map<string, string>();
  private readonly history = new ProblemHistory();
  private readonly preload: PreloadProgress;
  private readonly started = Date.now();
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
    this.rows = this.rowsOf(health, problems);
    this.board.show(this.rows);
    if (health.every(({ isDone }) => isDone)) return undefined;
    const lasting = this.history.lasting(problems);
    const lastingLast = [...problems.filter((problem) => !lasting.includes(problem)), ...lasting];
    if (lasting.length > 0) throw await this.failure(snapshot, health, lastingLast);
    return () => this.failure(snapshot, health, problems);
  }

  /** Stops what runs in the background. */
  public end(): void {
    this.preload.end();
    this.board.end();
  }

  /** A `Mistake` while the API server does not answer, which may be for a short time only. */
  private async snapshot(): Promise<Snapshot | Mistake> {
    try {
      const snapshot = await takeSnapshot(this.kubectl, { timeout: LOOK_TIMEOUT });
      this.answered = Date.now();
      return snapshot;
    } catch (error) {
      if (interruption.aborted || !(error instanceof Mistake) || isForbidden(error.message)) throw error;
      const text = `the API server has not answered for ${span(seconds(this.answered))}: ${error.message}`;
      const silence = new Mistake(`${text}\nrun this again when it does; what was applied stays`, ExitStatus.CLUSTER);
      if (seconds(this.answered) > MAX_SILENCE) throw silence;
      const row = `${mark('warning', process.stderr)} the API server does not answer; trying again`;
      this.board.show([...this.rows, { name: 'API server', text: row }]);
      return silence;
    }
  }

  /** The preload Job takes long, and logs what it is doing. */
  private withProgress(snapshot: Snapshot, health: Health): Health {
    const { workload, isDone } = health;
    if (isDone || workload.metadata.name !== MODEL_PRELOAD) return health;
    this.preload.update(podsOf(snapshot, workload));
    return { ...health, stage: this.preload.doing };
  }

  private rowsOf(health: Health[], problems: HealthProblem[]): Row[] {
    const width = Math.max(...health.map(({ workload }) => shortName(workload.metadata.name).length));
    return health.map((one) => {
      const name = shortName(one.workload.metadata.name);
      const problem = problemOf(problems, one.workload);
      const isWaiting = problem === undefined || problem.short === one.stage;
      const symbol = mark(one.isDone ? 'good' : isWaiting ? 'waiting' : 'warning', process.stderr);
      const text = `${symbol} ${padded(name, width)}  ${padded(inShort(one, problem), STATE_WIDTH)}`;
      const time = (one.isDone && this.times.get(name)) || span(seconds(this.started));
      this.times.set(name, time);
      return { name, text, note: time };
    });
  }

  private async failure(snapshot: Snapshot, health: Health[], problems: HealthProblem[]): Promise<Mistake> {
    const shows = slateK8s('status -w', health[0].workload);
    const rest = health
      .filter(({ workload, isDone }) => !isDone && !problemOf(problems, workload))
      .map((one) => `${shortName(one.workload.metadata.name)} (${inShort(one)})`);
    const text = [
      `not healthy after ${span(seconds(this.started))}:`,
      ...(rest.length > 0 ? [`still in progress: ${listed(rest)}; ${shows} shows how it continues`] : []),
      ...(await explain(this.kubectl, snapshot, problems)),
    ];
    return new Mistake(text.join('\n'), ExitStatus.FAILED);
  }
}

function seconds(since: number): number {
  return (Date.now() - since) / 1000;
}
