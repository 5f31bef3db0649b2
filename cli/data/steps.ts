import { Board } from '../terminal/board';
import { mark, Mark } from '../terminal/style';
import { bytes } from '../terminal/words';

const BETWEEN_DRAWINGS = 200; // ms

/** The steps of a command: for each a line on stderr that says how far it is. */
export class Steps {
  private readonly rows = new Map<string, string>();
  private readonly board = new Board();
  private drawn = 0;

  /** A step that is in progress. */
  public underWay(name: string, text: string): void {
    this.show(name, 'waiting', text);
  }

  /** A step that is done. */
  public done(name: string, text: string): void {
    this.show(name, 'good', text);
  }

  /** How much of a volume has been transferred: only for terminals, because it changes all the time. */
  public transferred(name: string, text: string, number: number): void {
    if (!process.stderr.isTTY || Date.now() - this.drawn < BETWEEN_DRAWINGS) return;
    this.drawn = Date.now();
    this.underWay(name, `${text}, ${bytes(number)} so far`);
  }

  private show(name: string, kind: Mark, text: string): void {
    this.rows.set(name, `${mark(kind, process.stderr)} ${text}`);
    this.board.show([...this.rows].map(([row, line]) => ({ name: row, text: line })));
  }
}

/** How long a command waits, and where it says so. */
export interface Waiting {
  /** In seconds. */
  readonly timeout: number;
  readonly steps: Steps;
}
