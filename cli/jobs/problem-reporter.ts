import type { HealthProblem } from '../cluster/diagnosis';
import { summary } from '../cluster/diagnosis/explain';
import type { Pod } from '../cluster/objects';
import { byAge } from '../cluster/owners';
import { ProblemHistory } from '../cluster/problem-history';
import { mark } from '../terminal/style';

/** How long a problem may last before it is reported, in seconds. */
const GRACE = 5;

/** Reports problems of a Job that has not ended, each once. */
export class ProblemReporter {
  private readonly history = new ProblemHistory();
  private readonly reported = new Set<string>();

  /** Reports problems that do not pass, and pods that retry after others failed. */
  public report(pods: Pod[], problems: HealthProblem[]): void {
    const [, ...retries] = [...pods].sort(byAge);
    for (const { metadata } of retries) {
      this.once(metadata.name, [`${mark('warning', process.stderr)} ${metadata.name} tries again`]);
    }
    const soon = problems.map((problem) => ({ ...problem, graceSeconds: Math.min(problem.graceSeconds, GRACE) }));
    for (const problem of this.history.lasting(soon)) this.once(problem.short, summary(problem));
  }

  private once(key: string, lines: string[]): void {
    if (!this.reported.has(key)) console.error(lines.join('\n'));
    this.reported.add(key);
  }
}
