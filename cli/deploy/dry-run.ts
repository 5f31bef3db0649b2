import type { Manifest } from '../../constructs/rules/objects/manifest';
import { remedyOf, withoutNoise } from '../cluster/complaint';
import type { Kubectl } from '../cluster/kubectl';
import type { KubeObject } from '../cluster/objects';
import { ExitStatus, Mistake } from '../../mistake';
import { keyOf } from './desired';
import { FIELD_MANAGER, isClusterScoped } from './live';

/** How objects are applied: as the one who decides about the fields that SLATE sets. */
export const APPLY = ['apply', '--server-side', `--field-manager=${FIELD_MANAGER}`, '--force-conflicts', '-f', '-'];

/** What the API server would make of the objects, and of what it warns. */
export interface Foreseen {
  readonly objects: Map<string, KubeObject>;
  readonly warnings: string[];
}

/**
 * Asks the API server what an apply would do, which changes nothing. It knows only the objects of namespaces that exist: those
 * of a new namespace it checks as if they were for `default`, under names made up by itself.
 * Throws a `Mistake` when it refuses any of them.
 */
export async function dryRun(kubectl: Kubectl, objects: Manifest[], namespaceExists: boolean): Promise<Foreseen> {
  const isForeseen = (object: Manifest) => namespaceExists || isClusterScoped(object);
  const [known, unknown] = [objects.filter(isForeseen), objects.filter((object) => !isForeseen(object)).map(elsewhere)];
  const [applied, created] = await Promise.all([
    ask(kubectl, known, [...APPLY, '-o', 'json']),
    unknown.length > 0 ? ask(kubectl, unknown, ['create', '--namespace=default', '-f', '-', '-o', 'name']) : undefined,
  ]);
  const foreseen = JSON.parse(applied.stdout) as KubeObject & { readonly items?: KubeObject[] };
  return {
    objects: new Map((foreseen.items ?? [foreseen]).map((object) => [keyOf(object), object])),
    warnings: [...applied.warnings, ...(created?.warnings ?? [])],
  };
}

/** A list of objects as kubectl reads it. */
export function listOf(objects: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
}

/** What kubectl prints in a dry run, and its warnings. */
async function ask(kubectl: Kubectl, objects: Manifest[], args: string[]) {
  const call = [...args, '--dry-run=server'];
  const answer = await kubectl.ask(call, { input: listOf(objects) });
  const said = [...new Set(withoutNoise(answer.stderr).split('\n'))].filter((line) => line !== '');
  const warnings = said.filter((line) => line.startsWith('Warning: '));
  if (answer.code === 0) return { stdout: answer.stdout, warnings };
  if (remedyOf(answer.stderr)) throw kubectl.mistake(call, answer);
  const errors = said.filter((line) => !warnings.includes(line)).map((line) => `  ${line}`);
  throw new Mistake(
    `the API server refuses these objects; nothing was changed\n${errors.join('\n')}`,
    ExitStatus.REFUSED,
  );
}

function elsewhere({ metadata, ...object }: Manifest): Manifest {
  const { name, ...others } = metadata;
  const made = { ...others, generateName: `${name}-`, namespace: 'default' };
  return { ...object, metadata: made as unknown as Manifest['metadata'] };
}
