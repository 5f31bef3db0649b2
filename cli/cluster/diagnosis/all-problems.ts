import { matches } from '../../../constructs/rules/objects/system';
import { Autoscaler, conditionOf, CronJob, Deployment, Service } from '../objects';
import { byAge, isPartOfSlate, ownedBy } from '../owners';
import type { Snapshot } from '../snapshot';
import { problemsOf, problemsOfOne } from '.';
import { staleAddresses } from './addresses';
import { Cause, HealthProblem, problemsFrom } from './health-problem';

/** All that is wrong with SLATE, including what a deploy does not wait for. */
export function allProblemsOf(snapshot: Snapshot): HealthProblem[] {
  const { cronJobs, autoscalers, services } = snapshot;
  return [
    ...problemsOf(snapshot),
    ...cronJobs.filter(isPartOfSlate).flatMap((cronJob) => failedRun(snapshot, cronJob)),
    ...autoscalers.filter(isPartOfSlate).flatMap((each) => problemsFrom(idleAutoscaler(each), each)),
    ...services.filter(isPartOfSlate).flatMap((each) => problemsFrom(emptyService(snapshot, each), each)),
    ...staleAddresses(snapshot),
  ];
}

/** The last run of a CronJob counts, even if it was started by hand. */
function failedRun(snapshot: Snapshot, cronJob: CronJob): HealthProblem[] {
  const last = ownedBy(snapshot.jobs, cronJob).sort(byAge).pop();
  if (!last || conditionOf(last.status, 'Complete')) return [];
  return problemsOfOne(snapshot, last).map((problem) => ({ ...problem, names: [cronJob.metadata.name] }));
}

function idleAutoscaler({ status }: Autoscaler): Cause | undefined {
  const bad = status.conditions?.find(
    ({ type, status: state, reason }) =>
      ['AbleToScale', 'ScalingActive'].includes(type) && state === 'False' && reason !== 'ScalingDisabled',
  );
  if (!bad) return undefined;
  const why = bad.message ?? bad.reason ?? 'no reason is given';
  const cause = (short: string, text: string, remedy: string) => ({ short, text, remedy, graceSeconds: 120 });
  if (/no metrics returned|did not receive metrics|pods might be unready/.test(why)) {
    const text = `it does not scale because there are no metrics of its pods: ${why}`;
    return cause('no metrics yet', text, 'metrics of new pods are available after about a minute');
  }
  if (/pods\.metrics\.k8s\.io/.test(why)) {
    const remedy = 'install metrics-server, or find out why it does not answer';
    const text = `it does not scale because it cannot read metrics: ${why}`;
    return cause('no metrics', text, `${remedy}: https://github.com/kubernetes-sigs/metrics-server`);
  }
  return cause('does not scale', `it does not scale: ${why}`, 'see kubectl describe horizontalpodautoscaler');
}

/** A Service whose Deployment was deleted. */
function emptyService({ deployments }: Snapshot, { spec: { selector } }: Service): Cause | undefined {
  const isBehind = ({ spec: { template } }: Deployment) => matches(selector, template.metadata?.labels);
  if (!selector || deployments.some(isBehind)) return undefined;
  const text = 'the Deployment behind the Service does not exist';
  return { short: 'no Deployment', text, remedy: 'create it again with slate-k8s deploy', graceSeconds: 0 };
}
