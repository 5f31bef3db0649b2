import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, ApiObjectProps, App, Chart, JsonPatch, Testing } from 'cdk8s';
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
