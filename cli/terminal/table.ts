import { stripVTControlCharacters } from 'node:util';

const GAP = '   ';

/** Columns without borders, as kubectl prints them. No lines without rows. */
export function table(header: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => widthOf(row[column]))));
  return all.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column]))
      .join(GAP)
      .trimEnd(),
  );
}

/** Text padded with spaces to a width, not counting colours. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
