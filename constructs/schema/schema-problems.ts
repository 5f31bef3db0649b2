import type { SettingProblem } from './problem';
import { inWords, Path, pathIn, Tree, written } from './tree';
import { unknownKey } from './unknown-key';
import type { SchemaError, Validator } from './validator';
import { allowed } from './wording';

/** What a validator finds in a tree, one problem for each path. Where a name is unknown, one of the given paths may have been meant. */
export function schemaProblems(tree: Tree, validate: Validator, paths: readonly Path[] = []): SettingProblem[] {
  if (validate(tree)) return [];
  const groups = new Map<string, { path: Path; errors: SchemaError[] }>();
  for (const error of validate.errors ?? []) {
    if (error.keyword === 'if') continue;
    const path = pathOf(error, tree);
    // A list may have many nulls in place of items: one is enough to report.
    const isGap = error.data === null && typeof path[path.length - 1] === 'number';
    const key = (isGap ? [...path.slice(0, -1), 'gap'] : path).join('\0');
    groups.set(key, { path, errors: [...(groups.get(key)?.errors ?? []), error] });
  }
  return [...groups.values()].map(({ path, errors }) => problem(path, errors, paths));
}

function pathOf({ instancePath, params, propertyName }: SchemaError, tree: Tree): Path {
  const keys = instancePath.split('/').slice(1);
  const path = pathIn(
    tree,
    keys.map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~')),
  );
  const inner = params.additionalProperty ?? params.missingProperty ?? propertyName ?? params.propertyName;
  return typeof inner === 'string' ? [...path, inner] : path;
}

function problem(path: Path, errors: SchemaError[], paths: readonly Path[]): SettingProblem {
  const [{ keyword, data, parentSchema }] = errors;
  if (keyword === 'additionalProperties') {
    const known = Object.keys(parentSchema?.properties ?? {});
    return { path, isName: true, isUnknown: true, text: unknownKey(path, known, paths) };
  }
  const name = errors.find(({ propertyName }) => propertyName !== undefined);
  if (name) return { path, isName: true, text: `${written(path)} has a name that is not allowed; ${allowed([name])}` };
  if (keyword === 'required') return { path, isName: true, text: `${written(path)} is missing; must be given` };
  return { path, errors, text: `${written(path)} is ${inWords(data)}; ${allowed(errors)}${meant(path, errors)}` };
}

/** What to know of null where nothing can be removed, and of a switch in place of a map that has one. */
function meant(path: Path, [{ data, parentSchema }]: SchemaError[]): string {
  if (data === null && typeof path[path.length - 1] === 'string') return ': it cannot be removed';
  const isSwitch = typeof data === 'boolean' && parentSchema?.properties?.enabled !== undefined;
  return isSwitch ? `; did you mean ${written([...path, 'enabled'])}?` : '';
}
