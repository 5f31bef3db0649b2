import { k8s } from '../../imports/k8s';
import { AffinitySettings } from './affinity';
import { Name, WholeNumber } from './value-types';
import { VariableSource } from './variable-source';
import { VolumeSettings } from './volume-settings';

/** What can be set of the pods of every workload, in Kubernetes' own shapes. */
export interface PodSettings {
  /**
   * Secrets and ConfigMaps all of whose keys become variables. A variable of the same name in `env` or `valueFrom` wins, and so does one
   * that follows from a call.
   * @default - none
   */
  readonly envFrom?: k8s.EnvFromSource[];
  /**
   * Variables that have their value from a key of a Secret or ConfigMap or from a field of the pod, by their names.
   * @default - none
   * @propertyNames { "$ref": "#/definitions/VariableName" }
   */
  readonly valueFrom?: { [name: string]: VariableSource };
  /**
   * More volumes by name, each with the place where it is mounted.
   * @default - none
   * @propertyNames { "$ref": "#/definitions/ShortName" }
   */
  readonly volumes?: { [name: string]: VolumeSettings };
  /**
   * On which nodes the pods run, beside `nodeSelector`. Where pods must share a node, what one of them requires of nodes must be set for
   * all of them.
   * @default - any node, or that of the pods that share its volumes
   */
  readonly affinity?: AffinitySettings;
  /**
   * How the pods are spread over nodes or zones, instead of the default.
   * @default - over nodes, where several pods run side by side
   */
  readonly topologySpreadConstraints?: k8s.TopologySpreadConstraint[];
  /**
   * The priority class: which pods are started first, and evicted last.
   * @default - that of all pods (`pods.priorityClassName`)
   */
  readonly priorityClassName?: Name;
  /**
   * How long a pod may take to stop, in seconds, before it is killed.
   * @default - 60 for Ollama, 5 for SLATE's own programs, otherwise 30
   */
  readonly terminationGracePeriodSeconds?: WholeNumber;
  /**
   * Names of hosts for the file `/etc/hosts` of the pods.
   * @default - none
   */
  readonly hostAliases?: k8s.HostAlias[];
}
