import { ApiObject, App, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { existingBelow } from '../building-blocks/existing';
import { checkObjects } from './objects';
import { Manifest } from './objects/manifest';
import { describe } from './objects/rule';

/** The charts of each app that are checked. */
const checked = new WeakMap<IConstruct, Set<Chart>>();

/** What was found in each app in this turn of the event loop: a synthesis asks once for the app and once for each of its charts. */
const found = new WeakMap<IConstruct, { constructs: number; problems: Map<Chart, string[]> }>();

/** The rules that finished objects have to keep. `Slate` checks the chart it is in; other charts can be checked too. */
export class Rules {
  /** Checks all objects of a chart in every synthesis, whoever made them. Nothing is written when a rule is broken. */
  public static check(chart: Chart): void {
    const app = App.of(chart);
    const charts = checked.get(app) ?? new Set();
    if (charts.has(chart)) return;
    checked.set(app, charts.add(chart));
    chart.node.addValidation({ validate: () => Rules.problems(chart) });
  }

  /** What is wrong with the objects of a chart, as lines that name object, field, what was given and what is right. */
  public static problems(chart: Chart): string[] {
    const app = App.of(chart);
    const constructs = app.node.findAll().length;
    const known = found.get(app);
    if (known?.constructs === constructs) return known.problems.get(chart) ?? [];
    const problems = findProblems(app);
    found.set(app, { constructs, problems });
    queueMicrotask(() => found.delete(app));
    return problems.get(chart) ?? [];
  }

  private constructor() {}
}

function findProblems(app: IConstruct): Map<Chart, string[]> {
  const chartOf = new Map<Manifest, Chart>();
  for (const construct of app.node.findAll()) {
    if (construct instanceof ApiObject) chartOf.set(construct.toJson() as Manifest, construct.chart);
  }
  const problems = new Map<Chart, string[]>();
  for (const problem of checkObjects([...chartOf.keys()], existingBelow(app))) {
    const chart = chartOf.get(problem.object);
    if (chart) problems.set(chart, [...(problems.get(chart) ?? []), describe(problem)]);
  }
  return problems;
}
