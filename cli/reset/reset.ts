import { Context, contextOf, target } from '../cluster/context';
import { Kubectl } from '../cluster/kubectl';
import { environmentOf, notInstalled } from '../cluster/namespace';
import type { Claim } from '../cluster/objects';
import { refuseManaged } from '../cluster/managers';
import { isPartOfSlate } from '../cluster/owners';
import { assertPermitted } from '../cluster/permissions';
import { changedFor, PERMISSIONS } from '../data/pause';
import { Steps } from '../data/steps';
import { listenForInterruption } from '../interruption';
import type { ClusterOptions } from '../options';
import { Outcome, outcomesOf } from './outcomes';
import { deleteNamespace } from './delete-namespace';
import { deleteObjects } from './delete-objects';
import { Situation, situationOf } from './situation';
import { noteOutcomes, settleVolumes } from './settle-volumes';
import { wipe } from './wipe';
import { confirmByTyping } from '../terminal/ask';
import { table } from '../terminal/table';
import { count } from '../terminal/words';

interface ResetChoice {
  readonly deleteData?: boolean;
  readonly yes?: boolean;
  readonly takeOver?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

/** Removes SLATE, with its namespace if a deploy created that. Data is kept for the next deploy, unless `deleteData` is set. */
export async function reset(
  options: ClusterOptions,
  { deleteData = false, yes, takeOver, timeout }: ResetChoice,
): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const context = await contextOf(kubectl);
  const situation = await situationOf(kubectl);
  const { namespace, data } = situation;
  const outcomes = outcomesOf(situation, deleteData);
  if (!namespace && outcomes.length === 0) {
    return console.log(`there is no namespace ${kubectl.namespace} in ${context.name}: nothing to do`);
  }
  if (situation.stays && outcomes.length + situation.others.length === 0) throw notInstalled(kubectl);
  refuseManaged([namespace ?? [], situation.claims.filter(isPartOfSlate), changedFor(data)].flat(), takeOver);
  await assertAllPermitted(kubectl, situation, outcomes);
  console.log(summary(context, kubectl.namespace, situation, outcomes));
  if (!yes) {
    await confirmByTyping(kubectl.namespace, `Type the name of the namespace, ${kubectl.namespace}, to continue:`);
  }

  const waiting = { timeout, steps: new Steps() };
  const wiped = data.filter(({ claim }) =>
    outcomes.some((outcome) => outcome.wiped && outcome.claim === claim.metadata.name),
  );
  if (wiped.length > 0) await wipe(kubectl, wiped, waiting);
  try {
    await noteOutcomes(kubectl, outcomes);
    if (situation.stays) await deleteObjects(kubectl, situation.others, claimsToDelete(situation, outcomes), waiting);
    else await deleteNamespace(kubectl, waiting);
    if (outcomes.some(({ afterwards }) => afterwards)) await settleVolumes(kubectl, waiting);
  } catch (error) {
    console.error('the reset did not finish; run it again to continue');
    throw error;
  }
  const isKept = outcomes.some(({ data }) => data === 'kept');
  console.log(isKept ? 'SLATE is removed; its data is kept for the next deploy' : 'SLATE and its data are removed');
}

/** The claims of a namespace that stays whose data is not kept. */
function claimsToDelete({ claims }: Situation, outcomes: Outcome[]): Claim[] {
  const gone = outcomes.filter(({ data }) => data !== 'kept');
  return claims.filter(({ metadata, spec }) =>
    gone.some(({ claim, volume }) => claim === metadata.name && volume?.metadata.name === spec.volumeName),
  );
}

async function assertAllPermitted(kubectl: Kubectl, situation: Situation, outcomes: Outcome[]): Promise<void> {
  const isWiped = outcomes.some(({ wiped }) => wiped);
  const isPatched = outcomes.some(({ afterwards }) => afterwards);
  const isRemoved = outcomes.some(({ afterwards }) => afterwards === 'remove');
  await assertPermitted(
    kubectl,
    [
      ...(situation.stays ? ['delete deployments.apps', 'delete persistentvolumeclaims'] : ['delete namespaces']),
      ...(isWiped ? PERMISSIONS : []),
    ],
    [...(isPatched ? ['patch persistentvolumes'] : []), ...(isRemoved ? ['delete persistentvolumes'] : [])],
  );
}

function summary(context: Context, name: string, situation: Situation, outcomes: Outcome[]): string {
  const { namespace, others, stays } = situation;
  const remark = !namespace ? ', which is already deleted' : stays ? ', which stays: no deploy created it' : '';
  const claims = table(
    ['CLAIM', 'SIZE', 'DATA', 'WHERE'],
    outcomes.map(({ claim, size, data, where }) => [claim, size, data, where]),
  );
  const rest = stays
    ? `deletes ${count(others.length, 'object')} of SLATE besides, and nothing else`
    : `also deleted, although no deploy created it: ${others.join(', ')}`;
  return [target(context, `${name}${remark}`, environmentOf(namespace) ?? '-'), claims, others.length > 0 ? [rest] : []]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
