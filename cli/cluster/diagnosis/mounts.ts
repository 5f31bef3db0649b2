import type { Pod } from '../objects';
import { eventsAbout } from '../owners';
import { Cause, Diagnosis, inNamespace } from './health-problem';

const REASONS = ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume', 'FailedCreatePodSandBox'];

/** Volumes that cannot be mounted, and a network that cannot be set up: what a pod needs before its first container. */
export const failedMount: Diagnosis = ({ snapshot, pod }) => {
  const hasStarted = pod.status.phase !== 'Pending' || pod.spec.nodeName === undefined;
  const event = eventsAbout(snapshot, pod).pop();
  if (hasStarted || !event || !REASONS.includes(event.reason)) return undefined;
  const why = event.message.replace(/^MountVolume.SetUp failed for volume /, '');
  const isSandbox = event.reason === 'FailedCreatePodSandBox';
  const unknown = {
    short: isSandbox ? 'no network' : 'volume not mounted',
    text: `${isSandbox ? 'its sandbox cannot be created' : 'its volume cannot be mounted'}: ${why}`,
    remedy: `for more, see kubectl describe pod ${pod.metadata.name}${inNamespace(pod)}`,
    graceSeconds: 180,
  };
  return missingObject(event.message, pod) ?? unknown;
};

/** A ConfigMap or Secret, or a key of one, that does not exist according to a message. */
export function missingObject(message: string, pod: Pod): Cause | undefined {
  const [, kind, name] = /(configmap|secret) "([^"]+)" not found/i.exec(message) ?? [];
  const [, key, ofKind, ofName] = /couldn't find key (\S+) in (ConfigMap|Secret) \S+\/(\S+)/.exec(message) ?? [];
  if (!name && !ofName) return undefined;
  const isSecret = /secret/i.test(kind ?? ofKind);
  const object = `${isSecret ? 'Secret' : 'ConfigMap'} ${name ?? ofName}`;
  const create = `kubectl create ${isSecret ? 'secret generic' : 'configmap'} ${name ?? ofName} --from-literal=KEY=VALUE`;
  return {
    short: `no ${object}`,
    text: key ? `the ${object} that it needs has no key ${key}` : `the ${object} that it needs does not exist`,
    remedy: `if it is SLATE's own, create it with slate-k8s deploy; otherwise create it yourself: ${create}${inNamespace(pod)}`,
    graceSeconds: 30,
  };
}
