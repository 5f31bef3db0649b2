import type { Problem } from '../cluster/diagnosis';
import { summary } from '../cluster/diagnosis/explain';
import type { Pod } from '../cluster/objects';
import { byAge } from '../cluster/owners';
import { Patience } from '../cluster/patience';
import { mark } from '../terminal/style';

/** How long a problem may last until it is told, in seconds. */
const NOTICE = 5;

/** Tells what goes wrong with a Job that has not ended. Nothing is told twice. */
export class Troubles {
  private readonly patience = new Patience();
  private readonly told = new Set<string>();

  /** Tells of problems that do not pass, and of pods that try again what others could not do. */
  public tell(pods: Pod[], problems: Problem[]): void {
    const [, ...others] = [...pods].sort(byAge);
    for (const { metadata } of others) {
      this.tellOnce(metadata.name, [`${mark('warning', process.stderr)} ${metadata.name} tries again`]);
    }
    const noticed = problems.map((problem) => ({ ...problem, patience: Math.min(problem.patience, NOTICE) }));
    for (const problem of this.patience.lasting(noticed)) this.tellOnce(problem.short, summary(problem));
  }

  private tellOnce(key: string, lines: string[]): void {
    if (!this.told.has(key)) console.error(lines.join('\n'));
    this.told.add(key);
  }
}
