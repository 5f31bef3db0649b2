import { listed } from './words';
import { conflict, SettingProblem } from './problem';
import { Path, Tree, valueAt, written } from './tree';

/** The settings of a Service that only some of its types have. */
const NEEDS: [string, string[]][] = [
  ['nodePort', ['NodePort', 'LoadBalancer']],
  ['loadBalancerClass', ['LoadBalancer']],
  ['loadBalancerSourceRanges', ['LoadBalancer']],
];

/** The settings of a Service that its type does not have: the API server would refuse them. */
export function serviceProblems(service: Tree, path: Path): SettingProblem[] {
  const { type = 'ClusterIP' } = service;
  return NEEDS.filter(([key, types]) => isSet(service[key]) && !types.includes(String(type))).map(([key, types]) => {
    const other = [...path, 'type'];
    const must = `be left out, unless ${written(other)} (${type as string}) is ${listed(types, 'or')}`;
    return conflict([...path, key], service[key], must, other);
  });
}

/** Ports of the nodes that several Services would have: each belongs to one. */
export function nodePortProblems(settings: Tree): SettingProblem[] {
  const owners = new Map<unknown, Path>();
  return Object.keys(settings).flatMap((name) => {
    const path = [name, 'service', 'nodePort'];
    const port = valueAt(settings, path);
    const owner = owners.get(port);
    if (isSet(port) && !owner) owners.set(port, path);
    return owner ? [conflict(path, port, `be another port than that of ${written(owner)}`, owner)] : [];
  });
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
