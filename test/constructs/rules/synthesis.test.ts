import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, ApiObjectProps, App, Chart, JsonPatch, Testing, Yaml } from 'cdk8s';
import { Construct } from 'constructs';
import { Ollama, Rules, Slate } from '../../../constructs';

let outdir: string;
beforeEach(() => void (outdir = mkdtempSync(join(tmpdir(), 'rules-'))));
afterEach(() => rmSync(outdir, { recursive: true }));

/** An object that knows how often it was rendered. */
class Counted extends ApiObject {
  public count = 0;

  public constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
  }

  public override toJson(): unknown {
    this.count++;
    return super.toJson();
  }
}

function newOllama(app = new App(), name = 'llm'): Ollama {
  const chart = new Chart(app, name, { namespace: name });
  Rules.check(chart);
  return new Ollama(chart, 'llm', { allowedCallers: [{ podSelector: {} }] });
}

function useImage(ollama: Ollama, image: string): void {
  const path = '/spec/template/spec/containers/0/image';
  ApiObject.of(ollama).addJsonPatch(JsonPatch.replace(path, image));
}

const WAYS: { [name: string]: (chart: Chart) => void } = {
  'Testing.synth': (chart) => void Testing.synth(chart),
  'App.synth': (chart) => App.of(chart).synth(),
  'App.synthYaml': (chart) => void App.of(chart).synthYaml(),
};
const PAIRS = Object.keys(WAYS).flatMap((first) => Object.keys(WAYS).map((second) => [first, second]));

test.each(PAIRS)('a mistake that is made after %s is found by %s', (first, second) => {
  const ollama = newOllama(new App({ outdir }));
  const chart = Chart.of(ollama);
  WAYS[first](chart);
  useImage(ollama, 'ollama:latest');
  expect(() => WAYS[second](chart)).toThrow('must have a tag other than latest');
});

test.each(PAIRS)('a mistake that is corrected after %s is forgotten by %s', (first, second) => {
  const ollama = newOllama(new App({ outdir }));
  const chart = Chart.of(ollama);
  useImage(ollama, 'ollama:latest');
  expect(() => WAYS[first](chart)).toThrow('must have a tag other than latest');
  useImage(ollama, 'ollama:0.32.15');
  WAYS[second](chart);
});

test('a mistake in one chart is found while another one is synthesized', () => {
  const app = new App();
  const [first, second] = [newOllama(app, 'first'), newOllama(app, 'second')];
  Testing.synth(Chart.of(first));
  useImage(second, 'ollama:latest');
  expect(() => void Testing.synth(Chart.of(first))).toThrow('Deployment second/ollama');
});

test.each([1, 5])('an app with %i charts is judged once when it is synthesized', (count) => {
  const app = new App({ outdir });
  for (let i = 0; i < count; i++) newOllama(app, `llm-${i}`);
  const object = new Counted(Chart.of(app.node.children[0]), 'mine', { apiVersion: 'v1', kind: 'ConfigMap' });
  app.synth();
  expect(object.count).toBe(2);
});

test.each([1, 5])('the constructs of an app with %i charts are validated once when it is synthesized', (count) => {
  const app = new App({ outdir });
  for (let i = 0; i < count; i++) newOllama(app, `llm-${i}`);
  let times = 0;
  app.node.children[0].node.addValidation({ validate: () => (times++, []) });
  app.synth();
  expect(times).toBe(1);
});

test('an app prints each of its charts as it is printed alone, a chart in another one and one that prints itself among them', () => {
  class Own extends Chart {
    public override toJson(): unknown[] {
      return super.toJson().map((object: object) => ({ ...object, own: true }));
    }
  }
  const newApp = () => {
    const app = new App({ outdir });
    const outer = Chart.of(newOllama(app));
    const configMap = (chart: Chart, name: string) =>
      new ApiObject(chart, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
    const [first, second] = [configMap(outer, 'first'), configMap(outer, 'second')];
    first.addDependency(second);
    second.addDependency(configMap(new Chart(outer, 'inner'), 'third'));
    configMap(new Own(app, 'own'), 'fourth');
    return app;
  };
  const app = newApp();
  app.synth();
  const alone = newApp().charts;
  const texts = alone.map((chart) => Yaml.stringify(...(chart.toJson() as unknown[])));
  const files = readdirSync(outdir).map((file) => readFileSync(join(outdir, file), 'utf8'));
  expect(files.sort()).toEqual(texts.sort());
  expect(texts.filter((text) => text.includes('own: true'))).toHaveLength(1);
  expect(app.charts.map((chart) => Object.hasOwn(chart, 'toJson'))).toEqual([false, false, false]);
});

test('nothing is written when a rule is broken in any chart', () => {
  const app = new App({ outdir });
  newOllama(app, 'first');
  useImage(newOllama(app, 'second'), 'ollama:latest');
  expect(() => app.synth()).toThrow('Deployment second/ollama');
  expect(readdirSync(outdir)).toEqual([]);
});

test('rules hold for whatever else is put into the chart of a Slate, and for no chart that is not checked', () => {
  const app = new App();
  const [checked, other] = [new Chart(app, 'slate'), new Chart(app, 'other')];
  new Slate(checked, 'slate');
  const wrong = (chart: Chart, name: string) =>
    new ApiObject(chart, 'mine', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
  wrong(other, 'Other');
  expect(() => void checked.toJson()).not.toThrow();
  wrong(checked, 'Mine');
  expect(() => void checked.toJson()).toThrow('ConfigMap Mine metadata.name is "Mine"; must be lower-case letters');
});

test('a rule names itself in what it finds', () => {
  const ollama = newOllama();
  useImage(ollama, 'ollama:latest');
  expect(() => void Testing.synth(Chart.of(ollama))).toThrow(/or a digest \[rule pinned-images\]$/);
});
