import { listed } from './words';
import type { SchemaError, SchemaPart } from './validator';

/** The types of a JSON schema in plain words. */
export const TYPES: { [type: string]: string } = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

/** The largest number that Kubernetes accepts: mentioned only where it is exceeded. */
const LARGEST = 2 ** 31 - 1;

/** What the errors at one path allow, such as `must be a whole number`. */
export function allowed(errors: SchemaError[]): string {
  const words = errors.map(wordsOf);
  const isChoice = errors.some(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const enumeration = errors.findIndex(({ keyword }) => keyword === 'enum');
  const told = isChoice ? [...new Set(words)].filter((text) => text !== '') : [words[Math.max(0, enumeration)]];
  return `must ${listed(told, 'or')}`;
}

function wordsOf({ keyword, params, parentSchema = {}, message = '', data }: SchemaError): string {
  const limit = String(params.limit);
  switch (keyword) {
    case 'enum':
      return `be one of ${(params.allowedValues as (string | null)[]).filter((value) => value !== null).join(', ')}`;
    case 'const':
      return `be ${JSON.stringify(params.allowedValue)}`;
    case 'exclusiveMinimum':
      return `be more than ${limit}`;
    case 'exclusiveMaximum':
      return `be less than ${limit}`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return limit === '1' ? 'not be empty' : `have at least ${limit} entries`;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `have at most ${limit} entries`;
    case 'uniqueItems':
      return 'not have the same item twice';
    case 'anyOf':
    case 'oneOf':
      return '';
    case 'maximum':
      if (Number(limit) >= LARGEST) return `be at most ${limit}`;
  }
  if (parentSchema.description === 'text' && typeof data === 'string') return 'not be empty';
  return describedBy(parentSchema) ?? (keyword === 'type' ? `be ${typeNames(params.type)}` : plain(message));
}

/** What the description of a kind of values completes: "must be a port from 1 to 65535". */
function describedBy({ description, pattern, minimum, not }: SchemaPart): string | undefined {
  const isKind = pattern !== undefined || minimum !== undefined || not !== undefined;
  return isKind && description ? `be ${description}` : undefined;
}

function typeNames(type: unknown): string {
  const types = [type].flat().filter((name) => name !== 'null');
  return listed(
    types.map((name) => TYPES[String(name)]),
    'or',
  );
}

function plain(message: string): string {
  return message.replace(/^must /, '');
}
