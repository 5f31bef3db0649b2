import { Path } from './tree';

/** As much of a JSON schema as messages speak of. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly not?: unknown;
  readonly properties?: { [name: string]: Schema };
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: { [name: string]: Schema };
}

/** An error of ajv, with `verbose`. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
  readonly parentSchema?: Schema;
  readonly data?: unknown;
  /** The name, when it is a name in a map that is wrong. */
  readonly propertyName?: string;
}

/** A validator as ajv makes it, and the schema that it was made from, which only messages need. */
export interface Validator {
  readonly validate: (settings: unknown) => boolean;
  readonly errors: () => readonly SchemaError[];
  readonly schema: () => Schema;
}

/** Stands for any name in the path of a setting. */
const ANY = 'NAME';

/** The paths of all settings of a schema, except those within lists. */
export function settingPaths(root: Schema, schema: Schema = root, path: Path = [], open: Schema[] = []): Path[] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const target = name ? root.definitions?.[decodeURIComponent(name)] : schema;
  if (!target || open.includes(target)) return [];
  const named = Object.entries(target.properties ?? {});
  const any = typeof target.additionalProperties === 'object' ? [[ANY, target.additionalProperties] as const] : [];
  return [...named, ...any].flatMap(([key, child]) => {
    const inner = [...path, key];
    return [...(key === ANY ? [] : [inner]), ...settingPaths(root, child, inner, [...open, target])];
  });
}
