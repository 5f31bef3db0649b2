import { conditionOf } from '../objects';
import { currentPodsOf, currentReplicaSet, DeploymentOrJob, eventsAbout, isDeployment } from '../owners';
import type { Snapshot } from '../snapshot';
import { Cause, inNamespace } from './health-problem';
import { settingsPathOf } from './settings-paths';

/** Pods that the API server refuses: because of pod security, a quota, or a policy of the cluster. */
export function refusedPods(snapshot: Snapshot, workload: DeploymentOrJob): Cause | undefined {
  const message = refusal(snapshot, workload);
  if (message === undefined) return undefined;
  const why = message.replace(/^.*?pods "[^"]*" is forbidden: /s, '');
  return insecure(why) ?? overQuota(why, workload) ?? otherwiseRefused(why);
}

function refusal(snapshot: Snapshot, workload: DeploymentOrJob): string | undefined {
  if (isDeployment(workload)) {
    const replicaSet = currentReplicaSet(snapshot, workload);
    return replicaSet && conditionOf(replicaSet.status, 'ReplicaFailure')?.message;
  }
  const last = eventsAbout(snapshot, workload).pop();
  const isRefused = last?.reason === 'FailedCreate' && currentPodsOf(snapshot, workload).length === 0;
  return isRefused ? last.message : undefined;
}

function insecure(why: string): Cause | undefined {
  const [, level, details] = /violates PodSecurity "(\w+):[^"]*": (.*)/s.exec(why) ?? [];
  if (!level) return undefined;
  const laxer = level === 'restricted' ? 'baseline' : 'privileged';
  return {
    short: 'pods refused',
    text: `its pods are refused because the namespace enforces the pod security level ${level}: ${details}`,
    remedy: `restore SLATE's own level with slate-k8s deploy, or allow them with --set security.podSecurity.enforce=${laxer}`,
    graceSeconds: 15,
  };
}

function overQuota(why: string, workload: DeploymentOrJob): Cause | undefined {
  const [, quota, figures] = /exceeded quota: ([^,]+), (.*)/s.exec(why) ?? [];
  if (!quota) return undefined;
  return {
    short: 'quota exceeded',
    text: `its pods are refused because the quota ${quota} of the namespace is used up: ${figures}`,
    remedy: `raise it with kubectl edit resourcequota ${quota}${inNamespace(workload)}, or lower ${settingsPathOf(workload)}.resources`,
    graceSeconds: 60,
  };
}

function otherwiseRefused(why: string): Cause {
  return {
    short: 'pods refused',
    text: `its pods are refused: ${why}`,
    remedy:
      'change what forbids them, or ask a cluster administrator; slate-k8s deploy creates service accounts that are missing',
    graceSeconds: 60,
  };
}
