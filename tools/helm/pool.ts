import { Literal, Term } from './terms';
import { Sections } from './sections';

/** The terms that were learned of places which are called alike, in all objects. */
export class Pool {
  private readonly terms = new Map<string, Map<string, { name: string; on: boolean }[]>>();

  public constructor(private readonly sections: Sections) {}

  /** Terms that may hold for a place of an object, the longest first. */
  public of(object: string, place: string): (readonly Literal[])[] {
    const known = [...(this.terms.get(alike(object, place))?.values() ?? [])];
    const terms = known.map((term) =>
      term.flatMap(({ name, on }): Literal[] => {
        const index = this.sections.index(object, name);
        return index === undefined ? [] : [{ index, on }];
      }),
    );
    return terms.filter((term, at) => term.length === known[at].length).sort((a, b) => b.length - a.length);
  }

  public add(object: string, place: string, terms: readonly Term[]): void {
    const key = alike(object, place);
    const known = this.terms.get(key) ?? new Map<string, { name: string; on: boolean }[]>();
    for (const { literals } of terms) {
      const names = literals.map(({ index, on }) => ({ name: this.sections.name(object, index), on }));
      known.set(JSON.stringify(names), names);
    }
    this.terms.set(key, known);
  }
}

/** What a place is called in all objects: without the object's name, and the same in whatever a pod is within. */
function alike(object: string, place: string): string {
  const [, name] = object.split('/');
  const withoutName = place.slice(object.length + 1).replaceAll(name.replace(/^slate-/, ''), '~');
  return withoutName.replace(/^.*template\//, '');
}
