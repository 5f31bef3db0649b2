import { ApiObject, App, Chart } from 'cdk8s';
import { Slate } from '../../constructs';
import { Lifter } from './lift';
import { idOf, Printed, Sequence } from './tree';
import { nameOf, Path, splitAtMarks } from './marks';
import { Assignment, keyOf } from './assignment';
import { Space } from './space';

// Maps are read in the order in which the constructs fill them.
process.env.CDK8S_DISABLE_SORT = '1';

/** The objects of settings, or some of them, with the names of the constructs below `Slate` that they belong to. */
export function printed(
  settings: object,
  isWanted: (object: ApiObject) => boolean = () => true,
): { component: string; object: Printed }[] {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', settings);
  return chart.node.findAll().flatMap((construct) => {
    if (!ApiObject.isApiObject(construct) || !isWanted(construct)) return [];
    const object = construct.toJson() as Printed;
    // cdk8s sorts them, and their order says which ones win.
    const { annotations } = construct.metadata as unknown as { annotations: Printed['metadata']['annotations'] };
    const ordered = object.metadata.annotations && { ...object, metadata: { ...object.metadata, annotations } };
    return [{ component: componentOf(construct.node.path), object: ordered ?? object }];
  });
}

/** The construct below `Slate`, or the job, that a path leads to. */
function componentOf(path: string): string {
  const [, , component, job] = path.split('/');
  return component === 'Jobs' ? job : component;
}

/** The constructs as a function: which objects an assignment gives, and where settings are in them. */
export class Synthesis {
  /** The names of the objects by component. */
  public readonly components = new Map<string, Set<string>>();
  private readonly done = new Map<string, Sequence>();
  private readonly lifter: Lifter;

  public constructor(
    private readonly space: Space,
    private readonly change: (object: Printed) => Printed = (object) => object,
  ) {
    this.lifter = new Lifter(space);
  }

  /** All objects as one map; nothing where the settings are not clear. */
  public of(on: Assignment): Sequence | undefined {
    const key = keyOf(on);
    const known = this.done.get(key);
    if (known) return known;
    const settings = this.settings(on);
    if (!settings) return undefined;
    const all = printed(settings);
    for (const { component, object } of all) {
      this.components.set(component, (this.components.get(component) ?? new Set()).add(idOf(object)));
    }
    return this.lift(key, all);
  }

  /** One object in such a map, and the ConfigMaps that there may be checksums of: in half the time. */
  public only(id: string, on: Assignment): Sequence | undefined {
    const key = keyOf(on);
    const known = this.done.get(key) ?? this.done.get(`${key} ${id}`);
    if (known) return known;
    const settings = this.settings(on);
    const isWanted = ({ kind, name }: ApiObject) => kind === 'ConfigMap' || `${kind}/${name}` === id;
    return settings && this.lift(`${key} ${id}`, printed(settings, isWanted));
  }

  private settings(on: Assignment): object | undefined {
    const settings = this.space.settings(on);
    return settings && { ...settings, namespace: this.space.namespace };
  }

  private lift(key: string, objects: { object: Printed }[]): Sequence {
    const lifted = this.lifter.liftAll(objects.map(({ object }) => this.change(object)));
    this.done.set(key, lifted);
    return lifted;
  }

  /** The paths of the settings and of the lists and maps of settings that are printed, by object. */
  public paths(on: Assignment): Map<string, Path[]> {
    const objects = printed(this.settings(on) ?? {});
    return new Map(
      objects.map(({ object }) => {
        const marks = splitAtMarks(JSON.stringify(object)).flatMap((part) => this.space.marks.get(part) ?? []);
        const paths = marks.flatMap(({ leaf, entries }) => [leaf.path, ...entries.map(({ over }) => over)]);
        return [idOf(object), [...new Map(paths.map((path) => [nameOf(path), path])).values()]];
      }),
    );
  }

  /** What there is, whatever its texts and numbers. */
  public shape(on: Assignment): string {
    const settings = { ...this.space.settings(on), namespace: this.space.namespace };
    return JSON.stringify(printed(settings), (_, value: unknown) => (typeof value === 'object' ? value : 0));
  }
}
