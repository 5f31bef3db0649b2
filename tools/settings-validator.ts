/** The validators of settings and props: JavaScript without any `require`, small enough to load quickly. */
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { settingPaths } from './setting-paths';
import { Schema } from './settings-schema';

type Definitions = { [name: string]: Schema };

/** Keywords that check nothing. */
const ANNOTATIONS = ['$schema', '$id', 'title', 'default', 'description'];

/** Keywords whose description says what is allowed. */
const DESCRIBED = ['const', 'enum', 'maximum', 'minimum', 'not', 'pattern'];

/** The source of a module: `validate` collects every error with its value and schema, `paths` is the path of every setting. */
export function settingsValidator(schema: Schema): string {
  const code = validatorsOf(withoutDoubles(slim(schema)), { validate: '' });
  return `${code}\nexports.paths = ${JSON.stringify(settingPaths(schema))};\n`;
}

/** The source of a module: `validators` has one for each property of a schema. */
export function propsValidators(given: Schema): string {
  const schema = withoutDoubles(slim(given));
  const references = Object.entries(schema.properties ?? {}).map(([name, { $ref = '' }]): [string, string] => [
    name,
    $ref,
  ]);
  const code = validatorsOf(schema, Object.fromEntries(references));
  return `const validators = (exports.validators = {});\n${code.replace(/^exports\./gm, 'validators.')}\n`;
}

/** A module that exports validators for parts of a schema, by the names of the exports. */
function validatorsOf(schema: Schema, references: { [name: string]: string }): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  ajv.addSchema(schema, 'schema');
  const exported = Object.entries(references).map(([name, reference]) => [name, `schema${reference}`]);
  return standaloneCode(ajv, Object.fromEntries(exported) as { [name: string]: string });
}

/** Without annotations, except those that messages quote. */
function slim(schema: Schema): Schema {
  const isDescribed = DESCRIBED.some((keyword) => keyword in schema);
  const kept = Object.entries(schema).filter(
    ([keyword]) => !ANNOTATIONS.includes(keyword) || (keyword === 'description' && isDescribed),
  );
  return Object.fromEntries(kept.map(([keyword, value]: [string, unknown]) => [keyword, slimValue(keyword, value)]));
}

function slimValue(keyword: string, value: unknown): unknown {
  if (keyword === 'items' || (keyword === 'additionalProperties' && typeof value === 'object')) {
    return slim(value as Schema);
  }
  if (keyword !== 'properties' && keyword !== 'definitions') return value;
  return Object.fromEntries(Object.entries(value as Definitions).map(([name, member]) => [name, slim(member)]));
}

/** Most workloads have the same settings: one definition serves all that are alike. */
function withoutDoubles(schema: Schema): Schema {
  const first = new Map<string, string>();
  const doubles = new Map<string, string>();
  const definitions = Object.entries(schema.definitions ?? {}).filter(([name, definition]) => {
    const text = JSON.stringify(definition);
    const known = first.get(text);
    if (known) doubles.set(`#/definitions/${name}`, `#/definitions/${known}`);
    else first.set(text, name);
    return !known;
  });
  if (doubles.size === 0) return schema;
  const text = JSON.stringify({ ...schema, definitions: Object.fromEntries(definitions) }, (key, value: unknown) =>
    key === '$ref' ? (doubles.get(String(value)) ?? value) : value,
  );
  return withoutDoubles(JSON.parse(text) as Schema);
}
