import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { ENVIRONMENT_LABEL, PART_OF } from '../names';
import { apiObject } from './api-object';
import { checkProps } from '../schema/check-props';
import { sortedEntries } from './defaults';
import { clusterScoped, KEEP } from './metadata';
import { platformOf } from './platform';
import { FilledLabelValue, ShortName } from './value-types';

/** The namespace's name and environment. */
export interface NamespaceProps {
  /** The name of the object. */
  readonly name: ShortName;
  /** The environment, kept as a label, so that another one is not deployed over it by mistake. */
  readonly environment: FilledLabelValue;
  /**
   * Rules that the objects of the installation may break, by name, and why: kept as annotations, for the people who read the YAML.
   * @default - none
   */
  readonly rulesOff?: { [rule: string]: string };
}

/** The namespace of an installation, with the pod security standards of the platform. */
export class Namespace extends Construct {
  public constructor(scope: Construct, id: string, props: NamespaceProps) {
    checkProps(scope, id, 'NamespaceProps', props);
    super(scope, id);
    const { objects, security } = platformOf(this);
    const levels = Object.entries(security.podSecurity) as [string, string][];
    apiObject(k8s.KubeNamespace, this, 'Resource', {
      metadata: clusterScoped({
        name: props.name,
        // Its deletion takes the claims.
        annotations: {
          ...objects.annotations,
          ...KEEP,
          ...Object.fromEntries(
            sortedEntries(props.rulesOff).map(([rule, reason]) => [`slate.io/rule-off.${rule}`, reason]),
          ),
        },
        labels: {
          ...objects.labels,
          ...PART_OF,
          [ENVIRONMENT_LABEL]: props.environment,
          ...Object.fromEntries(levels.map(([mode, level]) => [`pod-security.kubernetes.io/${mode}`, level])),
        },
      }),
    });
  }
}
