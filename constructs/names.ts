/** Names in the cluster that rules and `slate-k8s` look for. This file imports nothing, so that reading them costs nothing. */

/** The claims: their names, and the folder that their volumes are named after. */
export const CLAIMS = {
  workspace: { name: 'slate-workspace-pvc', folder: 'workspace' },
  data: { name: 'slate-data-pvc', folder: 'data' },
  memory: { name: 'slate-memory-pvc', folder: 'memory' },
  ollama: { name: 'ollama-data-pvc', folder: 'ollama' },
  chroma: { name: 'chroma-data-pvc', folder: 'chroma' },
} as const;

/** The storage class of folders of the node. It has no provisioner, so that each claim waits for its own volume. */
export const HOST_PATH_CLASS = 'slate-host-path';

/** The ConfigMaps. */
export const CONFIG_MAPS = {
  agentConfig: 'slate-agent-config',
  instructions: 'slate-instructions',
  modelFiles: 'slate-model-files',
} as const;

/** The file in `slate-model-files` with the host and port of the registry to pull from over plain HTTP, if there is one. */
export const INSECURE_REGISTRY = 'insecure-registry.txt';

/** The keys of `slate-instructions` that SLATE writes while it runs. They are not rendered, so that applying the manifests keeps them. */
export const RUNTIME_KEYS = ['active-state.yaml', 'instruction-block.md', 'last_updated', 'version'];

/** The Job that loads the models. */
export const MODEL_PRELOAD = 'slate-model-preload';

/** What every object of SLATE, and the pods of its services, are part of, but not the pods of its jobs. */
export const SLATE_SYSTEM = 'slate-system';

/** The label that says so. */
export const PART_OF_LABEL = 'app.kubernetes.io/part-of';
export const PART_OF = { [PART_OF_LABEL]: SLATE_SYSTEM } as const;

/** The label of the namespace that says which environment is in it. */
export const ENVIRONMENT_LABEL = 'slate.io/environment';

/** The kinds of objects in their order in a file: what others need comes first. */
export const KINDS = [
  'Namespace',
  'NetworkPolicy',
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'ConfigMap',
  'Service',
  'Deployment',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
  'Ingress',
  'Job',
  'CronJob',
];

/** Those of them that are in no namespace. */
export const CLUSTER_SCOPED = ['Namespace', 'PersistentVolume'];

/** Kinds of Kubernetes that are in no namespace, besides those and the ones whose names begin with Cluster. */
const OTHER_CLUSTER_SCOPED = [
  'APIService',
  'CSIDriver',
  'CustomResourceDefinition',
  'DeviceClass',
  'FlowSchema',
  'GatewayClass',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Node',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttributesClass',
  'VolumeSnapshotClass',
];

/** Whether objects of a kind are in no namespace. */
export function isClusterScoped(kind: string): boolean {
  return [...CLUSTER_SCOPED, ...OTHER_CLUSTER_SCOPED].includes(kind) || /^Cluster[A-Z]/.test(kind);
}
