import { LabelKey, LabelValue, WholeNumber } from './value-types';

/**
 * A toleration of a taint.
 * @if { "properties": { "operator": { "const": "Exists" } }, "required": ["operator"] }
 * @then { "properties": { "value": { "description": "left out, because operator is Exists", "not": {} } } }
 * @else { "required": ["key"] }
 * @dependencies { "tolerationSeconds": { "required": ["effect"], "properties": { "effect": { "const": "NoExecute" } } } }
 */
export interface Toleration {
  /**
   * The key of the taint.
   * @default - every key, with the operator Exists
   */
  readonly key?: LabelKey;
  /**
   * How the value is compared.
   * @default - Equal
   */
  readonly operator?: TolerationOperator;
  /**
   * The value of the taint, for the operator Equal.
   * @default - the empty value
   */
  readonly value?: LabelValue;
  /**
   * The effect of the taint.
   * @default - every effect
   */
  readonly effect?: TaintEffect;
  /**
   * For how many seconds the effect NoExecute is tolerated.
   * @default - forever
   */
  readonly tolerationSeconds?: WholeNumber;
}

/**
 * Exists or Equal
 * @pattern ^(Exists|Equal)$
 */
export type TolerationOperator = string;

/**
 * NoSchedule, PreferNoSchedule or NoExecute
 * @pattern ^(NoSchedule|PreferNoSchedule|NoExecute)$
 */
export type TaintEffect = string;
