import type { HealthProblem } from './diagnosis';

/** How long a problem may be gone and still count as the same one when it comes back, in milliseconds: crashes come and go. */
const GAP = 60_000;

/** Remembers since when there have been which problems. */
export class ProblemHistory {
  private readonly seen = new Map<string, { readonly first: number; readonly last: number }>();

  /** Those of the problems that have lasted longer than they may take to pass. */
  public lasting(problems: HealthProblem[], now = Date.now()): HealthProblem[] {
    return problems.filter((problem) => {
      const since = problem.names.map((name) => this.firstSeen(`${name} ${problem.short}`, now));
      return now - Math.min(...since) >= problem.graceSeconds * 1000;
    });
  }

  private firstSeen(key: string, now: number): number {
    const known = this.seen.get(key);
    const first = known && now - known.last < GAP ? known.first : now;
    this.seen.set(key, { first, last: now });
    return first;
  }
}
