import { isIP } from 'node:net';
import { blockHas } from '../../schema/address';
import { Rule } from './rule';
import { containersOf, System, Template } from './system';

/** `http://user@proxy.example.com:3128/`, or without the scheme. */
const ADDRESS =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:[^@/\s]*@)?(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?(?:[/?#]\S*)?$/i;
const PORTS = new Map([
  ['http', 80],
  ['https', 443],
]);

/** The pod itself, and every address of it. */
const OWN = ['127.0.0.0/8', '0.0.0.0/32', '::1/128', '::/128'];

interface Target {
  readonly host: string;
  readonly port: number;
}

export const reachableAddresses: Rule = {
  name: 'reachable-addresses',
  description: 'Where a variable names an address, such as that of a proxy, network policies let the pods reach it.',
  check: (system) =>
    system.templates.flatMap((template) =>
      containersOf(template).flatMap(({ container: { env = [] }, path }) =>
        env.flatMap(({ name, value = '' }) => {
          const target = targetOf(name, value);
          if (!target || isReachable(system, template, target)) return [];
          const requirement =
            'must be an address and a port that network policies open for these pods: proxy opens the way to a proxy, networkPolicy.internet.allowedCallees or allowedCallees of the workload any other';
          return [
            {
              object: template.owner,
              field: `${path}.env[${name}]`,
              given: `${target.host}:${target.port}`,
              requirement,
            },
          ];
        }),
      ),
    ),
};

/** The address that a variable names, if it certainly does and is not in the cluster, where policies see other ports than Services have. */
function targetOf(name: string, value: string): Target | undefined {
  const [matched, scheme = '', written = '', digits] = ADDRESS.exec(value) ?? [];
  if (matched === undefined) return undefined;
  const host = written.replace(/^\[|\]$/g, '').toLowerCase();
  const isProxy = /^(https?|all|ftp)_proxy$/i.test(name);
  const port = digits === undefined ? PORTS.get(scheme.toLowerCase()) : Number(digits);
  if (port === undefined || !(scheme || isProxy || isIP(host))) return undefined;
  if (isIP(host)) return OWN.some((block) => blockHas(block, host)) ? undefined : { host, port };
  const isOutside = isProxy ? host.includes('.') : /\..+\./.test(host);
  return digits !== undefined && isOutside && !/\.svc(\.|$)|\.cluster\.local$/.test(host) ? { host, port } : undefined;
}

/** Of a name, whose address nobody knows here, only whether the port is open for any address. */
function isReachable({ network }: System, pods: Template, { host, port }: Target): boolean {
  const way = { port, protocol: 'TCP' };
  return isIP(host) ? network.allows('egress', pods, { address: host }, way) : network.allowsSomewhere(pods, way);
}
