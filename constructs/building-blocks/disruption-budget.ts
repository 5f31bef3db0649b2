import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from './api-object';
import { checkProps } from '../schema/check-props';
import { withDefaults } from './defaults';
import { metadata } from './metadata';
import { Labels, Name, PositiveNumber } from './value-types';

/** How many pods may be evicted at once. */
export interface DisruptionBudgetSettings {
  /**
   * Renders the disruption budget.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * The number of pods that may be unavailable while a node is drained.
   * @default 1
   * @irremovable
   */
  readonly maxUnavailable?: PositiveNumber;
}

export const DISRUPTION_BUDGET_DEFAULTS = { enabled: true, maxUnavailable: 1 } satisfies DisruptionBudgetSettings;

/** The pods to protect. */
export interface DisruptionBudgetProps {
  /** The name of the Deployment. */
  readonly name: Name;
  /** The labels of its pods. */
  readonly podLabels: Labels;
  /**
   * How many of them may be evicted at once.
   * @default - one
   */
  readonly disruptionBudget?: DisruptionBudgetSettings;
}

/** Limits how many pods a drain evicts at once. With a single pod this works too, where `minAvailable` would block the drain. */
export class DisruptionBudget extends Construct {
  public constructor(scope: Construct, id: string, props: DisruptionBudgetProps) {
    checkProps(scope, id, 'DisruptionBudgetProps', props);
    super(scope, id);
    const { maxUnavailable } = withDefaults(DISRUPTION_BUDGET_DEFAULTS, props.disruptionBudget);
    apiObject(k8s.KubePodDisruptionBudget, this, 'Resource', {
      metadata: metadata(this, `${props.name}-pdb`, props.podLabels),
      spec: {
        maxUnavailable: k8s.IntOrString.fromNumber(maxUnavailable),
        selector: { matchLabels: props.podLabels },
      },
    });
  }
}
