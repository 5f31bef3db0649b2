/**
 * The JSON Schema (draft-07) of the settings, made from their interfaces: what JSDoc says of a member is in it (`@minimum`, `@pattern`,
 * `@propertyNames` …). It also says what `null` removes, and what the defaults are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredTypes } from './declared-types';
import { KUBERNETES, REF } from './kubernetes-types';

/** The part of JSON Schema that settings need. */
export interface Schema {
  $schema?: string;
  $id?: string;
  title?: string;
  $ref?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  properties?: { [name: string]: Schema };
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  required?: string[];
  items?: Schema;
  minItems?: number;
  allOf?: Schema[];
  not?: Schema;
  default?: unknown;
  /** The tag `@irremovable`: `null` is not allowed, as nothing would be left to print. */
  irremovable?: boolean;
  definitions?: { [name: string]: Schema };
}

const ROOT = join(__dirname, '..');

/** The schemas of all interfaces of settings and props. */
export function declaredSchemas(): { [name: string]: Schema } {
  return declaredTypes(join(ROOT, 'constructs/index.ts'), join(ROOT, 'tsconfig.json'));
}

/** The schema of the interface of all settings, with the defaults of its members. */
export function settingsSchema(declared: { [name: string]: Schema }, type: string, defaults: object): Schema {
  const rewriter = new Rewriter(declared);
  const root = rewriter.section(type, true);
  const schema: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${home()}/settings/values.schema.json`,
    title: 'Settings of SLATE on Kubernetes',
    ...root,
    definitions: Object.fromEntries(Object.entries(rewriter.definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  new Defaults(schema).add(schema, defaults);
  return schema;
}

/** A schema whose properties are some of the interfaces, by their names. */
export function interfacesSchema(declared: { [name: string]: Schema }, types: string[]): Schema {
  const rewriter = new Rewriter(declared);
  const properties = Object.fromEntries(types.map((type) => [type, { $ref: rewriter.define(type, true, false) }]));
  return { type: 'object', properties, definitions: rewriter.definitions };
}

function home(): string {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const { repository } = JSON.parse(text) as { repository: { url: string } };
  return repository.url.replace(/\.git$/, '');
}

/** Copies the definitions that are needed, and allows `null` where it removes something. */
class Rewriter {
  public readonly definitions: { [name: string]: Schema } = {};

  public constructor(private readonly declared: { [name: string]: Schema }) {}

  /** A map whose members are known. */
  public section(name: string, removable: boolean): Schema {
    return this.rewrite(this.declared[name], removable, false);
  }

  /**
   * `removable`: whether null removes what is inside, as it does in maps but not in lists; `nullable`: whether the value itself can be
   * removed.
   */
  private rewrite(schema: Schema, removable: boolean, nullable: boolean): Schema {
    const { irremovable, $ref, ...rest } = schema;
    if ($ref) return { $ref: this.define($ref.slice(REF.length), removable, nullable && !irremovable), ...rest };
    const copy: Schema = { ...rest };
    delete copy.default;
    if (/^\^\(\w+(\|\w+)+\)\$$/.test(copy.pattern ?? '')) {
      copy.enum = copy.pattern?.slice(2, -2).split('|');
      delete copy.pattern;
    }
    if (copy.properties) {
      const members = Object.entries(copy.properties).map(([name, member]): [string, Schema] => [
        name,
        this.member(member, removable, !copy.required?.includes(name)),
      ]);
      copy.properties = Object.fromEntries(members);
    }
    if (typeof copy.additionalProperties === 'object') {
      copy.additionalProperties = this.rewrite(copy.additionalProperties, removable, removable);
    }
    // A pattern applies to text only, so null would match it and be refused.
    if (copy.not && nullable) copy.not = { type: 'string', ...copy.not };
    if (copy.items) copy.items = this.rewrite(copy.items, false, false);
    if (copy.propertyNames) copy.propertyNames = this.inline(copy.propertyNames);
    const isAnything = copy.type === undefined && copy.enum === undefined;
    if (!nullable || irremovable || isAnything) return copy;
    return { ...copy, type: [copy.type ?? [], 'null'].flat(), ...(copy.enum && { enum: [...copy.enum, null] }) };
  }

  /** A member of a map. Switches and sections are always there: null would turn them neither on nor off. */
  private member(schema: Schema, removable: boolean, optional: boolean): Schema {
    const { type, properties, additionalProperties } = this.resolve(schema);
    const isOurs = !schema.$ref?.startsWith(REF + KUBERNETES);
    const isSection = isOurs && properties !== undefined && additionalProperties === false;
    return withoutProse(this.rewrite(schema, removable, removable && optional && type !== 'boolean' && !isSection));
  }

  /** What restricts names is inlined, as an error from a definition does not tell the name. */
  private inline(names: Schema): Schema {
    const { allOf, ...rest } = this.resolve(names);
    return { ...rest, ...(allOf && { allOf: allOf.map((part) => this.inline(part)) }) };
  }

  private resolve(schema: Schema): Schema {
    return schema.$ref ? this.declared[schema.$ref.slice(REF.length)] : schema;
  }

  /** The reference to a definition that is copied if it is needed for the first time. */
  public define(name: string, removable: boolean, nullable: boolean): string {
    const key = nullable ? `${name}OrNull` : name;
    if (!this.definitions[key]) {
      this.definitions[key] = {};
      // A value of Kubernetes' own types is printed as it is: there is no default in it that null could remove.
      const isOurs = !name.startsWith(KUBERNETES);
      Object.assign(this.definitions[key], this.rewrite(this.declared[name], removable && isOurs, nullable));
    }
    return `${REF}${key}`;
  }
}

/** `@default` is for readers: values are taken from the defaults themselves. */
function withoutProse(schema: Schema): Schema {
  const copy = { ...schema };
  delete copy.default;
  return copy;
}

/** Writes each default at the deepest place where it is the same for all paths that lead there. */
class Defaults {
  private readonly uses = new Map<string, number>();

  public constructor(private readonly root: Schema) {
    JSON.stringify(root, (key, value: unknown) => {
      if (key === '$ref') this.uses.set(String(value), (this.uses.get(String(value)) ?? 0) + 1);
      return value;
    });
  }

  public add(schema: Schema, defaults: object): void {
    const values = defaults as { [name: string]: unknown };
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const value = values[name];
      if (value === undefined) continue;
      const section = member.$ref ? this.root.definitions?.[member.$ref.slice(REF.length)] : undefined;
      const isOwn = section?.properties && this.uses.get(member.$ref ?? '') === 1;
      if (isOwn) this.add(section, value as object);
      else member.default = value;
    }
  }
}
