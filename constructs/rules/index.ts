import { ApiObject, App, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { existingBelow } from '../building-blocks/existing';
import { checkObjects, objectRules, turnOffProblem } from './objects';
import { Manifest } from './objects/manifest';
import { describe } from './objects/rule';

/** A rule that finished objects have to keep. */
export interface RuleDescription {
  /** Its name, by which it is turned off. */
  readonly name: string;
  /** What it demands and why. */
  readonly description: string;
}

/** The charts of each app that are checked, each with the rules that are turned off there, and why. */
const checked = new WeakMap<IConstruct, Map<Chart, Map<string, string>>>();

/** What was found in each chart in this turn of the event loop: a synthesis asks once for the app and once for each of its charts. */
const found = new WeakMap<Chart, { constructs: number; problems: string[] }>();

/** The rules that finished objects have to keep. `Slate` checks the chart it is in; other charts can be checked too. */
export class Rules {
  /** Checks all objects of a chart in every synthesis, whoever made them. Nothing is written when a rule is broken. */
  public static check(chart: Chart): void {
    turnedOff(chart);
  }

  /**
   * Lets the objects of a chart break one rule. Those that do carry the reason in the annotation `slate.io/rule-off.NAME`,
   * for the people who read the YAML.
   *
   * Throws an error when there is no rule of this name, or no reason.
   */
  public static turnOff(chart: Chart, rule: string, reason: string): void {
    const problem = turnOffProblem(rule, reason);
    if (problem) throw new Error(`${rule} ${problem}`);
    turnedOff(chart).set(rule, reason);
  }

  /** All rules, in the order in which their findings are shown. */
  public static all(): RuleDescription[] {
    return objectRules.map(({ name, description }) => ({ name, description }));
  }

  private constructor() {}
}

/** The rules that are turned off in a chart. The first time, the chart is checked from then on. */
function turnedOff(chart: Chart): Map<string, string> {
  const app = App.of(chart);
  const charts = checked.get(app) ?? new Map<Chart, Map<string, string>>();
  checked.set(app, charts);
  const known = charts.get(chart);
  if (known) return known;
  const rules = new Map<string, string>();
  charts.set(chart, rules);
  chart.node.addValidation({ validate: () => problemsOf(chart) });
  return rules;
}

function problemsOf(chart: Chart): string[] {
  const known = found.get(chart);
  if (known?.constructs === chart.node.findAll().length) return known.problems;
  const app = App.of(chart);
  const problems = findProblems(app);
  for (const each of checked.get(app)?.keys() ?? []) {
    found.set(each, { constructs: each.node.findAll().length, problems: problems.get(each) ?? [] });
    queueMicrotask(() => found.delete(each));
  }
  return problems.get(chart) ?? [];
}

function findProblems(app: IConstruct): Map<Chart, string[]> {
  const sources = new Map<Manifest, ApiObject>();
  for (const construct of app.node.findAll()) {
    if (construct instanceof ApiObject) sources.set(construct.toJson() as Manifest, construct);
  }
  const problems = new Map<Chart, string[]>();
  for (const finding of checkObjects([...sources.keys()], existingBelow(app))) {
    const object = sources.get(finding.object);
    if (!object) continue;
    const reason = checked.get(app)?.get(object.chart)?.get(finding.rule);
    if (reason) object.metadata.addAnnotation(`slate.io/rule-off.${finding.rule}`, reason);
    else problems.set(object.chart, [...(problems.get(object.chart) ?? []), describe(finding)]);
  }
  return problems;
}
