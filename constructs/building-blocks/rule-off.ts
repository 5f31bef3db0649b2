import { IConstruct } from 'constructs';

const RULE_OFF = 'cdk8s-slate/rule-off';

/** Lets the objects of a construct break a rule. */
export function turnRuleOff({ node }: IConstruct, rule: string): void {
  node.addMetadata(RULE_OFF, rule);
}

/** Whether an object may break a rule, because of itself or of a construct around it. */
export function isRuleOff({ node }: IConstruct, rule: string): boolean {
  return node.scopes.some(({ node }) => node.metadata.some(({ type, data }) => type === RULE_OFF && data === rule));
}
