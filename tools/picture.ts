import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Slate } from '../constructs';
import { Manifest, PolicyPort } from '../constructs/rules/objects/manifest';
import { systemsOf, Template } from '../constructs/rules/objects/system';
import { Way, WayEnd, waysOf } from '../constructs/rules/objects/ways';

const README = join(__dirname, '../README.md');
const FENCE = /```mermaid\n[^`]*```/;

interface Node {
  readonly name: string;
  readonly text: string;
  readonly isJob: boolean;
}

/** Who calls whom, as a Mermaid flowchart: read from the finished network policies of an installation without settings. */
export function picture(): string {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate');
  const [system] = systemsOf(chart.toJson() as Manifest[], []);
  const nodes = system.templates.map(node);
  const edges = waysOf(system).flatMap(edge);
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

function node({ owner: { kind, metadata }, spec }: Template): Node {
  const port = spec.containers[0].ports?.[0]?.containerPort;
  const text = port ? `${metadata.name}<br/>${port}` : metadata.name;
  return { name: metadata.name, text, isJob: kind !== 'Deployment' };
}

function edge({ from, to, port }: Way): string[] {
  const ends = [nameOf(from, port), nameOf(to, port)];
  return ends.includes(undefined) ? [] : [ends.join(' --> ')];
}

/** The name of an end in the picture: none for name servers. */
function nameOf(end: WayEnd, { port }: PolicyPort = {}): string | undefined {
  if (end === 'everybody') return end;
  if ('pods' in end) return end.pods.owner?.metadata.name;
  if (port === 53) return undefined;
  if (end.peer.ipBlock) return end.peer.ipBlock.except ? 'internet' : 'kubernetes';
  return port === 9090 ? 'prometheus' : 'browser';
}

if (require.main === module) {
  const text = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    text.replace(FENCE, () => `\`\`\`mermaid\n${picture()}\n\`\`\``),
  );
}
