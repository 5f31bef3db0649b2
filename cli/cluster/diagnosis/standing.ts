import { matches } from '../../../constructs/rules/objects/system';
import { Autoscaler, conditionOf, CronJob, Deployment, KubeObject, Service } from '../objects';
import { byAge, isPartOfSlate, madeBy } from '../owners';
import type { Snapshot } from '../snapshot';
import { problemsOf, problemsOfOne } from '.';
import type { Finding, Problem } from './problem';

/** All that is wrong in a system: also that for which no deployment is waited. */
export function standingProblemsOf(snapshot: Snapshot): Problem[] {
  const { cronJobs, autoscalers, services } = snapshot;
  return [
    ...problemsOf(snapshot),
    ...cronJobs.filter(isPartOfSlate).flatMap((cronJob) => failedRun(snapshot, cronJob)),
    ...autoscalers.filter(isPartOfSlate).flatMap((autoscaler) => found(autoscaler, idleAutoscaler(autoscaler))),
    ...services.filter(isPartOfSlate).flatMap((service) => found(service, emptyService(snapshot, service))),
  ];
}

function found(object: KubeObject, finding: Finding | undefined): Problem[] {
  return finding ? [{ ...finding, names: [object.metadata.name], pods: [] }] : [];
}

/** A CronJob is as well as its last run: one by hand counts, and heals it. */
function failedRun(snapshot: Snapshot, cronJob: CronJob): Problem[] {
  const last = madeBy(snapshot.jobs, cronJob).sort(byAge).pop();
  if (!last || conditionOf(last.status, 'Complete')) return [];
  return problemsOfOne(snapshot, last).map((problem) => ({ ...problem, names: [cronJob.metadata.name] }));
}

function idleAutoscaler({ status }: Autoscaler): Finding | undefined {
  const bad = status.conditions?.find(
    ({ type, status: state, reason }) =>
      ['AbleToScale', 'ScalingActive'].includes(type) && state === 'False' && reason !== 'ScalingDisabled',
  );
  if (!bad) return undefined;
  const why = bad.message ?? bad.reason ?? 'no reason is given';
  if (/no metrics returned|did not receive metrics|pods might be unready/.test(why)) {
    return {
      short: 'no metrics yet',
      text: `it does not scale, as there are no metrics of its pods: ${why}`,
      remedy: 'pods that have just started have them after a minute',
      patience: 120,
    };
  }
  if (/pods\.metrics\.k8s\.io/.test(why)) {
    return {
      short: 'no metrics',
      text: `it does not scale, as it cannot read metrics: ${why}`,
      remedy:
        'install metrics-server, or see why it does not answer: https://github.com/kubernetes-sigs/metrics-server',
      patience: 120,
    };
  }
  const remedy = 'kubectl describe horizontalpodautoscaler shows more';
  return { short: 'does not scale', text: `it does not scale: ${why}`, remedy, patience: 120 };
}

/** A Service whose Deployment was deleted. */
function emptyService({ deployments }: Snapshot, { spec: { selector } }: Service): Finding | undefined {
  const isBehind = ({ spec: { template } }: Deployment) => matches(selector, template.metadata?.labels);
  if (!selector || deployments.some(isBehind)) return undefined;
  return {
    short: 'no Deployment',
    text: 'the Deployment behind the Service is not there',
    remedy: 'slate-k8s deploy makes it anew',
    patience: 0,
  };
}
