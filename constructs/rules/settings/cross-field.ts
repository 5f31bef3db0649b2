import { blockProblem } from '../objects/address';
import { quantity } from '../objects/quantity';
import { partsProblems } from './parts';
import type { SlateSettings } from '../../slate-props';
import { inWords, isMap, Path, Tree, valueAt, walk, written } from './tree';

/** A mistake that no single setting shows. */
export interface Conflict {
  readonly path: Path;
  /** The setting that it conflicts with, or all that it depends on. */
  readonly other: Path;
  readonly text: string;
}

/** What is wrong with settings that are right one by one: `complete` has the defaults, `given` does not. */
export function conflicts(complete: Tree, given: SlateSettings): Conflict[] {
  const texts = contradictions(complete, given).map((found) => ({ ...found, text: sentence(found) }));
  return [...texts, ...ofParts(given)];
}

/** What the parts of SLATE say of each other, in sentences that begin with the path: agents, models, services outside. */
function ofParts(settings: SlateSettings): Conflict[] {
  return partsProblems(settings).map((text) => {
    const path = text.split(' ', 1)[0].split('.');
    return { path, other: path[0] === 'agenticSystem' ? ['models'] : [path[0], 'enabled'], text };
  });
}

interface Contradiction {
  readonly path: Path;
  /** What was given, or nothing when it is missing. */
  readonly given: unknown;
  /** What is right, as the end of a sentence that begins with "must". */
  readonly must: string;
  readonly other: Path;
}

function contradictions(settings: Tree, given: object): Contradiction[] {
  const found: Contradiction[] = [];
  walk(settings, (path, value) => {
    if (isMap(value)) found.push(...(RULES[String(path[path.length - 1])] ?? []).flatMap((rule) => rule(value, path)));
    if (isMap(value) && value.storageClass && value.hostPath) found.push(classOfFolder(value, path));
    if (isMap(value) && value.existingClaim && value.hostPath) found.push(twoVolumes(value, path));
  });
  walk(given, (path, value) => {
    if (path[path.length - 1] === 'image') found.push(...version(value, path, settings));
    if (typeof value === 'string' && path.some((key) => BLOCKS.includes(String(key))))
      found.push(...block(value, path));
  });
  return found;
}

function sentence({ path, given, must }: Contradiction): string {
  return `${written(path)} is ${given === undefined ? 'missing' : inWords(given)}; must ${must}`;
}

type Rule = (settings: Tree, path: Path) => Contradiction[];

/** The rules by the name of the settings that they look at. */
const RULES: { [name: string]: Rule[] } = {
  autoscaling: [replicas],
  resources: [requests],
  image: [repository],
};

function replicas({ enabled, minReplicas, maxReplicas }: Tree, path: Path): Contradiction[] {
  if (enabled === false || !(Number(minReplicas) > Number(maxReplicas))) return [];
  const must = `be at most maxReplicas (${Number(maxReplicas)})`;
  return [{ path: [...path, 'minReplicas'], given: minReplicas, must, other: [...path, 'maxReplicas'] }];
}

function requests({ requests, limits }: Tree, path: Path): Contradiction[] {
  if (!isMap(requests) || !isMap(limits)) return [];
  return Object.entries(requests).flatMap(([resource, request]) => {
    const limit = valueAt(limits, [resource]);
    const isAbove = typeof limit === 'string' && quantityOf(request) > quantityOf(limit);
    if (!isAbove) return [];
    const other = ['limits', resource];
    const must = `be at most ${written(other)} (${limit})`;
    return [{ path: [...path, 'requests', resource], given: request, must, other: [...path, ...other] }];
  });
}

function quantityOf(text: unknown): number {
  return typeof text === 'string' ? (quantity(text) ?? NaN) : NaN;
}

/** What holds blocks of addresses. */
const BLOCKS = ['cidr', 'cidrs', 'extraCidrs', 'except'];

function block(given: string, path: Path): Contradiction[] {
  const problem = blockProblem(given);
  return problem ? [{ path, given, must: problem.replace(/^must /, ''), other: path }] : [];
}

function classOfFolder({ storageClass, hostPath }: Tree, path: Path): Contradiction {
  const must = `be left out beside hostPath (${String(hostPath)}): a folder of the node has no class`;
  return { path: [...path, 'storageClass'], given: storageClass, must, other: [...path, 'hostPath'] };
}

function twoVolumes({ existingClaim, hostPath }: Tree, path: Path): Contradiction {
  const must = `be left out beside hostPath (${String(hostPath)}): a claim that exists has its own volume`;
  return { path: [...path, 'existingClaim'], given: existingClaim, must, other: [...path, 'hostPath'] };
}

const HOST = /^([a-z0-9-]+\.[a-z0-9.-]+|localhost)\//i;

function repository({ repository, registry }: Tree, path: Path): Contradiction[] {
  if (typeof repository !== 'string' || !HOST.test(repository)) return [];
  const other = [...path, 'registry'];
  const must = `not begin with a host: that is ${written(other)} (${registry ? inWords(registry) : 'not set'})`;
  return [{ path: [...path, 'repository'], given: repository, must, other }];
}

/** An image whose tag was removed. What a workload's image leaves out is taken from the image of all of them. */
function version(image: unknown, path: Path, complete: Tree): Contradiction[] {
  const other = [...path, 'digest'];
  if (valueAt(image, ['tag']) !== null || valueAt(complete, other) || valueAt(complete, ['image', 'digest'])) return [];
  return [{ path: [...path, 'tag'], given: undefined, must: `be given, unless ${written(other)} is`, other }];
}
