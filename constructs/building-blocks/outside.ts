import { unlessEmpty } from './defaults';
import { addresses, tcp } from './network-policy';
import { Access, ICaller, IPeer } from './peer';
import { platformOf } from './platform';

/** Private, shared and link-local addresses: RFC 1918, RFC 6598, RFC 3927. */
const NOT_THE_INTERNET = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];

/** Every public address, on TCP port 443: GitHub, model registries. Policies cannot name hosts. */
export class Internet implements IPeer {
  public accept(caller: ICaller): Access {
    const { extraCidrs } = platformOf(caller).networkPolicy.internet;
    const to = [addresses('0.0.0.0/0', NOT_THE_INTERNET), ...extraCidrs.map((cidr) => addresses(cidr))];
    return { egress: [{ to, ports: [tcp(443)] }] };
  }
}

/** The API server of the cluster. Its callers get the token of their service account. */
export class KubernetesApi implements IPeer {
  public accept(caller: ICaller): Access {
    const { cidrs, ports } = platformOf(caller).networkPolicy.apiServer;
    const to = unlessEmpty(cidrs.map((cidr) => addresses(cidr)));
    return { token: true, egress: [{ to, ports: ports.map(tcp) }] };
  }
}
