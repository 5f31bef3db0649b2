import { stripVTControlCharacters } from 'node:util';
import { retrying } from '../cluster/back-off';
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
import { ProblemReporter } from './problem-reporter';

/** Between two looks at the Job, in seconds. */
const INTERVAL = 2;

/**
 * Prints the logs of a Job until it is complete. Throws a `Mistake` that says why when it fails or takes longer than the timeout, in
 * seconds. Ctrl-C ends the following, not the Job.
 */
export async function followJob(kubectl: Kubectl, name: string, timeout: number): Promise<void> {
  const follower = new LogFollower(kubectl, (_pod, _container, line) => console.log(stripVTControlCharacters(line)));
  const started = Date.now();
  const reporter = new ProblemReporter();
  const details = `slate-k8s logs -f ${name}`;
  try {
    await until({ timeout, interval: INTERVAL }, async () => {
      if (await isComplete(kubectl, name, follower, reporter)) return undefined;
      const text = `${name} is not complete after ${span(timeout)}; it is still running (${details})`;
      return () => new Mistake(text, ExitStatus.FAILED);
    });
  } catch (error) {
    if (!interruption.aborted) throw error;
    throw new Mistake(`stopped following ${name}; it is still running (${details})`, ExitStatus.INTERRUPTED);
  } finally {
    follower.stop();
  }
  console.error(`${mark('good', process.stderr)} ${name} is complete after ${span((Date.now() - started) / 1000)}`);
}

/** Looks once more and reports what is new. Throws a `Mistake` that says why when the Job has failed. */
async function isComplete(
  kubectl: Kubectl,
  name: string,
  follower: LogFollower,
  reporter: ProblemReporter,
): Promise<boolean> {
  const snapshot = await retrying(() => takeSnapshot(kubectl));
  const job = jobIn(snapshot, name);
  const pods = podsOf(snapshot, job);
  follower.update(pods);
  const problems = problemsOfOne(snapshot, job);
  if (!hasEnded(job)) {
    reporter.report(pods, problems);
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
