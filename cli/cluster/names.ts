import { nearest } from '../../constructs/rules/settings/nearest';
import { Mistake } from '../../mistake';

/** The name by which a user knows an object: without `slate-`, and without what its kind adds. */
export function shortName(name: string): string {
  return name.replace(/^slate-/, '').replace(/-svc$/, '');
}

/** Something that a user can name: in full or in short, or by another name that it has. */
interface Nameable {
  readonly name: string;
  readonly aliases?: string[];
}

/** Those of the things that the user named, or all when none is named. Throws a `Mistake` for a name that is not there. */
export function named<T extends Nameable>(things: T[], names: string[], what: string): T[] {
  if (names.length === 0) return things;
  return names.map((name) => {
    const isMeant = (known: string) => shortName(known) === shortName(name);
    const found = things.find((thing) => isMeant(thing.name)) ?? things.find((thing) => thing.aliases?.some(isMeant));
    if (found) return found;
    const known = things.map((thing) => shortName(thing.name));
    const [meant] = nearest(name, known);
    const hint = meant ? `; did you mean ${meant}?` : '';
    throw new Mistake(`there is no ${what} "${name}"; there are ${known.join(', ') || 'none'}${hint}`);
  });
}
