import type { Problem } from './diagnosis';

/** How long a problem may be away and still be the same when it comes back, in milliseconds: crashes come and go. */
const ABSENCE = 60_000;

interface Sight {
  readonly first: number;
  readonly last: number;
}

/** Remembers since when there are problems. */
export class Patience {
  private readonly sights = new Map<string, Sight>();

  /** Those of the problems that have lasted longer than it is worth waiting for them to mend. */
  public lasting(problems: Problem[], now = Date.now()): Problem[] {
    return problems.filter((problem) => {
      const since = problem.names.map((name) => this.see(`${name} ${problem.short}`, now));
      return now - Math.min(...since) >= problem.patience * 1000;
    });
  }

  /** When a problem was seen first. */
  private see(key: string, now: number): number {
    const known = this.sights.get(key);
    const first = known && now - known.last < ABSENCE ? known.first : now;
    this.sights.set(key, { first, last: now });
    return first;
  }
}
