import { Manifest, Peer, PolicyPort } from '../../constructs/rules/objects/manifest';
import { systemsOf } from '../../constructs/rules/objects/system';
import { Way, waysOf } from '../../constructs/rules/objects/ways';

/** All ways that the finished network policies leave open, as lines "caller -> callee:port", with "(half)" where only one side allows it. */
export function openPaths(objects: Manifest[]): string[] {
  const ways = systemsOf(objects, []).flatMap(waysOf);
  return [...new Set(ways.map(line))].sort();
}

function line({ from, to, port, isHalf }: Way): string {
  const way = `${nameOf(from)} -> ${nameOf(to)}`;
  return `${way}${port ? `:${portOf(port)}` : ''}${isHalf ? ' (half)' : ''}`;
}

function nameOf(end: Way['from']): string {
  if (end === 'everybody') return end;
  return 'pods' in end ? (end.pods.owner?.metadata.name ?? '') : outside(end.peer);
}

function outside({ ipBlock, namespaceSelector }: Peer): string {
  if (ipBlock) return ipBlock.cidr ?? '';
  return `namespace ${namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'] ?? 'any'}`;
}

function portOf({ port, protocol }: PolicyPort): string {
  return `${port}${protocol === 'UDP' ? '/UDP' : ''}`;
}
