import { Schema } from './settings-schema';

/** Stands for any name in the path of a setting. */
const ANY = 'NAME';

/** The paths of all settings of a schema, except those within lists. */
export function settingPaths(
  root: Schema,
  schema: Schema = root,
  path: string[] = [],
  open: Schema[] = [],
): string[][] {
  const name = schema.$ref?.replace('#/definitions/', '');
  const target = name ? root.definitions?.[decodeURIComponent(name)] : schema;
  if (!target || open.includes(target)) return [];
  const named = Object.entries(target.properties ?? {});
  const any = typeof target.additionalProperties === 'object' ? [[ANY, target.additionalProperties] as const] : [];
  return [...named, ...any].flatMap(([key, child]) => {
    const inner = [...path, key];
    return [...(key === ANY ? [] : [inner]), ...settingPaths(root, child, inner, [...open, target])];
  });
}
