import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = new Map<string, string>();

/** The text of a program in `constructs/scripts`, which containers get as an argument or as a file. */
export function script(file: string): string {
  const text = read.get(file) ?? readFileSync(join(__dirname, '../scripts', file), 'utf8').trimEnd();
  read.set(file, text);
  return text;
}
