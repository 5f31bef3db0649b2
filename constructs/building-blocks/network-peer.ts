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

/** What is selected by its labels: without any condition, everything. */
export interface LabelSelector {
  /**
   * Labels that it has.
   * @default - any
   */
  readonly matchLabels?: Labels;
  /**
   * Further conditions on its labels.
   * @default - none
   */
  readonly matchExpressions?: LabelExpression[];
}

/** A block of addresses, with holes in it. */
export interface AddressBlock {
  /** The block, such as `192.0.2.0/24`. */
  readonly cidr: Cidr;
  /**
   * Blocks within it that are left out.
   * @default - none
   */
  readonly except?: Cidr[];
}

/**
 * Who is let in, as in a Kubernetes NetworkPolicy: pods of this namespace, pods of other namespaces, or addresses.
 * @minProperties 1
 * @dependencies { "ipBlock": { "properties": {
 *   "podSelector": { "description": "left out beside ipBlock", "not": {} },
 *   "namespaceSelector": { "description": "left out beside ipBlock", "not": {} } } } }
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
   * Addresses, in place of pods.
   * @default - none
   */
  readonly ipBlock?: AddressBlock;
}
