import { Toleration } from './toleration';
import { Annotations, Labels, MoreLabels, Name } from './value-types';

/** What all pods have in common. What a workload sets itself wins, key by key. */
export interface AllPodsSettings {
  /**
   * Labels of the nodes that pods may run on.
   * @default - any node
   */
  readonly nodeSelector?: Labels;
  /**
   * Taints of nodes that all pods tolerate, besides those that a workload tolerates itself.
   * @default - none
   */
  readonly tolerations?: Toleration[];
  /**
   * The priority class: which pods are started first, and evicted last.
   * @default - the cluster's default
   */
  readonly priorityClassName?: Name;
  /**
   * More labels of pods.
   * @default - none
   */
  readonly labels?: MoreLabels;
  /**
   * More annotations of pods.
   * @default - none
   */
  readonly annotations?: Annotations;
}

/** What all objects have in common. What an object has itself wins, key by key. Pods made from templates are no objects of their own. */
export interface AllObjectsSettings {
  /**
   * More labels of objects.
   * @default - none
   */
  readonly labels?: MoreLabels;
  /**
   * More annotations of objects.
   * @default - none
   */
  readonly annotations?: Annotations;
}

export const ALL_PODS_DEFAULTS = {
  nodeSelector: {} as Labels,
  tolerations: [] as Toleration[],
  labels: {} as Labels,
  annotations: {} as Annotations,
} satisfies AllPodsSettings;

export const ALL_OBJECTS_DEFAULTS = {
  labels: {} as Labels,
  annotations: {} as Annotations,
} satisfies AllObjectsSettings;
