import type { VolumeWithFolder } from '../../constructs/rules/objects/folders';
import type { KubeObject, Labels, PodSpec, PodTemplate } from '../../constructs/rules/objects/manifest';

/** The parts of Kubernetes' objects that the command looks at, as kubectl prints them. */
export type { Container, KubeObject, Labels, PodSpec } from '../../constructs/rules/objects/manifest';

export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  readonly reason?: string;
  readonly message?: string;
}

export interface Deployment extends KubeObject {
  readonly spec: {
    readonly replicas: number;
    readonly paused?: boolean;
    readonly strategy?: { readonly type: string };
    readonly template: PodTemplate;
  };
  readonly status: {
    readonly observedGeneration?: number;
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
    readonly conditions?: Condition[];
  };
}

export interface ReplicaSet extends KubeObject {
  readonly status: { readonly conditions?: Condition[] };
}

export interface ContainerState {
  readonly waiting?: { readonly reason: string; readonly message?: string };
  readonly running?: { readonly startedAt: string };
  readonly terminated?: {
    readonly reason: string;
    readonly exitCode: number;
    readonly message?: string;
    readonly startedAt?: string;
  };
}

export interface ContainerStatus {
  readonly name: string;
  readonly image: string;
  readonly ready: boolean;
  /** Whether its startup probe has succeeded. */
  readonly started?: boolean;
  readonly restartCount: number;
  readonly state: ContainerState;
  readonly lastState?: ContainerState;
}

export interface Pod extends KubeObject {
  readonly spec: PodSpec;
  readonly status: {
    readonly phase: string;
    readonly reason?: string;
    readonly message?: string;
    readonly conditions?: Condition[];
    readonly initContainerStatuses?: ContainerStatus[];
    readonly containerStatuses?: ContainerStatus[];
  };
}

export interface Job extends KubeObject {
  readonly spec: {
    readonly template: PodTemplate;
    readonly suspend?: boolean;
    readonly activeDeadlineSeconds?: number;
  };
  readonly status: {
    readonly startTime?: string;
    readonly conditions?: Condition[];
  };
}

export interface CronJob extends KubeObject {
  readonly spec: {
    readonly schedule: string;
    readonly suspend?: boolean;
    readonly timeZone?: string;
    readonly jobTemplate: { readonly spec: { readonly template: PodTemplate } };
  };
  readonly status: { readonly lastScheduleTime?: string };
}

export interface Claim extends KubeObject {
  readonly spec: {
    readonly accessModes: string[];
    readonly storageClassName?: string;
    readonly volumeName?: string;
    readonly resources: { readonly requests: { readonly storage: string } };
  };
  readonly status: { readonly phase: string; readonly capacity?: { readonly storage: string } };
}

export interface PersistentVolume extends KubeObject {
  readonly spec: {
    readonly capacity: { readonly storage: string };
    readonly accessModes: string[];
    readonly storageClassName?: string;
    readonly persistentVolumeReclaimPolicy: string;
    readonly claimRef?: { readonly namespace: string; readonly name: string; readonly uid?: string };
  } & VolumeWithFolder['spec'];
  readonly status: { readonly phase: string };
}

export interface Autoscaler extends KubeObject {
  readonly spec: {
    readonly minReplicas: number;
    readonly maxReplicas: number;
    readonly scaleTargetRef: { readonly name: string };
  };
  readonly status: {
    readonly currentReplicas?: number;
    readonly desiredReplicas?: number;
    readonly conditions?: Condition[];
  };
}

export interface Service extends KubeObject {
  readonly spec: {
    readonly ports: { readonly name?: string; readonly port: number; readonly targetPort: number | string }[];
    readonly selector?: Labels;
  };
}

export interface Event extends KubeObject {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly count?: number;
  readonly firstTimestamp?: string | null;
  readonly lastTimestamp?: string | null;
  readonly eventTime?: string | null;
  readonly series?: { readonly lastObservedTime: string };
  readonly involvedObject: {
    readonly kind: string;
    readonly name: string;
    readonly uid?: string;
    readonly fieldPath?: string;
  };
}

export interface Taint {
  readonly key: string;
  readonly effect: string;
  readonly value?: string;
}

export interface Node extends KubeObject {
  readonly spec: {
    readonly unschedulable?: boolean;
    readonly taints?: Taint[];
    readonly providerID?: string;
  };
  readonly status: {
    readonly allocatable: Labels;
    readonly conditions: Condition[];
    readonly images?: { readonly names?: string[] }[];
    readonly nodeInfo: { readonly kubeletVersion: string };
  };
}

/** The condition of a type, if it is true. */
export function conditionOf({ conditions = [] }: { readonly conditions?: Condition[] }, type: string) {
  return conditions.find((condition) => condition.type === type && condition.status === 'True');
}

/** The last time an event was seen, in ISO 8601. */
export function timeOf(event: Event): string {
  return (
    event.series?.lastObservedTime ?? event.lastTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? ''
  );
}

/** Those of some objects that are of a kind. */
export function ofKind<T extends KubeObject>(objects: KubeObject[], kind: string): T[] {
  return objects.filter((object) => object.kind === kind) as T[];
}

/** An object as kubectl takes it: `deployment/chromadb`. */
export function objectName({ kind, metadata }: Pick<KubeObject, 'kind' | 'metadata'>): string {
  return `${kind.toLowerCase()}/${metadata.name}`;
}
