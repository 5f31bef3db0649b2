import { Context, contextOf, target } from '../cluster/context';
import { Kubectl } from '../cluster/kubectl';
import { environmentOf } from '../cluster/namespace';
import { isPartOfSlate, OF_SLATE } from '../cluster/owners';
import { assertPermitted } from '../cluster/permissions';
import { PERMISSIONS } from '../data/pause';
import { Steps } from '../data/steps';
import { listenForInterruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { ClusterOptions } from '../options';
import { Outcome, outcomesOf } from './outcomes';
import { deleteNamespace } from './delete-namespace';
import { Situation, situationOf } from './situation';
import { noteOutcomes, settleVolumes } from './settle-volumes';
import { wipe } from './wipe';
import { confirmByTyping } from '../terminal/ask';
import { table } from '../terminal/table';

interface ResetChoice {
  readonly deleteData?: boolean;
  readonly yes?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

/** Removes SLATE with its namespace. Data is kept for the next deploy, unless `deleteData` is set. */
export async function reset(options: ClusterOptions, { deleteData = false, yes, timeout }: ResetChoice): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const context = await contextOf(kubectl);
  const situation = await situationOf(kubectl);
  const { namespace, data } = situation;
  const outcomes = outcomesOf(situation, deleteData);
  if (!namespace && outcomes.length === 0) {
    return console.log(`there is no namespace ${kubectl.namespace} in ${context.name}: nothing to do`);
  }
  if (namespace && !isPartOfSlate(namespace)) throw foreign(kubectl.namespace);
  await assertAllPermitted(kubectl, outcomes);
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
    await deleteNamespace(kubectl, waiting);
    await settleVolumes(kubectl, waiting);
  } catch (error) {
    console.error('the reset did not finish; run it again to continue');
    throw error;
  }
  const isKept = outcomes.some(({ data }) => data === 'kept');
  console.log(isKept ? 'SLATE is removed; its data is kept for the next deploy' : 'SLATE and its data are removed');
}

async function assertAllPermitted(kubectl: Kubectl, outcomes: Outcome[]): Promise<void> {
  const isWiped = outcomes.some(({ wiped }) => wiped);
  const isPatched = outcomes.some(({ afterwards }) => afterwards);
  const isRemoved = outcomes.some(({ afterwards }) => afterwards === 'remove');
  await assertPermitted(
    kubectl,
    ['delete namespaces', ...(isWiped ? PERMISSIONS : [])],
    [...(isPatched ? ['patch persistentvolumes'] : []), ...(isRemoved ? ['delete persistentvolumes'] : [])],
  );
}

function summary(context: Context, name: string, { namespace, others }: Situation, outcomes: Outcome[]): string {
  const where = namespace ? name : `${name}, which is already deleted`;
  const claims = table(
    ['CLAIM', 'SIZE', 'DATA', 'WHERE'],
    outcomes.map(({ claim, size, data, where }) => [claim, size, data, where]),
  );
  const rest = others.length > 0 ? [`also deleted, although no deploy created it: ${others.join(', ')}`] : [];
  return [target(context, where, environmentOf(namespace) ?? '-'), claims, rest]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function foreign(namespace: string): Mistake {
  return new Mistake(
    `namespace ${namespace} was not created by a deploy: it has no label ${OF_SLATE}. ` +
      'Use helm uninstall for what Helm installed. Nothing was changed',
    ExitStatus.REFUSED,
  );
}
