import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { mergeLayers } from '../../constructs/building-blocks/defaults';
import { mergedLayers } from '../../settings/layers';
import { SetArgument } from '../../settings/set';
import { readValuesFiles } from '../../settings/values-file';
import { chartWith, helmValues } from './helm';

const DEFAULTS = {
  a: { b: 1, c: { d: 'text', e: true }, f: [1, 2] },
  b: 'text',
  c: [{ a: 1, b: 2 }, 'item'],
  d: { 'x.y/z': '1', a: { a: { a: 1 } } },
  e: 1.5,
};

/*
 * What is left out, because Helm's own answer is no standard to keep:
 * - null that removes nothing: Helm prints it as null, here it is gone; templates cannot tell;
 * - null that removes a list of the defaults: the constructs then get an empty list, as templates would;
 * - whole numbers beyond 2^53, which JSON in JavaScript cannot hold;
 * - `yes`, `on`, `010` and `1_000` without quotes in a file, several documents, a key twice: mistakes here, see messages.test.ts;
 * - `--set a.`, `--set a[0]`, `--set a[0`, `--set =1`, `--set .a=1`: Helm does nothing and says nothing, here they are mistakes;
 * - `--set a[0].b=`, an empty value at the very end and inside of a list, which Helm loses without a word;
 * - `--set-json a=1x`, which Helm reads as `a=1` and then fails on `x`, or does not when an assignment follows.
 */

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'x.y/z', 'new one', 'ä'];
const name = fc.constantFrom(...names, 'a', 'a', 'b', 'c', 'd');
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'true',
    'FALSE',
    'null',
    'Null',
    '0',
    '-0',
    '+7',
    '-12',
    '007',
    '00009',
    '1.5',
    '1e3',
    '0x1F',
  ),
  fc.constantFrom(
    '9007199254740991',
    '9223372036854775808',
    '-99999999999999999999',
    '1_000',
    '24 GB',
    'yes',
    '-',
    '~',
  ),
  fc.string({ maxLength: 6, unit: fc.constantFrom(...'ab,=.[]{}\\"\' :#&*ü\n') }),
);

const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
);
const { tree } = fc.letrec<{ tree: Record<string, unknown>; value: unknown }>((tie) => ({
  tree: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof({ depthSize: 'small', maxDepth: 4 }, scalar, tie('tree'), fc.array(tie('value'), { maxLength: 3 })),
}));

const file = fc
  .tuple(tree, fc.boolean())
  .map(([content, isJson]) => (isJson ? JSON.stringify(content) : stringify(content, { version: '1.1' })));

const escaped = (raw: string, special: RegExp) => raw.replace(special, '\\$&');
const index = fc.integer({ min: 0, max: 3 }).map((number) => `[${number}]`);
const path = fc.tuple(name, fc.array(fc.oneof(index, name, name), { maxLength: 2 })).map(([first, rest]) =>
  [first, ...rest]
    .map((key) => (/^\[\d\]$/.test(key) ? key : `.${escaped(key, /[\\.,=[]/g)}`))
    .join('')
    .slice(1),
);
const list = fc
  .array(text, { maxLength: 3 })
  .map((items) => `{${items.map((item) => escaped(item, /[\\,}]/g)).join(',')}}`);
const setValue = fc.oneof(
  { weight: 3, arbitrary: text.map((raw) => escaped(raw, /[\\,]/g)) },
  { weight: 1, arbitrary: list },
);
const space = fc.constantFrom('', '', ' ');
const jsonValue = fc.tuple(space, fc.oneof(tree, scalar, fc.array(scalar, { maxLength: 3 })), space);
const json = jsonValue.map(([before, value, after]) => before + JSON.stringify(value) + after);

const assignments = (value: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(fc.tuple(path, value), { minLength: 1, maxLength: 2 }), fc.constantFrom('', '', ','))
    .map(([pairs, end]) => pairs.map(([key, given]) => `${key}=${given}`).join(',') + end)
    .map((argument) => (/\]\..*=$/s.test(argument) ? `${argument},` : argument));
const argument: fc.Arbitrary<SetArgument> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ flag: fc.constant('--set' as const), text: assignments(setValue) }) },
  { weight: 2, arbitrary: fc.record({ flag: fc.constant('--set-string' as const), text: assignments(setValue) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      flag: fc.constant('--set-json' as const),
      text: fc.oneof(
        assignments(json),
        tree.map((value) => JSON.stringify(value)),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      flag: fc.constant('--set-file' as const),
      text: assignments(fc.constantFrom('one.txt', '{one.txt,two.txt}', '')),
    }),
  },
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slate-helm-'));
  chartWith(join(folder, 'chart'), DEFAULTS);
  writeFileSync(join(folder, 'one.txt'), 'one\nline: 1\n');
  writeFileSync(join(folder, 'two.txt'), 'null');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('files and arguments make the values that Helm sees, and what Helm refuses is refused', async () => {
  let accepted = 0;
  const property = fc.asyncProperty(
    fc.array(file, { maxLength: 3 }),
    fc.array(argument, { maxLength: 6 }),
    async (files, set) => {
      const valuesFiles = files.map((_, number) => join(folder, `${number}.yaml`));
      files.forEach((content, number) => writeFileSync(valuesFiles[number], content));
      const args = [...valuesFiles.flatMap((path) => ['-f', path]), ...set.flatMap(({ flag, text }) => [flag, text])];
      const expected = await helmValues(folder, args);
      const before = process.cwd();
      process.chdir(folder);
      const { settings, problems } = mergedLayers({
        environment: 'test',
        overlay: {},
        files: readValuesFiles(valuesFiles),
        set,
      });
      process.chdir(before);
      if (expected !== undefined) accepted++;
      const seen = problems.length > 0 ? undefined : mergeLayers(DEFAULTS, settings);
      expect(seen && shown(seen)).toEqual(expected && shown(expected));
    },
  );
  await fc.assert(property, { numRuns: 700, seed: 20260701, endOnFailure: true });
  expect(accepted).toBeGreaterThanOrEqual(300);
}, 600_000);

/** The values in an order of their own, without what is null in maps. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const kept = Object.entries(inner).filter(([, child]) => child !== null);
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
