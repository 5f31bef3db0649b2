import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { declareExisting } from '../building-blocks/existing';
import { namespaceOf } from '../building-blocks/metadata';
import { turnRuleOff } from '../building-blocks/rule-off';
import { isClusterScoped } from '../names';
import { AppCheck } from './app-check';
import { objectRules, turnOffProblem } from './objects';

/** A rule that finished objects must follow. */
export interface RuleDescription {
  /** Its name, by which it is turned off. */
  readonly name: string;
  /** What it requires and why. */
  readonly description: string;
}

/** The rules that finished objects must follow. `Slate` checks the chart it is in; other charts can be checked too. */
export class Rules {
  /** Checks all objects of a chart in every synthesis, whoever made them. Nothing is written when a rule is broken. */
  public static check(chart: Chart): void {
    AppCheck.of(chart).add(chart);
  }

  /**
   * Checks all objects of a chart as `Rules.check` does, but lets them break one rule. The reason is for those who read the program.
   *
   * Throws an error when there is no rule of this name, or no reason.
   */
  public static turnOff(chart: Chart, rule: string, reason: string): void {
    const problem = turnOffProblem(rule, reason);
    if (problem) throw new Error(`${rule} ${problem}`);
    AppCheck.of(chart).turnOff(chart, rule);
  }

  /**
   * Lets the objects of a construct break one rule, in charts that are checked. The reason is for those who read the program.
   *
   * Throws an error when there is no rule of this name, or no reason.
   */
  public static turnOffFor(construct: IConstruct, rule: string, reason: string): void {
    const problem = turnOffProblem(rule, reason);
    if (problem) throw new Error(`${rule} ${problem}`);
    turnRuleOff(construct, rule);
  }

  /**
   * Tells the rules that something exists which the app does not create, such as an account that Terraform makes. It is in the namespace
   * of the construct, unless its kind has none.
   */
  public static exists(construct: IConstruct, kind: string, name: string): void {
    const namespace = isClusterScoped(kind) ? undefined : namespaceOf(construct);
    declareExisting(construct, { kind, namespace, name });
  }

  /** All rules, in the order in which their findings are shown. */
  public static all(): RuleDescription[] {
    return objectRules.map(({ name, description }) => ({ name, description }));
  }

  private constructor() {}
}
