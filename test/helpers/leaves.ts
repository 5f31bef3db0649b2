import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SlateSettings } from '../../constructs';

export interface Schema {
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

/** A setting, and what it is set to. */
export interface Given {
  readonly leaf: Leaf;
  readonly value: unknown;
}

/** Whether a leaf is a boolean or one of several choices. */
export function isSwitch({ schema }: Leaf): boolean {
  return schema.enum !== undefined || typesOf(schema)[0] === 'boolean';
}

/** Settings as a tree. */
export function treeOf(given: readonly Given[]): SlateSettings {
  const tree = {};
  for (const { leaf, value } of given) put(tree, leaf.path, value);
  return tree;
}

export function isList({ schema }: Leaf): boolean {
  return typesOf(schema)[0] === 'array';
}

/** Whether a leaf is a list or a map. */
export function hasEntries({ schema }: Leaf): boolean {
  return ['array', 'object'].includes(typesOf(schema)[0]);
}

/** Whether null removes the default of a leaf. */
export function isRemovable({ schema }: Leaf): boolean {
  return schema.type?.includes('null') ?? false;
}

/** All values of a switch. */
export function statesOf(leaf: Leaf): unknown[] {
  const values = leaf.schema.enum ?? [false, true];
  return isRemovable(leaf) ? [...new Set([null, ...values])] : values;
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

export function resolved(schema: Schema, root = ROOT): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : resolved(root.definitions?.[decodeURIComponent(name)] ?? {}, root);
}

export function typesOf({ type = 'object' }: Schema): string[] {
  return [type].flat().filter((candidate) => candidate !== 'null');
}
