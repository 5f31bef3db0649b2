import { groupBy } from '../../constructs/rules/objects/group-by';
import { nameOf } from './marks';
import { Switch } from './switch';

/** For each switch, those of the same kind and the same name, wherever they are. */
export function namedAlike(switches: readonly Switch[]): readonly (readonly number[])[] {
  const name = ({ kind, path }: Switch) => `${kind} ${nameOf(path.slice(-1))}`;
  const groups = groupBy([...switches.keys()], (index) => name(switches[index]));
  return switches.map((each) => groups.get(name(each)) ?? []);
}

/** For an optional value, those of the same section: often one of them counts only where another is missing. */
export function siblings(switches: readonly Switch[], index: number): number[] {
  const section = ({ path }: Switch) => nameOf(path.slice(0, -1));
  const { kind, path } = switches[index];
  if (kind !== 'has' || path.length === 1 || path[0].startsWith('@')) return [];
  return indices(switches, (other) => other.kind === 'has' && section(other) === section(switches[index]));
}

function indices(switches: readonly Switch[], isWanted: (each: Switch) => boolean): number[] {
  return [...switches.keys()].filter((index) => isWanted(switches[index]));
}
