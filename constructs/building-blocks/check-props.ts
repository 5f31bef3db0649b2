import { Construct } from 'constructs';
import { nearest } from './nearest';
import { PROP_NAMES } from './prop-names';

const CHECKED = 'cdk8s-slate/checked-settings';

/** Says that the settings of everything below the scope are checked as a whole. */
export function noteChecked(scope: Construct): void {
  scope.node.setContext(CHECKED, true);
}

/** Throws an error that names the props that are missing. TypeScript finds them by itself; this is for programs without it. */
export function requireProps(scope: Construct, id: string, props: object | undefined, ...names: string[]): void {
  const given = { ...props } as { [name: string]: unknown };
  const missing = names.filter((name) => given[name] === undefined || given[name] === null || given[name] === '');
  if (missing.length > 0) refuse(scope, id, [`${missing.join(' and ')} must be given`]);
}

/** Throws an error that names the props, at any depth, that an interface does not have; for programs without TypeScript, too. */
export function refuseUnknownProps(scope: Construct, id: string, type: string, props: object | undefined): void {
  if (isChecked(scope)) return;
  const unknown = unknownIn(props, type, '');
  if (unknown.length > 0) refuse(scope, id, unknown);
}

/** Whether the settings of everything in a scope are checked as a whole. */
export function isChecked(scope: Construct): boolean {
  return scope.node.tryGetContext(CHECKED) === true;
}

function refuse(scope: Construct, id: string, problems: string[]): never {
  const path = [scope.node.path, id].filter((part) => part !== '').join('/');
  throw new Error(`${path} cannot be created: ${problems.join('; ')}`);
}

/** The unknown names within a value. `path` ends with a dot, or is empty. */
function unknownIn(value: unknown, type: string, path: string): string[] {
  if (type in PROP_NAMES && isMap(value)) {
    const known = new Map(Object.entries(PROP_NAMES[type] ?? {}));
    return Object.entries(value).flatMap(([name, inner]) => {
      if (inner === undefined) return [];
      const shape = known.get(name);
      return shape === undefined ? unknown(path, name, [...known.keys()]) : unknownIn(inner, shape, `${path}${name}.`);
    });
  }
  const [, item] = /^(.*)(?:\[\]|{})$/.exec(type) ?? [];
  if (item === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unknownIn(inner, item, `${path}${key}.`));
}

function unknown(path: string, name: string, known: string[]): string[] {
  const meant = nearest(name, known).map((other) => path + other);
  const hint = meant.length > 0 ? `did you mean ${meant.join(' or ')}?` : `known here: ${known.join(', ')}`;
  return [`${path}${name} is not a setting; ${hint}`];
}

function isMap(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
