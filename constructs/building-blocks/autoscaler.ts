import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from './api-object';
import { checkProps } from '../schema/check-props';
import { withDefaults } from './defaults';
import { metadata } from './metadata';
import { SCALING_BEHAVIOR_DEFAULTS, ScalingBehavior } from './scaling-behavior';
import { Labels, Name, Percentage, PositiveNumber } from './value-types';

/** How the number of pods follows the load. */
export interface AutoscalingSettings {
  /**
   * Scales the number of pods with the load. Needs metrics-server.
   * @default - true for the dashboard, false for the agent router
   */
  readonly enabled?: boolean;
  /**
   * The minimum number of pods.
   * @default 2
   */
  readonly minReplicas?: PositiveNumber;
  /**
   * The maximum number of pods.
   * @default 6
   * @irremovable
   */
  readonly maxReplicas?: PositiveNumber;
  /**
   * The target for the use of CPU, in percent of the request.
   * @default 70
   * @irremovable
   */
  readonly cpuUtilization?: Percentage;
  /**
   * The target for the use of memory, in percent of the request.
   * @default 80
   * @irremovable
   */
  readonly memoryUtilization?: Percentage;
  /**
   * How quickly pods are added and removed.
   * @default - adds at most 2 pods within 60 seconds, removes at most one within 120 seconds
   */
  readonly behavior?: ScalingBehavior;
}

export const AUTOSCALING_DEFAULTS = {
  enabled: true,
  minReplicas: 2,
  maxReplicas: 6,
  cpuUtilization: 70,
  memoryUtilization: 80,
  behavior: SCALING_BEHAVIOR_DEFAULTS,
} satisfies AutoscalingSettings;

/** What is scaled, and how. */
export interface AutoscalerProps {
  /** The name of the Deployment. */
  readonly name: Name;
  /** The labels of its pods. */
  readonly podLabels: Labels;
  /**
   * How its number of pods follows the load.
   * @default - 2 to 6 pods
   */
  readonly autoscaling?: AutoscalingSettings;
}

/** Adds pods quickly under load, and removes them slowly. */
export class Autoscaler extends Construct {
  public constructor(scope: Construct, id: string, props: AutoscalerProps) {
    checkProps(scope, id, 'AutoscalerProps', props);
    super(scope, id);
    const settings = withDefaults(AUTOSCALING_DEFAULTS, props.autoscaling);
    const { minReplicas, maxReplicas, cpuUtilization, memoryUtilization, behavior } = settings;
    apiObject(k8s.KubeHorizontalPodAutoscalerV2, this, 'Resource', {
      metadata: metadata(this, `${props.name}-hpa`, props.podLabels),
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: props.name },
        minReplicas,
        maxReplicas,
        metrics: [utilization('cpu', cpuUtilization), utilization('memory', memoryUtilization)],
        behavior,
      },
    });
  }
}

function utilization(name: string, averageUtilization?: number): k8s.MetricSpecV2 {
  return { type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } };
}
