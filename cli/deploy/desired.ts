import { createHash } from 'node:crypto';
import type { SlateSettings } from '../../constructs';
import { ENVIRONMENT_LABEL } from '../../constructs/names';
import type { KubeObject, Manifest } from '../../constructs/rules/objects/manifest';
import { checkedObjects } from '../../synthesize';
import { settingsOf } from '../environment';
import { SettingsOptions } from '../options';

/** What a deploy puts on the cluster, and where. */
export interface Desired {
  readonly environment: string;
  readonly namespace: string;
  /** The effective settings, defaults included. */
  readonly settings: SlateSettings;
  /** In the order in which they are applied. */
  readonly objects: Manifest[];
}

/** The annotation of a Job with a hash of its content. A Job cannot be changed: it is replaced when the hash differs. */
export const CONTENT = 'slate.io/content';

/** The objects of an environment with the user's settings. Throws a `Mistake`. */
export function desired(environment: string, options: SettingsOptions): Desired {
  const { settings, effective } = settingsOf(environment, options);
  const objects = manifestsOf(environment, settings);
  const [{ metadata }] = objects;
  return {
    environment: metadata.labels?.[ENVIRONMENT_LABEL] ?? environment,
    namespace: metadata.name,
    settings: effective,
    objects: objects.map((object) => (object.kind === 'Job' ? withContent(object, objects) : object)),
  };
}

/** The objects of an environment as the API server takes them: plain JSON, in the order in which they are applied. */
export function manifestsOf(environment: string, settings: SlateSettings): Manifest[] {
  return JSON.parse(JSON.stringify(checkedObjects(environment, settings))) as Manifest[];
}

/** Identifies an object in a namespace. */
export function keyOf({ kind, metadata }: KubeObject): string {
  return `${kind} ${metadata.name}`;
}

function withContent(job: Manifest, objects: Manifest[]): Manifest {
  const read = job.spec?.template?.spec.volumes?.flatMap(({ configMap }) => configMap?.name ?? []) ?? [];
  const files = objects.filter(({ kind, metadata }) => kind === 'ConfigMap' && read.includes(metadata.name));
  const content = JSON.stringify([job.spec, files.map(({ data }) => data)]);
  const hash = createHash('sha256').update(content).digest('hex');
  return { ...job, metadata: { ...job.metadata, annotations: { ...job.metadata.annotations, [CONTENT]: hash } } };
}
