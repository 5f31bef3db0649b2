/** A mistake: https://ajv.js.org/api.html#error-objects */
export interface SettingsError {
  /** Where it is, as a JSON pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
  /** What the keyword says. */
  readonly schema?: unknown;
  /** The schema that the keyword is in. If it has a pattern, its description completes "must be". */
  readonly parentSchema?: { readonly [keyword: string]: unknown };
  /** What is wrong. */
  readonly data?: unknown;
  /** The name, when it is a name in the map at `instancePath` that is wrong. */
  readonly propertyName?: string;
}

/** Whether settings are what the schema allows. If not, `validate.errors` has everything that is wrong. */
export declare const validate: {
  (settings: unknown): boolean;
  errors?: readonly SettingsError[] | null;
};
