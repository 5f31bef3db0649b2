import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a program in `constructs/scripts`, which containers get as an argument or as a file. */
export function script(file: string): string {
  return readFileSync(join(__dirname, '../scripts', file), 'utf8').trimEnd();
}
