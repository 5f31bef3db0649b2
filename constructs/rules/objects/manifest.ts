/** Maps of text: labels, selectors, quantities. */
export interface Labels {
  readonly [key: string]: string;
}

/** A finished Kubernetes object: the part of its fields that rules look at. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Labels;
    readonly annotations?: Labels;
  };
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
  readonly template?: {
    readonly metadata?: { readonly labels?: Labels; readonly annotations?: Labels };
    readonly spec: PodSpec;
  };
  readonly jobTemplate?: {
    readonly spec: { readonly template: { readonly metadata?: { readonly labels?: Labels }; readonly spec: PodSpec } };
  };
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
  readonly resources?: { readonly requests?: Labels };
  readonly capacity?: Labels;
  readonly hard?: Labels;
  readonly claimRef?: { readonly name: string; readonly namespace?: string };
  readonly hostPath?: { readonly path: string };
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

export interface PodSpec {
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly securityContext?: SecurityContext;
  readonly nodeSelector?: Labels;
  readonly affinity?: {
    readonly podAffinity?: { readonly requiredDuringSchedulingIgnoredDuringExecution?: AffinityTerm[] };
  };
  readonly topologySpreadConstraints?: { readonly labelSelector?: { readonly matchLabels?: Labels } }[];
  readonly initContainers?: Container[];
  readonly containers: Container[];
  readonly volumes?: Volume[];
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
