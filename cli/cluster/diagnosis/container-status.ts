import type { Container, ContainerState, ContainerStatus, Pod } from '../objects';

/** How a container ended. */
export type Ended = NonNullable<ContainerState['terminated']>;

/** The containers of a pod, init containers first. */
export function statusesOf({ status }: Pod): ContainerStatus[] {
  return [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])];
}

/** The container in the spec of its pod. */
export function containerOf({ spec }: Pod, { name }: ContainerStatus): Container | undefined {
  return [...(spec.initContainers ?? []), ...spec.containers].find((container) => container.name === name);
}

/** A container in words: `its container dashboard`, `its init container own-volume`. */
export function containerInWords({ status }: Pod, { name }: ContainerStatus): string {
  const isInit = status.initContainerStatuses?.some((init) => init.name === name);
  return `its ${isInit ? 'init container' : 'container'} ${name}`;
}
