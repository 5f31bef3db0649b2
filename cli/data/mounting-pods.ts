import { VOLUME_POD } from '../cluster/annotations';
import type { Kubectl } from '../cluster/kubectl';
import type { Pod } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import { ExitStatus, Mistake, refusal } from '../../mistake';
import { listed, span } from '../terminal/words';
import { until } from '../until';
import type { Waiting } from './steps';
import { DataVolume, nameIn } from './data-volumes';

/** The pods that have not ended and mount any of the volumes. */
export async function mountingPods(kubectl: Kubectl, volumes: DataVolume[]): Promise<Pod[]> {
  const pods = await kubectl.list<Pod>(['pods', '--selector', `!${VOLUME_POD}`]);
  return pods.filter(
    ({ spec, status }) =>
      !['Succeeded', 'Failed'].includes(status.phase) && volumes.some(({ claim }) => nameIn(spec, claim) !== undefined),
  );
}

/** Throws a `Mistake` when pods mount the volumes that cannot be stopped because SLATE did not create them. */
export async function refuseForeignPods(kubectl: Kubectl, volumes: DataVolume[]): Promise<void> {
  const foreign = (await mountingPods(kubectl, volumes)).filter((pod) => !isPartOfSlate(pod) && !isOfJob(pod));
  if (foreign.length === 0) return;
  throw refusal(`the data is also mounted by ${namesOf(foreign)}, which SLATE did not create; delete it first`);
}

/** Waits until pods that mount the volumes have ended: those of Jobs, or all. */
export async function podsEnd(
  kubectl: Kubectl,
  volumes: DataVolume[],
  which: 'jobs' | 'all',
  waiting: Waiting,
): Promise<void> {
  await until(waiting, async () => {
    const pods = (await mountingPods(kubectl, volumes)).filter((pod) => which === 'all' || isOfJob(pod));
    if (pods.length === 0) return undefined;
    waiting.steps.underWay('stop', `stopping: waiting for ${namesOf(pods)} to end`);
    const text = `${namesOf(pods)} did not end within ${span(waiting.timeout)}; --timeout waits longer`;
    return () => new Mistake(text, ExitStatus.FAILED);
  });
}

function isOfJob({ metadata }: Pod): boolean {
  return metadata.ownerReferences?.some(({ kind }) => kind === 'Job') ?? false;
}

function namesOf(pods: Pod[]): string {
  return listed(pods.map(({ metadata }) => `pod ${metadata.name}`));
}
