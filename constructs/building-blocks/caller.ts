import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { AddressForm } from './address';
import { ApplicationProps, setPartOf } from './application';
import { namespaceOf, setNamespace } from './metadata';
import { blocks, everyPodOf, NetworkPolicy, PolicyDirections, tcp } from './network-policy';
import { Access, ICaller, IPeer } from './peer';
import { CompletePlatform, platformOf } from './platform';
import { Labels, Name, ShortName } from './value-types';

/** NodeLocal DNSCache, and the Cloud DNS of GKE. */
const ON_EACH_NODE = ['169.254.20.10/32', '169.254.169.254/32'];

/** The pods that call peers. */
export interface CallerProps extends ApplicationProps {
  /** The name of the object that makes the pods. */
  readonly name: Name;
  /** The labels by which the pods are selected. */
  readonly podLabels: Labels;
  /**
   * The form in which their program reads addresses of services.
   * @default AddressForm.HOST_AND_PORT
   */
  readonly addressForm?: AddressForm;
  /**
   * The namespace of the pods.
   * @default - that of the chart
   */
  readonly namespace?: ShortName;
  /**
   * Which of their connections are restricted by a network policy that is made here. What other policies allow stays allowed.
   * @default - incoming and outgoing ones; of foreign pods outgoing ones, or none where they are in another namespace
   */
  readonly policy?: PolicyDirections;
}

/** Pods that call peers. They may reach what `calls` states, and nothing else. */
export abstract class Caller extends Construct implements ICaller {
  /** The name of the object that makes the pods. */
  public readonly name: string;
  public readonly podLabels: { [label: string]: string };
  public readonly namespace?: string;
  public readonly addressForm?: AddressForm;

  /** @internal */
  protected readonly _platform: CompletePlatform;
  /** @internal */
  protected readonly _policy: NetworkPolicy;
  private resolvesNames = false;

  protected constructor(scope: Construct, id: string, props: CallerProps) {
    super(scope, id);
    const { name, podLabels } = props;
    setPartOf(this, props.partOf);
    if (props.namespace) setNamespace(this, props.namespace);
    this.name = name;
    this.podLabels = podLabels;
    this.addressForm = props.addressForm;
    this.namespace = namespaceOf(this);
    this._platform = platformOf(this);
    this._policy = new NetworkPolicy(this, 'NetworkPolicy', { name, podLabels, directions: props.policy });
  }

  /**
   * States that these pods call the peers. This gives the pods environment variables, egress rules and, for the Kubernetes API, a token,
   * and the peers ingress rules.
   */
  public calls(...peers: IPeer[]): void {
    for (const peer of peers) this._apply(peer.accept(this));
  }

  /** Gives the pods what a peer's `accept` returned. @internal */
  protected _apply(access: Access): void {
    if (!access.egress) return;
    if (!this.resolvesNames) this._policy._open(nameServers(this._platform));
    this.resolvesNames = true;
    this._policy._open(...access.egress);
  }
}

function nameServers(platform: CompletePlatform): k8s.NetworkPolicyEgressRule {
  const { namespace, ports, extraCidrs } = platform.networkPolicy.dns;
  return {
    to: [everyPodOf(namespace), ...blocks([...ON_EACH_NODE, ...extraCidrs])],
    ports: ports.flatMap((port) => [{ protocol: 'UDP', port: k8s.IntOrString.fromNumber(port) }, tcp(port)]),
  };
}
