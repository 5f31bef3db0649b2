import { addresses, tcp } from './network-policy';
import { Access, ICaller, IPeer, IService } from './peer';
import { completePlatform, Platform, PlatformSettings } from './platform';

/** Private, shared and link-local addresses: RFC 1918, RFC 6598, RFC 3927. */
const NOT_THE_INTERNET = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];

/** Every public address, on TCP port 443: GitHub, model registries. Policies know no host names. */
export class Internet implements IPeer {
  private readonly platform: Platform;

  public constructor(platform?: PlatformSettings) {
    this.platform = completePlatform(platform);
  }

  public accept(_caller: ICaller): Access {
    const extra = this.platform.networkPolicy.internet.extraCidrs;
    const to = [addresses('0.0.0.0/0', NOT_THE_INTERNET), ...extra.map((cidr) => addresses(cidr))];
    return { egress: [{ to, ports: [tcp(443)] }] };
  }
}

/** The API server of the cluster. Its callers get the token of their service account. */
export class KubernetesApi implements IPeer {
  private readonly platform: Platform;

  public constructor(platform?: PlatformSettings) {
    this.platform = completePlatform(platform);
  }

  public accept(_caller: ICaller): Access {
    const { cidrs, ports } = this.platform.networkPolicy.apiServer;
    return { token: true, egress: [{ to: cidrs.map((cidr) => addresses(cidr)), ports: ports.map(tcp) }] };
  }
}

/** Where a service outside of the cluster is. */
export interface ExternalSettings {
  /**
   * The host, without scheme and port.
   * @default - none: required where the bundled service is disabled
   */
  readonly host?: string;
  /**
   * The blocks of its addresses, for the callers' network policies.
   * @default - none: required where the bundled service is disabled
   */
  readonly cidrs?: string[];
  /**
   * The port.
   * @default - the port of the bundled service
   */
  readonly port?: number;
}

/** What is known of a service outside of the cluster. */
export interface ExternalServiceProps {
  /** The name to show to people. */
  readonly name: string;
  /** The blocks of its addresses. */
  readonly cidrs: string[];
  /** Its port. */
  readonly port: number;
  /** The environment variables that tell callers where it is. */
  readonly variables: { [name: string]: string };
  /** The address that answers while it is well. */
  readonly healthUrl: string;
}

/** A service that runs outside of the cluster, in place of a bundled one. */
export class ExternalService implements IService {
  public readonly name: string;
  public readonly healthUrl: string;
  private readonly props: ExternalServiceProps;

  public constructor(props: ExternalServiceProps) {
    this.name = props.name;
    this.healthUrl = props.healthUrl;
    this.props = props;
  }

  public accept(_caller: ICaller): Access {
    const to = this.props.cidrs.map((cidr) => addresses(cidr));
    return { env: this.props.variables, egress: [{ to, ports: [tcp(this.props.port)] }] };
  }
}
