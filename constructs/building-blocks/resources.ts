import { k8s } from '../../imports/k8s';
import { sortedEntries } from './defaults';
import { CompletePlatform } from './platform';
import { Limits, Requests } from './value-types';

/** What a container requests and may use, as in Kubernetes: quantities by resource. */
export interface ResourceSettings {
  /**
   * What the scheduler reserves: `cpu` (cores, such as `250m`), `memory` (bytes, such as `512Mi`) and `ephemeral-storage` (bytes on
   * the node's disk for logs, temporary folders and files outside of volumes).
   * @default - depends on the workload
   * @irremovable
   */
  readonly requests?: Requests;
  /**
   * What the container may use at most: `memory`, `cpu` (removed, it may use all that the node has left), `ephemeral-storage` (a pod that exceeds it is evicted) and, as a number of
   * GPUs, `nvidia.com/gpu`.
   * @default - depends on the workload
   * @irremovable
   */
  readonly limits?: Limits;
}

/** The key of a workload's number of GPUs. The resource may be printed under another name. */
const GPU = 'nvidia.com/gpu';

/** For containers that prepare a pod or only copy files. */
export const SMALL: ResourceSettings = {
  requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '10Mi' },
  limits: { cpu: '500m', memory: '256Mi', 'ephemeral-storage': '100Mi' },
};

/** For jobs that only ask services. */
export const SMALL_JOB: ResourceSettings = {
  requests: { cpu: '50m', memory: '64Mi', 'ephemeral-storage': '20Mi' },
  limits: { cpu: '500m', memory: '256Mi', 'ephemeral-storage': '500Mi' },
};

/** Whether the workload gets a GPU. */
export function usesGpu(settings: ResourceSettings, platform: CompletePlatform): boolean {
  return platform.gpu.enabled && Boolean(settings.limits?.[GPU]);
}

/** The resources as they are printed: GPUs under the platform's name for them, or not at all. */
export function containerResources(settings: ResourceSettings, platform: CompletePlatform): k8s.ResourceRequirements {
  const { [GPU]: gpus, ...limits } = settings.limits ?? {};
  const ofGpu = usesGpu(settings, platform) ? { [platform.gpu.resourceName]: gpus } : {};
  return { requests: quantities(settings.requests), limits: quantities({ ...limits, ...ofGpu }) };
}

function quantities(map: { [resource: string]: string } = {}): { [resource: string]: k8s.Quantity } {
  return Object.fromEntries(sortedEntries(map).map(([resource, text]) => [resource, k8s.Quantity.fromString(text)]));
}
