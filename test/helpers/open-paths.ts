import { Manifest, Peer, PolicyPort } from '../../constructs/rules/objects/manifest';
import { workloads } from './finished';

type Labels = { [label: string]: string };

const selects = (selector: Labels = {}, labels: Labels) =>
  Object.entries(selector).every(([key, value]) => labels[key] === value);

const portsOf = (ports: PolicyPort[] = []) =>
  ports.map(({ port, protocol }) => `${port}${protocol === 'UDP' ? '/UDP' : ''}`);

function outside({ ipBlock, namespaceSelector, podSelector }: Peer): string | undefined {
  if (ipBlock) return ipBlock.cidr;
  if (namespaceSelector && !podSelector)
    return `namespace ${namespaceSelector.matchLabels?.['kubernetes.io/metadata.name'] ?? 'any'}`;
  return undefined;
}

/**
 * All ways that the finished network policies leave open, as lines "caller -> callee:port". A way between two pods counts only
 * where one policy lets the caller out and one lets it in to the callee. What no policy restricts is open to "everybody".
 */
export function openPaths(objects: Manifest[]): string[] {
  const pods = workloads(objects);
  const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
  const policiesOf = (labels: Labels, direction: string) =>
    policies.filter(
      ({ spec }) => spec?.policyTypes?.includes(direction) && selects(spec.podSelector?.matchLabels, labels),
    );
  const lines = new Set<string>();
  for (const { name, labels } of pods) {
    const ingress = policiesOf(labels, 'Ingress');
    const egress = policiesOf(labels, 'Egress');
    if (ingress.length === 0) lines.add(`everybody -> ${name}`);
    if (egress.length === 0) lines.add(`${name} -> everybody`);
    for (const { from, ports } of ingress.flatMap(({ spec }) => spec?.ingress ?? [])) {
      if (!from?.length) lines.add(`everybody -> ${name}`);
      for (const source of (from ?? []).map(outside)) {
        if (source) for (const port of portsOf(ports)) lines.add(`${source} -> ${name}:${port}`);
      }
    }
    for (const { to, ports } of egress.flatMap(({ spec }) => spec?.egress ?? [])) {
      if (!to?.length) lines.add(`${name} -> everybody`);
      for (const target of (to ?? []).map(outside)) {
        if (target) for (const port of portsOf(ports)) lines.add(`${name} -> ${target}:${port}`);
      }
      for (const callee of pods) {
        if (
          !to?.some(
            ({ podSelector, namespaceSelector }) =>
              podSelector && !namespaceSelector && selects(podSelector.matchLabels, callee.labels),
          )
        )
          continue;
        for (const port of portsOf(ports)) {
          const admitted = policiesOf(callee.labels, 'Ingress').some(({ spec }) =>
            spec?.ingress?.some(
              (rule) =>
                portsOf(rule.ports).includes(port) &&
                rule.from?.some(
                  ({ podSelector, namespaceSelector }) =>
                    podSelector && !namespaceSelector && selects(podSelector.matchLabels, labels),
                ),
            ),
          );
          lines.add(admitted ? `${name} -> ${callee.name}:${port}` : `${name} -> ${callee.name}:${port} (half)`);
        }
      }
    }
  }
  return [...lines].sort();
}
