import { Context, contextOf, target } from '../cluster/context';
import { Kubectl } from '../cluster/kubectl';
import { environmentOf } from '../cluster/namespace';
import { isPartOfSlate, OF_SLATE } from '../cluster/owners';
import { assertPermitted } from '../cluster/permissions';
import { PERMISSIONS } from '../data/standstill';
import { Steps } from '../data/steps';
import { listenForInterruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import type { ClusterOptions } from '../options';
import { Fate, fatesOf } from './fates';
import { deleteNamespace } from './namespace';
import { Situation, situationOf } from './situation';
import { noteFates, settleVolumes } from './volumes';
import { wipe } from './wipe';
import { confirmByTyping } from '../terminal/ask';
import { table } from '../terminal/table';

interface ResetChoice {
  readonly deleteData?: boolean;
  readonly yes?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

/** Removes SLATE with its namespace. Data is kept for the next deploy, unless it is to be deleted. */
export async function reset(options: ClusterOptions, { deleteData = false, yes, timeout }: ResetChoice): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const context = await contextOf(kubectl);
  const situation = await situationOf(kubectl);
  const { namespace, data } = situation;
  const fates = fatesOf(situation, deleteData);
  if (!namespace && fates.length === 0) {
    return console.log(`there is no namespace ${kubectl.namespace} in ${context.name}: nothing to do`);
  }
  if (namespace && !isPartOfSlate(namespace)) throw foreign(kubectl.namespace);
  await assertAllPermitted(kubectl, fates);
  console.log(summary(context, kubectl.namespace, situation, fates));
  if (!yes) {
    await confirmByTyping(kubectl.namespace, `Type ${kubectl.namespace}, the name of the namespace, to go on:`);
  }

  const waiting = { timeout, steps: new Steps() };
  const wiped = data.filter(({ claim }) => fates.some((fate) => fate.wiped && fate.claim === claim.metadata.name));
  if (wiped.length > 0) await wipe(kubectl, wiped, waiting);
  try {
    await noteFates(kubectl, fates);
    await deleteNamespace(kubectl, waiting);
    await settleVolumes(kubectl, waiting);
  } catch (error) {
    console.error('the reset is not finished; run it again, and it goes on from here');
    throw error;
  }
  const isKept = fates.some(({ data }) => data === 'kept');
  console.log(isKept ? 'SLATE is removed; the next deploy finds its data again' : 'SLATE is removed, and its data too');
}

async function assertAllPermitted(kubectl: Kubectl, fates: Fate[]): Promise<void> {
  const isWiped = fates.some(({ wiped }) => wiped);
  const isPatched = fates.some(({ afterwards }) => afterwards);
  const isRemoved = fates.some(({ afterwards }) => afterwards === 'remove');
  await assertPermitted(
    kubectl,
    ['delete namespaces', ...(isWiped ? PERMISSIONS : [])],
    [...(isPatched ? ['patch persistentvolumes'] : []), ...(isRemoved ? ['delete persistentvolumes'] : [])],
  );
}

function summary(context: Context, name: string, { namespace, others }: Situation, fates: Fate[]): string {
  const where = namespace ? name : `${name}, which is gone already`;
  const claims = table(
    ['CLAIM', 'SIZE', 'DATA', 'WHERE'],
    fates.map(({ claim, size, data, where }) => [claim, size, data, where]),
  );
  const rest = others.length > 0 ? [`not made by a deploy, and deleted too: ${others.join(', ')}`] : [];
  return [target(context, where, environmentOf(namespace) ?? '-'), claims, rest]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function foreign(namespace: string): Mistake {
  return new Mistake(
    `namespace ${namespace} is not one that a deploy made: it has no label ${OF_SLATE}. ` +
      'What Helm installed, helm uninstall removes. Nothing was changed',
    ExitStatus.REFUSED,
  );
}
