import { Problem } from './problem';
import { SchemaError, Validator } from './schema';
import { Sources } from './sources';
import { inWords, Path, pathIn, Tree, written } from './tree';
import { unknownKey } from './unknown-key';
import { allowed, mend } from './wording';

/** Settings to be checked, and where they come from. */
export interface Given {
  readonly settings: Tree;
  readonly sources: Sources;
  /** Text without quotes. */
  readonly ambiguous: readonly { readonly path: Path }[];
}

/** A mistake at a path. */
export interface ProblemAt extends Problem {
  readonly path: Path;
}

/** A default is never wrong by itself. */
export const DEFAULT_PLACE = { text: 'default', rank: 0 };

/** What the schema finds in the settings, a problem for each path. */
export function schemaProblems(merged: Given, validator: Validator): ProblemAt[] {
  if (validator.validate(merged.settings)) return [];
  const groups = new Map<string, { path: Path; errors: SchemaError[] }>();
  for (const error of validator.errors()) {
    const path = pathOf(error, merged);
    if (error.keyword === 'if') continue;
    // Of the gaps that `--set list[9]=x` leaves in a list, one is enough.
    const isGap = error.data === null && typeof path[path.length - 1] === 'number';
    const key = (isGap ? [...path.slice(0, -1), 'gap'] : path).join('\0');
    groups.set(key, { path, errors: [...(groups.get(key)?.errors ?? []), error] });
  }
  return [...groups.values()].map(({ path, errors }) => problem(path, errors, merged, validator));
}

function pathOf({ instancePath, params, propertyName }: SchemaError, { settings }: Given): Path {
  const keys = instancePath.split('/').slice(1);
  const path = pathIn(
    settings,
    keys.map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~')),
  );
  const inner = params.additionalProperty ?? params.missingProperty ?? propertyName ?? params.propertyName;
  return typeof inner === 'string' ? [...path, inner] : path;
}

function problem(path: Path, errors: SchemaError[], { sources, ambiguous }: Given, validator: Validator): ProblemAt {
  const [{ keyword, data, parentSchema }] = errors;
  const place = sources.nearestPlace(path);
  const atKey = place ? { ...place, text: place.key ?? place.text } : DEFAULT_PLACE;
  if (keyword === 'additionalProperties') {
    return {
      path,
      place: atKey,
      text: unknownKey(path, Object.keys(parentSchema?.properties ?? {}), validator.schema),
    };
  }
  const name = errors.find(({ propertyName }) => propertyName !== undefined);
  if (name) return { path, place: atKey, text: `${written(path)} has a name that is not allowed; ${allowed([name])}` };
  if (keyword === 'required') return { path, place: atKey, text: `${written(path)} is missing; must be given` };
  const isPlainText = ambiguous.some((other) => written(other.path) === written(path));
  const hint = mend(errors, path, place?.kind, isPlainText);
  const text = `${written(path)} is ${inWords(data)}; ${allowed(errors)}${hint}`;
  return { path, place: place ?? DEFAULT_PLACE, text };
}
