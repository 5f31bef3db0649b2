import * as fc from 'fast-check';
import { SlateSettings } from '../../constructs';
import { validate } from '../../constructs/schema/validator.js';
import { Leaf, LEAVES, resolved, Schema, treeOf, typesOf } from './leaves';

/** Texts that YAML, templates or people may take for something else. */
const ODD_TEXTS = [
  ...['0', '007', '1e3', '1E400', '0x1F', '0o17', '1_000', '-1.5', '.5', '.', '.inf', '.NaN', '99999999999999999999'],
  ...['true', 'False', 'yes', 'No', 'on', 'OFF', 'y', 'n', 'null', 'Null', '~'],
  ...['2026-11-28', '2026-11-28T12:30:00Z', '12:30', '12:30:45', '1Gi', '100m', '50%'],
  ...['- a', 'a: b', 'a #b', '# a', '*a', '&a', '!a', '|', '>', '%a', '@a', '`a`', '{a}', '[a]', "it's", '"a"', ','],
  ...['{{ .Values }}', '${A}', '$(A)', 'a\\b', ' a ', 'a\tb', 'a\nb\n', '\n a', '🚀 Grüße', '日本語', 'é', '\u2028'],
];

/** Names that settings refer to: time zones, models, agents, rules, and variables that are there in any case. */
const KNOWN_NAMES = [
  ...['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'slate-fast', 'slate-planner', 'ALPHA', 'GAMMA'],
  ...['unique-objects', 'valid-names', 'valid-labels', 'HOME', 'PYTHONPATH'],
  ...['SLATE_LOG_LEVEL', 'SLATE_MODE', 'SLATE_BRIDGE_EXEC', 'NVIDIA_VISIBLE_DEVICES'],
];

/** What a text is where the schema does not say more. */
const ANY = '\\S';

/** Some settings, each of them as the schema allows it. Together they may still contradict each other. */
export function arbitrarySettings(): fc.Arbitrary<SlateSettings> {
  return fc
    .uniqueArray(fc.constantFrom(...LEAVES), { minLength: 1, maxLength: 6, selector: ({ path }) => path.join('.') })
    .chain((leaves) =>
      fc.tuple(...leaves.map((leaf) => arbitraryValue(leaf).map((value) => ({ leaf, value })))).map(treeOf),
    )
    .filter((settings) => validate(settings));
}

/** Random values of a leaf. `entries`: how many a list or a map has. */
export function arbitraryValue({ schema }: Leaf, entries?: number): fc.Arbitrary<unknown> {
  return valueOf(schema, entries);
}

function valueOf(given: Schema, entries?: number): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  if (schema.enum) return fc.constantFrom(...schema.enum.filter((value) => value !== null));
  switch (typesOf(schema)[0]) {
    case 'string':
      return textOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? 0,
        max: Math.min(schema.maximum ?? 1000, (schema.minimum ?? 0) + 1000),
      });
    case 'number':
      return fc.double({ min: 0, max: 100, noNaN: true });
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), { minLength: entries, maxLength: entries ?? 3, size: 'max' });
    default:
      return mapOf(schema, entries);
  }
}

function orNull(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  return schema.type?.includes('null') ? fc.option(valueOf(schema), { freq: 5 }) : valueOf(schema);
}

/** Texts by their pattern: to make them ready takes long. */
const TEXTS = new Map<string, fc.Arbitrary<string>>();

function textOf({ pattern = ANY }: Schema): fc.Arbitrary<string> {
  const texts = TEXTS.get(pattern) ?? fc.oneof(...textsMatching(pattern));
  TEXTS.set(pattern, texts);
  return texts;
}

function textsMatching(pattern: string): fc.Arbitrary<string>[] {
  const matching = new RegExp(pattern);
  const given = [KNOWN_NAMES, ODD_TEXTS].map((texts) => texts.filter((text) => matching.test(text)));
  const others =
    pattern === ANY
      ? fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => matching.test(text))
      : fc.stringMatching(matching, { size: 'small' });
  return [...given.flatMap((texts) => (texts.length > 0 ? [fc.constantFrom(...texts)] : [])), others];
}

function mapOf(
  { properties, required = [], additionalProperties, propertyNames, allOf }: Schema,
  entries?: number,
): fc.Arbitrary<object> {
  if (properties) {
    const members = Object.entries(properties).map(([name, member]) => [name, valueOf(member)] as const);
    return fc.record(Object.fromEntries(members), { requiredKeys: required, noNullPrototype: true });
  }
  const names = propertyNames ?? allOf?.find((part) => part.propertyNames)?.propertyNames ?? {};
  const keys = textOf(names.pattern ? names : (names.allOf?.find(({ pattern }) => pattern) ?? names));
  const values = orNull(typeof additionalProperties === 'object' ? additionalProperties : { type: 'string' });
  return fc.dictionary(keys, values, { minKeys: entries, maxKeys: entries ?? 3, size: 'max', noNullPrototype: true });
}
