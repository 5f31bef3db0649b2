import { ApiObject, Chart } from 'cdk8s';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import { containersOf, systemsOf } from '../../constructs/rules/objects/system';
import { copyOf, Path, walk, written } from '../../constructs/rules/settings/tree';
import type { SlateSettings } from '../../constructs';
import { chartOf, checkedObjects } from '../../synthesize';
import { assign } from '../../settings/assign';
import { Sources } from '../../settings/sources';
import type { ResolvedSettings } from '../../settings/resolve';
import { shortName } from '../cluster/names';
import { settingsOf } from '../environment';
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

const PARTS = ['registry', 'repository', 'tag', 'digest'];

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

/**
 * Every setting of an image is replaced by a mark, and the objects are made a second time: the marks that an image consists of
 * then say which settings it comes from.
 */
function imagesOf(environment: string, resolved: ResolvedSettings): Image[] {
  const { settings, effective } = resolved;
  const paths: Path[] = [];
  walk(effective, (path, value) => {
    if (isPartOfImage(path) && typeof value === 'string') paths.push(path);
  });
  const marked = copyOf(settings);
  paths.forEach((path, place) => assign(marked, path, `<${place}>`, new Sources()));
  checkedObjects(environment, settings);
  const uses = containers(chartOf(settings));
  const marks = containers(chartOf(marked as SlateSettings)).map(({ image }) =>
    [...image.matchAll(/<(\d+)>/g)].map(([, place]) => paths[Number(place)]),
  );
  return unique(uses.map(({ image }) => image)).map((image) => {
    const places = uses.flatMap((use, place) => (use.image === image ? [place] : []));
    const from = new Map(places.flatMap((place) => marks[place]).map((path) => [written(path), path]));
    return {
      image,
      pullPolicies: unique(places.map((place) => uses[place].pullPolicy)),
      settings: [...from].map(([text, path]) => ({ path: text, from: resolved.sourceOf(path.map(String)) })),
      usedBy: unique(places.map((place) => uses[place].owner)),
    };
  });
}

function isPartOfImage(path: Path): boolean {
  const [last, parent] = [...path].reverse();
  return written(path) === 'imageRegistry' || (parent === 'image' && PARTS.includes(String(last)));
}

/** The containers of a chart, whose settings may be marks, which are not valid. */
function containers(chart: Chart): { owner: string; image: string; pullPolicy: string }[] {
  const objects = chart.node
    .findAll()
    .flatMap((node) => (ApiObject.isApiObject(node) ? [node.toJson() as Manifest] : []));
  const templates = systemsOf(objects, []).flatMap((system) => system.templates);
  return templates.flatMap((template) =>
    containersOf(template).map(({ container: { image = '', imagePullPolicy = '' } }) => ({
      owner: template.owner.metadata.name,
      image,
      pullPolicy: imagePullPolicy,
    })),
  );
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
