import type { Manifest } from '../../constructs/rules/objects/manifest';
import { remedyOf, withoutLogLines } from '../cluster/kubectl-error';
import type { Kubectl } from '../cluster/kubectl';
import type { KubeObject } from '../cluster/objects';
import { ExitStatus, Mistake } from '../../mistake';
import { keyOf } from './desired';
import { FIELD_MANAGER, isClusterScoped } from './live';

/** How objects are applied: as the only manager of the fields that SLATE sets. */
export const APPLY = ['apply', '--server-side', `--field-manager=${FIELD_MANAGER}`, '--force-conflicts', '-f', '-'];

/** The objects as the API server would store them, and its warnings. */
export interface DryRun {
  readonly objects: Map<string, KubeObject>;
  readonly warnings: string[];
}

/**
 * Asks the API server what an apply would do, which changes nothing. Objects of a namespace that does not exist yet are checked in
 * `default`, under generated names. Throws a `Mistake` when the API server refuses any of them.
 */
export async function dryRun(kubectl: Kubectl, objects: Manifest[], namespaceExists: boolean): Promise<DryRun> {
  const canApply = (object: Manifest) => namespaceExists || isClusterScoped(object);
  const [known, unknown] = [objects.filter(canApply), objects.filter((object) => !canApply(object)).map(inDefault)];
  const [applied, created] = await Promise.all([
    ask(kubectl, known, [...APPLY, '-o', 'json']),
    unknown.length > 0 ? ask(kubectl, unknown, ['create', '--namespace=default', '-f', '-', '-o', 'name']) : undefined,
  ]);
  const stored = JSON.parse(applied.stdout) as KubeObject & { readonly items?: KubeObject[] };
  return {
    objects: new Map((stored.items ?? [stored]).map((object) => [keyOf(object), object])),
    warnings: [...applied.warnings, ...(created?.warnings ?? [])],
  };
}

/** A list of objects for kubectl. */
export function listOf(objects: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
}

/** The output of a dry run, and its warnings. */
async function ask(kubectl: Kubectl, objects: object[], args: string[]) {
  const call = [...args, '--dry-run=server'];
  const answer = await kubectl.ask(call, { input: listOf(objects) });
  const printed = [...new Set(withoutLogLines(answer.stderr).split('\n'))].filter((line) => line !== '');
  const warnings = printed.filter((line) => line.startsWith('Warning: '));
  if (answer.code === 0) return { stdout: answer.stdout, warnings };
  if (remedyOf(answer.stderr)) throw kubectl.mistake(call, answer);
  const errors = printed.filter((line) => !warnings.includes(line)).map((line) => `  ${line}`);
  throw new Mistake(
    `the API server refuses these objects; nothing was changed\n${errors.join('\n')}`,
    ExitStatus.REFUSED,
  );
}

function inDefault({ metadata: { name, ...metadata }, ...object }: Manifest): object {
  return { ...object, metadata: { ...metadata, generateName: `${name}-`, namespace: 'default' } };
}
