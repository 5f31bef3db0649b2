import { Cidr, LabelKey, Labels, LabelValue } from './value-types';

/**
 * A condition on a label.
 * @required ["key", "operator"]
 * @if { "properties": { "operator": { "enum": ["In", "NotIn"] } } }
 * @then { "required": ["values"] }
 * @else { "properties": { "values": { "description": "left out, because operator is Exists or DoesNotExist", "not": {} } } }
 */
export interface LabelExpression {
  /** The key of the label. */
  readonly key: LabelKey;
  /** In, NotIn, Exists or DoesNotExist. */
  readonly operator: LabelOperator;
  /**
   * The values that In and NotIn compare with.
   * @default - none
   * @minItems 1
   */
  readonly values?: LabelValue[];
}

/**
 * In, NotIn, Exists or DoesNotExist
 * @pattern ^(In|NotIn|Exists|DoesNotExist)$
 */
export type LabelOperator = string;

/** Selects by labels. Without conditions it selects everything. */
export interface LabelSelector {
  /**
   * Labels that it must have.
   * @default - any
   */
  readonly matchLabels?: Labels;
  /**
   * More conditions on its labels.
   * @default - none
   */
  readonly matchExpressions?: LabelExpression[];
}

/** A block of addresses, with exceptions. */
export interface AddressBlock {
  /** The block, such as `192.0.2.0/24`. */
  readonly cidr: Cidr;
  /**
   * Blocks within it to leave out.
   * @default - none
   */
  readonly except?: Cidr[];
}

/**
 * Who may connect, as in a Kubernetes NetworkPolicy: pods of this namespace, pods of other namespaces, or addresses.
 * @minProperties 1
 * @dependencies { "ipBlock": { "properties": {
 *   "podSelector": { "description": "left out, because ipBlock is set", "not": {} },
 *   "namespaceSelector": { "description": "left out, because ipBlock is set", "not": {} } } } }
 */
export interface NetworkPeer {
  /**
   * Pods.
   * @default - every pod of the selected namespaces
   */
  readonly podSelector?: LabelSelector;
  /**
   * Namespaces.
   * @default - the namespace of the installation
   */
  readonly namespaceSelector?: LabelSelector;
  /**
   * Addresses, instead of pods.
   * @default - none
   */
  readonly ipBlock?: AddressBlock;
}
