import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { SlateSettings } from '../../constructs';
import { validate } from '../../constructs/schema/validator.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly enum?: unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly required?: string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly allOf?: Schema[];
  readonly definitions?: { readonly [name: string]: Schema };
}

/** A setting that is no section: its path, and what the schema says of it. */
export interface Leaf {
  readonly path: string[];
  readonly schema: Schema;
}

const ROOT = jsonOf('settings/values.schema.json');

const isObjects = ({ path: [first] }: Leaf): boolean => ['patches', 'extraObjects'].includes(first);

/** All but parts of objects, which random values would only break. */
export const LEAVES = leavesOf(ROOT).filter((leaf) => !isObjects(leaf));

/** Those of the Helm chart. */
export const CHART_LEAVES = leavesOf(jsonOf('helm/values.schema.json')).filter(
  (leaf) => leaf.path[0] !== 'global' && !isObjects(leaf),
);

/** Some settings, each of them as the schema allows it. Together they may still contradict each other. */
export function arbitrarySettings(most = 6, leaves = LEAVES): fc.Arbitrary<SlateSettings> {
  return fc
    .uniqueArray(fc.constantFrom(...leaves), { minLength: 1, maxLength: most, selector: ({ path }) => path.join('.') })
    .chain((leaves) =>
      fc.tuple(...leaves.map(({ schema }) => valueOf(schema))).map((values) => {
        const tree = {};
        leaves.forEach(({ path }, place) => put(tree, path, values[place]));
        return tree;
      }),
    )
    .filter((settings) => validate(settings));
}

/** Values of a leaf: all of few, else one of many, always the same. Null is one where it removes a default. */
export function valuesOf({ schema }: Leaf): unknown[] {
  const all = schema.enum ?? (typesOf(schema)[0] === 'boolean' ? [false, true] : undefined);
  const some = all ?? fc.sample(valueOf(schema), { seed: 1, numRuns: 1 });
  return schema.type?.includes('null') ? [null, ...some.filter((value) => value !== null)] : some;
}

/** A value that the schema never allows at a leaf. */
export function wrongValue({ schema }: Leaf): unknown {
  const [type] = typesOf(schema);
  if (schema.enum) return 'nonsense';
  if (type === 'string') return { not: 'text' };
  return type === 'boolean' ? 'maybe' : type === 'array' ? 'alone' : 'many';
}

/** Puts a value into a tree, at a path. */
export function put(tree: object, path: string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<{ [key: string]: unknown }>(
      (map, key) => (map[key] ??= {}) as { [key: string]: unknown },
      tree as { [key: string]: unknown },
    );
  parent[path[path.length - 1]] = value;
}

function jsonOf(file: string): Schema {
  return JSON.parse(readFileSync(join(__dirname, '../..', file), 'utf8')) as Schema;
}

function leavesOf(root: Schema, given = root, path: string[] = []): Leaf[] {
  const schema = resolved(given, root);
  if (!schema.properties) return [{ path, schema }];
  return Object.entries(schema.properties).flatMap(([name, member]) => leavesOf(root, member, [...path, name]));
}

function resolved(schema: Schema, root = ROOT): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : resolved(root.definitions?.[decodeURIComponent(name)] ?? {}, root);
}

function typesOf({ type = 'object' }: Schema): string[] {
  return [type].flat().filter((candidate) => candidate !== 'null');
}

function valueOf(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  if (schema.enum) return fc.constantFrom(...schema.enum.filter((value) => value !== null));
  switch (typesOf(schema)[0]) {
    case 'string':
      return textOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? 0,
        max: Math.min(schema.maximum ?? 1000, (schema.minimum ?? 0) + 1000),
      });
    case 'number':
      return fc.double({ min: 0, max: 100, noNaN: true });
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), { maxLength: 2 });
    default:
      return mapOf(schema);
  }
}

/** Texts by their pattern: to make them ready takes long. */
const MATCHING = new Map<string, fc.Arbitrary<string>>();

function textOf({ pattern }: Schema): fc.Arbitrary<string> {
  if (pattern === undefined || pattern === '\\S')
    return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text));
  const texts = MATCHING.get(pattern) ?? fc.stringMatching(new RegExp(pattern), { size: 'small' });
  MATCHING.set(pattern, texts);
  return texts;
}

function mapOf({
  properties,
  required = [],
  additionalProperties,
  propertyNames,
  allOf,
}: Schema): fc.Arbitrary<object> {
  if (properties) {
    const members = Object.entries(properties).map(([name, member]) => [name, valueOf(member)] as const);
    return fc.record(Object.fromEntries(members), { requiredKeys: required, noNullPrototype: true });
  }
  const names = propertyNames ?? allOf?.find((part) => part.propertyNames)?.propertyNames ?? {};
  const keys = textOf(names.pattern ? names : (names.allOf?.find(({ pattern }) => pattern) ?? names));
  return fc.dictionary(
    keys,
    valueOf(typeof additionalProperties === 'object' ? additionalProperties : { type: 'string' }),
    {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    },
  );
}
