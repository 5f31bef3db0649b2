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

/** What restricted forbids and baseline does not, as the API server calls it. */
const RESTRICTED_ONLY =
  /^(allowPrivilegeEscalation|unrestricted capabilities|runAsNonRoot|runAsUser|seccompProfile|restricted volume types)\b/;

function insecure(why: string): Cause | undefined {
  const [, level, details] = /violates PodSecurity "(\w+):[^"]*": (.*)/s.exec(why) ?? [];
  if (!level) return undefined;
  const violations = details.replace(/\([^()]*\)/g, '').split(',');
  const isLaxEnough = violations.every((violation) => RESTRICTED_ONLY.test(violation.trim()));
  const laxer = level === 'restricted' && isLaxEnough ? 'baseline' : 'privileged';
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
    remedy: `raise it with kubectl edit resourcequota ${quota}${inNamespace(workload)}, or ${requestLess(figures, workload)}`,
    graceSeconds: 60,
  };
}

/** How to stay within a quota; its figures begin with `requested: requests.memory=64Mi,pods=1, used: `. */
function requestLess(figures: string, workload: DeploymentOrJob): string {
  const requested = /requested: (.*?), used: /.exec(figures)?.[1] ?? '';
  if (requested.includes('/gpu')) return 'turn GPUs off: --set gpu.enabled=false';
  if (/^(pods|count\/[^,]*)=\d+$/.test(requested)) return `lower ${settingsPathOf(workload)}.replicas`;
  return `lower ${settingsPathOf(workload)}.resources`;
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
