import { notInstalled } from '../cluster/namespace';
import { Kubectl } from '../cluster/kubectl';
import { named, shortName } from '../cluster/names';
import type { CronJob } from '../cluster/objects';
import { followJob } from './follow-job';
import { listenForInterruption } from '../interruption';
import { Mistake } from '../../mistake';
import type { ClusterOptions } from '../options';

/** Starts a CronJob by hand, and prints its logs until it is complete. `timeout` is in seconds. */
export async function runJob(name: string, options: ClusterOptions, timeout: number): Promise<void> {
  if (shortName(name) === 'model-preload')
    throw new Mistake('model-preload has no schedule; run it with slate-k8s models preload');
  const kubectl = new Kubectl(options);
  listenForInterruption();
  const cronJobs = (await kubectl.list<CronJob>(['cronjobs'])).map(({ metadata }) => metadata);
  if (cronJobs.length === 0) throw notInstalled(kubectl);
  const [cronJob] = named(cronJobs, [name], 'job');
  const job = `manual-${shortName(cronJob.name)}-${Date.now().toString(36)}`;
  await kubectl.run(['create', 'job', job, `--from=cronjob/${cronJob.name}`]);
  console.error(`${job} is started`);
  await followJob(kubectl, job, timeout);
}
