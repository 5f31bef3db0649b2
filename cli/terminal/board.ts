import { stripVTControlCharacters } from 'node:util';

/** A row of a board. The name identifies it. */
export interface Row {
  readonly name: string;
  readonly text: string;
  /** Text after it, such as the elapsed time. A change of the note alone is not written to a file or a pipe. */
  readonly note?: string;
}

/**
 * Lines that change during work. On a terminal they are redrawn in place; a file or a pipe gets a line for each change. Writes to
 * stderr, so that the output of a command can be piped.
 */
export class Board {
  private drawn = 0;
  private readonly last = new Map<string, string>();

  public constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  /** Replaces the rows that are shown. */
  public show(rows: Row[]): void {
    if (this.stream.isTTY) this.redraw(rows);
    else this.append(rows);
  }

  /** Leaves the rows as they are: new output goes below them. */
  public end(): void {
    this.drawn = 0;
  }

  private redraw(rows: Row[]): void {
    // A terminal that does not know its size says 0.
    const [columns, height] = [this.stream.columns || 80, this.stream.rows || 24];
    const lines = rows.slice(0, height - 1).map((row) => shortened(lineOf(row), columns - 1));
    const up = this.drawn > 0 ? `\x1b[${this.drawn}A` : '';
    this.stream.write(`${up}${lines.map((line) => `\x1b[2K${line}\n`).join('')}\x1b[0J`);
    this.drawn = lines.length;
  }

  private append(rows: Row[]): void {
    for (const row of rows) {
      if (this.last.get(row.name) === row.text) continue;
      this.last.set(row.name, row.text);
      this.stream.write(`${lineOf(row)}\n`);
    }
  }
}

function lineOf({ text, note }: Row): string {
  return note === undefined ? text : `${text}  ${note}`;
}

/** A line that fits the width. A line that is cut loses its colours. */
function shortened(line: string, width: number): string {
  const plain = stripVTControlCharacters(line);
  return plain.length <= width ? line : `${plain.slice(0, width - 1)}…`;
}
