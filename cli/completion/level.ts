import { groupBy } from '../../constructs/rules/objects/system';

/** Something that can be typed. */
export interface Word {
  readonly text: string;
  readonly description: string;
}

/** What can be typed at a place: one of the words, or the name of a file. Neither where only the user can know. */
export interface Values {
  readonly words: Word[];
  readonly files: boolean;
}

/** An option: its names, and what it takes, if anything. */
export interface Flag {
  readonly names: string[];
  readonly description: string;
  readonly value?: Values;
}

/** What can follow a command. */
export interface Level extends Values {
  /** The command, such as `models pull`; empty for the program. */
  readonly path: string;
  /** Those of the words that are commands. */
  readonly commands: string[];
  readonly flags: Flag[];
}

/** The names of the options that take the same values, and the values. */
export function valuesOf({ flags }: Level): [string[], Values][] {
  const takers = flags.flatMap(({ names, value }) => (value ? [{ names, value }] : []));
  const groups = [...groupBy(takers, ({ value }) => JSON.stringify(value)).values()];
  return groups.map((group) => [group.flatMap(({ names }) => names), group[0].value]);
}

/** The names of all options. */
export function switches({ flags }: Level): Word[] {
  return flags.flatMap(({ names, description }) => names.map((text) => ({ text, description })));
}
