import { blockProblem } from '../objects/address';
import { deviceNameProblem, quantity } from '../objects/quantity';
import { timeZoneProblem } from '../objects/schedules';
import { conflict, SettingProblem } from '../../schema/problem';
import { nodePortProblems, serviceProblems } from './service-type';
import { inWords, isMap, Path, Tree, valueAt, walk, written } from '../../schema/tree';

/** What is wrong with settings that are right one by one, in any part of the tree. `complete` has the defaults, `given` does not. */
export function crossFieldProblems(complete: Tree, given: Tree): SettingProblem[] {
  const found = nodePortProblems(complete);
  walk(complete, (path, value) => {
    if (!isMap(value)) return;
    const check = CHECKS[String(path[path.length - 1])];
    if (check) found.push(...check(value, path));
    if (value.hostPath) found.push(...besideFolder(value, path), ...restrictedFolder([...path, 'hostPath'], complete));
  });
  if (complete.hostPathRoot) found.push(...restrictedFolder(['hostPathRoot'], complete));
  walk(given, (path, value) => {
    if (path[path.length - 1] === 'resourceName') found.push(...problemOf(value, path, deviceNameProblem));
    if (isTimeZone(path)) found.push(...problemOf(value, path, timeZoneProblem));
    if (path[path.length - 1] === 'image') found.push(...version(value, path, complete));
    if (typeof value === 'string' && path.some((key) => BLOCKS.includes(String(key)))) {
      found.push(...problemOf(value, path, blockProblem));
    }
  });
  return found;
}

/** The checks by the name of the settings that they look at. */
const CHECKS: { [name: string]: (settings: Tree, path: Path) => SettingProblem[] } = {
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

const ENFORCE = ['security', 'podSecurity', 'enforce'];

/** An init container that runs as root gives a new folder of the node to the user of the pods. */
function restrictedFolder(path: Path, complete: Tree): SettingProblem[] {
  if (valueAt(complete, ENFORCE) !== 'restricted') return [];
  const must = `be left out where ${written(ENFORCE)} is "restricted": the init container that makes the folder writable runs as root; baseline allows it`;
  return [conflict(path, valueAt(complete, path), must, ENFORCE)];
}

/** An image whose tag was removed. What a workload's image leaves out is taken from the image of all of them. */
function version(image: unknown, path: Path, complete: Tree): SettingProblem[] {
  const other = [...path, 'digest'];
  if (valueAt(image, ['tag']) !== null || valueAt(complete, other) || valueAt(complete, ['image', 'digest'])) return [];
  return [conflict([...path, 'tag'], undefined, `be given, unless ${written(other)} is`, other)];
}

/** What a rule of objects says of a text. */
function problemOf(given: unknown, path: Path, problemWith: (text: string) => string | undefined): SettingProblem[] {
  const problem = typeof given === 'string' ? problemWith(given) : undefined;
  return problem ? [conflict(path, given, problem.replace(/^must /, ''))] : [];
}

/** A variable or a label may have the same name. */
function isTimeZone(path: Path): boolean {
  return path[path.length - 1] === 'timeZone' && (path.length === 1 || (path.length === 3 && path[0] === 'jobs'));
}

/** The settings that hold blocks of addresses. */
const BLOCKS = ['cidr', 'cidrs', 'extraCidrs', 'except', 'loadBalancerSourceRanges'];
