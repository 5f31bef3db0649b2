/**
 * The way to a setting. Within an entry of a list or a map it begins with the name of the entry's kind, such as `@Toleration`: entries of
 * a kind are alike wherever they are.
 */
export type Path = readonly string[];

/** A value that is printed. */
export interface Leaf {
  readonly path: Path;
  readonly type: string;
  readonly pattern?: string;
  readonly choices?: readonly string[];
  /** The key of an entry, and not its value. */
  readonly isKey?: boolean;
}

/** A leaf that was found in the output, and the entries that it is in, from the outermost to the innermost. */
export interface Mark {
  readonly leaf: Leaf;
  readonly entries: readonly { readonly over: Path; readonly entry: number }[];
}

/** What marks look like. */
export const MARK = /Aq\d+q|zq\d+q|77\d{4}/;
/** What marks that are numbers begin with. */
export const FIRST_NUMBER = 770_000;

/** The text split at its marks. */
export const splitAtMarks = (text: string): string[] => text.split(new RegExp(`(${MARK.source})`));

export const nameOf = (path: Path): string => path.join('.');

/** The same settings with another value where a path leads to. */
export function withValue(settings: object, [name, ...names]: Path, value: unknown): object {
  const member = (settings as { [key: string]: unknown })[name];
  return { ...settings, [name]: names.length === 0 ? value : withValue(member as object, names, value) };
}
