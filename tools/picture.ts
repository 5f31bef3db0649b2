import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Slate } from '../constructs';
import { Manifest } from '../constructs/rules/objects/manifest';

const README = join(__dirname, '../README.md');
const FENCE = /```mermaid\n[^`]*```/;

type Labels = { [label: string]: string };

interface Node {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
  readonly isJob: boolean;
}

/** Who calls whom, as a Mermaid flowchart: read from the finished network policies of an installation without settings. */
export function picture(): string {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate');
  const objects = chart.toJson() as Manifest[];
  const nodes = objects.flatMap(node);
  const edges = objects.filter(({ kind }) => kind === 'NetworkPolicy').flatMap((policy) => edgesOf(policy, nodes));
  return [
    'flowchart LR',
    '  browser(["browser, slate.local"])',
    '  prometheus(["Prometheus"])',
    '  subgraph slate["namespace slate"]',
    '    subgraph services["services"]',
    ...nodes.filter(({ isJob }) => !isJob).map(({ name, text }) => `      ${name}["${text}"]`),
    '    end',
    '    subgraph jobs["jobs"]',
    ...nodes.filter(({ isJob }) => isJob).map(({ name, text }) => `      ${name}("${text}")`),
    '    end',
    '  end',
    '  internet(["internet"])',
    '  kubernetes(["Kubernetes API"])',
    ...withoutRepetition(edges, nodes).map((edge) => `  ${edge}`),
  ].join('\n');
}

/** Each edge once; who calls every service gets one edge to all of them together. */
function withoutRepetition(edges: string[], nodes: Node[]): string[] {
  const services = nodes.filter(({ isJob }) => !isJob).map(({ name }) => name);
  const callsAll = nodes.filter(({ name }) => services.every((service) => edges.includes(`${name} --> ${service}`)));
  const single = edges.filter((edge) => !callsAll.some(({ name }) => edge.startsWith(`${name} --> `)));
  return [...new Set([...single, ...callsAll.map(({ name }) => `${name} --> services`)])].sort();
}

function node({ kind, metadata, spec }: Manifest): Node[] {
  const template = spec?.template ?? spec?.jobTemplate?.spec.template;
  if (!template) return [];
  const port = template.spec.containers[0].ports?.[0]?.containerPort;
  const text = port ? `${metadata.name}<br/>${port}` : metadata.name;
  return [{ name: metadata.name, text, labels: { ...template.metadata?.labels }, isJob: kind !== 'Deployment' }];
}

function edgesOf(policy: Manifest, nodes: Node[]): string[] {
  const selected = (selector: Labels = {}) =>
    nodes.filter(({ labels }) => Object.entries(selector).every(([key, value]) => labels[key] === value));
  const { podSelector, ingress = [], egress = [] } = policy.spec ?? {};
  if (!podSelector?.matchLabels) return [];
  return selected(podSelector.matchLabels).flatMap(({ name }) => [
    ...egress.flatMap(({ to = [], ports = [] }) => [
      ...to
        .flatMap((peer) => (peer.podSelector ? selected(peer.podSelector.matchLabels) : []))
        .map((callee) => `${name} --> ${callee.name}`),
      ...(to.some(({ ipBlock }) => ipBlock?.cidr === '0.0.0.0/0')
        ? [`${name} --> ${ports.length > 1 ? 'kubernetes' : 'internet'}`]
        : []),
    ]),
    ...ingress.flatMap(({ from = [], ports = [] }) =>
      from
        .filter(({ namespaceSelector }) => namespaceSelector)
        .map(() => `${ports[0].port === 9090 ? 'prometheus' : 'browser'} --> ${name}`),
    ),
  ]);
}

if (require.main === module) {
  const text = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    text.replace(FENCE, () => `\`\`\`mermaid\n${picture()}\n\`\`\``),
  );
}
