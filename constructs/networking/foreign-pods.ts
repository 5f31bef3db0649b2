import { Construct } from 'constructs';
import { Address, AddressVariables, variablesFor } from '../building-blocks/address';
import { Caller, CallerProps } from '../building-blocks/caller';
import { checkProps } from '../schema/check-props';
import { sortedEntries } from '../building-blocks/defaults';
import { declareExisting } from '../building-blocks/existing';
import { neighbours } from '../building-blocks/neighbours';
import { givenPeer, PolicyDirections, tcp } from '../building-blocks/network-policy';
import { NetworkPeer } from '../building-blocks/network-peer';
import { Access, ICaller, IPeer } from '../building-blocks/peer';
import { Port, ShortName } from '../building-blocks/value-types';

/** Pods that something else makes: another library, an operator, another app. */
export interface ForeignPodsProps extends CallerProps {
  /**
   * The port (TCP) on which they take requests.
   * @default - none: they cannot be called
   */
  readonly port?: Port;
  /**
   * The name of their Service, for the variables that tell callers where they are.
   * @default - none: callers get no variables
   */
  readonly serviceName?: ShortName;
  /**
   * The environment variables that tell callers where they are.
   * @default - `NAME_HOST` and `NAME_URL`, of the name
   */
  readonly variables?: AddressVariables;
}

/**
 * Pods that are not made by this library, so that they can call its services and be called by them. Their network policy is made here,
 * unless `policy` says otherwise; their containers get the `variables`, which is up to whoever makes them.
 */
export class ForeignPods extends Caller implements IPeer {
  private readonly port?: number;
  private readonly serviceName?: string;
  private readonly addressVariables?: AddressVariables;
  private readonly environment: { [name: string]: string } = {};

  public constructor(scope: Construct, id: string, props: ForeignPodsProps) {
    checkProps(scope, id, 'ForeignPodsProps', props);
    const policy = props.policy ?? (props.namespace ? PolicyDirections.NONE : PolicyDirections.EGRESS);
    super(scope, id, { ...props, policy });
    this.port = props.port;
    this.serviceName = props.serviceName;
    this.addressVariables = props.variables;
    declareExisting(this, { kind: 'Pod', namespace: this.namespace, labels: this.podLabels });
  }

  /** The environment variables that tell their programs where everything is that they call. */
  public get variables(): { [name: string]: string } {
    return Object.fromEntries(sortedEntries(this.environment));
  }

  /** Lets the caller in on their port, where their policy for incoming connections is made here. */
  public accept(caller: ICaller): Access {
    const port = this.portFor(caller.name);
    const { from, to, hostOf } = neighbours(caller, this);
    this._policy._admit(port, from);
    const egress = [{ to: [to], ports: [tcp(port)] }];
    if (this.serviceName === undefined) return { egress };
    const address: Address = { host: hostOf(this.serviceName), port };
    return { env: variablesFor(this.name, address, this.addressVariables, caller.addressForm), egress, address };
  }

  /** Lets others in on their port, as `allowedCallers` of a service does. */
  public admits(...peers: NetworkPeer[]): void {
    this._policy._admit(this.portFor('somebody'), ...peers.map(givenPeer));
  }

  /** @internal */
  protected override _apply(access: Access): void {
    super._apply(access);
    Object.assign(this.environment, access.env);
  }

  private portFor(caller: string): number {
    if (this.port === undefined) throw new Error(`${caller} cannot call ${this.name}: it has no port`);
    return this.port;
  }
}
