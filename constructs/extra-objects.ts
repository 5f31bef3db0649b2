import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { apiObject } from './building-blocks/api-object';
import { metadata } from './building-blocks/metadata';
import { ExtraObject } from './building-blocks/patch';
import { PART_OF } from './names';

const SETTING = 'cdk8s-slate/setting';

/** Objects that users add to an installation, as they write them: in its namespace, with its labels. */
export class ExtraObjects extends Construct {
  public constructor(scope: Construct, id: string, objects: ExtraObject[]) {
    super(scope, id);
    for (const [place, given] of objects.entries()) {
      const object = given as unknown as ApiObjectProps;
      const { name = '', labels, annotations, ...rest } = object.metadata ?? {};
      const ofSlate = metadata(this, name, { ...labels, ...PART_OF }, annotations);
      const rendered = apiObject(ApiObject, this, `${place}`, { ...object, metadata: { ...rest, ...ofSlate } });
      rendered.node.addMetadata(SETTING, ['extraObjects', place]);
    }
  }
}

/** The path of the setting that an object was written in, if it was. */
export function settingOf({ node }: IConstruct): (string | number)[] | undefined {
  return node.metadata.find(({ type }) => type === SETTING)?.data as (string | number)[] | undefined;
}
