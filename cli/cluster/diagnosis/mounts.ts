import type { Pod } from '../objects';
import { eventsAbout } from '../owners';
import { Diagnosis, Finding, inNamespace } from './problem';

const REASONS = ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume', 'FailedCreatePodSandBox'];

/** Volumes that cannot be mounted, and a network that cannot be had: what a pod needs before its first container. */
export const failedMount: Diagnosis = ({ snapshot, pod }) => {
  const hasBegun = pod.status.phase !== 'Pending' || pod.spec.nodeName === undefined;
  const event = eventsAbout(snapshot, pod).pop();
  if (hasBegun || !event || !REASONS.includes(event.reason)) return undefined;
  const why = event.message.replace(/^MountVolume.SetUp failed for volume /, '');
  const isSandbox = event.reason === 'FailedCreatePodSandBox';
  const unknown = {
    short: isSandbox ? 'no network' : 'volume not mounted',
    text: `${isSandbox ? 'its sandbox cannot be made' : 'its volume cannot be mounted'}: ${why}`,
    remedy: `kubectl describe pod ${pod.metadata.name}${inNamespace(pod)} shows more`,
    patience: 180,
  };
  return missingObject(event.message, pod) ?? unknown;
};

/** What a complaint says about a ConfigMap or Secret, or a key of one, that is not there. */
export function missingObject(complaint: string, pod: Pod): Finding | undefined {
  const [, kind, name] = /(configmap|secret) "([^"]+)" not found/i.exec(complaint) ?? [];
  const [, key, ofKind, ofName] = /couldn't find key (\S+) in (ConfigMap|Secret) \S+\/(\S+)/.exec(complaint) ?? [];
  if (!name && !ofName) return undefined;
  const isSecret = /secret/i.test(kind ?? ofKind);
  const object = `${isSecret ? 'Secret' : 'ConfigMap'} ${name ?? ofName}`;
  const create = `kubectl create ${isSecret ? 'secret generic' : 'configmap'} ${name ?? ofName} --from-literal=KEY=VALUE`;
  return {
    short: `no ${object}`,
    text: key ? `the ${object} that it needs has no key ${key}` : `the ${object} that it needs is not there`,
    remedy: `slate-k8s deploy makes SLATE's own; another one is yours to make, such as by ${create}${inNamespace(pod)}`,
    patience: 30,
  };
}
