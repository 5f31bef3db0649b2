import { groupBy } from '../../constructs/rules/objects/group-by';

/** Something that can be typed. */
export interface Word {
  readonly text: string;
  readonly description: string;
}

/** What can be typed in one place: one of the words, or the name of a file. Nothing is offered if only the user can know. */
export interface Values {
  readonly words: Word[];
  readonly files: boolean;
}

/** An option: its names, and the values it takes, if any. */
export interface Flag {
  readonly names: string[];
  readonly description: string;
  readonly value?: Values;
}

/** What can be typed after a command. */
export interface Level extends Values {
  /** The command, such as `models pull`; empty for the program itself. */
  readonly path: string;
  /** The words that are commands. */
  readonly commands: string[];
  readonly flags: Flag[];
}

/** The options that take values, grouped by the values they take. */
export function flagValues({ flags }: Level): [string[], Values][] {
  const takers = flags.flatMap(({ names, value }) => (value ? [{ names, value }] : []));
  const groups = [...groupBy(takers, ({ value }) => JSON.stringify(value)).values()];
  return groups.map((group) => [group.flatMap(({ names }) => names), group[0].value]);
}

/** The names of all options. */
export function switches({ flags }: Level): Word[] {
  return flags.flatMap(({ names, description }) => names.map((text) => ({ text, description })));
}
