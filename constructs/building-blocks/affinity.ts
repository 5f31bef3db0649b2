import { k8s } from '../../imports/k8s';
import { unlessEmpty, unlessEmptyMap } from './defaults';

/** Near which other pods, or away from which, as in Kubernetes. */
export interface PodAffinitySettings {
  /**
   * Conditions that a node must meet.
   * @default - none
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: k8s.PodAffinityTerm[];
  /**
   * Conditions that a node should meet, with their weights.
   * @default - none
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: k8s.WeightedPodAffinityTerm[];
}

/** On which nodes pods run, as in Kubernetes: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/ */
export interface AffinitySettings {
  /**
   * Which nodes, by their labels.
   * @default - any
   */
  readonly nodeAffinity?: k8s.NodeAffinity;
  /**
   * Nodes or zones with certain other pods.
   * @default - none, or the node of the pods that share its volumes
   */
  readonly podAffinity?: PodAffinitySettings;
  /**
   * Nodes or zones without certain other pods.
   * @default - none
   */
  readonly podAntiAffinity?: PodAffinitySettings;
}

/** What the pods of a group that shares a node require. */
export interface GroupAffinity {
  readonly near: k8s.PodAffinityTerm[];
  readonly apart: k8s.PodAffinityTerm[];
}

/** The affinity that was set, beside what the pods' group requires. */
export function affinity(given: AffinitySettings = {}, group?: GroupAffinity): k8s.Affinity | undefined {
  return unlessEmptyMap({
    nodeAffinity: given.nodeAffinity,
    podAffinity: terms(given.podAffinity, group?.near),
    podAntiAffinity: terms(given.podAntiAffinity, group?.apart),
  });
}

function terms(given: PodAffinitySettings = {}, ofGroup: k8s.PodAffinityTerm[] = []): k8s.PodAffinity | undefined {
  const { requiredDuringSchedulingIgnoredDuringExecution: required = [] } = given;
  const { preferredDuringSchedulingIgnoredDuringExecution: preferred = [] } = given;
  return unlessEmptyMap({
    requiredDuringSchedulingIgnoredDuringExecution: unlessEmpty([...ofGroup, ...required]),
    preferredDuringSchedulingIgnoredDuringExecution: unlessEmpty(preferred),
  });
}
