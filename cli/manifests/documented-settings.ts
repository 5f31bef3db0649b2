import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES } from '../../constructs/schema/wording';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string | string[];
  readonly enum?: (string | null)[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: { readonly [name: string]: Schema };
}

/** A values file with every setting: its documentation above it, and its default. Settings without a default are commented out. */
export function documentedSettings(): string {
  const root = JSON.parse(readFileSync(join(__dirname, '../../settings/values.schema.json'), 'utf8')) as Schema;
  return `${membersOf(root, root, '').join('\n')}\n`;
}

/** Sections that several settings share have their defaults where they are used. */
function membersOf(schema: Schema, root: Schema, indent: string): string[] {
  const defaults = (schema.default ?? {}) as { readonly [name: string]: unknown };
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const given = { ...resolved(member, root), ...member };
    const target = { ...given, default: defaults[name] ?? given.default };
    const comment = (target.description ?? '').split('\n').map((line) => `${indent}# ${line}`);
    return [...comment, ...setting(name, target, root, indent)];
  });
}

function setting(name: string, schema: Schema, root: Schema, indent: string): string[] {
  // What is in Kubernetes' own types is in Kubernetes' documentation.
  if (schema.properties && !schema.$ref?.startsWith('#/definitions/k8s.')) {
    const members = membersOf(schema, root, `${indent}  `);
    const isEmpty = members.every((line) => line.trim().startsWith('#'));
    return [`${indent}${isEmpty ? '# ' : ''}${name}:`, ...members];
  }
  if (schema.default !== undefined) return [`${indent}${name}: ${JSON.stringify(schema.default)}`];
  const [type] = [schema.type ?? []].flat().filter((candidate) => candidate !== 'null');
  const allowed = schema.enum?.filter((value) => value !== null).join(', ');
  return [`${indent}# ${name}: (${allowed ?? TYPES[type ?? 'object']})`];
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : (root.definitions?.[decodeURIComponent(name)] ?? schema);
}
