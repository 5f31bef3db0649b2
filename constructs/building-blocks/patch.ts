import { Text } from './value-types';

/**
 * A change to rendered objects, as in a `kustomization.yaml`.
 * @required ["target", "patch"]
 */
export interface ObjectPatch {
  /** The objects to change. */
  readonly target: PatchTarget;
  /**
   * The operations of the JSON patch, in order.
   * @minItems 1
   */
  readonly patch: PatchOperation[];
}

/**
 * Selects objects, as in a `kustomization.yaml`: each text but the label selector is a regular expression for the whole value.
 * @minProperties 1
 */
export interface PatchTarget {
  /**
   * The API group, such as `apps`.
   * @default - any
   */
  readonly group?: Text;
  /**
   * The version within the group, such as `v1`.
   * @default - any
   */
  readonly version?: Text;
  /**
   * The kind, such as `Deployment`.
   * @default - any
   */
  readonly kind?: Text;
  /**
   * The name of the object.
   * @default - any
   */
  readonly name?: Text;
  /**
   * The namespace of the object.
   * @default - any
   */
  readonly namespace?: Text;
  /**
   * Conditions on the labels of the object, separated by commas: `key=value`, `key!=value`, `key` or `!key`.
   * @default - any labels
   */
  readonly labelSelector?: LabelConditions;
}

/**
 * conditions such as app.kubernetes.io/component=dashboard, separated by commas: key=value, key!=value, key or !key
 * @pattern ^(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?)(,(![A-Za-z0-9./_-]+|[A-Za-z0-9./_-]+((=|==|!=)[A-Za-z0-9._-]*)?))*$
 */
export type LabelConditions = string;

/**
 * An operation of a JSON patch: https://www.rfc-editor.org/rfc/rfc6902
 * @required ["op", "path"]
 * @if { "properties": { "op": { "enum": ["add", "replace", "test"] } } }
 * @then { "required": ["value"] }
 * @else { "if": { "properties": { "op": { "enum": ["move", "copy"] } } }, "then": { "required": ["from"] } }
 * @dependencies { "from": { "properties": { "op": { "enum": ["move", "copy"] } } } }
 */
export interface PatchOperation {
  /** add, remove, replace, move, copy or test. */
  readonly op: PatchVerb;
  /** Where, as a JSON pointer. */
  readonly path: JsonPointer;
  /**
   * What is added, put there, or tested for.
   * @default - none: not for remove, move and copy
   */
  readonly value?: unknown;
  /**
   * Where the value comes from, for move and copy.
   * @default - none
   */
  readonly from?: JsonPointer;
}

/**
 * add, remove, replace, move, copy or test
 * @pattern ^(add|remove|replace|move|copy|test)$
 */
export type PatchVerb = string;

/**
 * a JSON pointer such as /spec/template/spec/containers/0/env/-, with ~1 for / in a name and ~0 for ~
 * @pattern ^(/([^~/]|~[01])*)+$
 */
export type JsonPointer = string;

/**
 * a whole Kubernetes object, with apiVersion, kind and metadata.name
 * @required ["apiVersion", "kind", "metadata"]
 * @properties { "apiVersion": { "$ref": "#/definitions/Text" }, "kind": { "$ref": "#/definitions/Text" },
 *   "metadata": { "type": "object", "properties": { "name": { "$ref": "#/definitions/Text" } }, "required": ["name"] } }
 */
export type ExtraObject = { [field: string]: unknown };
