import { runInNewContext } from 'node:vm';
import { AccessMode, PodSecurityLevel, PullPolicy } from '../../../../constructs';
import { DEFAULT_SETTINGS } from '../../../../constructs/slate-props';
import { validate } from '../../../../constructs/schema/validator.js';
import { problemsOf, slate } from '../../../helpers/finished';
import { Member, visitSettings } from '../../../helpers/declarations';
import { Path, pointer, settingsWith, wrongPaths } from '../../../helpers/paths';

const settings: { path: string[]; member: Member }[] = [];
visitSettings('SlateSettings', { ...DEFAULT_SETTINGS }, (path, member) => settings.push({ path, member }));

/** The value of TypeScript's text for it, such as `['0.0.0.0/0']`. */
function literal(text: string): unknown {
  return runInNewContext(`JSON.parse(JSON.stringify(${text}))`, { AccessMode, PodSecurityLevel, PullPolicy, JSON });
}

function valueAt(path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as { [key: string]: unknown } | undefined)?.[key],
    DEFAULT_SETTINGS,
  );
}

test('the tree is the whole of it', () => {
  expect(settings.length).toBeGreaterThan(500);
});

test('every setting has a description and a @default', () => {
  const undocumented = settings.filter(({ member }) => !member.description || (member.isOptional && !member.default));
  expect(undocumented.map(({ member }) => member.declared)).toEqual([]);
});

test('every @default that is a literal is the default, wherever the setting stands in the tree', () => {
  const literals = settings.filter(({ member }) => member.default && !member.default.startsWith('- '));
  expect(literals.length).toBeGreaterThan(40);
  const told = literals.map(({ path, member }) => [path.join('.'), literal(member.default ?? '')]);
  expect(told).toEqual(literals.map(({ path }) => [path.join('.'), valueAt(path)]));
});

test('giving every default by hand changes nothing', () => {
  expect(slate(DEFAULT_SETTINGS)).toEqual(slate());
});

test('every default is valid', () => {
  expect(wrongPaths(DEFAULT_SETTINGS)).toEqual([]);
});

describe('null', () => {
  const paths = settings.map(({ path }) => path).filter((path) => !path.includes('0'));

  test('is a value of a setting, or wrong at its own path', () => {
    for (const path of paths) {
      const wrong = wrongPaths(settingsWith(path, null));
      if (wrong.length > 0) expect(wrong).toEqual([pointer(path)]);
    }
  });

  test('can remove everything that it may remove at once, but for the versions of images: nothing odd is printed', () => {
    const removed = {};
    for (const path of paths) {
      const isRemovable = validate(settingsWith(path, null)) && !path.join('.').endsWith('image.tag');
      if (isRemovable) removeAt(removed, path);
    }
    const objects = slate(removed);
    expect(JSON.stringify(objects)).not.toMatch(/undefined|null|NaN/);
    expect(problemsOf(objects)).toEqual([]);
  });
});

function removeAt(tree: { [key: string]: unknown }, path: string[]): void {
  const [key, ...rest] = path;
  if (rest.length === 0) tree[key] = null;
  else if (tree[key] !== null) removeAt((tree[key] ??= {}) as { [key: string]: unknown }, rest);
}
