import { quantity } from '../../constructs/schema/quantity';
import type { Container, PodSpec } from '../cluster/objects';

/** Amounts of resources: cores, bytes, devices, pods. */
export interface Amounts {
  readonly [resource: string]: number;
}

const plus = (x: number, y: number) => x + y;
export const minus = (x: number, y: number) => x - y;

/** The resources of which there is not enough. */
export function lacking(request: Amounts, free: Amounts): string[] {
  return Object.keys(request).filter((resource) => request[resource] > (free[resource] ?? 0));
}

export function sum(all: Amounts[]): Amounts {
  return all.reduce((total, each) => combined(total, each, plus), {});
}

/** What the scheduler reserves: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers */
export function requestOf({ containers, initContainers = [] }: PodSpec): Amounts {
  const beside = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
  const running = sum([...containers, ...beside].map(ofContainer));
  const starting = initContainers.map(ofContainer);
  return { ...starting.reduce((most, each) => combined(most, each, Math.max), running), pods: 1 };
}

/** A resource with only a limit counts as a request, too. */
function ofContainer({ resources: { requests = {}, limits = {} } = {} }: Container): Amounts {
  return amounts({ ...limits, ...requests });
}

/** Quantities as numbers. */
export function amounts(quantities: { readonly [resource: string]: string }): Amounts {
  return Object.fromEntries(Object.entries(quantities).map(([resource, text]) => [resource, quantity(text) ?? 0]));
}

/** Two amounts combined, resource by resource. */
export function combined(a: Amounts, b: Amounts, how: (x: number, y: number) => number): Amounts {
  const resources = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(resources.map((resource) => [resource, how(a[resource] ?? 0, b[resource] ?? 0)]));
}
