import { ApiObject, App, Chart } from 'cdk8s';
import { Ollama, Rules, Slate, SlateSettings } from '../../constructs';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { slate } from '../tools/finished';

const NIGHTLY: SlateSettings = { ollama: { image: { tag: 'latest' } } };

const LATEST =
  /Deployment slate\/ollama .*\.image is "docker\.io\/ollama\/ollama:latest"; must have a tag other than latest/;

function annotated(objects: Manifest[]): [string, unknown][] {
  return objects
    .filter(({ metadata }) => metadata.annotations?.['slate.io/rule-off.pinned-images'])
    .map(({ kind, metadata }) => [`${kind} ${metadata.name}`, metadata.annotations]);
}

test('a rule can be turned off by its name, with a reason that the objects concerned carry', () => {
  expect(() => slate(NIGHTLY)).toThrow(LATEST);
  const objects = slate({ ...NIGHTLY, rulesOff: { 'pinned-images': 'we test the newest Ollama' } });
  const reason = { 'slate.io/rule-off.pinned-images': 'we test the newest Ollama' };
  expect(annotated(objects)).toEqual([
    ['Deployment ollama', reason],
    ['Job slate-model-preload', expect.objectContaining(reason)],
    ['CronJob slate-model-trainer', reason],
    ['CronJob slate-inference-benchmarks', reason],
  ]);
});

test('turning one rule off leaves the others on', () => {
  const settings = {
    ...NIGHTLY,
    chromadb: { replicas: 2 },
    rulesOff: { 'pinned-images': 'we test the newest Ollama' },
  };
  expect(() => slate(settings)).toThrow(
    /^Validation failed.*\n.*chromadb spec\.replicas is 2; must be one pod at most[^\n]*$/,
  );
});

test.each([
  [
    { 'pinned-image': 'a typing error' },
    /rulesOff\.pinned-image is not a rule; the rules are unique-objects, valid-names, /,
  ],
  [{ 'pinned-images': ' ' }, /rulesOff\.pinned-images is " "; must not be empty/],
])('a wish that makes no sense is explained: %p', (rulesOff: { [rule: string]: string }, message) => {
  expect(() => slate({ rulesOff })).toThrow(message);
});

test('rules hold for whatever else is put into the chart of a Slate', () => {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate');
  new ApiObject(chart, 'mine', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Mine' } });
  expect(() => void chart.toJson()).toThrow('ConfigMap Mine metadata.name is "Mine"; must be lower-case letters');
});

test('rules can be asked for in any other chart, and turned off there', () => {
  const newChart = () => {
    const chart = new Chart(new App(), 'llm');
    new Ollama(chart, 'llm', { image: { tag: 'latest' }, allowedCallers: [{ podSelector: {} }] });
    return chart;
  };
  const unchecked = newChart();
  expect(() => void unchecked.toJson()).not.toThrow();
  const checked = newChart();
  Rules.check(checked);
  expect(() => void checked.toJson()).toThrow(/ollama:latest/);
  const excused = newChart();
  Rules.turnOff(excused, 'pinned-images', 'we test the newest Ollama');
  expect(annotated(excused.toJson() as Manifest[])).toHaveLength(1);
  expect(() => Rules.turnOff(excused, 'pinned', 'why not')).toThrow('pinned is not a rule');
});
