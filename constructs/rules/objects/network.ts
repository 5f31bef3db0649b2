import { Manifest, Peer, PolicyPort } from './manifest';
import { PolicyRule, policyRules } from './policy-rules';
import { Rule, Violation } from './rule';
import { matches, Pods, System } from './system';

export const statedPeers: Rule = {
  name: 'stated-peers',
  description:
    'Every rule of a network policy names its ports, and every rule for incoming traffic its peers: left out, they mean every port and everybody.',
  check: (system) =>
    system.ofKind('NetworkPolicy').flatMap((object) => policyRules(object).flatMap((rule) => stated(object, rule))),
};

export const bothHalves: Rule = {
  name: 'both-halves',
  description:
    'A connection between two pods is allowed on both sides: by the egress rules of one and the ingress rules of the other.',
  check: (system) =>
    system.ofKind('NetworkPolicy').flatMap((policy) => [...waysOut(system, policy), ...waysIn(system, policy)]),
};

export const isolatedPods: Rule = {
  name: 'isolated-pods',
  description: 'Where there are network policies, every pod is selected for both directions.',
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
          requirement: 'must be selected by a network policy for both directions',
        },
      ];
    }),
};

export const reachableServices: Rule = {
  name: 'reachable-services',
  description: 'Where network policies isolate the pods of a Service, one of them lets somebody in.',
  check: (system) =>
    system.ofKind('Service').flatMap((object) => {
      const given = object.spec?.selector;
      if (!given || !system.select(given).some(({ labels }) => isClosed(system, labels))) return [];
      const requirement =
        'must select pods that somebody may reach: no network policy lets anybody in; let a workload call them, or set allowedCallers';
      return [{ object, field: 'spec.selector', given, requirement }];
    }),
};

/** Whether network policies isolate pods, and none lets anybody in. */
function isClosed(system: System, labels: Pods['labels']): boolean {
  const policies = system.ofKind('NetworkPolicy').filter((policy) => appliesTo(policy, labels));
  const isIsolated = policies.some(({ spec }) => spec?.policyTypes?.includes('Ingress'));
  return isIsolated && policies.every((policy) => rulesOf(policy, 'ingress').length === 0);
}

function stated(object: Manifest, { field, side, peers, ports }: PolicyRule): Violation[] {
  return [
    ...(peers.length === 0 && (side === 'from' || ports.length === 0)
      ? [{ object, field: `${field}.${side}`, requirement: 'must name peers: without any, everybody is allowed' }]
      : []),
    ...(ports.length === 0
      ? [{ object, field: `${field}.ports`, requirement: 'must name ports: without any, every port is allowed' }]
      : []),
  ];
}

function waysOut(system: System, policy: Manifest): Violation[] {
  const callers = system.select(policy.spec?.podSelector?.matchLabels);
  return rulesOf(policy, 'egress').flatMap(({ field, peers, ports }) =>
    podsAmong(system, peers).flatMap((callee) =>
      ports
        .filter(({ port }) => callers.some((caller) => !isOpen(system, 'ingress', callee, caller, port)))
        .map(({ port }) => ({
          object: policy,
          field,
          given: `${callee.owner?.metadata.name}:${port}`,
          requirement: 'must be allowed on the other side too: no ingress rule there lets these pods in',
        })),
    ),
  );
}

function waysIn(system: System, policy: Manifest): Violation[] {
  const callees = system.select(policy.spec?.podSelector?.matchLabels);
  return rulesOf(policy, 'ingress').flatMap(({ field, peers, ports }) =>
    peers
      .filter(({ podSelector }) => Object.keys(podSelector?.matchLabels ?? {}).length > 0)
      .map((peer) => podsAmong(system, [peer]))
      .filter((callers) => callers.length === 1)
      .flatMap(([caller]) =>
        ports
          .filter(({ port }) => callees.some((callee) => !isOpen(system, 'egress', caller, callee, port)))
          .map(({ port }) => ({
            object: policy,
            field,
            given: `${caller.owner?.metadata.name ?? JSON.stringify(caller.labels)}:${port}`,
            requirement: 'must be allowed on the other side too: no egress rule there lets those pods out',
          })),
      ),
  );
}

function rulesOf(policy: Manifest, direction: PolicyRule['direction']): PolicyRule[] {
  return policyRules(policy).filter((rule) => rule.direction === direction);
}

/** Whether a policy of these pods allows the others on a port. */
function isOpen(
  system: System,
  direction: PolicyRule['direction'],
  pods: Pods,
  others: Pods,
  port: PolicyPort['port'],
): boolean {
  const policies = system.ofKind('NetworkPolicy').filter((policy) => appliesTo(policy, pods.labels));
  return policies
    .flatMap((policy) => rulesOf(policy, direction))
    .some(({ peers, ports }) => hasPort(ports, port) && peers.some((peer) => isMeant(peer, others)));
}

function appliesTo(policy: Manifest, labels: Pods['labels']): boolean {
  return matches(policy.spec?.podSelector?.matchLabels ?? {}, labels);
}

function hasPort(ports: PolicyPort[], port: PolicyPort['port']): boolean {
  return ports.some((candidate) => candidate.port === port);
}

/** Whether a peer of a policy selects pods in the policy's own namespace. */
function isMeant(peer: Peer, pods: Pods): boolean {
  return (
    Boolean(peer.podSelector) && !peer.namespaceSelector && matches(peer.podSelector?.matchLabels ?? {}, pods.labels)
  );
}

function podsAmong(system: System, peers: Peer[]): Pods[] {
  return system.pods.filter((pods) => peers.some((peer) => isMeant(peer, pods)));
}
