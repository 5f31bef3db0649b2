import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergedLayers } from '../../settings/layers';
import { SetArgument, SetFlag } from '../../settings/set';

function set(...given: [SetFlag, string][]) {
  const all = given.map(([flag, text]): SetArgument => ({ flag, text }));
  return mergedLayers({ environment: 'test', overlay: {}, files: [], set: all });
}

test.each<[string, object]>([
  ['a=1', { a: 1 }],
  ['a=-7', { a: -7 }],
  ['a=+7', { a: 7 }],
  ['a=0', { a: 0 }],
  ['a=-0', { a: 0 }],
  ['a=true', { a: true }],
  ['a=False', { a: false }],
  ['a=NULL', { a: null }],
  ['a=', { a: '' }],
  ['a= 1', { a: ' 1' }],
  ['a=00009', { a: '00009' }],
  ['a=1.5', { a: '1.5' }],
  ['a=1e3', { a: '1e3' }],
  ['a=0x10', { a: '0x10' }],
  ['a=1_000', { a: '1_000' }],
  ['a=yes', { a: 'yes' }],
  ['a=9223372036854775808', { a: '9223372036854775808' }],
  ['a=b=c', { a: 'b=c' }],
  ['a="b"', { a: '"b"' }],
  ['a=b\\,c\\=d\\\\', { a: 'b,c=d\\' }],
  ['a=b\\', { a: 'b' }],
  ['a=1,b=2', { a: 1, b: 2 }],
  ['a=1,', { a: 1 }],
  ['a=,b=', { a: '', b: '' }],
  ['', {}],
  ['a.b.c=1', { a: { b: { c: 1 } } }],
  ['a.b=1,a.c=2', { a: { b: 1, c: 2 } }],
  ['a\\.b=1', { 'a.b': 1 }],
  ['nvidia\\.com/gpu=1', { 'nvidia.com/gpu': 1 }],
  ['a\\=b\\,c\\[0]=1', { 'a=b,c[0]': 1 }],
  ['a={b,c}', { a: ['b', 'c'] }],
  ['a={1,true,null,x}', { a: [1, true, null, 'x'] }],
  ['a={}', { a: [''] }],
  ['a={1,,2}', { a: [1, '', 2] }],
  ['a={b\\,c\\}},d=1', { a: ['b,c}'], d: 1 }],
  ['a={b}c=1', { a: ['b'], c: 1 }],
  ['a= {b}', { a: ' {b}' }],
  ['a[0]=1', { a: [1] }],
  ['a[2]=1', { a: [null, null, 1] }],
  ['a[0].b=1,a[0].c=2', { a: [{ b: 1, c: 2 }] }],
  ['a[1].b=1', { a: [null, { b: 1 }] }],
  ['a[0][1]=x', { a: [[null, 'x']] }],
  ['a={1,2},a[1]=5', { a: [1, 5] }],
  ['a={1},a[0].b=2', { a: [{ b: 2 }] }],
  ['constructor.name=x', { constructor: { name: 'x' } }],
])('--set %s', (text, expected) => {
  const { settings, problems } = set(['--set', text]);
  expect(problems).toEqual([]);
  expect(settings).toEqual(expected);
});

test('--set-string takes everything for text', () => {
  const { settings } = set(['--set-string', 'a=1,b=true,c={2,null}']);
  expect(settings).toEqual({ a: '1', b: 'true', c: ['2', 'null'] });
});

test.each<[string, object]>([
  ['a={"b":[1,2.5,"x"]}', { a: { b: [1, 2.5, 'x'] } }],
  ['a=1, b="x" c=null', { a: 1, ' b': 'x', c: null }],
  ['a="b,c=\\"d",e=true', { a: 'b,c="d', e: true }],
  ['a=,b=1', { a: null, b: 1 }],
  ['a[1]={"b":1}', { a: [null, { b: 1 }] }],
  [' {"a": {"b": null}}', { a: { b: null } }],
])('--set-json %s', (text, expected) => {
  expect(set(['--set-json', text]).settings).toEqual(expected);
});

test('--set-file takes the content of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-set-'));
  const [one, two] = ['one', 'two'].map((name) => join(folder, name));
  writeFileSync(one, '1');
  writeFileSync(two, 'a: b\n');
  expect(set(['--set-file', `a.b=${one},c={${one},${two}}`]).settings).toEqual({ a: { b: '1' }, c: ['1', 'a: b\n'] });
  rmSync(folder, { recursive: true });
});

test('--set-json, --set, --set-string and --set-file are applied in this order, whatever the order they are given in', () => {
  const given: [SetFlag, string][] = [
    ['--set-string', 'a=1'],
    ['--set', 'a=2,b=2'],
    ['--set-json', 'a=3,b=3,c=3'],
    ['--set-json', 'c=4'],
  ];
  expect(set(...given).settings).toEqual({ a: '1', b: 2, c: 4 });
});

test('a map in --set-json at the top merges, one at a path replaces', () => {
  const merged = set(['--set-json', 'a={"b":1}'], ['--set-json', '{"a":{"c":2}}'], ['--set-json', 'a.d={"e":1}']);
  expect(merged.settings).toEqual({ a: { b: 1, c: 2, d: { e: 1 } } });
  expect(set(['--set-json', '{"a":{"b":1}}'], ['--set-json', 'a={"c":2}']).settings).toEqual({ a: { c: 2 } });
});

test('nothing reaches the prototype of all objects', () => {
  const { problems } = set(
    ['--set', '__proto__.polluted=1'],
    ['--set', 'a.__proto__.polluted=1'],
    ['--set-json', '{"__proto__":{"polluted":1}}'],
    ['--set-json', 'a={"__proto__":{"polluted":1}}'],
  );
  expect(problems.map(({ text }) => text)).toEqual(Array(4).fill('__proto__ is not a setting'));
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('an argument with a mistake changes nothing, and the others are applied', () => {
  const { settings, problems } = set(['--set', 'a=1,b'], ['--set', 'c=2']);
  expect(settings).toEqual({ c: 2 });
  expect(problems).toHaveLength(1);
});
