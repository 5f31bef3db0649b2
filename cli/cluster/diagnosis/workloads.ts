import { BEFORE_STOP } from '../annotations';
import { incompleteness } from '../incomplete';
import { shortName } from '../names';
import { span } from '../../terminal/words';
import { isObserved, isTurnedOff } from '../health';
import { conditionOf, Deployment, Job } from '../objects';
import { byAge, podsOf } from '../owners';
import type { Snapshot } from '../snapshot';
import { endedContainer } from './containers';
import { Finding, inNamespace, slateK8s } from './problem';
import { settingsOf } from './settings';

/** What keeps a Deployment as a whole from having pods. */
export function idleDeployment(snapshot: Snapshot, deployment: Deployment): Finding | undefined {
  const object = `deployment ${deployment.metadata.name}${inNamespace(deployment)}`;
  if (!isObserved(deployment)) {
    return {
      short: 'waiting for the controller',
      text: 'the controller manager of the cluster has not acted on its last change',
      remedy: 'kubectl get pods -n kube-system shows whether it runs',
      patience: 60,
    };
  }
  if (isTurnedOff(deployment)) return turnedOff(snapshot, deployment, object);
  if (!deployment.spec.paused) return undefined;
  return {
    short: 'paused',
    text: 'its rollout is paused',
    remedy: `kubectl rollout resume ${object}`,
    patience: 15,
  };
}

function turnedOff({ claims, autoscalers }: Snapshot, { metadata }: Deployment, object: string): Finding {
  const before = metadata.annotations?.[BEFORE_STOP];
  const autoscaler = autoscalers.find(({ spec }) => spec.scaleTargetRef.name === metadata.name);
  const replicas = before ?? autoscaler?.spec.minReplicas ?? 1;
  const again = `kubectl scale ${object} --replicas=${replicas}`;
  return {
    short: before === undefined ? 'scaled to 0' : 'stopped',
    text: before === undefined ? 'it is scaled to 0' : 'it was stopped for a backup, a restore or a reset',
    remedy:
      incompleteness(claims) ?? (before === undefined ? again : `wait for its end; if it was broken off, ${again}`),
    patience: 15,
  };
}

/** Why a Job has failed for good. */
export function failedJob(snapshot: Snapshot, job: Job): Finding | undefined {
  const failed = conditionOf(job.status, 'Failed');
  if (!failed) return undefined;
  const pod = podsOf(snapshot, job).sort(byAge).pop();
  const ended = pod && endedContainer({ snapshot, workload: job, pod });
  const isLate = failed.reason === 'DeadlineExceeded';
  const limit = job.spec.activeDeadlineSeconds;
  const cronJob = job.metadata.ownerReferences?.[0].name;
  const again = slateK8s(cronJob ? `run ${shortName(cronJob)}` : 'models preload', job);
  const longer = isLate ? `; ${settingsOf(job)}.activeDeadlineSeconds is its limit` : '';
  return {
    short: isLate ? 'took too long' : 'failed',
    text: isLate
      ? `it took longer than ${limit ? span(limit) : 'allowed'}`
      : `it has failed: ${ended?.text ?? failed.message}`,
    remedy: `${again} runs it again${longer}`,
    patience: 0,
    log: ended?.log,
  };
}
