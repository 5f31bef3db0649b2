import { Mistake } from '../mistake';
import type { Place } from './sources';

/** One mistake in the settings, and where it is written. */
export interface PlacedProblem {
  readonly place: Pick<Place, 'text' | 'rank' | 'line' | 'column'>;
  readonly text: string;
}

/** The overlay is the lowest layer; what the user gave is reported before it. */
const OVERLAY_RANK = 1e5;

/** Longer places do not push the text of all other lines to the right. */
const WIDEST = 48;

/** Everything that is wrong with the settings, a line each: where it is written, which setting, what is right. */
export class InvalidSettings extends Mistake {
  public readonly problems: string[];

  public constructor(public readonly found: PlacedProblem[]) {
    const problems = lines(found);
    super(problems.join('\n'));
    this.name = 'InvalidSettings';
    this.problems = problems;
  }
}

/** The lines of the problems, each once: files from top to bottom, arguments, then the environment, with the texts in one column. */
export function lines(problems: PlacedProblem[]): string[] {
  const sorted = [...problems].sort((a, b) => order(a) - order(b));
  const widths = sorted.map(({ place }) => place.text.length).filter((width) => width <= WIDEST);
  const width = Math.max(0, ...widths);
  return [...new Set(sorted.map(({ place, text }) => `${place.text.padEnd(width)}  ${text}`))];
}

function order({ place: { rank, line = 0, column = 0 } }: PlacedProblem): number {
  return (rank || OVERLAY_RANK) * 1e9 + line * 1e4 + column;
}
