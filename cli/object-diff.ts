import { isMap, Tree, valueAt } from '../constructs/schema/tree';

/** A field that is added (+), removed (-) or changed (~). */
export interface FieldChange {
  readonly kind: '+' | '-' | '~';
  /** Such as `spec.template.spec.containers[ollama].image`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The keys that identify the entries of a list, if each has a different value. */
const KEYS = ['name', 'containerPort', 'mountPath'];

/** Values that are not shown. */
const SECRET = /\.env\[[^\]]*(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY)[^\]]*\]\.value$/i;

/** The changes that turn one object into another. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  return changes(before, after, '').map((change) => ({ ...change, path: change.path.replace(/^\./, '') }));
}

/** A change as a line; a change of a text of several lines is followed by the lines that differ. */
export function changeLines({ kind, path, before, after }: FieldChange): string[] {
  if (SECRET.test(path)) return [`${kind} ${path}: (hidden)`];
  if (kind === '+') return [`+ ${path}: ${JSON.stringify(after)}`];
  if (kind === '-') return [`- ${path}: ${JSON.stringify(before)}`];
  if (typeof before !== 'string' || typeof after !== 'string' || !`${before}${after}`.trim().includes('\n')) {
    return [`~ ${path}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
  }
  const [left, right] = [before.split('\n'), after.split('\n')];
  return [
    `~ ${path}:`,
    ...left.filter((line) => !right.includes(line)).map((line) => `    - ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `    + ${line}`),
  ];
}

function changes(before: unknown, after: unknown, path: string): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) {
    return leaves(after, path).map(([field, value]) => ({ kind: '+', path: field, after: value }));
  }
  if (after === undefined) {
    return leaves(before, path).map(([field, value]) => ({ kind: '-', path: field, before: value }));
  }
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (!isMap(before) || !isMap(after)) return [{ kind: '~', path, before, after }];
  return membersChanges(members(before), members(after), path);
}

/** Lists whose entries have names are compared name by name; of others, entries are added or removed. */
function listChanges(before: unknown[], after: unknown[], path: string): FieldChange[] {
  const key = KEYS.find((candidate) => identifies(candidate, before) && identifies(candidate, after));
  if (key) return membersChanges(byKey(key, before), byKey(key, after), path);
  const [gone, added] = [entriesWithout(before, after), entriesWithout(after, before)];
  if (gone.length === 1 && added.length === 1) return changes(gone[0], added[0], `${path}[${before.indexOf(gone[0])}]`);
  return [
    ...gone.map((entry): FieldChange => ({ kind: '-', path: `${path}[]`, before: entry })),
    ...added.map((entry): FieldChange => ({ kind: '+', path: `${path}[]`, after: entry })),
  ];
}

function membersChanges(before: Map<string, unknown>, after: Map<string, unknown>, path: string): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    changes(before.get(key), after.get(key), `${path}${key}`),
  );
}

function identifies(key: string, list: unknown[]): boolean {
  const names = list.map((entry) => valueAt(entry, [key]));
  return !names.includes(undefined) && new Set(names).size === list.length;
}

function byKey(key: string, list: unknown[]): Map<string, unknown> {
  return new Map(list.map((entry) => [`[${String(valueAt(entry, [key]))}]`, entry]));
}

function entriesWithout(list: unknown[], others: unknown[]): unknown[] {
  const known = others.map((entry) => JSON.stringify(entry));
  return list.filter((entry) => !known.includes(JSON.stringify(entry)));
}

/** The members of a map, by their part of a path. */
function members(map: Tree): Map<string, unknown> {
  return new Map(Object.entries(map).map(([key, value]) => [/[./]/.test(key) ? `[${key}]` : `.${key}`, value]));
}

/** The values inside a value, with their paths, except the name of a list entry, which is in its path already. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (Array.isArray(value) && value.length > 0) {
    const key = KEYS.find((candidate) => identifies(candidate, value));
    return key ? [...byKey(key, value)].flatMap(([name, entry]) => leaves(entry, `${path}${name}`)) : [[path, value]];
  }
  if (!isMap(value) || Object.keys(value).length === 0) return [[path, value]];
  const named = [...members(value)].filter(([key]) => key !== '.name' || !path.endsWith(`[${String(value.name)}]`));
  return named.length === 0 ? [[path, value]] : named.flatMap(([key, inner]) => leaves(inner, `${path}${key}`));
}
