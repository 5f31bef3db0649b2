import { Peer, PolicyPort } from './manifest';
import { containerPorts, Direction } from './policies';
import { Pods, System } from './system';

/** One end of a way: pods of the namespace, others that a policy names, or everybody where policies do not say who. */
export type WayEnd = { readonly pods: Pods } | { readonly peer: Peer } | 'everybody';

/** A connection that network policies allow. */
export interface Way {
  readonly from: WayEnd;
  readonly to: WayEnd;
  /** Nothing means every port. */
  readonly port?: PolicyPort;
  /** Whether only the policies of one end allow it. */
  readonly isHalf?: boolean;
}

/** All connections that network policies allow to the pods of a namespace, and from them. */
export function waysOf(system: System): Way[] {
  return system.pods.flatMap((pods) => [
    ...system.pods.flatMap((callee) => waysBetween(system, pods, callee)),
    ...waysOutside(system, pods, 'ingress'),
    ...waysOutside(system, pods, 'egress'),
  ]);
}

function waysBetween({ network }: System, from: Pods, to: Pods): Way[] {
  return containerPorts(to).flatMap((port) => {
    const halves = [network.allows('egress', from, to, port), network.allows('ingress', to, from, port)];
    if (!halves.includes(true)) return [];
    return [{ from: { pods: from }, to: { pods: to }, port, isHalf: halves.includes(false) }];
  });
}

function waysOutside({ network }: System, pods: Pods, direction: Direction): Way[] {
  const way = (other: WayEnd, port?: PolicyPort): Way =>
    direction === 'ingress' ? { from: other, to: { pods }, port } : { from: { pods }, to: other, port };
  if (!network.isIsolated(pods, direction)) return [way('everybody')];
  return network.rulesFor(pods, direction).flatMap(({ peers, ports }) => {
    if (peers.length === 0) return [way('everybody')];
    const others = peers.filter(({ ipBlock, podSelector }) => ipBlock || !podSelector);
    return others.flatMap((peer) => (ports.length > 0 ? ports.map((port) => way({ peer }, port)) : [way({ peer })]));
  });
}
