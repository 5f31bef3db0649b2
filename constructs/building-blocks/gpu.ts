import { Toleration } from './toleration';
import { DeviceName, Labels, Name } from './value-types';

/** Where GPUs are and how pods request them. */
export interface GpuSettings {
  /**
   * Gives GPUs to every workload whose `resources.limits` has `nvidia.com/gpu`. Otherwise nothing about GPUs is printed.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * The resource to request instead of `nvidia.com/gpu`, such as `nvidia.com/gpu.shared` or `nvidia.com/mig-1g.10gb`.
   * @default 'nvidia.com/gpu'
   * @irremovable
   */
  readonly resourceName?: DeviceName;
  /**
   * Labels of the nodes that have GPUs. The GPU operator sets the default label; the device plugin alone does not.
   * @default - `nvidia.com/gpu.present: 'true'`, or none for a resource that is not of nvidia.com
   */
  readonly nodeSelector?: Labels;
  /**
   * Tolerations for the taints of those nodes.
   * @default - tolerates the taint `nvidia.com/gpu` with effect NoSchedule, or one of the name of a resource that is not of nvidia.com
   */
  readonly tolerations?: Toleration[];
  /**
   * The runtime class of pods with a GPU, such as `nvidia` where it is not the node's default (k3s).
   * @default - the node's default
   */
  readonly runtimeClassName?: Name;
}

export const GPU_DEFAULTS = {
  enabled: true,
  resourceName: 'nvidia.com/gpu',
  nodeSelector: { 'nvidia.com/gpu.present': 'true' },
  tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
} satisfies GpuSettings;

/** Defaults for settings that are given over them: the label and the taint of nodes with NVIDIA's GPUs are for NVIDIA's resources. */
export function defaultsBelow<D extends { readonly gpu: GpuSettings }>(
  defaults: D,
  given: { readonly gpu?: GpuSettings },
): D {
  const resource = given.gpu?.resourceName;
  if (!resource || resource.startsWith('nvidia.com/')) return defaults;
  const tolerations = [{ key: resource, operator: 'Exists', effect: 'NoSchedule' }];
  return { ...defaults, gpu: { ...defaults.gpu, nodeSelector: {}, tolerations } };
}
