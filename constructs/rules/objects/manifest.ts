import { MapOf, Required, Shaped } from './shape';

/**
 * The part of the fields of Kubernetes' objects that rules look at. The types follow from these shapes, and so does what is read of
 * objects that people wrote: whatever has another shape never reaches a rule.
 */
const LABELS = new MapOf('text');
const QUANTITIES = new MapOf('quantity');
const NAME = new Required('text');

const SELECTOR = {
  matchLabels: LABELS,
  matchExpressions: [{ key: NAME, operator: NAME, values: ['text'] }],
} as const;

const SECURITY_CONTEXT = {
  runAsNonRoot: 'boolean',
  runAsUser: 'number',
  privileged: 'boolean',
  allowPrivilegeEscalation: 'boolean',
  capabilities: { add: ['text'], drop: ['text'] },
  seccompProfile: { type: 'text' },
} as const;

const PROBE = {
  httpGet: { path: 'text', port: 'text or number' },
  tcpSocket: { port: 'text or number' },
} as const;

const CONFIG_MAP = { name: NAME, optional: 'boolean' } as const;

const CONTAINER = {
  name: NAME,
  image: 'text',
  imagePullPolicy: 'text',
  command: ['text'],
  args: ['text'],
  env: [{ name: NAME, value: 'text', valueFrom: { configMapKeyRef: CONFIG_MAP } }],
  envFrom: [{ configMapRef: CONFIG_MAP }],
  ports: [{ name: 'text', containerPort: 'number', hostPort: 'number', protocol: 'text' }],
  resources: { requests: QUANTITIES, limits: QUANTITIES },
  securityContext: SECURITY_CONTEXT,
  /** Of an init container: with `Always` it runs beside the others. */
  restartPolicy: 'text',
  volumeMounts: [{ name: NAME, mountPath: 'text', readOnly: 'boolean' }],
  startupProbe: PROBE,
  livenessProbe: PROBE,
  readinessProbe: PROBE,
} as const;

const VOLUME = {
  name: NAME,
  emptyDir: { sizeLimit: 'quantity' },
  configMap: { name: 'text', optional: 'boolean' },
  projected: { sources: [{ configMap: CONFIG_MAP }] },
  persistentVolumeClaim: { claimName: NAME },
} as const;

const POD_SPEC = {
  nodeName: 'text',
  serviceAccountName: 'text',
  automountServiceAccountToken: 'boolean',
  hostNetwork: 'boolean',
  hostPID: 'boolean',
  hostIPC: 'boolean',
  securityContext: SECURITY_CONTEXT,
  imagePullSecrets: [{ name: 'text' }],
  nodeSelector: LABELS,
  tolerations: [{ key: 'text', operator: 'text', value: 'text', effect: 'text' }],
  affinity: {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: 'anything' },
    podAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: SELECTOR, topologyKey: NAME }],
    },
  },
  topologySpreadConstraints: [{ labelSelector: SELECTOR }],
  initContainers: [CONTAINER],
  containers: new Required([CONTAINER]),
  volumes: [VOLUME],
} as const;

const POD_TEMPLATE = {
  metadata: { labels: LABELS, annotations: LABELS },
  spec: new Required(POD_SPEC),
} as const;

const PEER = {
  podSelector: SELECTOR,
  namespaceSelector: SELECTOR,
  ipBlock: { cidr: 'text', except: ['text'] },
} as const;
const POLICY_PORT = { port: 'text or number', endPort: 'number', protocol: 'text' } as const;

const BACKEND = { service: { name: NAME, port: new Required({ name: 'text', number: 'number' }) } } as const;

const RBAC = 'rbac.authorization.k8s.io';
const ROLE_RULE = {
  apiGroups: new Required(['text']),
  resources: new Required(['text']),
  verbs: new Required(['text']),
} as const;
const ROLE = { rules: [ROLE_RULE] } as const;
const BINDING = {
  roleRef: { apiGroup: 'text', kind: NAME, name: NAME },
  subjects: [{ kind: NAME, name: NAME, namespace: 'text' }],
} as const;

