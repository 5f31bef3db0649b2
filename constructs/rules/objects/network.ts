import { Manifest, Peer, PolicyPort } from './manifest';
import { Problem, Rule } from './rule';
import { matches, Pods, System } from './system';

export const statedPeers: Rule = {
  name: 'stated-peers',
  description:
    'Every rule of a network policy says who and on which ports: left out, it means everybody and everything.',
  check: (system) =>
    system
      .ofKind('NetworkPolicy')
      .flatMap((object) => [
        ...(object.spec?.ingress ?? []).flatMap(({ from, ports }, place) =>
          stated(object, `spec.ingress[${place}]`, 'from', from, ports),
        ),
        ...(object.spec?.egress ?? []).flatMap(({ to, ports }, place) =>
          stated(object, `spec.egress[${place}]`, 'to', to, ports),
        ),
      ]),
};

export const bothHalves: Rule = {
  name: 'both-halves',
  description: 'A way between two pods is open on both sides: out of the caller, and into the callee.',
  check: (system) =>
    system.ofKind('NetworkPolicy').flatMap((policy) => [...waysOut(system, policy), ...waysIn(system, policy)]),
};

export const isolatedPods: Rule = {
  name: 'isolated-pods',
  description: 'Where there are network policies, one for both directions applies to every pod.',
  check: (system) =>
    system.templates.flatMap(({ owner, labels, path }) => {
      const policies = system.ofKind('NetworkPolicy');
      const isolated = (direction: string) =>
        policies.some((policy) => appliesTo(policy, labels) && policy.spec?.policyTypes?.includes(direction));
      if (policies.length === 0 || (isolated('Ingress') && isolated('Egress'))) return [];
      return [
        {
          object: owner,
          field: `${path}.metadata.labels`,
          given: labels,
          mend: 'must be selected by a network policy for both directions',
        },
      ];
    }),
};

function stated(
  object: Manifest,
  field: string,
  side: string,
  peers: Peer[] = [],
  ports: PolicyPort[] = [],
): Problem[] {
  return [
    ...(peers.length === 0
      ? [{ object, field: `${field}.${side}`, mend: 'must name peers: without any, everybody is meant' }]
      : []),
    ...(ports.length === 0
      ? [{ object, field: `${field}.ports`, mend: 'must name ports: without any, every port is meant' }]
      : []),
  ];
}

function waysOut(system: System, policy: Manifest): Problem[] {
  const callers = system.select(policy.spec?.podSelector?.matchLabels);
  return (policy.spec?.egress ?? []).flatMap(({ to = [], ports = [] }, place) =>
    podsAmong(system, to).flatMap((callee) =>
      ports
        .filter(({ port }) => callers.some((caller) => !letsIn(system, caller, callee, port)))
        .map(({ port }) => ({
          object: policy,
          field: `spec.egress[${place}]`,
          given: `${callee.owner?.metadata.name}:${port}`,
          mend: 'must be open on the other side too: no policy lets these pods in there',
        })),
    ),
  );
}

function waysIn(system: System, policy: Manifest): Problem[] {
  const callees = system.select(policy.spec?.podSelector?.matchLabels);
  return (policy.spec?.ingress ?? []).flatMap(({ from = [], ports = [] }, place) =>
    from
      .filter(({ podSelector }) => Object.keys(podSelector?.matchLabels ?? {}).length > 0)
      .map((peer) => podsAmong(system, [peer]))
      .filter((callers) => callers.length === 1)
      .flatMap(([caller]) =>
        ports
          .filter(({ port }) => callees.some((callee) => !letsOut(system, caller, callee, port)))
          .map(({ port }) => ({
            object: policy,
            field: `spec.ingress[${place}]`,
            given: `${caller.owner?.metadata.name ?? JSON.stringify(caller.labels)}:${port}`,
            mend: 'must be open on the other side too: no policy lets those pods out to here',
          })),
      ),
  );
}

function letsIn(system: System, caller: Pods, callee: Pods, port: number | string | undefined): boolean {
  return system
    .ofKind('NetworkPolicy')
    .some(
      (policy) =>
        appliesTo(policy, callee.labels) &&
        policy.spec?.ingress?.some(
          ({ from = [], ports = [] }) => hasPort(ports, port) && from.some((peer) => isMeant(peer, caller)),
        ),
    );
}

function letsOut(system: System, caller: Pods, callee: Pods, port: number | string | undefined): boolean {
  return system
    .ofKind('NetworkPolicy')
    .some(
      (policy) =>
        appliesTo(policy, caller.labels) &&
        policy.spec?.egress?.some(
          ({ to = [], ports = [] }) => hasPort(ports, port) && to.some((peer) => isMeant(peer, callee)),
        ),
    );
}

function appliesTo(policy: Manifest, labels: Pods['labels']): boolean {
  return matches(policy.spec?.podSelector?.matchLabels ?? {}, labels);
}

function hasPort(ports: PolicyPort[], port: number | string | undefined): boolean {
  return ports.some((candidate) => candidate.port === port);
}

/** Whether a peer of a policy means pods of the policy's own namespace. */
function isMeant(peer: Peer, pods: Pods): boolean {
  return (
    Boolean(peer.podSelector) && !peer.namespaceSelector && matches(peer.podSelector?.matchLabels ?? {}, pods.labels)
  );
}

function podsAmong(system: System, peers: Peer[]): Pods[] {
  return system.pods.filter((pods) => peers.some((peer) => isMeant(peer, pods)));
}
