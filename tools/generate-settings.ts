/** Writes what is generated from the settings' interfaces, or with `--check` says whether it is written already. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../constructs/slate-props';
import { settingsSchema } from './settings-schema';
import { settingsValidator } from './settings-validator';

const ROOT = join(__dirname, '..');

const TYPES = `/** A mistake: https://ajv.js.org/api.html#error-objects */
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
  /** The name, when it is a name in the map at \`instancePath\` that is wrong. */
  readonly propertyName?: string;
}

/** Whether settings are what the schema allows. If not, \`validate.errors\` has everything that is wrong. */
export declare const validate: {
  (settings: unknown): boolean;
  errors?: readonly SettingsError[] | null;
};
`;

/** The generated files by their paths. */
export function generate(): { [file: string]: string } {
  const schema = settingsSchema('SlateSettings', DEFAULT_SETTINGS);
  return {
    'settings/values.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'constructs/rules/settings/validator.js': settingsValidator(schema),
    'constructs/rules/settings/validator.d.ts': TYPES,
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(generate())) {
    const path = join(ROOT, file);
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`${file} is not what the interfaces say: npm run generate`);
      process.exitCode = 1;
    }
  }
}
