import { createHash } from 'node:crypto';
import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from './api-object';
import { ApplicationProps, setPartOf } from './application';
import { checkProps } from '../schema/check-props';
import { sortedEntries } from './defaults';
import { metadata } from './metadata';
import { Workload } from './workload';
import { Annotations, Name } from './value-types';

/** The name and the files of a ConfigMap. */
export interface ConfigMapProps extends ApplicationProps {
  /** The name of the object. */
  readonly name: Name;
  /**
   * The files: their texts by name.
   * @propertyNames { "$ref": "#/definitions/DataKey" }
   */
  readonly data: { [file: string]: string };
  /**
   * The annotations of the object.
   * @default none
   */
  readonly annotations?: Annotations;
}

/** Files that workloads read. */
export class ConfigMap extends Construct {
  /** The name of the object. */
  public readonly name: string;
  private readonly checksum: string;

  public constructor(scope: Construct, id: string, props: ConfigMapProps) {
    checkProps(scope, id, 'ConfigMapProps', props);
    super(scope, id);
    setPartOf(this, props.partOf);
    this.name = props.name;
    const data = Object.fromEntries(sortedEntries(props.data));
    this.checksum = createHash('sha256').update(JSON.stringify(data)).digest('hex');
    apiObject(k8s.KubeConfigMap, this, 'Resource', {
      metadata: metadata(this, props.name, {}, props.annotations),
      data,
    });
  }

  /** Mounts the files in the workloads, read-only. Deployments are rolled, and jobs that run once run again, when the files change. */
  public mountAt(path: string, ...workloads: Workload[]): void {
    for (const workload of workloads) {
      workload._mount({ name: this.name, configMap: { name: this.name } }, path, true);
      workload._rollOnChange(this.name, this.checksum);
    }
  }
}