const SPECS = {
  claim: { accessModes: ['text'], storageClassName: 'text', resources: { requests: QUANTITIES } },
  volume: {
    capacity: QUANTITIES,
    accessModes: ['text'],
    storageClassName: 'text',
    claimRef: { name: NAME, namespace: 'text' },
    hostPath: { path: NAME },
    local: { path: NAME },
    nfs: { server: NAME, path: NAME },
    csi: { driver: NAME, volumeHandle: NAME },
    nodeAffinity: 'anything',
  },
  quota: { hard: QUANTITIES },
  service: {
    type: 'text',
    selector: LABELS,
    ports: [{ name: 'text', port: 'number', targetPort: 'text or number', protocol: 'text' }],
  },
  workload: {
    replicas: 'number',
    selector: SELECTOR,
    template: POD_TEMPLATE,
    strategy: { type: 'text' },
    volumeClaimTemplates: [{ metadata: { name: 'text' } }],
  },
  cronJob: {
    schedule: 'text',
    timeZone: 'text',
    jobTemplate: { spec: new Required({ template: new Required(POD_TEMPLATE) }) },
  },
  autoscaler: {
    minReplicas: 'number',
    maxReplicas: 'number',
    scaleTargetRef: { apiVersion: 'text', kind: NAME, name: NAME },
  },
  ingress: { rules: [{ http: { paths: new Required([{ backend: new Required(BACKEND) }]) } }] },
  policy: {
    podSelector: SELECTOR,
    policyTypes: ['text'],
    ingress: [{ from: [PEER], ports: [POLICY_PORT] }],
    egress: [{ to: [PEER], ports: [POLICY_PORT] }],
  },
  budget: { minAvailable: 'text or number', maxUnavailable: 'text or number', selector: SELECTOR },
} as const;

/** The kinds that rules know, each with its API group and its fields besides metadata. Every other kind has metadata only. */
export const KINDS = {
  ConfigMap: { group: '', fields: { data: LABELS } },
  Namespace: { group: '', fields: {} },
  PersistentVolume: { group: '', fields: { spec: SPECS.volume } },
  PersistentVolumeClaim: { group: '', fields: { spec: SPECS.claim } },
  Pod: { group: '', fields: { spec: POD_SPEC } },
  ResourceQuota: { group: '', fields: { spec: SPECS.quota } },
  Service: { group: '', fields: { spec: SPECS.service } },
  ServiceAccount: { group: '', fields: {} },
  DaemonSet: { group: 'apps', fields: { spec: SPECS.workload } },
  Deployment: { group: 'apps', fields: { spec: SPECS.workload } },
  ReplicaSet: { group: 'apps', fields: { spec: SPECS.workload } },
  StatefulSet: { group: 'apps', fields: { spec: SPECS.workload } },
  HorizontalPodAutoscaler: { group: 'autoscaling', fields: { spec: SPECS.autoscaler } },
  CronJob: { group: 'batch', fields: { spec: SPECS.cronJob } },
  Job: { group: 'batch', fields: { spec: SPECS.workload } },
  Ingress: { group: 'networking.k8s.io', fields: { spec: SPECS.ingress } },
  NetworkPolicy: { group: 'networking.k8s.io', fields: { spec: SPECS.policy } },
  PodDisruptionBudget: { group: 'policy', fields: { spec: SPECS.budget } },
  ClusterRole: { group: RBAC, fields: ROLE },
  ClusterRoleBinding: { group: RBAC, fields: BINDING },
  Role: { group: RBAC, fields: ROLE },
  RoleBinding: { group: RBAC, fields: BINDING },
} as const;

export type Kind = keyof typeof KINDS;

type Specs = { [S in keyof typeof SPECS]: Shaped<(typeof SPECS)[S]> };

/** The members of the specifications of all kinds. */
export type Spec = Specs['claim'] &
  Specs['volume'] &
  Specs['quota'] &
  Specs['service'] &
  Specs['workload'] &
  Specs['cronJob'] &
  Specs['autoscaler'] &
  Specs['ingress'] &
  Specs['policy'] &
  Specs['budget'];

export type Labels = Shaped<typeof LABELS>;
export type LabelSelector = Shaped<typeof SELECTOR>;
export type SecurityContext = Shaped<typeof SECURITY_CONTEXT>;
export type Probe = Shaped<typeof PROBE>;
export type Container = Shaped<typeof CONTAINER>;
export type PodSpec = Shaped<typeof POD_SPEC>;
export type PodTemplate = Shaped<typeof POD_TEMPLATE>;
export type Peer = Shaped<typeof PEER>;
export type PolicyPort = Shaped<typeof POLICY_PORT>;

/** What every Kubernetes object has. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
}

export const METADATA = {
  name: NAME,
  generateName: 'text',
  namespace: 'text',
  labels: LABELS,
  annotations: LABELS,
} as const;

/** What the API server adds is there only in objects that come from a cluster. */
export type Metadata = Shaped<typeof METADATA> & {
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
};

/** A finished Kubernetes object: the part of its fields that rules look at. */
export interface Manifest extends KubeObject, Shaped<typeof ROLE>, Shaped<typeof BINDING> {
  readonly spec?: Spec;
  readonly data?: Labels;
}
