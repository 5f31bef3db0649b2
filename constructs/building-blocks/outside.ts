import { unlessEmpty } from './defaults';
import { addresses, blocks, tcp, wayTo, waysToBlocks } from './network-policy';
import { Access, ICaller, IPeer } from './peer';
import { platformOf } from './platform';
import { hasProxy, NOT_THE_INTERNET } from './proxy';

/**
 * Every public address, on TCP port 443: GitHub, model registries. Policies cannot name hosts. Where the platform has a proxy, its callers
 * reach only the proxy, and no public address directly.
 */
export class Internet implements IPeer {
  public accept(caller: ICaller): Access {
    const { networkPolicy, proxy } = platformOf(caller);
    const { extraCidrs, allowedCallees } = networkPolicy.internet;
    const ways = hasProxy(proxy)
      ? [...waysToBlocks(extraCidrs, 443), ...waysToBlocks(proxy.cidrs, proxy.port)]
      : [{ to: [addresses('0.0.0.0/0', NOT_THE_INTERNET), ...blocks(extraCidrs)], ports: [tcp(443)] }];
    return { egress: [...ways, ...allowedCallees.map(wayTo)], internet: true };
  }
}

/** The API server of the cluster. Its callers get the token of their service account. */
export class KubernetesApi implements IPeer {
  public accept(caller: ICaller): Access {
    const { cidrs, ports } = platformOf(caller).networkPolicy.apiServer;
    const to = unlessEmpty(blocks(cidrs));
    return { token: true, egress: [{ to, ports: ports.map(tcp) }] };
  }
}
