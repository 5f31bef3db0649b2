import { hasOwn } from '../../schema/tree';
import { blockHas } from '../../schema/address';
import { groupBy } from './group-by';
import { hasConditions, isMet, requirements, selects } from './label-selector';
import { Labels, LabelSelector, Manifest, Peer, PodSpec, PolicyPort } from './manifest';

export type Direction = 'ingress' | 'egress';

/** Pods as network policies see them. */
export interface NetworkPods {
  readonly namespace?: string;
  readonly labels: Labels;
  /** Nothing for pods whose ports are not known. */
  readonly spec?: PodSpec;
}

/** An address outside the cluster. */
export interface OutsideAddress {
  readonly address: string;
}

/** A port of one end of a connection. */
export interface ConnectionPort {
  readonly port: number;
  /** TCP, UDP or SCTP. */
  readonly protocol: string;
}

/** One rule of a network policy, of either direction. */
export interface PolicyRule {
  readonly direction: Direction;
  /** Its path in the policy. */
  readonly field: string;
  /** The field of its peers. */
  readonly side: 'from' | 'to';
  readonly peers: Peer[];
  readonly ports: PolicyPort[];
}

const TYPES = { ingress: 'Ingress', egress: 'Egress' };

interface ReadPolicy {
  readonly policy: Manifest;
  readonly rules: PolicyRule[];
}

/** The label that every namespace has. */
const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** The rules of a network policy, those of ingress first. */
export function policyRules({ spec: { ingress = [], egress = [] } = {} }: Manifest): PolicyRule[] {
  return [
    ...ingress.map(({ from = [], ports = [] }, place): PolicyRule => {
      return { direction: 'ingress', field: `spec.ingress[${place}]`, side: 'from', peers: from, ports };
    }),
    ...egress.map(({ to = [], ports = [] }, place): PolicyRule => {
      return { direction: 'egress', field: `spec.egress[${place}]`, side: 'to', peers: to, ports };
    }),
  ];
}

/** Whether a policy is about a direction. Without `policyTypes` it is about ingress, and about egress if it has a rule for it. */
export function isAbout({ spec = {} }: Manifest, direction: Direction): boolean {
  const { policyTypes = [], egress = [] } = spec;
  if (policyTypes.length > 0) return policyTypes.includes(TYPES[direction]);
  return direction === 'ingress' || egress.length > 0;
}

/**
 * What network policies allow, as https://kubernetes.io/docs/concepts/services-networking/network-policies/ has it. Of a namespace that is
 * not among the objects, only the name is known: conditions on its other labels are taken as met.
 */
export class Network {
  /** By the name of their namespace. */
  private readonly policies: ReadonlyMap<string | undefined, ReadPolicy[]>;
  private readonly namespaces: Map<string, Labels>;
  /** The policies that were found for pods: most pods are asked about again and again. */
  private readonly found = {
    ingress: new Map<NetworkPods, ReadPolicy[]>(),
    egress: new Map<NetworkPods, ReadPolicy[]>(),
  };

  public constructor(policies: Manifest[], namespaces: Manifest[]) {
    const read = policies.map((policy): ReadPolicy => ({ policy, rules: policyRules(policy) }));
    this.policies = groupBy(read, ({ policy }) => policy.metadata.namespace);
    this.namespaces = new Map(namespaces.map(({ metadata }) => [metadata.name, metadata.labels ?? {}]));
  }

  /** Whether policies restrict the connections of pods in a direction. */
  public isIsolated(pods: NetworkPods, direction: Direction): boolean {
    return this.policiesFor(pods, direction).length > 0;
  }

  /** The rules that allow connections of pods in a direction, if policies restrict them. */
  public rulesFor(pods: NetworkPods, direction: Direction): PolicyRule[] {
    return this.policiesFor(pods, direction).flatMap(({ rules }) =>
      rules.filter((rule) => rule.direction === direction),
    );
  }

  /** Whether the policies for pods allow a connection to or from the other end. Its other half is for the policies of that end. */
  public allows(
    direction: Direction,
    pods: NetworkPods,
    other: NetworkPods | OutsideAddress,
    port: ConnectionPort,
  ): boolean {
    if (!this.isIsolated(pods, direction)) return true;
    const destination = direction === 'ingress' ? pods : other;
    return this.rulesFor(pods, direction).some(
      ({ peers, ports }) =>
        (ports.length === 0 || ports.some((each) => isPort(each, port, destination))) &&
        (peers.length === 0 || peers.some((peer) => this.isPeer(peer, pods.namespace, other))),
    );
  }

