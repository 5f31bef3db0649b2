import { ApiObject, App, Chart, DependencyGraph } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { existingBelow } from '../building-blocks/existing';
import { patchesOf } from '../building-blocks/patches';
import { isRuleOff } from '../building-blocks/rule-off';
import { settingOf } from '../extra-objects';
import { checkObjects } from './objects';
import { Manifest } from './objects/manifest';
import { describe } from './objects/rule';
import { Path, written } from '../schema/tree';
import { listed } from '../schema/words';

const ID = 'cdk8s-slate-rules';

/** What is wrong with an object. */
export interface ObjectProblem {
  readonly text: string;
  /** The path of the setting that it was written in, if there is one: a patch, or an extra object. */
  readonly path?: Path;
}

/** All objects of an app as they are printed, and what is wrong with those of its checked charts. */
export interface CheckedObjects {
  readonly objects: Manifest[];
  readonly problems: ObjectProblem[];
}

/** Checks the objects of an app whenever it is synthesized: references lead from one chart to another, so charts are checked together. */
export class AppCheck extends Construct {
  /** The check of the app that a chart is in. */
  public static of(chart: Chart): AppCheck {
    const app = App.of(chart);
    return (app.node.tryFindChild(ID) as AppCheck | undefined) ?? new AppCheck(app);
  }

  /** The checked charts, each with the names of the rules that are off there. */
  private readonly charts = new Map<Chart, Set<string>>();

  /** What is checked with a chart because it is in it. */
  private readonly slates: IConstruct[] = [];

  /** Set while the app prints all of its charts: what was found in it. */
  private synthesis?: { problems?: string[] };

  private constructor(private readonly app: App) {
    super(app, ID);
    this.node.addValidation({ validate: () => this.problems() });
    app.synth = this.duringSynthesis(app.synth.bind(app));
    app.synthYaml = this.duringSynthesis(app.synthYaml.bind(app));
  }

  /** Checks a chart from now on. */
  public add(chart: Chart): void {
    if (!this.charts.has(chart)) this.charts.set(chart, new Set());
  }

  /** Checks the chart of a Slate from now on. */
  public addSlate(slate: IConstruct): void {
    this.slates.push(slate);
    this.add(Chart.of(slate));
  }

  /** Checks a chart from now on, but not by this rule. */
  public turnOff(chart: Chart, rule: string): void {
    this.add(chart);
    this.charts.get(chart)?.add(rule);
  }

  /** Renders all objects as they are now, and checks them. */
  public check(): CheckedObjects {
    const rendered = new Map<Manifest, ApiObject>();
    for (const construct of this.app.node.findAll()) {
      if (ApiObject.isApiObject(construct)) rendered.set(construct.toJson() as Manifest, construct);
    }
    const objects = [...rendered.keys()];
    const findings = checkObjects(objects, existingBelow(this.app)).filter(({ object, rule }) => {
      const source = rendered.get(object);
      return source && this.charts.get(source.chart)?.has(rule) === false && !isRuleOff(source, rule);
    });
    const found = findings.flatMap(({ object }) => rendered.get(object) ?? []);
    const problems = findings.map((finding): ObjectProblem => {
      const object = rendered.get(finding.object);
      const path = object && settingOf(object);
      return { path, text: path ? `${written(path)}: ${describe(finding)}` : describe(finding) };
    });
    return { objects, problems: [...this.patchProblems(), ...problems, ...this.hints(found)] };
  }

  private patchProblems(): ObjectProblem[] {
    const problems = this.slates.flatMap((slate) => patchesOf(slate)?.problems() ?? []);
    return problems.map(({ path, text }) => ({ path, text: `${written(path)} ${text}` }));
  }

  /** What to do about objects that break rules only because they are in the chart of a Slate. */
  private hints(found: ApiObject[]): ObjectProblem[] {
    const isOwn = ({ node }: ApiObject) => node.scopes.some((scope) => this.slates.includes(scope));
    const charts = this.slates.map((slate) => Chart.of(slate));
    const others = [...new Set(found.filter((object) => charts.includes(object.chart) && !isOwn(object)))];
    if (others.length === 0) return [];
    const names = others.map(({ kind, name }) => `${kind} ${name}`);
    const text = `${listed(names)} would not be checked in another chart, which may have the same namespace: a chart with a Slate keeps its rules`;
    return [{ text }];
  }

  private problems(): string[] {
    const find = () => this.check().problems.map(({ text }) => text);
    if (!this.synthesis) return find();
    return (this.synthesis.problems ??= find());
  }

  /**
   * cdk8s validates the whole app, and looks for all of its dependencies, again before it prints each of its charts. Nothing changes in
   * between: once is enough.
   */
  private duringSynthesis<T>(print: () => T): () => T {
    return () => {
      const charts = this.app.node.findAll().filter(isPlainChart);
      this.synthesis = {};
      for (const chart of charts) chart.toJson = () => printed(chart);
      try {
        return print();
      } finally {
        this.synthesis = undefined;
        for (const chart of charts) Reflect.deleteProperty(chart, 'toJson');
      }
    };
  }
}

/** Whether something is a chart that is printed as cdk8s does it. */
function isPlainChart(construct: IConstruct): construct is Chart {
  return Chart.isChart(construct) && Reflect.get(construct, 'toJson') === Reflect.get(Chart.prototype, 'toJson');
}

/** The objects of a chart in the order of their dependencies, as cdk8s prints them. */
function printed(chart: Chart): unknown[] {
  const constructs = new DependencyGraph(chart.node).topology();
  const objects = constructs.filter((construct) => ApiObject.isApiObject(construct));
  return objects.filter((object) => object.chart === chart).map((object) => object.toJson() as unknown);
}
