/** Maps of text: labels, selectors, quantities. */
export interface Labels {
  readonly [key: string]: string;
}

/** What every Kubernetes object has. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
}

/** What the API server adds is there only in objects that come from a cluster. */
export interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  readonly uid?: string;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly generation?: number;
  readonly ownerReferences?: { readonly kind: string; readonly name: string; readonly uid: string }[];
  readonly managedFields?: {
    readonly manager: string;
    readonly operation: string;
    readonly fieldsV1?: { readonly 'f:spec'?: { readonly [field: string]: object } };
  }[];
}

/** A finished Kubernetes object: the part of its fields that rules look at. */
export interface Manifest extends KubeObject {
  readonly spec?: Spec;
  readonly data?: Labels;
  readonly rules?: { readonly apiGroups: string[]; readonly resources: string[]; readonly verbs: string[] }[];
  readonly roleRef?: { readonly apiGroup?: string; readonly kind: string; readonly name: string };
  readonly subjects?: { readonly kind: string; readonly name: string; readonly namespace?: string }[];
}

export interface Spec {
  // Workloads
  readonly replicas?: number;
  readonly selector?: Labels & { readonly matchLabels?: Labels };
  readonly template?: PodTemplate;
  readonly jobTemplate?: { readonly spec: { readonly template: PodTemplate } };
  readonly strategy?: { readonly type?: string };
  readonly schedule?: string;
  // Services, Ingress
  readonly type?: string;
  readonly ports?: { readonly name?: string; readonly port: number; readonly targetPort?: string | number }[];
  readonly rules?: {
    readonly http?: {
      readonly paths: {
        readonly backend: {
          readonly service?: {
            readonly name: string;
            readonly port: { readonly name?: string; readonly number?: number };
          };
        };
      }[];
    };
  }[];
  // Network policies
  readonly podSelector?: { readonly matchLabels?: Labels };
  readonly policyTypes?: string[];
  readonly ingress?: { readonly from?: Peer[]; readonly ports?: PolicyPort[] }[];
  readonly egress?: { readonly to?: Peer[]; readonly ports?: PolicyPort[] }[];
  // Autoscalers, budgets
  readonly minReplicas?: number;
  readonly maxReplicas?: number;
  readonly scaleTargetRef?: { readonly apiVersion?: string; readonly kind: string; readonly name: string };
  readonly minAvailable?: number | string;
  readonly maxUnavailable?: number | string;
  // Claims, volumes
  readonly accessModes?: string[];
  readonly storageClassName?: string;
  readonly resources?: { readonly requests?: Labels };
  readonly capacity?: Labels;
  readonly hard?: Labels;
  readonly claimRef?: { readonly name: string; readonly namespace?: string };
  readonly hostPath?: { readonly path: string };
  readonly local?: { readonly path: string };
  readonly nfs?: { readonly server: string; readonly path: string };
  readonly csi?: { readonly driver: string; readonly volumeHandle: string };
  readonly nodeAffinity?: object;
}

export interface Peer {
  readonly podSelector?: { readonly matchLabels?: Labels };
  readonly namespaceSelector?: { readonly matchLabels?: Labels };
  readonly ipBlock?: { readonly cidr?: string; readonly except?: string[] };
}

export interface PolicyPort {
  readonly port?: number | string;
  readonly protocol?: string;
}

export interface PodTemplate {
  readonly metadata?: { readonly labels?: Labels; readonly annotations?: Labels };
  readonly spec: PodSpec;
}

export interface PodSpec {
  readonly nodeName?: string;
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly securityContext?: SecurityContext;
  readonly imagePullSecrets?: object[];
  readonly nodeSelector?: Labels;
  readonly tolerations?: PodToleration[];
  readonly affinity?: {
    readonly nodeAffinity?: object;
    readonly podAffinity?: { readonly requiredDuringSchedulingIgnoredDuringExecution?: AffinityTerm[] };
  };
  readonly topologySpreadConstraints?: { readonly labelSelector?: { readonly matchLabels?: Labels } }[];
  readonly initContainers?: Container[];
  readonly containers: Container[];
  readonly volumes?: Volume[];
}

export interface PodToleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
}

export interface AffinityTerm {
  readonly labelSelector?: { readonly matchLabels?: Labels };
  readonly topologyKey: string;
}

export interface SecurityContext {
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly privileged?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly capabilities?: { readonly add?: string[]; readonly drop?: string[] };
  readonly seccompProfile?: { readonly type?: string };
}

export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly command?: string[];
  readonly args?: string[];
  readonly env?: { readonly name: string; readonly value?: string }[];
  readonly envFrom?: { readonly configMapRef?: { readonly name: string; readonly optional?: boolean } }[];
  readonly ports?: { readonly name?: string; readonly containerPort: number; readonly hostPort?: number }[];
  readonly resources?: { readonly requests?: Labels; readonly limits?: Labels };
  readonly securityContext?: SecurityContext;
  /** Of an init container: with `Always` it runs beside the others. */
  readonly restartPolicy?: string;
  readonly volumeMounts?: { readonly name: string; readonly mountPath?: string; readonly readOnly?: boolean }[];
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
}

export interface Probe {
  readonly httpGet?: { readonly path?: string; readonly port?: string | number };
  readonly tcpSocket?: { readonly port?: string | number };
}

export interface Volume {
  readonly name: string;
  readonly emptyDir?: { readonly sizeLimit?: string };
  readonly configMap?: { readonly name?: string; readonly optional?: boolean };
  readonly secret?: object;
  readonly projected?: object;
  readonly downwardAPI?: object;
  readonly csi?: object;
  readonly ephemeral?: object;
  readonly image?: object;
  readonly persistentVolumeClaim?: { readonly claimName: string };
}
