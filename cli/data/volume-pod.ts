import { VOLUME_POD } from '../cluster/annotations';
import type { Kubectl } from '../cluster/kubectl';
import { conditionOf, Pod } from '../cluster/objects';
import { ExitStatus, Mistake } from '../../mistake';
import { until } from '../until';
import { MountedVolume } from './mounted-volume';
import type { Waiting } from './steps';
import { mountingContainer, DataVolume } from './data-volumes';

const PLACE = { container: 'volume', folder: '/data' };

/** When a pod ends that is left because this command was killed. */
const LIFETIME = 6 * 60 * 60; // s

/** Reasons that waiting does not help against. */
const PERMANENT = ['ErrImageNeverPull', 'ImagePullBackOff', 'InvalidImageName', 'CreateContainerConfigError'];

/** Runs work with a pod for each volume that only mounts it, and deletes the pods again. */
export async function withVolumePods<V extends DataVolume>(
  kubectl: Kubectl,
  volumes: V[],
  waiting: Waiting,
  work: (mounted: MountedVolume<V>[]) => Promise<void>,
): Promise<void> {
  await removeVolumePods(kubectl);
  try {
    const list = { apiVersion: 'v1', kind: 'List', items: volumes.map(volumePod) };
    await kubectl.run(['create', '-f', '-'], { input: JSON.stringify(list) });
    await becomeReady(kubectl, waiting);
    await work(volumes.map((volume) => new MountedVolume(kubectl, volume, { ...PLACE, pod: podName(volume) })));
  } finally {
    await removeVolumePods(kubectl).catch((error: Error) => console.error(error.message));
  }
}

/** A pod like those that mount the volume, with their image, permissions and node, that only sleeps. */
function volumePod(volume: DataVolume): object {
  const { model, claim } = volume;
  const { image, imagePullPolicy, securityContext } = mountingContainer(model, claim);
  const { serviceAccountName, imagePullSecrets, nodeSelector, tolerations, affinity } = model;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: podName(volume), labels: { [VOLUME_POD]: volume.name } },
    spec: {
      restartPolicy: 'Never',
      activeDeadlineSeconds: LIFETIME,
      terminationGracePeriodSeconds: 0,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      serviceAccountName,
      imagePullSecrets,
      nodeSelector,
      tolerations,
      // Not the affinity to other pods: they are stopped.
      affinity: affinity?.nodeAffinity && { nodeAffinity: affinity.nodeAffinity },
      securityContext: model.securityContext,
      containers: [
        {
          name: PLACE.container,
          image,
          imagePullPolicy,
          command: ['sleep', String(LIFETIME)],
          resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '1', memory: '256Mi' } },
          securityContext,
          volumeMounts: [
            { name: 'data', mountPath: PLACE.folder },
            { name: 'tmp', mountPath: '/tmp' },
          ],
        },
      ],
      volumes: [
        { name: 'data', persistentVolumeClaim: { claimName: claim.metadata.name } },
        { name: 'tmp', emptyDir: { sizeLimit: '100Mi' } },
      ],
    },
  };
}

/** Deletes the pods, including any that an earlier command left. */
async function removeVolumePods(kubectl: Kubectl): Promise<void> {
  await kubectl.run(['delete', 'pods', '--selector', VOLUME_POD, '--ignore-not-found'], { evenInterrupted: true });
}

async function becomeReady(kubectl: Kubectl, { timeout, steps }: Waiting): Promise<void> {
  await until({ timeout, interval: 0.5 }, async () => {
    const pods = await kubectl.list<Pod>(['pods', '--selector', VOLUME_POD]);
    const pending = pods.filter(({ status }) => conditionOf(status, 'Ready') === undefined);
    const late = pending.map((pod) => {
      const { reason, message } = whyNotReady(pod);
      const why = [reason, message].filter(Boolean).join(': ');
      const volume = pod.metadata.labels?.[VOLUME_POD] ?? '';
      steps.underWay(volume, `${volume}: starting a pod for it (${why})`);
      const mistake = new Mistake(`pod ${pod.metadata.name} does not start: ${why}`, ExitStatus.FAILED);
      if (PERMANENT.includes(reason) || pod.status.phase === 'Failed') throw mistake;
      return () => mistake;
    });
    return late.at(0);
  });
}

function whyNotReady({ status }: Pod): { reason: string; message?: string } {
  const waiting = status.containerStatuses?.[0]?.state.waiting;
  const scheduled = status.conditions?.find(({ type }) => type === 'PodScheduled');
  if (waiting) return waiting;
  if (scheduled?.status === 'False') return { reason: scheduled.reason ?? 'Pending', message: scheduled.message };
  return { reason: status.reason ?? status.phase, message: status.message };
}

function podName({ name }: DataVolume): string {
  return `slate-volume-${name}`;
}
