type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** By what the entries of a list are known, in place of their position. */
const KEYS = ['name', 'containerPort', 'mountPath', 'port'];

/** What has to change to get from one value to another: lines that begin with +, - or ~, and the path of the field. */
export function changes(before: Json, after: Json, path = ''): string[] {
  if (before === after) return [];
  if (before === undefined) return leaves(after, path).map(([field, value]) => `+ ${field}: ${value}`);
  if (after === undefined) return leaves(before, path).map(([field, value]) => `- ${field}: ${value}`);
  const [left, right] = [entries(before), entries(after)];
  if (!left || !right) return [`~ ${path}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    changes(left.get(key), right.get(key), `${path}${key}`),
  );
}

/** The parts of a map or of a list by the way they are written in a path; nothing for a scalar. */
function entries(value: Json): Map<string, Json> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, place) => [`[${keyOf(item) ?? place}]`, item]));
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value).map(([key, item]) => [/[./]/.test(key) ? `[${key}]` : `.${key}`, item]));
}

function keyOf(item: Json): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const key = KEYS.find((candidate) => item[candidate] !== undefined);
  return key && `${item[key] as string}`;
}

function leaves(value: Json, path: string): [string, string][] {
  const inner = entries(value);
  if (!inner || inner.size === 0) return [[path, JSON.stringify(value)]];
  return [...inner].flatMap(([key, item]) => leaves(item, `${path}${key}`));
}
