import { readFileSync } from 'node:fs';
import type { Document, LineCounter } from 'yaml';
import type { PlacedProblem } from './invalid-settings';
import { Place } from './sources';
import { Path, Tree } from '../constructs/schema/tree';
import { YamlReader } from './yaml-reader';

/** A values file that was read: what it says, and where. */
export interface ValuesFile {
  readonly tree: Tree;
  /** Every value of the file, parents first. */
  readonly notes: readonly { readonly path: Path; readonly value: unknown; readonly place: Place }[];
  /** Text without quotes that Helm reads differently. */
  readonly ambiguous: readonly {
    readonly path: Path;
    readonly source: string;
    readonly meaning: string;
    readonly place: Place;
  }[];
  readonly problems: readonly PlacedProblem[];
}

/** Reads values files; `-` is the standard input. Mistakes are among their problems; nothing is thrown. */
export function readValuesFiles(files: string[]): ValuesFile[] {
  return files.map((file, index) => read(file, index + 1));
}

function read(file: string, rank: number): ValuesFile {
  const nothing = { tree: {}, notes: [], ambiguous: [] };
  const name = file === '-' ? 'standard input' : file;
  const whole = (text: string) => ({ ...nothing, problems: [{ place: { text: name, rank }, text }] });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return whole(/^https?:/.test(file) ? 'is a URL; download it, and give the file' : unreadable(error));
  }
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) return whole('is UTF-16; save it as UTF-8');
  // Loaded only when it is needed: this takes longer than all the rest of reading settings.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const yaml = require('yaml') as typeof import('yaml');
  const lines = new yaml.LineCounter();
  const at = positionsIn(name, rank, lines);
  try {
    // Duplicate keys are reported by the reader, which knows both positions.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
    const [first, second] = yaml.parseAllDocuments(bytes.toString('utf8'), options) as Document.Parsed[];
    const mistakes = first ? syntax(first, at) : [];
    if (mistakes.length > 0 || !first) return { ...nothing, problems: mistakes };
    const reader = new YamlReader(yaml, first, at);
    const tree = reader.settings();
    const again = second?.contents ? [{ place: at(second.contents.range[0]), text: SECOND_DOCUMENT }] : [];
    return { ...reader, tree, problems: [...reader.problems, ...again] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return whole('is nested too deeply or has too many values');
  }
}

const SECOND_DOCUMENT =
  'is in a second document of the file; must be in the first one, since some tools read only that';

function positionsIn(name: string, rank: number, lines: LineCounter): (offset: number) => Place {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { kind: 'file', text: `${name}:${line}:${col}`, rank, line, column: col };
  };
}

const SYNTAX: { [code: string]: string } = {
  TAB_AS_INDENT: 'is indented with a tab; must be spaces',
  MULTILINE_IMPLICIT_KEY: 'is not a line of YAML; must be NAME: VALUE',
};

/** The first mistake only: the others mostly follow from it. */
function syntax({ errors, warnings }: Document.Parsed, at: (offset: number) => Place): PlacedProblem[] {
  const [first] = [...errors, ...warnings];
  if (first?.message.includes('call stack')) throw new RangeError(first.message);
  return first ? [{ place: at(first.pos[0]), text: SYNTAX[first.code] ?? `is not YAML: ${first.message}` }] : [];
}

/** Why a file could not be read, in words. */
export function unreadable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder; must be a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied';
  return `cannot be read (${code})`;
}
