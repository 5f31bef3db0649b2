import { addresses, tcp } from './network-policy';
import { Access, ICaller, IPeer } from './peer';
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
