import { conditionOf } from '../objects';
import { currentPodsOf, currentReplicaSet, eventsAbout, isDeployment, Workload } from '../owners';
import type { Snapshot } from '../snapshot';
import { Finding, inNamespace } from './problem';
import { settingsOf } from './settings';

/** Pods that the API server refuses: for pod security, a quota, or a rule of the cluster's own. */
export function refusedPods(snapshot: Snapshot, workload: Workload): Finding | undefined {
  const complaint = complaintAbout(snapshot, workload);
  if (complaint === undefined) return undefined;
  const why = complaint.replace(/^.*?pods "[^"]*" is forbidden: /s, '');
  return insecure(why) ?? overQuota(why, workload) ?? otherwiseRefused(why);
}

function complaintAbout(snapshot: Snapshot, workload: Workload): string | undefined {
  if (isDeployment(workload)) {
    const replicaSet = currentReplicaSet(snapshot, workload);
    return replicaSet && conditionOf(replicaSet.status, 'ReplicaFailure')?.message;
  }
  const last = eventsAbout(snapshot, workload).pop();
  const isRefused = last?.reason === 'FailedCreate' && currentPodsOf(snapshot, workload).length === 0;
  return isRefused ? last.message : undefined;
}

function insecure(why: string): Finding | undefined {
  const [, level, details] = /violates PodSecurity "(\w+):[^"]*": (.*)/s.exec(why) ?? [];
  if (!level) return undefined;
  const laxer = level === 'restricted' ? 'baseline' : 'privileged';
  return {
    short: 'pods refused',
    text: `its pods are refused, as the namespace enforces the pod security level ${level}: ${details}`,
    remedy: `slate-k8s deploy puts back SLATE's own level; --set security.podSecurity.enforce=${laxer} lets them in`,
    patience: 15,
  };
}

function overQuota(why: string, workload: Workload): Finding | undefined {
  const [, quota, figures] = /exceeded quota: ([^,]+), (.*)/s.exec(why) ?? [];
  if (!quota) return undefined;
  return {
    short: 'quota exceeded',
    text: `its pods are refused, as the quota ${quota} of the namespace is used up: ${figures}`,
    remedy: `kubectl edit resourcequota ${quota}${inNamespace(workload)} raises it; ${settingsOf(workload)}.resources asks for less`,
    patience: 60,
  };
}

function otherwiseRefused(why: string): Finding {
  return {
    short: 'pods refused',
    text: `its pods are refused: ${why}`,
    remedy:
      'change what forbids it, or ask whoever rules the cluster; slate-k8s deploy makes accounts that are missing',
    patience: 60,
  };
}
