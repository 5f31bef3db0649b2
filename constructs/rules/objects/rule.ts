import { Manifest } from './manifest';
import { readObject } from './read';
import { System } from './system';

/** What breaks a rule: the object, its field, what was found there, and what is right. */
export interface Violation {
  readonly object: Manifest;
  readonly field: string;
  /** Nothing when the field is missing. */
  readonly given?: unknown;
  /** What is right, as the end of the sentence "field is given; …". */
  readonly requirement: string;
}

/** A violation and the name of the rule that found it. */
export interface Finding extends Violation {
  readonly rule: string;
}

/** A rule over finished objects. */
export interface Rule {
  readonly name: string;
  /** What it requires and why, in one sentence. */
  readonly description: string;
  check(system: System): Violation[];
}

/** The line that a person reads. */
export function describe({ object, field, given, requirement, rule }: Finding): string {
  const { kind, metadata } = readObject(object).object;
  const { name, namespace } = metadata;
  const found = given === undefined ? 'is missing' : `is ${JSON.stringify(given)}`;
  return `${kind} ${namespace ? `${namespace}/` : ''}${name} ${field} ${found}; ${requirement} [rule ${rule}]`;
}
