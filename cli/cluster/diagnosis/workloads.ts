import { span } from '../../terminal/words';
import { BEFORE_STOP } from '../annotations';
import { isObserved, isTurnedOff } from '../health';
import { incompleteness } from '../incomplete';
import { shortName } from '../names';
import { conditionOf, Deployment, Job } from '../objects';
import { byAge, podsOf } from '../owners';
import type { Snapshot } from '../snapshot';
import { endedContainer } from './containers';
import { Cause, inNamespace, slateK8s } from './health-problem';
import { settingsPathOf } from './settings-paths';

/** What keeps a Deployment as a whole from having pods. */
export function idleDeployment(snapshot: Snapshot, deployment: Deployment): Cause | undefined {
  const object = `deployment ${deployment.metadata.name}${inNamespace(deployment)}`;
  if (!isObserved(deployment)) {
    return {
      short: 'waiting for the controller',
      text: 'the controller manager of the cluster has not acted on its last change',
      remedy: 'check whether it is running: kubectl get pods -n kube-system',
      graceSeconds: 60,
    };
  }
  if (isTurnedOff(deployment)) return turnedOff(snapshot, deployment, object);
  if (!deployment.spec.paused) return undefined;
  const remedy = `kubectl rollout resume ${object}`;
  return { short: 'paused', text: 'its rollout is paused', remedy, graceSeconds: 15 };
}

function turnedOff({ claims, autoscalers }: Snapshot, { metadata }: Deployment, object: string): Cause {
  const before = metadata.annotations?.[BEFORE_STOP];
  const autoscaler = autoscalers.find(({ spec }) => spec.scaleTargetRef.name === metadata.name);
  const scale = `kubectl scale ${object} --replicas=${before ?? autoscaler?.spec.minReplicas ?? 1}`;
  const half = incompleteness(claims);
  if (before === undefined) {
    return { short: 'scaled to 0', text: 'it is scaled to 0', remedy: half ?? scale, graceSeconds: 15 };
  }
  return {
    short: 'stopped',
    text: 'it was stopped for a backup, a restore or a reset',
    remedy: half ?? `wait for it to finish; if it was interrupted, ${scale}`,
    graceSeconds: 15,
  };
}

/** Why a Job has failed for good. */
export function failedJob(snapshot: Snapshot, job: Job): Cause | undefined {
  const failed = conditionOf(job.status, 'Failed');
  if (!failed) return undefined;
  const pod = podsOf(snapshot, job).sort(byAge).pop();
  const ended = pod && endedContainer({ snapshot, workload: job, pod });
  const cronJob = job.metadata.ownerReferences?.[0].name;
  const runAgain = `run it again with ${slateK8s(cronJob ? `run ${shortName(cronJob)}` : 'models preload', job)}`;
  if (failed.reason !== 'DeadlineExceeded') {
    const text = `it failed: ${ended?.text ?? failed.message}`;
    return { short: 'failed', text, remedy: runAgain, graceSeconds: 0, log: ended?.log };
  }
  const limit = job.spec.activeDeadlineSeconds;
  return {
    short: 'took too long',
    text: `it took longer than ${limit ? span(limit) : 'allowed'}`,
    remedy: `${runAgain}; its limit is ${settingsPathOf(job)}.activeDeadlineSeconds`,
    graceSeconds: 0,
    log: ended?.log,
  };
}
