import type { SlateSettings } from '../../constructs';
import { withDefaults } from '../../constructs/building-blocks/defaults';
import { imageReference, ImageSettings } from '../../constructs/building-blocks/image';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import { groupBy } from '../../constructs/rules/objects/group-by';
import { containersOf, systemsOf } from '../../constructs/rules/objects/system';
import { Path, valueAt, written } from '../../constructs/schema/tree';
import type { ResolvedSettings } from '../../settings/resolve';
import { settingsPathOf } from '../cluster/diagnosis/settings-paths';
import { shortName } from '../cluster/names';
import { objectsOf, settingsOf } from '../environment';
import type { SettingsOptions } from '../options';
import { table } from '../terminal/table';

interface Image {
  readonly image: string;
  readonly pullPolicies: string[];
  /** The settings that its parts come from. */
  readonly settings: { readonly path: string; readonly from: string }[];
  /** The names of the Deployments, Jobs and CronJobs. */
  readonly usedBy: string[];
}

const PARTS = ['registry', 'repository', 'tag', 'digest'] as const;

/** The images of SLATE's own programs, and of the jobs that are clients of Ollama. */
const SHARED = [['image'], ['ollama', 'image']];

/** Prints every image of an environment with the settings it comes from. */
export function images(environment: string, options: SettingsOptions, output?: 'json' | 'name'): void {
  const all = imagesOf(environment, settingsOf(environment, options));
  if (output === 'json') console.log(JSON.stringify(all, null, 2));
  else if (output === 'name') console.log(all.map(({ image }) => image).join('\n'));
  else console.log(table(['IMAGE', 'PULL', 'SETTING', 'USED BY'], all.map(row)).join('\n'));
}

function row({ image, pullPolicies, settings, usedBy }: Image): string[] {
  const part = new RegExp(`\\.(${PARTS.join('|')})$`);
  const sources = unique(settings.map(({ path, from }) => `${path.replace(part, '')} (${from})`));
  return [image, pullPolicies.join(', '), sources.join(', '), usedBy.map(shortName).join(', ')];
}

function imagesOf(environment: string, resolved: ResolvedSettings): Image[] {
  const systems = systemsOf(objectsOf(environment, resolved), []);
  const uses = systems.flatMap(({ templates }) =>
    templates.flatMap((template) => containersOf(template).map(({ container }) => ({ ...container, ...template }))),
  );
  return [...groupBy(uses, ({ image = '' }) => image)].map(([image, users]) => {
    const paths = users.flatMap(({ owner }) => settingsOfImage(image, owner, resolved));
    const sources = new Map(paths.map((path) => [written(path), resolved.sourceOf(path)]));
    return {
      image,
      pullPolicies: unique(users.map(({ imagePullPolicy = '' }) => imagePullPolicy)),
      settings: [...sources].map(([path, from]) => ({ path, from })),
      usedBy: unique(users.map(({ owner }) => owner.metadata.name)),
    };
  });
}

/** The settings that give the parts of an image: those of the workload itself, and below them those of the image that it shares. */
function settingsOfImage(reference: string, workload: Manifest, { settings, effective }: ResolvedSettings): Path[] {
  const { imageRegistry } = effective as SlateSettings;
  const ownPath = [...settingsPathOf(workload).split('.'), 'image'];
  const own = (valueAt(settings, ownPath) ?? {}) as ImageSettings;
  for (const path of [ownPath, ...SHARED]) {
    const image = withDefaults((valueAt(effective, path) ?? {}) as ImageSettings, own);
    if (imageReference(image, imageRegistry) !== reference) continue;
    return PARTS.filter((part) => image[part] !== undefined).map((part) => {
      if (part === 'registry' && imageRegistry !== undefined) return ['imageRegistry'];
      return [...(part in own ? ownPath : path), part];
    });
  }
  return [];
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
