import type { CaBundleSettings } from '../../building-blocks/ca-bundle';
import type { ProxySettings } from '../../building-blocks/proxy';
import type { SlateSettings } from '../../slate-props';
import { conflict, SettingProblem } from '../../schema/problem';
import { Path, written } from '../../schema/tree';

/** What is wrong with the settings of a closed network: the proxy, the certificates, the registry of models. */
export function closedNetworkProblems(settings: SlateSettings): SettingProblem[] {
  const { proxy = {}, caBundle = {}, models = {}, networkPolicy } = settings;
  const { host, cidrs } = models.registry ?? {};
  const needsBlocks = networkPolicy?.enabled !== false;
  return [
    ...ADDRESSES.flatMap((key) => portOf(key, proxy)),
    ...(needsBlocks
      ? blocks(
          ['proxy'],
          ADDRESSES.find((key) => proxy[key]),
          proxy.cidrs,
        )
      : []),
    ...(needsBlocks ? blocks(['models', 'registry'], host && 'host', cidrs) : []),
    ...addressOf(proxy),
    ...oneSource(caBundle),
  ];
}

const ADDRESSES = ['httpProxy', 'httpsProxy'] as const;

const DEFAULT_PORTS: { [scheme: string]: number } = { http: 80, https: 443 };

/** Network policies open the one port of the setting. */
function portOf(key: (typeof ADDRESSES)[number], { [key]: address, port }: ProxySettings): SettingProblem[] {
  const [, scheme, digits] = /^(https?):.*?(?::(\d+))?\/?$/.exec(address ?? '') ?? [];
  if (scheme === undefined || Number(digits ?? DEFAULT_PORTS[scheme]) === port) return [];
  const other = ['proxy', 'port'];
  return [conflict(['proxy', key], address, `be an address on ${written(other)} (${port})`, other)];
}

/** Something with an address and no blocks: no policy could open the way there. `key` is the setting of the address, if it is set. */
function blocks(path: Path, key: string | undefined, cidrs: string[] = []): SettingProblem[] {
  if (key === undefined || cidrs.length > 0) return [];
  const other = [...path, key];
  const must = `be the blocks of its addresses, such as ["192.0.2.10/32"], because ${written(other)} is set`;
  return [conflict([...path, 'cidrs'], undefined, must, other)];
}

/** What is said of a proxy without an address. */
function addressOf({ httpProxy, httpsProxy, cidrs = [], noProxy }: ProxySettings): SettingProblem[] {
  const beside = cidrs.length > 0 ? 'cidrs' : noProxy && 'noProxy';
  if (httpProxy || httpsProxy || !beside) return [];
  const other = ['proxy', beside];
  const must = `be the address of the proxy, such as http://proxy.example.com:3128, because ${written(other)} is set`;
  return [conflict(['proxy', 'httpsProxy'], undefined, must, other)];
}

function oneSource({ configMapName, secretName }: CaBundleSettings): SettingProblem[] {
  if (!configMapName || !secretName) return [];
  const other = ['caBundle', 'configMapName'];
  return [
    conflict(['caBundle', 'secretName'], secretName, `be left out beside ${written(other)} (${configMapName})`, other),
  ];
}
