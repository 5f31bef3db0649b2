import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { apiObject } from './building-blocks/api-object';
import { namespaceOf } from './building-blocks/metadata';
import { ExtraObject } from './building-blocks/patch';
import { PART_OF } from './names';

const SETTING = 'cdk8s-slate/setting';

/** Objects that users add to an installation, as they write them: in its namespace, with its labels. */
export class ExtraObjects extends Construct {
  public constructor(scope: Construct, id: string, objects: ExtraObject[]) {
    super(scope, id);
    for (const [place, given] of objects.entries()) {
      const object = given as unknown as ApiObjectProps;
      const metadata = {
        ...object.metadata,
        namespace: namespaceOf(this),
        labels: { 'app.kubernetes.io/name': 'slate', ...object.metadata?.labels, ...PART_OF },
      };
      const rendered = apiObject(ApiObject, this, `${place}`, { ...object, metadata });
      rendered.node.addMetadata(SETTING, ['extraObjects', place]);
    }
  }
}

/** The path of the setting that an object was written in, if it was. */
export function settingOf({ node }: IConstruct): (string | number)[] | undefined {
  return node.metadata.find(({ type }) => type === SETTING)?.data as (string | number)[] | undefined;
}
