import { Manifest, Peer, PolicyPort } from './manifest';
import { containerPorts, isAbout, namesPods, policyRules, PolicyRule, portsOn } from './policies';
import { Rule, Violation } from './rule';
import { Pods, System } from './system';

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
  check: (system) => system.ofKind('NetworkPolicy').flatMap((policy) => halves(system, policy)),
};

export const isolatedPods: Rule = {
  name: 'isolated-pods',
  description: 'Where there are network policies, every pod is selected for both directions.',
  check: (system) => {
    if (system.ofKind('NetworkPolicy').length === 0) return [];
    return system.templates
      .filter((pods) => !(['ingress', 'egress'] as const).every((way) => system.network.isIsolated(pods, way)))
      .map(({ owner, labels, path }) => ({
        object: owner,
        field: `${path}metadata.labels`,
        given: labels,
        requirement: 'must be selected by a network policy for both directions',
      }));
  },
};

export const reachableServices: Rule = {
  name: 'reachable-services',
  description: 'Where network policies isolate the pods of a Service, one of them lets somebody in.',
  check: (system) =>
    system.ofKind('Service').flatMap((object) => {
      const given = object.spec?.selector;
      if (!given || !system.select(given).some((pods) => isClosed(system, pods))) return [];
      const requirement =
        'must select pods that somebody may reach: no network policy lets anybody in; let a workload call them, or set allowedCallers';
      return [{ object, field: 'spec.selector', given, requirement }];
    }),
};

/** Whether network policies isolate pods, and none lets anybody in. */
function isClosed({ network }: System, pods: Pods): boolean {
  return network.isIsolated(pods, 'ingress') && network.rulesFor(pods, 'ingress').length === 0;
}

function stated(object: Manifest, { field, side, peers, ports }: PolicyRule): Violation[] {
  const isEveryPort = ports.length === 0 || ports.some(({ port }) => port === undefined);
  return [
    ...(peers.length === 0 && (side === 'from' || ports.length === 0)
      ? [{ object, field: `${field}.${side}`, requirement: 'must name peers: without any, everybody is allowed' }]
      : []),
    ...(isEveryPort
      ? [{ object, field: `${field}.ports`, requirement: 'must name ports: without any, every port is allowed' }]
      : []),
  ];
}

/** The peers of a policy that are pods of the app which its own pods cannot reach, or cannot be reached by. */
function halves(system: System, policy: Manifest): Violation[] {
  const own = system.selectBy(policy.spec?.podSelector);
  return policyRules(policy)
    .filter(({ direction }) => isAbout(policy, direction))
    .flatMap((rule) =>
      rule.peers.filter(namesPods).flatMap((peer) => {
        const others = podsOf(system, policy, peer);
        const ports: (PolicyPort | undefined)[] = rule.ports.length > 0 ? rule.ports : [undefined];
        return ports
          .filter((port) => isHalf(system, rule, own, others, port))
          .map((port) => half(policy, rule, others, port));
      }),
    );
}

function half(object: Manifest, { direction, field }: PolicyRule, others: Pods[], port?: PolicyPort): Violation {
  const names = others.map(({ owner, labels }) => owner?.metadata.name ?? JSON.stringify(labels)).join(', ');
  const range = port?.endPort === undefined ? port?.port : `${port.port}-${port.endPort}`;
  const missing =
    direction === 'egress' ? 'no ingress rule there lets these pods in' : 'no egress rule there lets those pods out';
  const requirement = `must be allowed on the other side too: ${missing}`;
  return { object, field, given: range === undefined ? names : `${names}:${range}`, requirement };
}

/** Whether a port is open between none of the pods of a policy and none of its peers, though some of them have the port. */
function isHalf(
  { network }: System,
  { direction }: PolicyRule,
  own: Pods[],
  others: Pods[],
  port?: PolicyPort,
): boolean {
  const pairs = own.flatMap((mine) => others.map((other) => (direction === 'egress' ? [mine, other] : [other, mine])));
  const ways = pairs.flatMap(([from, to]) =>
    (port ? portsOn(to, port) : containerPorts(to)).map((each) => network.isOpen(from, to, each)),
  );
  return ways.length > 0 && !ways.includes(true);
}

function podsOf(system: System, { metadata }: Manifest, peer: Peer): Pods[] {
  return system.podsNear(peer).filter((pods) => system.network.isPeer(peer, metadata.namespace, pods));
}
