import type { Manifest } from '../../constructs/rules/objects/manifest';
import { kindName } from '../../constructs/rules/objects/read';
import { BEFORE_STOP, VOLUME_POD } from '../cluster/annotations';
import type { Kubectl } from '../cluster/kubectl';
import { objectName } from '../cluster/objects';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { Desired } from './desired';
import { APPLY, listOf } from './dry-run';
import { GithubToken } from './github-token';
import type { Change, Plan } from './plan';

/**
 * Does what the plan says. Each step can be repeated, and the next plan finds what an interruption left undone. Throws a `Mistake` when
 * the API server refuses anything, or the user interrupts.
 */
export async function apply(kubectl: Kubectl, wanted: Desired, plan: Plan, token?: GithubToken): Promise<void> {
  try {
    const isNamespace = ({ kind }: Manifest) => kind === 'Namespace';
    await applyAll(kubectl, wanted.objects.filter(isNamespace));
    await token?.apply(kubectl);
    await remove(kubectl, plan, 'replace');
    await forgetStop(kubectl, plan);
    await applyAll(
      kubectl,
      wanted.objects.filter((object) => !isNamespace(object)),
    );
    await remove(kubectl, plan, 'remove');
    await token?.restartReaders(kubectl, plan);
  } catch (error) {
    if (!interruption.aborted) throw error;
    const text = 'interrupted: some of the changes were applied; run the same command again for the rest';
    throw new Mistake(text, ExitStatus.INTERRUPTED);
  }
}

/** The name of an object as kubectl takes it, of whatever API group. */
function fullName({ apiVersion, kind, metadata }: Manifest): string {
  return objectName({ kind: kindName(apiVersion, kind), metadata });
}

async function applyAll(kubectl: Kubectl, objects: Manifest[]): Promise<void> {
  if (objects.length > 0) await kubectl.run(APPLY, { input: listOf(objects), timeout: 300 });
}

async function remove(kubectl: Kubectl, plan: Plan, which: Change['action']): Promise<void> {
  const changes = plan.changes.filter(({ action }) => action === which);
  if (changes.length === 0) return;
  const names = changes.flatMap(({ live }) => (live ? [fullName(live)] : []));
  await kubectl.run(['delete', ...names, '--ignore-not-found', '--timeout=120s'], { timeout: 150 });
}

/** An apply starts what a killed backup stopped. The note would mislead the next backup, and the pods are in the way. */
async function forgetStop(kubectl: Kubectl, { live }: Plan): Promise<void> {
  const stopped = [...live.values()].filter(({ metadata }) => metadata.annotations?.[BEFORE_STOP] !== undefined);
  if (stopped.length === 0) return;
  const names = stopped.map(objectName);
  await kubectl.run(['annotate', ...names, `${BEFORE_STOP}-`]);
  await kubectl.run(['delete', 'pods', '-l', VOLUME_POD, '--ignore-not-found', '--wait=false']);
}
