import { listed } from './words';
import { conflict, SettingProblem } from './problem';
import { hasOwn, isMap, Path, Tree, written } from './tree';

/** What has one source, by the setting that lists it or has it by name. */
const SOURCES: { readonly [setting: string]: readonly string[] } = {
  valueFrom: ['secretKeyRef', 'configMapKeyRef', 'fieldRef'],
  volumes: ['secret', 'configMap', 'persistentVolumeClaim', 'emptyDir', 'projected'],
};
const LISTED_SOURCES: { readonly [setting: string]: readonly string[] } = {
  envFrom: ['secretRef', 'configMapRef'],
  sources: ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'],
  'downwardAPI.items': ['fieldRef', 'resourceFieldRef'],
};

/** What is wrong with variables and volumes of pods: variables that are set twice, and what has no source or several. */
export function podProblems(settings: Tree, path: Path): SettingProblem[] {
  return [...sourceProblems(settings, path), ...setTwice(settings, path), ...divisorProblems(settings, path)];
}

function sourceProblems(given: Tree, path: Path): SettingProblem[] {
  const sources = sourcesOf(path);
  if (!sources || sources.filter((source) => given[source] !== undefined).length === 1) return [];
  return [conflict(path, given, `have exactly one of ${listed([...sources], 'or')}`)];
}

function setTwice({ env, valueFrom }: Tree, path: Path): SettingProblem[] {
  if (!isMap(env) || !isMap(valueFrom)) return [];
  return Object.keys(valueFrom)
    .filter((name) => hasOwn(env, name))
    .map((name) => {
      const other = [...path, 'env', name];
      const must = `be left out, or ${written(other)} be null: a variable has one value`;
      return conflict([...path, 'valueFrom', name], valueFrom[name], must, other);
    });
}

/** The API server takes thousandths of CPUs only, and CPUs in no multiples. */
function divisorProblems({ resource, divisor }: Tree, path: Path): SettingProblem[] {
  if (path[path.length - 1] !== 'resourceFieldRef' || divisor === undefined || divisor === '1') return [];
  const isOfCpu = String(resource).endsWith('.cpu');
  if (isOfCpu === (divisor === '1m')) return [];
  const other = [...path, 'resource'];
  const must = isOfCpu ? 'be 1 or 1m' : 'not be 1m';
  return [conflict([...path, 'divisor'], divisor, `${must}, because ${written(other)} is ${String(resource)}`, other)];
}

/** The sources among which what is at a path has one. A variable or a volume may be called like a setting. */
function sourcesOf(path: Path): readonly string[] | undefined {
  const [name, setting, above] = [...path].reverse();
  if (typeof name === 'number') return LISTED_SOURCES[setting] ?? LISTED_SOURCES[`${above}.${setting}`];
  return setting === undefined || String(above) in SOURCES ? undefined : SOURCES[setting];
}
