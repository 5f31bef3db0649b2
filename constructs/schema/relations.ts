import { blockProblem } from './address';
import { podProblems } from './pods';
import { conflict, problemOf, SettingProblem } from './problem';
import { deviceNameProblem, quantity } from './quantity';
import { serviceProblems } from './service-type';
import { inWords, isMap, Path, Tree, valueAt, walk, written } from './tree';

/** The settings that hold blocks of addresses. */
const BLOCKS = ['cidr', 'cidrs', 'extraCidrs', 'except', 'loadBalancerSourceRanges'];

/** What is wrong with settings beside each other that are right one by one, wherever in a tree they are; and with what no schema can say. */
export function relationProblems(tree: Tree): SettingProblem[] {
  const found: SettingProblem[] = [];
  const look = (path: Path, value: unknown) => {
    const name = String(path[path.length - 1]);
    if (isMap(value)) {
      found.push(...(CHECKS[name]?.(value, path) ?? []), ...besideFolder(value, path), ...podProblems(value, path));
    }
    if (typeof value !== 'string') return;
    if (name === 'resourceName') found.push(...problemOf(value, path, deviceNameProblem));
    if (path.some((key) => BLOCKS.includes(String(key)))) found.push(...problemOf(value, path, blockProblem));
  };
  look([], tree);
  walk(tree, look);
  return found;
}

/** The checks by the name of the settings that they look at. */
const CHECKS: { [name: string]: ((settings: Tree, path: Path) => SettingProblem[]) | undefined } = {
  autoscaling: replicas,
  resources: requests,
  image: repository,
  service: serviceProblems,
  dataSource: reference,
};

function replicas({ enabled, minReplicas, maxReplicas }: Tree, path: Path): SettingProblem[] {
  if (enabled === false || !(Number(minReplicas) > Number(maxReplicas))) return [];
  const must = `be at most maxReplicas (${Number(maxReplicas)})`;
  return [conflict([...path, 'minReplicas'], minReplicas, must, [...path, 'maxReplicas'])];
}

function requests({ requests, limits }: Tree, path: Path): SettingProblem[] {
  if (!isMap(requests)) return [];
  return Object.entries(requests).flatMap(([resource, request]) => {
    const limit = valueAt(limits, [resource]);
    const isAbove = typeof limit === 'string' && quantityOf(request) > quantityOf(limit);
    if (!isAbove) return [];
    const other = ['limits', resource];
    const must = `be at most ${written(other)} (${limit})`;
    return [conflict([...path, 'requests', resource], request, must, [...path, ...other])];
  });
}

function quantityOf(text: unknown): number {
  return typeof text === 'string' ? (quantity(text) ?? NaN) : NaN;
}

const HOST = /^([a-z0-9-]+\.[a-z0-9.-]+|localhost)\//i;

function repository({ repository, registry }: Tree, path: Path): SettingProblem[] {
  if (typeof repository !== 'string' || !HOST.test(repository)) return [];
  const other = [...path, 'registry'];
  const must = `not begin with a host: that is ${written(other)} (${registry ? inWords(registry) : 'not set'})`;
  return [conflict([...path, 'repository'], repository, must, other)];
}

/** What contradicts a volume that is a folder of the node. */
function besideFolder(claim: Tree, path: Path): SettingProblem[] {
  if (!claim.hostPath) return [];
  const problem = (key: string, reason: string) => {
    const must = `be left out beside hostPath (${String(claim.hostPath)}): ${reason}`;
    if (claim[key] === undefined) return [];
    return [conflict([...path, key], claim[key], must, [...path, 'hostPath'])];
  };
  return [
    ...problem('storageClass', 'a folder of the node has no class'),
    ...problem('volumeName', 'the volume is that folder'),
    ...problem('dataSource', 'the data is that of the folder'),
    ...problem('existingClaim', 'an existing claim has a volume of its own'),
  ];
}

/** A reference to an object needs its kind and its name. */
function reference(source: Tree, path: Path): SettingProblem[] {
  const missing = ['kind', 'name'].filter((key) => source[key] === undefined);
  const [given] = Object.keys(source);
  if (given === undefined) return [];
  return missing.map((key) => conflict([...path, key], undefined, `be given beside ${given}`, [...path, given]));
}
