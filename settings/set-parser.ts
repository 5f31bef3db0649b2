import { Path } from '../constructs/schema/tree';

/** One `path=value` of a `--set` argument. */
export interface Assignment {
  readonly path: Path;
  readonly value: unknown;
  /** The part of the argument that it was read from. */
  readonly text: string;
}

/** A `--set` argument that cannot be read; the message says why. */
export class SetMistake extends Error {}

/** Turns the text of a value into the value. */
export type ReadValue = (text: string) => unknown;

const DEEPEST = 30;
const LARGEST_INDEX = 65536;
const JSON_TOKEN = /"(?:[^"\\]|\\.)*"|[[{\]}]|[^\s,:[\]{}"]+/g;

/** Reads the argument of a `--set` in Helm's syntax (its package strvals): `a.b=1,c\.d=x,list[0].e={f,g}`. */
export class SetParser {
  private at = 0;

  public constructor(
    private readonly text: string,
    private readonly read: ReadValue,
  ) {}

  /** The assignments of `--set`, `--set-string` and `--set-file`. */
  public assignments(): Assignment[] {
    return this.all(() => (this.peek() === '{' ? this.list() : this.scalar()));
  }

  /** The assignments of `--set-json`, whose values are JSON. */
  public jsonAssignments(): Assignment[] {
    return this.all(() => this.json());
  }

  private all(value: () => unknown): Assignment[] {
    const found: Assignment[] = [];
    while (this.at < this.text.length) {
      const start = this.at;
      const path = this.path();
      found.push({ path, value: value(), text: this.text.slice(start, this.at).replace(/,\s*$/, '') });
    }
    return found;
  }

  private path(): Path {
    const start = this.at;
    const path: (string | number)[] = [];
    let depth = 0;
    for (let end = '.'; end !== '=';) {
      const key = end === '[' ? this.index() : this.until('=[,.');
      const name = this.text.slice(start, this.at);
      end = this.take();
      if (end === '' || end === ',') throw new SetMistake(`has no value; write ${name}=VALUE`);
      if (key === '') throw new SetMistake(`has an empty name before "${end}"`);
      if (key === '__proto__') throw new SetMistake('__proto__ is not a setting');
      if (typeof key === 'string' && end === '.' && ++depth > DEEPEST) {
        throw new SetMistake(`goes deeper than ${DEEPEST} levels`);
      }
      if (typeof key === 'number' && !'[.='.includes(end)) {
        throw new SetMistake(`has "${end}" after an index; must be "=", "." or "["`);
      }
      path.push(key);
    }
    return path;
  }

  private index(): number {
    const digits = this.until(']');
    if (this.take() === '') throw new SetMistake(`has no ] after "[${digits}"`);
    const index = /^\+?\d+$/.test(digits) ? Number(digits) : NaN;
    if (index <= LARGEST_INDEX) return index;
    throw new SetMistake(`has the index [${digits}]; must be a whole number from 0 to ${LARGEST_INDEX}`);
  }

  private scalar(): unknown {
    if (this.at === this.text.length) return '';
    const text = this.until(',');
    this.take();
    return this.read(text);
  }

  private list(): unknown[] {
    const items: unknown[] = [];
    for (let end = this.take(); end !== '}';) {
      const text = this.until(',}');
      end = this.take();
      if (end === '') throw new SetMistake('has a list that starts with { and does not end with }');
      items.push(this.read(text));
    }
    if (this.peek() === ',') this.take();
    return items;
  }

  /** One value of JSON: what follows is the next assignment. No text at all is null. */
  private json(): unknown {
    const rest = this.text.slice(this.at);
    const empty = /^\s*(,|$)/.exec(rest);
    const end = empty ? 0 : endOfJson(rest);
    this.at += end + (/^\s*,?/.exec(rest.slice(end))?.[0].length ?? 0);
    if (empty) return null;
    try {
      return JSON.parse(rest.slice(0, end));
    } catch {
      throw new SetMistake(`has a value that is not JSON: ${rest.slice(0, end)} (text needs its own quotes: '"text"')`);
    }
  }

  private peek(): string {
    return this.text.charAt(this.at);
  }

  private take(): string {
    const character = this.peek();
    this.at += character.length;
    return character;
  }

  /** The text up to one of the characters; a backslash makes the next one plain text. */
  private until(stop: string): string {
    let taken = '';
    while (this.at < this.text.length && !stop.includes(this.peek())) {
      const character = this.take();
      taken += character === '\\' ? this.take() : character;
    }
    return taken;
  }
}

/** Where the first value of JSON in a text ends. */
function endOfJson(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(JSON_TOKEN)) {
    if ('[{'.includes(token)) depth++;
    if (']}'.includes(token)) depth--;
    if (depth <= 0) return index + token.length;
  }
  return text.length;
}

/** The value that Helm's `--set` reads from text. Fractions, for example, stay text. */
export function typed(text: string): unknown {
  if (/^(true|false|null)$/i.test(text)) return JSON.parse(text.toLowerCase());
  const isInteger = text === '0' || (/^[-+]?\d+$/.test(text) && !text.startsWith('0'));
  if (!isInteger || BigInt.asIntN(64, BigInt(text)) !== BigInt(text)) return text;
  return Number(text) + 0;
}
