/** Writes the files that are generated from the settings' interfaces, or with `--check` says whether they are up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../constructs/slate-props';
import { propNames } from './prop-names';
import { settingsSchema } from './settings-schema';
import { settingsValidator } from './settings-validator';

const ROOT = join(__dirname, '..');

/** The generated files by their paths. */
export function generate(): { [file: string]: string } {
  const schema = settingsSchema('SlateSettings', DEFAULT_SETTINGS);
  return {
    'settings/values.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'constructs/rules/settings/validator.js': settingsValidator(schema),
    'constructs/building-blocks/prop-names.ts': propNames(),
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
