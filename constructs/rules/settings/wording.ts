import { Schema, SchemaError } from './schema';
import { LayerKind } from './sources';
import { isMap, Path, written } from './tree';
import { either } from './unknown-key';

/** The types of a JSON schema in people's words. */
export const TYPES: { [type: string]: string } = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

/** The largest number that Kubernetes takes: not worth a word, unless it is exceeded. */
const LARGEST = 2 ** 31 - 1;

/** What the errors at one path allow, such as `must be a whole number`. */
export function allowed(errors: SchemaError[]): string {
  const words = errors.map(wordsOf);
  const isChoice = errors.some(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const enumeration = errors.findIndex(({ keyword }) => keyword === 'enum');
  const told = isChoice ? [...new Set(words)].filter((text) => text !== '') : [words[Math.max(0, enumeration)]];
  return `must ${either(told)}`;
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
function describedBy({ description, pattern, minimum, not }: Schema): string | undefined {
  const isKind = pattern !== undefined || minimum !== undefined || not !== undefined;
  return isKind && description ? `be ${description}` : undefined;
}

function typeNames(type: unknown): string {
  const types = [type].flat().filter((name) => name !== 'null');
  return either(types.map((name) => TYPES[String(name)]));
}

function plain(message: string): string {
  return message.replace(/^must /, '');
}

const GAP = ': items that --set does not give are null, and it begins a new list where there is only a default';

/** How to mend a value of a wrong type, where the way it was written is the reason. */
export function mend(errors: SchemaError[], path: Path, kind: LayerKind | undefined, isPlainText: boolean): string {
  const [{ data, parentSchema }] = errors;
  if (data === null)
    return typeof path[path.length - 1] === 'string' ? ': it cannot be removed' : kind?.startsWith('--set') ? GAP : '';
  const isSwitch = typeof data === 'boolean' && parentSchema?.properties?.enabled !== undefined;
  if (isSwitch) return `; did you mean ${written([...path, 'enabled'])}?`;
  const types = errors.flatMap(({ keyword, params }) => (keyword === 'type' ? [params.type].flat().map(String) : []));
  const hint = types.map((type) => hintFor(type, data, kind, isPlainText)).find((text) => text !== '');
  return hint ? `: ${hint}` : '';
}

function hintFor(type: string, data: unknown, kind: LayerKind | undefined, isPlainText: boolean): string {
  const isSet = kind === '--set' || kind === '--set-string';
  if (type === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    return kind === '--set' ? 'use --set-string' : 'write it in quotes';
  }
  if (type === 'string' && isMap(data) && isSet) return 'a dot that belongs to a name is written \\.';
  if (typeof data !== 'string') return '';
  if (type === 'array' && isSet) return `write {${data}}`;
  if (type === 'boolean') return booleanHint(data, kind, isPlainText);
  const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(data);
  if (!isNumber || (type !== 'integer' && type !== 'number')) return '';
  if (kind === '--set') return type === 'number' ? 'use --set-json, since --set takes fractions for text' : '';
  return kind === '--set-string' ? 'use --set' : 'remove the quotes';
}

function booleanHint(data: string, kind: LayerKind | undefined, isPlainText: boolean): string {
  if (/^(true|false)$/i.test(data)) return kind === '--set-string' ? 'use --set' : 'remove the quotes';
  if (!/^(y|n|yes|no|on|off)$/i.test(data)) return '';
  const meant = /^(y|yes|on)$/i.test(data);
  return isPlainText ? `YAML 1.2 reads ${data} as text; write ${meant}` : `write ${meant}`;
}
