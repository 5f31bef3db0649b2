import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { AllowedCallee } from './allowed-callee';
import { apiObject } from './api-object';
import { ApplicationProps, setPartOf } from './application';
import { checkProps } from '../schema/check-props';
import { unlessEmpty, unlessEmptyMap } from './defaults';
import { metadata } from './metadata';
import { LabelSelector, NetworkPeer } from './network-peer';
import { platformOf } from './platform';
import { Labels, Name } from './value-types';

/** The connections that a network policy restricts. */
export enum PolicyDirections {
  BOTH = 'Both',
  INGRESS = 'Ingress',
  EGRESS = 'Egress',
  NONE = 'None',
}

const TYPES = {
  [PolicyDirections.BOTH]: ['Ingress', 'Egress'],
  [PolicyDirections.INGRESS]: ['Ingress'],
  [PolicyDirections.EGRESS]: ['Egress'],
  [PolicyDirections.NONE]: [],
};

/** The name of a policy, and its pods. */
export interface NetworkPolicyProps extends ApplicationProps {
  /** The name of the object. */
  readonly name: Name;
  /** The labels of the pods. An empty map means every pod of the namespace. */
  readonly podLabels: Labels;
  /**
   * The connections that it restricts. It is not rendered if there are none.
   * @default PolicyDirections.BOTH
   */
  readonly directions?: PolicyDirections;
}

/**
 * Everything that may connect to some pods, and everything that they may connect to: nothing, without rules. It is not rendered if
 * `networkPolicy.enabled` of the platform is false.
 */
export class NetworkPolicy extends Construct {
  private readonly ingress: k8s.NetworkPolicyIngressRule[] = [];
  private readonly egress: k8s.NetworkPolicyEgressRule[] = [];
  private readonly policyTypes: string[];

  public constructor(scope: Construct, id: string, props: NetworkPolicyProps) {
    checkProps(scope, id, 'NetworkPolicyProps', props);
    super(scope, id);
    setPartOf(this, props.partOf);
    this.policyTypes = TYPES[props.directions ?? PolicyDirections.BOTH];
    if (!platformOf(this).networkPolicy.enabled || this.policyTypes.length === 0) return;
    const { ingress, egress, policyTypes } = this;
    apiObject(k8s.KubeNetworkPolicy, this, 'Resource', {
      metadata: metadata(this, props.name, props.podLabels),
      spec: {
        podSelector: { matchLabels: unlessEmptyMap(props.podLabels) },
        policyTypes,
        get ingress() {
          return unlessEmpty(ingress);
        },
        get egress() {
          return unlessEmpty(egress);
        },
      },
    });
  }

  /** Admits peers on one port. @internal */
  public _admit(port: number, ...from: k8s.NetworkPolicyPeer[]): void {
    if (from.length === 0 || !this.policyTypes.includes('Ingress')) return;
    const rule = this.ingress.find(({ ports }) => ports?.[0].port?.value === port);
    if (rule) rule.from?.push(...from);
    else this.ingress.push({ from: [...from], ports: [tcp(port)] });
  }

  /** Lets the pods out. @internal */
  public _open(...rules: k8s.NetworkPolicyEgressRule[]): void {
    if (this.policyTypes.includes('Egress')) this.egress.push(...rules);
  }
}

/** The port of a rule, TCP. */
export function tcp(port: number): k8s.NetworkPolicyPort {
  return { protocol: 'TCP', port: k8s.IntOrString.fromNumber(port) };
}

/** A peer that is a block of addresses. */
export function addresses(cidr: string, except?: string[]): k8s.NetworkPolicyPeer {
  return { ipBlock: { cidr, except } };
}

/** Peers that are blocks of addresses. */
export function blocks(cidrs: string[]): k8s.NetworkPolicyPeer[] {
  return cidrs.map((cidr) => addresses(cidr));
}

/** The way to a port of some blocks; nothing without blocks, where a rule would mean every address. */
export function waysToBlocks(cidrs: string[], port: number): k8s.NetworkPolicyEgressRule[] {
  return cidrs.length > 0 ? [{ to: blocks(cidrs), ports: [tcp(port)] }] : [];
}

/** A peer that is the pods of one workload, in the policy's own namespace unless another one is named. */
export function podPeer(podLabels: { [label: string]: string }, otherNamespace?: string): k8s.NetworkPolicyPeer {
  return { podSelector: { matchLabels: podLabels }, ...(otherNamespace && everyPodOf(otherNamespace)) };
}

/** A peer as it was set. What is empty selects nothing and is not printed, but for the selector of everything. */
export function givenPeer({ podSelector, namespaceSelector, ipBlock }: NetworkPeer): k8s.NetworkPolicyPeer {
  return {
    podSelector: podSelector && givenSelector(podSelector),
    namespaceSelector: namespaceSelector && givenSelector(namespaceSelector),
    ipBlock: ipBlock && addresses(ipBlock.cidr, unlessEmpty(ipBlock.except ?? [])).ipBlock,
  };
}

function givenSelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): k8s.LabelSelector {
  return {
    matchLabels: unlessEmptyMap(matchLabels),
    matchExpressions: unlessEmpty(
      matchExpressions.map((each) => ({ ...each, values: unlessEmpty(each.values ?? []) })),
    ),
  };
}

/** The way to callees as they were set. */
export function wayTo({ to, ports }: AllowedCallee): k8s.NetworkPolicyEgressRule {
  return { to: to.map(givenPeer), ports: ports.map(tcp) };
}

/** A peer that is every pod of a namespace. */
export function everyPodOf(namespace: string): k8s.NetworkPolicyPeer {
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } };
}
