import { Manifest } from './manifest';
import { System } from './system';

/** One mistake: where it is, what was found, and what is right. */
export interface Problem {
  readonly object: Manifest;
  readonly field: string;
  /** What was found; nothing when the field is missing. */
  readonly given?: unknown;
  /** How it has to be, as the end of the sentence "field is given; …". */
  readonly mend: string;
}

/** A rule over finished objects. */
export interface Rule {
  readonly name: string;
  /** What it demands and why, in a sentence. */
  readonly description: string;
  check(system: System): Problem[];
}

/** A problem and the name of the rule that found it. */
export interface Finding extends Problem {
  readonly rule: string;
}

/** The line that a person reads. */
export function describe({ object, field, given, mend, rule }: Finding): string {
  const { name, namespace } = object.metadata;
  const found = given === undefined ? 'is missing' : `is ${JSON.stringify(given)}`;
  return `${object.kind} ${namespace ? `${namespace}/` : ''}${name} ${field} ${found}; ${mend} [rule ${rule}]`;
}
