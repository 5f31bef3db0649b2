import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from './api-object';
import { refuseUnknownProps } from './check-props';
import { metadata } from './metadata';

/** The pods to protect. */
export interface DisruptionBudgetProps {
  /** The name of the Deployment. */
  readonly name: string;
  /** The labels of its pods. */
  readonly podLabels: { [label: string]: string };
}

/** Lets a drain evict one pod at a time. With a single pod this works too, where `minAvailable` would block the drain. */
export class DisruptionBudget extends Construct {
  public constructor(scope: Construct, id: string, props: DisruptionBudgetProps) {
    refuseUnknownProps(scope, id, 'DisruptionBudgetProps', props);
    super(scope, id);
    apiObject(k8s.KubePodDisruptionBudget, this, 'Resource', {
      metadata: metadata(this, `${props.name}-pdb`, props.podLabels),
      spec: { maxUnavailable: k8s.IntOrString.fromNumber(1), selector: { matchLabels: props.podLabels } },
    });
  }
}
