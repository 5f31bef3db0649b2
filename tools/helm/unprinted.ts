import { ApiObject, App, Chart } from 'cdk8s';
import { Slate } from '../../constructs';
import { Printed } from './tree';

// Maps are read in the order in which the constructs fill them.
process.env.CDK8S_DISABLE_SORT = '1';

/** An object of the constructs. That it is like another one is seen by its source, without printing it, which takes most of the time. */
export class Unprinted {
  public readonly id: string;
  /** The construct below `Slate`, or the job, that it belongs to. */
  public readonly component: string;
  /** All that it is printed from, as text. */
  public readonly source: string;
  private readonly parts: unknown;
  private json: Printed | undefined;

  public constructor(private readonly object: ApiObject) {
    this.id = idOf(object);
    this.component = componentOf(object.node.path);
    const { props, metadata } = object as unknown as { props: object; metadata: { apiObject: object } };
    this.parts = [object.kind, props, { ...metadata, apiObject: undefined }];
    this.source = JSON.stringify(this.parts);
  }

  /** What there is, whatever its texts and numbers. */
  public get shape(): string {
    const isScalar = (value: unknown) => value !== undefined && typeof value !== 'object';
    return JSON.stringify(this.parts, (_, value: unknown) => (isScalar(value) ? 0 : value));
  }

  /** The object as it is printed. */
  public get printed(): Printed {
    return (this.json ??= this.print());
  }

  private print(): Printed {
    const object = this.object.toJson() as Printed;
    // cdk8s sorts them, and their order says which ones win.
    const { labels, annotations } = this.object.metadata as unknown as Printed['metadata'];
    const metadata = {
      ...object.metadata,
      ...(object.metadata.labels && { labels }),
      ...(object.metadata.annotations && { annotations }),
    };
    return { ...object, metadata };
  }
}

const idOf = ({ kind, name }: ApiObject): string => `${kind}/${name}`;

/** The objects of settings, or those of them whose kind and name are wanted. */
export function objectsOf(settings: object, isWanted: (id: string) => boolean = () => true): Unprinted[] {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', settings);
  return chart.node
    .findAll()
    .flatMap((construct) =>
      ApiObject.isApiObject(construct) && isWanted(idOf(construct)) ? [new Unprinted(construct)] : [],
    );
}

function componentOf(path: string): string {
  const [, , component, job] = path.split('/');
  return component === 'Jobs' ? job : component;
}
