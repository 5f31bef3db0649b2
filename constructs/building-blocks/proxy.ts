import { k8s } from '../../imports/k8s';
import { sortedEntries } from './defaults';
import { Cidr, Port, Word } from './value-types';

/**
 * the address of a proxy, without user and password, such as http://proxy.example.com:3128
 * @pattern ^https?://([A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?|\[[0-9a-f:]+\])(:[0-9]{1,5})?/?$
 */
export type ProxyUrl = string;

/** A proxy, by which the pods that call the internet reach it. */
export interface ProxySettings {
  /**
   * The proxy for HTTP, given to the programs as HTTP_PROXY and http_proxy.
   * @default - none
   */
  readonly httpProxy?: ProxyUrl;
  /**
   * The proxy for HTTPS, given to the programs as HTTPS_PROXY and https_proxy.
   * @default - none
   */
  readonly httpsProxy?: ProxyUrl;
  /**
   * More hosts, domains and blocks of addresses that are reached without the proxy, separated by commas as in NO_PROXY. The services that
   * a pod calls, the API server, the names of the cluster and private addresses need not be in it.
   * @default - none
   */
  readonly noProxy?: Word;
  /**
   * The blocks of its addresses, for network policies.
   * @default - none: required beside an address
   */
  readonly cidrs?: Cidr[];
  /**
   * Its port.
   * @default 3128
   * @irremovable
   */
  readonly port?: Port;
}

export const PROXY_DEFAULTS = { cidrs: [] as string[], port: 3128 } satisfies ProxySettings;

/** Private, shared and link-local addresses: RFC 1918, RFC 6598, RFC 3927. The ranges of clusters are among them. */
export const NOT_THE_INTERNET = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];

/** What is never reached by a proxy. The kubelet puts in the address of the API server. */
const CLUSTER = [
  ...['localhost', '127.0.0.1', '0.0.0.0', '::1', '.svc', '.cluster.local', '$(KUBERNETES_SERVICE_HOST)'],
  ...NOT_THE_INTERNET,
];

/** Whether there is one. */
export function hasProxy({ httpProxy, httpsProxy }: ProxySettings): boolean {
  return Boolean(httpProxy ?? httpsProxy);
}

/** The variables by which programs find it, each twice, as some read only the one in lower case. `direct` are hosts to reach without it. */
export function proxyVariables(proxy: ProxySettings, direct: string[]): k8s.EnvVar[] {
  if (!hasProxy(proxy)) return [];
  const { httpProxy, httpsProxy, noProxy } = proxy;
  const variables = {
    HTTP_PROXY: httpProxy,
    HTTPS_PROXY: httpsProxy,
    NO_PROXY: [...CLUSTER, ...new Set(direct), ...(noProxy ? [noProxy] : [])].join(),
  };
  return sortedEntries(variables)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [
      { name, value },
      { name: name.toLowerCase(), value },
    ]);
}
