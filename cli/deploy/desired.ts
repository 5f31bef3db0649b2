import { createHash } from 'node:crypto';
import type { SlateSettings } from '../../constructs';
import type { KubeObject, Manifest } from '../../constructs/rules/objects/manifest';
import { kindName } from '../../constructs/rules/objects/read';
import { withExtraKinds } from '../cluster/extra-kinds';
import type { ResolvedSettings } from '../../settings/resolve';
import { objectsOf, settingsOf } from '../environment';
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
  const resolved = settingsOf(environment, options);
  const settings: SlateSettings = resolved.effective;
  const objects = manifestsOf(environment, resolved, options);
  return {
    environment: settings.environment ?? environment,
    namespace: settings.namespace ?? 'slate',
    settings,
    objects: withExtraKinds(objects.map((object) => (object.kind === 'Job' ? withContent(object) : object))),
  };
}

/** The objects of an environment as the API server takes them: plain JSON, in the order in which they are applied. */
export function manifestsOf(environment: string, resolved: ResolvedSettings, options: SettingsOptions): Manifest[] {
  return JSON.parse(JSON.stringify(objectsOf(environment, resolved, options))) as Manifest[];
}

/** Identifies an object in a namespace. */
export function keyOf({ apiVersion, kind, metadata }: KubeObject): string {
  return `${kindName(apiVersion, kind)} ${metadata.name}`;
}

/** The template has a checksum of the files that the Job reads. */
function withContent(job: Manifest): Manifest {
  const hash = createHash('sha256').update(JSON.stringify(job.spec)).digest('hex');
  return { ...job, metadata: { ...job.metadata, annotations: { ...job.metadata.annotations, [CONTENT]: hash } } };
}