  /** Whether pods may connect to a port of any address outside the cluster. */
  public allowsSomewhere(pods: NetworkPods, port: ConnectionPort): boolean {
    if (!this.isIsolated(pods, 'egress')) return true;
    return this.rulesFor(pods, 'egress').some(
      ({ peers, ports }) =>
        (ports.length === 0 || ports.some((each) => isPort(each, port, OUTSIDE))) &&
        (peers.length === 0 || peers.some(({ ipBlock }) => ipBlock)),
    );
  }

  /** Whether the policies for both ends allow a connection. */
  public isOpen(from: NetworkPods, to: NetworkPods, port: ConnectionPort): boolean {
    return this.allows('egress', from, to, port) && this.allows('ingress', to, from, port);
  }

  /** Whether a peer in a policy of a namespace means the other end. */
  public isPeer(
    { ipBlock, podSelector, namespaceSelector }: Peer,
    namespace: string | undefined,
    other: NetworkPods | OutsideAddress,
  ): boolean {
    if (ipBlock) return isInBlock(ipBlock, other);
    if ('address' in other || (!podSelector && !namespaceSelector)) return false;
    const isThere = namespaceSelector
      ? this.selectsNamespace(namespaceSelector, other.namespace)
      : other.namespace === namespace;
    return isThere && selects(podSelector, other.labels);
  }

  private policiesFor(pods: NetworkPods, direction: Direction): ReadPolicy[] {
    const known = this.found[direction].get(pods);
    if (known) return known;
    const ofNamespace = this.policies.get(pods.namespace) ?? [];
    const policies = ofNamespace.filter(
      ({ policy }) => isAbout(policy, direction) && selects(policy.spec?.podSelector, pods.labels),
    );
    this.found[direction].set(pods, policies);
    return policies;
  }

  private selectsNamespace(selector: LabelSelector, name: string | undefined): boolean {
    const labels = name === undefined ? undefined : this.namespaces.get(name);
    const known: Labels = { ...labels, ...(name !== undefined && { [NAMESPACE_NAME]: name }) };
    return requirements(selector)
      .filter(({ key }) => labels !== undefined || hasOwn(known, key))
      .every((requirement) => isMet(requirement, known));
  }
}

/** Some address whose value does not matter. */
const OUTSIDE: OutsideAddress = { address: '' };

/** Whether a peer names certain pods, and not every pod of a namespace. */
export function namesPods({ ipBlock, podSelector }: Peer): boolean {
  return !ipBlock && hasConditions(podSelector);
}

/** The ports of a rule's port on pods: none if it is a name that they do not have. A range means those of their ports that are in it. */
export function portsOn(pods: NetworkPods, { port, endPort, protocol = 'TCP' }: PolicyPort): ConnectionPort[] {
  if (typeof port === 'number' && endPort === undefined) return [{ port, protocol }];
  return containerPorts(pods).filter((each) => isPort({ port, endPort, protocol }, each, pods));
}

/** The ports that the containers of pods name. */
export function containerPorts({ spec }: NetworkPods): ConnectionPort[] {
  return [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].flatMap(({ ports = [] }) =>
    ports.flatMap(({ containerPort: port, protocol = 'TCP' }) => (port === undefined ? [] : [{ port, protocol }])),
  );
}

/** Whether a port in a policy means a port of the destination. */
export function isPort(
  { port, endPort, protocol = 'TCP' }: PolicyPort,
  given: ConnectionPort,
  destination: NetworkPods | OutsideAddress,
): boolean {
  if (protocol !== given.protocol) return false;
  if (port === undefined) return true;
  if (typeof port === 'number') return given.port >= port && given.port <= (endPort ?? port);
  if ('address' in destination) return false;
  const containers = [...(destination.spec?.initContainers ?? []), ...(destination.spec?.containers ?? [])];
  return containers.some(({ ports = [] }) =>
    ports.some(
      (each) => each.name === port && each.containerPort === given.port && (each.protocol ?? 'TCP') === protocol,
    ),
  );
}

/** The addresses of pods are not known: only a block of all addresses has them for certain. */
function isInBlock(
  { cidr = '', except = [] }: NonNullable<Peer['ipBlock']>,
  other: NetworkPods | OutsideAddress,
): boolean {
  if (!('address' in other)) return cidr.endsWith('/0') && except.length === 0;
  return blockHas(cidr, other.address) && !except.some((block) => blockHas(block, other.address));
}
