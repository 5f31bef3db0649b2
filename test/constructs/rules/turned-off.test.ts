import { App, Chart } from 'cdk8s';
import { Ollama, Rules, Slate, SlateSettings } from '../../../constructs';
import { Manifest } from '../../../constructs/rules/objects/manifest';
import { slate } from '../../helpers/finished';

const NIGHTLY: SlateSettings = { ollama: { image: { tag: 'latest' } } };
const REASON = 'we test the newest Ollama';

const LATEST =
  /Deployment slate\/ollama .*\.image is "docker\.io\/ollama\/ollama:latest"; must have a tag other than latest/;

function objectsOf(settings: SlateSettings): Manifest[] {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', { ...settings, createNamespace: true });
  return chart.toJson() as Manifest[];
}

test('a rule can be turned off by its name', () => {
  expect(() => slate(NIGHTLY)).toThrow(LATEST);
  expect(() => slate({ ...NIGHTLY, rulesOff: { 'pinned-images': REASON } })).not.toThrow();
});

test('the reason is an annotation of the namespace, whether an object breaks the rule or not', () => {
  for (const settings of [NIGHTLY, {}]) {
    const without = objectsOf({ ...settings, rulesOff: { 'pinned-images': REASON } });
    const [namespace] = without.filter(({ kind }) => kind === 'Namespace');
    expect(namespace.metadata.annotations).toMatchObject({ 'slate.io/rule-off.pinned-images': REASON });
    expect(JSON.stringify(without).split(REASON)).toHaveLength(2);
  }
});

test('turning a rule off that nothing breaks changes no other object', () => {
  const others = (settings: SlateSettings) => objectsOf(settings).filter(({ kind }) => kind !== 'Namespace');
  expect(others({ rulesOff: { 'pinned-images': REASON } })).toEqual(others({}));
});

test('turning one rule off leaves the others on', () => {
  const settings = { ...NIGHTLY, chromadb: { replicas: 2 }, rulesOff: { 'pinned-images': REASON } };
  expect(() => slate(settings)).toThrow(
    /^Validation failed.*\n.*chromadb spec\.replicas is 2; must be at most one pod[^\n]*$/,
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

test('a rule can be turned off in any other chart', () => {
  const chart = new Chart(new App(), 'llm');
  new Ollama(chart, 'llm', { image: { tag: 'latest' }, allowedCallers: [{ podSelector: {} }] });
  Rules.check(chart);
  expect(() => void chart.toJson()).toThrow(/ollama:latest/);
  Rules.turnOff(chart, 'pinned-images', REASON);
  expect(() => void chart.toJson()).not.toThrow();
  expect(() => Rules.turnOff(chart, 'pinned', 'why not')).toThrow('pinned is not a rule');
  expect(() => Rules.turnOff(chart, 'pinned-images', ' ')).toThrow('pinned-images is turned off without a reason');
});
