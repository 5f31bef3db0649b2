import type { CallOptions, Kubectl } from './kubectl';
import {
  Autoscaler,
  Claim,
  CronJob,
  Deployment,
  Event,
  Job,
  KubeObject,
  Node,
  ofKind,
  Pod,
  ReplicaSet,
  Service,
  PersistentVolume,
} from './objects';

/** What was in the namespace at one moment, and the nodes and volumes below it. */
export interface Snapshot {
  readonly deployments: Deployment[];
  readonly replicaSets: ReplicaSet[];
  readonly pods: Pod[];
  readonly claims: Claim[];
  readonly jobs: Job[];
  readonly cronJobs: CronJob[];
  readonly autoscalers: Autoscaler[];
  readonly services: Service[];
  readonly events: Event[];
  /** Empty for users who are not allowed to see nodes. */
  readonly nodes: Node[];
  /** Listed only when a claim has none. Empty for users who are not allowed to see volumes. */
  readonly volumes: PersistentVolume[];
}

const KINDS =
  'deployments,replicasets,pods,persistentvolumeclaims,jobs,cronjobs,horizontalpodautoscalers,services,events';

/** Looks at everything at once. */
export async function takeSnapshot(kubectl: Kubectl, options?: CallOptions): Promise<Snapshot> {
  const [objects, nodes] = await Promise.all([
    kubectl.list<KubeObject>([KINDS], options),
    visible(kubectl, 'nodes', options),
  ]);
  const snapshot = snapshotOf([...objects, ...nodes]);
  const { deployments, claims } = snapshot;
  return {
    ...snapshot,
    // kubectl leaves out the managers of fields unless it is told otherwise.
    deployments: deployments.some(({ spec }) => spec.replicas === 0)
      ? await kubectl.list<Deployment>(['deployments', '--show-managed-fields'], options)
      : deployments,
    volumes: claims.some(({ status }) => status.phase !== 'Bound')
      ? ((await visible(kubectl, 'persistentvolumes', options)) as PersistentVolume[])
      : [],
  };
}

/** Sorts objects by kind. */
export function snapshotOf(objects: KubeObject[]): Snapshot {
  return {
    deployments: ofKind(objects, 'Deployment'),
    replicaSets: ofKind(objects, 'ReplicaSet'),
    pods: ofKind(objects, 'Pod'),
    claims: ofKind(objects, 'PersistentVolumeClaim'),
    jobs: ofKind(objects, 'Job'),
    cronJobs: ofKind(objects, 'CronJob'),
    autoscalers: ofKind(objects, 'HorizontalPodAutoscaler'),
    services: ofKind(objects, 'Service'),
    events: ofKind(objects, 'Event'),
    nodes: ofKind(objects, 'Node'),
    volumes: ofKind(objects, 'PersistentVolume'),
  };
}

/** The objects of the whole cluster, if the user is allowed to see them. */
async function visible(kubectl: Kubectl, kind: string, options?: CallOptions): Promise<KubeObject[]> {
  const { code, stdout } = await kubectl.ask(['get', kind, '-o', 'json'], options);
  return code === 0 ? (JSON.parse(stdout) as { items: KubeObject[] }).items : [];
}
