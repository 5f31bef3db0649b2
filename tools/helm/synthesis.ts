import { Lifter } from './lift';
import { Printed, Sequence } from './tree';
import { nameOf, Path, splitAtMarks } from './marks';
import { Assignment, keyOf } from './assignment';
import { Space } from './space';
import { objectsOf, Unprinted } from './unprinted';

/** The constructs as a function: which objects an assignment gives, and where settings are in them. */
export class Synthesis {
  /** The names of the objects by component. */
  public readonly components = new Map<string, Set<string>>();
  private readonly done = new Map<string, Sequence>();
  private readonly lifter: Lifter;

  public constructor(
    private readonly space: Space,
    change: (object: Printed) => Printed = (object) => object,
  ) {
    this.lifter = new Lifter(space, change);
  }

  /** All objects as one map; nothing where the settings are not clear. */
  public of(on: Assignment): Sequence | undefined {
    const key = keyOf(on);
    const known = this.done.get(key);
    if (known) return known;
    const settings = this.settings(on);
    if (!settings) return undefined;
    const all = objectsOf(settings);
    for (const { component, id } of all) {
      this.components.set(component, (this.components.get(component) ?? new Set()).add(id));
    }
    return this.lift(key, all);
  }

  /** One object in such a map, and the ConfigMaps that there may be checksums of: in half the time. */
  public only(id: string, on: Assignment): Sequence | undefined {
    const key = keyOf(on);
    const known = this.done.get(key) ?? this.done.get(`${key} ${id}`);
    if (known) return known;
    const settings = this.settings(on);
    const isWanted = (other: string) => other === id || other.startsWith('ConfigMap/');
    return settings && this.lift(`${key} ${id}`, objectsOf(settings, isWanted));
  }

  private settings(on: Assignment): object | undefined {
    const settings = this.space.settings(on);
    return settings && { ...settings, namespace: this.space.namespace };
  }

  private lift(key: string, objects: readonly Unprinted[]): Sequence {
    const lifted = this.lifter.liftAll(objects);
    this.done.set(key, lifted);
    return lifted;
  }

  /** The paths of the settings and of the lists and maps of settings that are printed, by object. */
  public paths(on: Assignment): Map<string, Path[]> {
    const objects = objectsOf(this.settings(on) ?? {});
    return new Map(
      objects.map(({ id, source }) => {
        const marks = splitAtMarks(source).flatMap((part) => this.space.marks.get(part) ?? []);
        const paths = marks.flatMap(({ leaf, entries }) => [leaf.path, ...entries.map(({ over }) => over)]);
        return [id, [...new Map(paths.map((path) => [nameOf(path), path])).values()]];
      }),
    );
  }

  /** What there is, whatever its texts and numbers. */
  public shape(on: Assignment): string {
    const settings = { ...this.space.settings(on), namespace: this.space.namespace };
    return objectsOf(settings)
      .map(({ shape }) => shape)
      .join('\n');
  }
}
