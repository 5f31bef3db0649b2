import { nearest } from '../../constructs/schema/nearest';
import { Mistake } from '../../mistake';

/** The short name of an object: without `slate-` and `-svc`. */
export function shortName(name: string): string {
  return name.replace(/^slate-/, '').replace(/-svc$/, '');
}

interface Nameable {
  readonly name: string;
  readonly aliases?: string[];
}

/** Those of the things that the user named, in full or in short, or all when none is named. Throws a `Mistake` for an unknown name. */
export function named<T extends Nameable>(things: T[], names: string[], what: string): T[] {
  if (names.length === 0) return things;
  return names.map((name) => {
    const isNamed = (known: string) => shortName(known) === shortName(name);
    const found = things.find((thing) => isNamed(thing.name)) ?? things.find((thing) => thing.aliases?.some(isNamed));
    if (found) return found;
    const known = things.map((thing) => shortName(thing.name));
    const [meant] = nearest(name, known);
    const hint = meant ? `; did you mean ${meant}?` : '';
    throw new Mistake(`there is no ${what} "${name}"; there are ${known.join(', ') || 'none'}${hint}`);
  });
}
