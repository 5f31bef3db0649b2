import { ApiObject, App, Chart } from 'cdk8s';
import { Slate } from '../../constructs';
import { Lifter } from './lift';
import { idOf, Printed, Sequence } from './tree';
import { Assignment, Space } from './space';

// Maps are read in the order in which the constructs fill them.
process.env.CDK8S_DISABLE_SORT = '1';

/** The objects of settings, with the names of the constructs below `Slate` that they belong to. */
export function printed(settings: object): { component: string; object: Printed }[] {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', settings);
  return chart.node.findAll().flatMap((construct) => {
    if (!ApiObject.isApiObject(construct)) return [];
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
    const key = on.map(Number).join('');
    const known = this.done.get(key);
    if (known) return known;
    const settings = this.space.settings(on);
    if (!settings) return undefined;
    const all = printed({ ...settings, namespace: this.space.namespace });
    for (const { component, object } of all) {
      this.components.set(component, (this.components.get(component) ?? new Set()).add(idOf(object)));
    }
    const lifted = this.lifter.liftAll(all.map(({ object }) => this.change(object)));
    this.done.set(key, lifted);
    return lifted;
  }

  /** What there is, whatever its texts and numbers. */
  public shape(on: Assignment): string {
    const settings = { ...this.space.settings(on), namespace: this.space.namespace };
    return JSON.stringify(printed(settings), (_, value: unknown) => (typeof value === 'object' ? value : 0));
  }
}
