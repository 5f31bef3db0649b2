import { Construct } from 'constructs';

/** Throws an error that names the props that are missing. TypeScript finds them by itself; this is for programs without it. */
export function requireProps(scope: Construct, id: string, props: object | undefined, ...names: string[]): void {
  const given = { ...props } as { [name: string]: unknown };
  const missing = names.filter((name) => given[name] === undefined || given[name] === null || given[name] === '');
  if (missing.length === 0) return;
  const path = [scope.node.path, id].filter((part) => part !== '').join('/');
  throw new Error(`${path} cannot be created: ${missing.join(' and ')} must be given`);
}
