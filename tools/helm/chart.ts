import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { SlateSettings } from '../../constructs';
import { PLATFORM_DEFAULTS } from '../../constructs/building-blocks/platform';
import { CHROMADB_DEFAULTS } from '../../constructs/services/chromadb';
import { OLLAMA_DEFAULTS } from '../../constructs/services/ollama';
import { imageReference } from '../../constructs/building-blocks/image';
import type { Printed } from './tree';

/** Stands for the labels that every object gets from a helper. */
export const LABELS = '@labels';

/** A tile of slate. `helm lint` asks for a picture. */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#4a5a68" d="M1 1h6v6H1z"/></svg>';

interface Package {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly keywords: string[];
  readonly repository: { readonly url: string };
}

/** `Chart.yaml`. */
export function chartMetadata(): string {
  const text = readFileSync(join(__dirname, '../../package.json'), 'utf8');
  const { version, license, keywords, repository } = JSON.parse(text) as Package;
  const home = repository.url.replace(/\.git$/, '');
  const images = { slate: PLATFORM_DEFAULTS.image, ollama: OLLAMA_DEFAULTS.image, chromadb: CHROMADB_DEFAULTS.image };
  return stringify({
    apiVersion: 'v2',
    name: 'slate',
    description: 'SLATE, a local AI operations centre',
    type: 'application',
    version,
    appVersion: PLATFORM_DEFAULTS.image.tag,
    kubeVersion: '>=1.29.0-0',
    home,
    icon: `data:image/svg+xml;base64,${Buffer.from(ICON).toString('base64')}`,
    sources: [home],
    keywords: keywords.filter((word) => !word.startsWith('cdk8s')),
    annotations: {
      'artifacthub.io/category': 'ai-machine-learning',
      'artifacthub.io/license': license,
      'artifacthub.io/prerelease': String(version.startsWith('0.')),
      'artifacthub.io/images': stringify(
        Object.entries(images).map(([name, image]) => ({ name, image: imageReference(image) })),
      ),
    },
  });
}

/** The values of an environment. */
export function environmentValues(name: string, overlay: SlateSettings): string {
  return `# The environment ${name}: helm install slate ./helm -n slate --create-namespace -f helm/values-${name}.yaml\n${stringify(overlay)}`;
}

/** What is of Helm in an object: labels by convention, a hook in place of a job that cannot be changed, claims that outlive the release. */
export function forHelm(object: Printed): Printed {
  const { annotations, ...metadata } = object.metadata;
  const added = ANNOTATIONS[object.kind];
  const merged = added || annotations ? { annotations: { ...added, ...annotations } } : {};
  return { ...object, metadata: { ...metadata, labels: { [LABELS]: '', ...metadata.labels }, ...merged } };
}

const ANNOTATIONS: { [kind: string]: { [name: string]: string } | undefined } = {
  Job: { 'helm.sh/hook': 'post-install,post-upgrade', 'helm.sh/hook-delete-policy': 'before-hook-creation' },
};
