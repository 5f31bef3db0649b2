/** Writes the files that are generated from the settings' interfaces, or with `--check` says whether they are up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../constructs/slate-props';
import { declaredSchemas, interfacesSchema, Schema, settingsSchema } from './settings-schema';
import { propsValidators, settingsValidator } from './settings-validator';

const ROOT = join(__dirname, '..');

/** The interfaces of settings that are the props of constructs. */
const SETTINGS = ['PlatformSettings', 'AgenticSystemSettings', 'ModelSettings'];

/** The props of a Slate are settings. The others are no props of constructs: what extends them is. */
const NO_PROPS = [
  'Slate',
  'Account',
  'Application',
  'Caller',
  'Common',
  'Workload',
  'OllamaClient',
  'ExternalService',
  'PodUser',
].map((name) => `${name}Props`);

/** The schema of all settings, as of now. */
export function schemaOfSettings(declared = declaredSchemas()): Schema {
  return settingsSchema(declared, 'SlateSettings', DEFAULT_SETTINGS);
}

/** The generated files by their paths. */
export function generate(): { [file: string]: string } {
  const declared = declaredSchemas();
  const schema = schemaOfSettings(declared);
  const props = Object.keys(declared).filter((name) => name.endsWith('Props') && !NO_PROPS.includes(name));
  return {
    'settings/values.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'constructs/schema/validator.js': settingsValidator(schema),
    'constructs/schema/props-validators.js': propsValidators(interfacesSchema(declared, [...SETTINGS, ...props])),
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(generate())) {
    const path = join(ROOT, file);
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`${file} is out of date; run npm run generate`);
      process.exitCode = 1;
    }
  }
}
