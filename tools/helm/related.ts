import { nameOf } from './marks';
import { Switch } from './switch';

/** The switches of one kind and one name, wherever they are. */
export function namedAlike(switches: readonly Switch[], index: number): number[] {
  const name = ({ kind, path }: Switch) => `${kind} ${nameOf(path.slice(-1))}`;
  return indices(switches, (other) => name(other) === name(switches[index]));
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
