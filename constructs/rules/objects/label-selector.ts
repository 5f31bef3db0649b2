import { hasOwn } from '../../schema/tree';
import { Labels, LabelSelector } from './manifest';

/** What a label must be, as in `matchExpressions`. */
interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/** Whether the labels meet every condition of a selector. One without conditions selects everything. */
export function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector = {}, labels: Labels = {}): boolean {
  const hasLabel = (key: string) => hasOwn(labels, key) && labels[key] === matchLabels[key];
  return Object.keys(matchLabels).every(hasLabel) && matchExpressions.every((each) => isMet(each, labels));
}

/** Whether a selector has a condition. */
export function hasConditions(selector: LabelSelector = {}): boolean {
  return requirements(selector).length > 0;
}

/** All conditions of a selector. */
export function requirements({ matchLabels = {}, matchExpressions = [] }: LabelSelector): Requirement[] {
  const equal = Object.entries(matchLabels).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
  return [...equal, ...matchExpressions];
}

/** Whether labels meet a condition; https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export function isMet({ key, operator, values = [] }: Requirement, labels: Labels): boolean {
  const value = hasOwn(labels, key) ? labels[key] : undefined;
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
