import { valueAt } from '../../constructs/schema/tree';
import { Schema } from '../settings-schema';
import { changing } from './fewest';
import { nameOf, Path } from './marks';
import { Space } from './space';
import { Synthesis } from './synthesis';
import { resolved } from './values';

/** The schema in which null is the default of those lists and maps that are something else than empty where they are not given. */
export function withAbsences(schema: Schema, defaults: object): Schema {
  return unlikeEmpty(schema, defaults).reduce((root, path) => withoutDefault(root, path), schema);
}

function unlikeEmpty(schema: Schema, defaults: object): Path[] {
  const { switches, bases } = new Space(schema, defaults);
  const collections = switches.flatMap(({ kind, path }) =>
    kind === 'any' && !path[0].startsWith('@') && valueAt(defaults, path) === undefined ? [path] : [],
  );
  const assignments = bases.map((on) => on.map((value, index) => value && switches[index].kind !== 'any'));
  const shapesWithout = (paths: readonly Path[]) => {
    const synthesis = new Synthesis(new Space(schema, defaults, { leftOut: new Set(paths.map(nameOf)) }));
    return assignments.map((on) => synthesis.shape(on)).join('\n');
  };
  const usual = shapesWithout([]);
  return changing(collections, (paths) => shapesWithout(paths) !== usual);
}

function withoutDefault(root: Schema, path: Path, schema = root): Schema {
  const [name, ...others] = path;
  const member = schema.properties?.[name] ?? {};
  const changed =
    others.length === 0 ? { ...member, default: null } : withoutDefault(root, others, resolved(root, member));
  return { ...schema, properties: { ...schema.properties, [name]: changed } };
}
