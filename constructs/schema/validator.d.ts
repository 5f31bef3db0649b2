/** As much of a JSON schema as messages need. */
export interface SchemaPart {
  /** Completes "must be", where there is a pattern, a minimum or a `not`. */
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly not?: unknown;
  readonly properties?: { readonly [name: string]: unknown };
}

/** An error of ajv: https://ajv.js.org/api.html#error-objects */
export interface SchemaError {
  /** Where it is, as a JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
  /** The schema that the keyword is in. */
  readonly parentSchema?: SchemaPart;
  /** The value that is wrong. */
  readonly data?: unknown;
  /** The name, when a name in the map at `instancePath` is wrong. */
  readonly propertyName?: string;
}

/** Whether a tree is what a schema allows. If not, `errors` has everything that is wrong. */
export interface Validator {
  (tree: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The validator of the settings. */
export declare const validate: Validator;

/** The paths of all settings, except those within lists. `NAME` stands for any name. */
export declare const paths: readonly (readonly string[])[];
