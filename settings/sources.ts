import { isMap, Path, Tree, walk } from '../constructs/schema/tree';

/** What kind of layer gives a value. */
export type LayerKind = 'overlay' | 'file' | '--set' | '--set-string' | '--set-file' | '--set-json';

/** Where a value is written. */
export interface Place {
  readonly kind: LayerKind;
  /** As it is printed: `values.yaml:4:12`, `--set gpu.enabled=false`, `prod`. */
  readonly text: string;
  /** In a file, where the key of the value is. */
  readonly key?: string;
  /** The layer that it is in: a higher one overrides lower ones. */
  readonly rank: number;
  readonly line?: number;
  readonly column?: number;
}

interface Note {
  readonly place: Place;
  /** Whether the place also gives everything below the path: values and lists do, maps do not. */
  readonly covers: boolean;
}

/** Remembers for every path which layer gave its value last. */
export class Sources {
  private readonly notes = new Map<string, Note>();

  /** Notes a value that replaces what was there, or a map that merges into it. */
  public note(path: Path, value: unknown, place: Place): void {
    const covers = !isMap(value);
    const before = this.notes.get(keyOf(path));
    if (before && (covers || before.covers)) this.forget(path);
    this.notes.set(keyOf(path), { place, covers });
  }

  /** Notes a value and everything in it, at one place. */
  public noteAll(tree: Tree, place: Place): void {
    walk(tree, (path, value) => this.note(path, value, place));
  }

  /** Notes the maps and lists on the way to a value, unless they were there before. */
  public noteWayTo(path: Path, place: Place): void {
    path.slice(0, -1).forEach((_, depth) => {
      const key = keyOf(path.slice(0, depth + 1));
      if (!this.notes.has(key)) this.notes.set(key, { place, covers: typeof path[depth + 1] === 'number' });
    });
  }

  /** The place that gave the value, or nothing when it is a default. */
  public placeOf(path: Path): Place | undefined {
    const exact = this.notes.get(keyOf(path));
    if (exact) return exact.place;
    const above = this.nearestAbove(path);
    return above?.covers ? above.place : undefined;
  }

  /** The place of the value, or else of the nearest map or list around it that was given. */
  public nearestPlace(path: Path): Place | undefined {
    return this.placeOf(path) ?? this.nearestAbove(path)?.place;
  }

  private nearestAbove(path: Path): Note | undefined {
    for (let length = path.length - 1; length > 0; length--) {
      const note = this.notes.get(keyOf(path.slice(0, length)));
      if (note) return note;
    }
    return undefined;
  }

  private forget(path: Path): void {
    const below = `${keyOf(path)}\0`;
    for (const key of this.notes.keys()) if (key.startsWith(below)) this.notes.delete(key);
  }
}

function keyOf(path: Path): string {
  return path.join('\0');
}
