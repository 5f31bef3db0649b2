import { inWords, Path, written } from './tree';
import type { SchemaError } from './validator';

/** What is wrong with a setting. */
export interface SettingProblem {
  readonly path: Path;
  /** The path, what was given and what is right, in one sentence. */
  readonly text: string;
  /** Whether the name is wrong, and not the value. */
  readonly isName?: boolean;
  /** Whether there is no setting of that name. */
  readonly isUnknown?: boolean;
  /** What the schema says of the value, if it is wrong by itself. */
  readonly errors?: readonly SchemaError[];
  /** If it is wrong only beside another setting, the path of that one. */
  readonly other?: Path;
}

/** A value that is wrong, or missing, because of another setting. `must` completes the sentence. */
export function conflict(path: Path, given: unknown, must: string, other?: Path): SettingProblem {
  return { path, other, text: `${written(path)} is ${given === undefined ? 'missing' : inWords(given)}; must ${must}` };
}

/** What a rule says of a text. */
export function problemOf(
  given: unknown,
  path: Path,
  problemWith: (text: string) => string | undefined,
): SettingProblem[] {
  const problem = typeof given === 'string' ? problemWith(given) : undefined;
  return problem ? [conflict(path, given, problem.replace(/^must /, ''))] : [];
}
