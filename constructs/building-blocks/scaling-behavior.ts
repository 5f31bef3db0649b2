import { PositiveNumber } from './value-types';

/**
 * Pods or Percent
 * @pattern ^(Pods|Percent)$
 */
export type ScalingPolicyType = string;

/**
 * Max, Min or Disabled
 * @pattern ^(Max|Min|Disabled)$
 */
export type ScalingPolicySelect = string;

/**
 * a whole number of seconds from 1 to 1800
 * @asType integer
 * @minimum 1
 * @maximum 1800
 */
export type ScalingPeriod = number;

/**
 * a whole number of seconds from 0 to 3600
 * @asType integer
 * @minimum 0
 * @maximum 3600
 */
export type StabilizationWindow = number;

/** How many pods may be added or removed within a period. */
export interface ScalingPolicy {
  /** Whether the value is a number of pods (Pods) or a percentage of the pods that there are (Percent). */
  readonly type: ScalingPolicyType;
  /** How many. */
  readonly value: PositiveNumber;
  /** The length of the period, in seconds, at most 1800. */
  readonly periodSeconds: ScalingPeriod;
}

/** How pods are added, or removed. */
export interface ScalingRules {
  /**
   * How far back the recommendations are that it takes the most careful one of, in seconds, at most 3600.
   * @default - 60 for adding pods, 300 for removing them
   * @irremovable
   */
  readonly stabilizationWindowSeconds?: StabilizationWindow;
  /**
   * Which of the policies counts: the one that allows the most (Max) or the least (Min), or none at all (Disabled).
   * @default - Max
   */
  readonly selectPolicy?: ScalingPolicySelect;
  /**
   * How many pods may be added or removed within a period.
   * @default - adds 2 pods within 60 seconds; removes one within 120 seconds
   * @irremovable
   * @minItems 1
   */
  readonly policies?: ScalingPolicy[];
}

/** How quickly an autoscaler follows the load: the `behavior` of a HorizontalPodAutoscaler. */
export interface ScalingBehavior {
  /**
   * How pods are added.
   * @default - at most 2 pods within 60 seconds
   */
  readonly scaleUp?: ScalingRules;
  /**
   * How pods are removed.
   * @default - at most one pod within 120 seconds
   */
  readonly scaleDown?: ScalingRules;
}

export const SCALING_BEHAVIOR_DEFAULTS = {
  scaleUp: { stabilizationWindowSeconds: 60, policies: [{ type: 'Pods', value: 2, periodSeconds: 60 }] },
  scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Pods', value: 1, periodSeconds: 120 }] },
} satisfies ScalingBehavior;
