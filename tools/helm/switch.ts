import { Leaf, Path } from './marks';

/** Something that can be on or off: a boolean, the presence of a value, entries of a list or a map, a certain choice. */
export interface Switch {
  readonly kind: 'is' | 'has' | 'any' | 'equals';
  readonly path: Path;
  readonly leaf?: Leaf;
  /** The choice that it is about. */
  readonly value?: string;
}

/** Whether a switch is on where the setting has its default. */
export function isUsual({ kind, value }: Switch, usual: unknown): boolean {
  if (kind === 'any') return Object.keys(usual ?? {}).length > 0;
  return kind === 'has' ? usual !== undefined : usual === (kind === 'is' ? true : value);
}
