import { stripVTControlCharacters } from 'node:util';
import { patiently } from '../cluster/back-off';
import { problemsOfOne } from '../cluster/diagnosis';
import { summary } from '../cluster/diagnosis/explain';
import type { Kubectl } from '../cluster/kubectl';
import { conditionOf, Job } from '../cluster/objects';
import { podsOf } from '../cluster/owners';
import { Snapshot, takeSnapshot } from '../cluster/snapshot';
import { interruption } from '../interruption';
import { LogFollower } from '../logs/follower';
import { ExitStatus, Mistake } from '../../mistake';
import { mark } from '../terminal/style';
import { span } from '../terminal/words';
import { until } from '../until';
import { Troubles } from './troubles';

/** Between two looks at the Job, in seconds. */
const INTERVAL = 2;

/**
 * Prints what the pods of a Job log until it is complete. Throws a `Mistake` that says why when it fails or takes longer than so
 * many seconds. Ctrl-C ends the following, not the Job.
 */
export async function followJob(kubectl: Kubectl, name: string, timeout: number): Promise<void> {
  const follower = new LogFollower(kubectl, (_pod, _container, line) => console.log(stripVTControlCharacters(line)));
  const begun = Date.now();
  const late = () => unfinished(`is not complete after ${span(timeout)}`, name, ExitStatus.FAILED);
  const troubles = new Troubles();
  try {
    await until({ timeout, interval: INTERVAL }, async () =>
      (await isComplete(kubectl, name, follower, troubles)) ? undefined : late,
    );
  } catch (error) {
    throw interruption.aborted ? unfinished('is followed no more', name, ExitStatus.INTERRUPTED) : error;
  } finally {
    follower.stop();
  }
  console.error(`${mark('good', process.stderr)} ${name} is complete after ${span((Date.now() - begun) / 1000)}`);
}

/** Looks once more, tells what there is to tell, and throws a `Mistake` that says why when the Job has failed. */
async function isComplete(kubectl: Kubectl, name: string, follower: LogFollower, troubles: Troubles): Promise<boolean> {
  const snapshot = await patiently(() => takeSnapshot(kubectl));
  const job = jobIn(snapshot, name);
  const pods = podsOf(snapshot, job);
  follower.update(pods);
  const problems = problemsOfOne(snapshot, job);
  if (!hasEnded(job)) {
    troubles.tell(pods, problems);
    return false;
  }
  await follower.finish();
  if (conditionOf(job.status, 'Complete')) return true;
  throw new Mistake(problems.flatMap((problem) => summary(problem)).join('\n'), ExitStatus.FAILED);
}

function jobIn({ jobs }: Snapshot, name: string): Job {
  const job = jobs.find(({ metadata }) => metadata.name === name);
  if (!job) throw new Mistake(`${name} was deleted before it was complete`, ExitStatus.FAILED);
  return job;
}

function hasEnded({ status }: Job): boolean {
  return ['Complete', 'Failed'].some((type) => conditionOf(status, type));
}

function unfinished(how: string, name: string, status: number): Mistake {
  return new Mistake(`${name} ${how}; it goes on, and slate-k8s logs -f ${name} shows it`, status);
}
