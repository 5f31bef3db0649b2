import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { Slate, SlateProps } from '../../constructs';
import { find, newChart, objectsOf } from '../helpers/objects';

function chartWith(props: SlateProps): Chart {
  const chart = newChart('ai');
  new Slate(chart, 'slate', props);
  return chart;
}

const SIDECAR = {
  name: 'exporter',
  image: 'docker.io/example/exporter:1.0',
  resources: {
    requests: { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '1Mi' },
    limits: { cpu: '100m', memory: '32Mi', 'ephemeral-storage': '10Mi' },
  },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

test('a patch adds a sidecar to Ollama, which the rules then check', () => {
  const sidecar = (container: object) => ({
    patches: [
      {
        target: { group: 'apps', version: 'v1', kind: 'Deployment', name: 'ollama', namespace: 'ai' },
        patch: [{ op: 'add', path: '/spec/template/spec/containers/-', value: container }],
      },
    ],
  });
  expect(find(chartWith(sidecar(SIDECAR)), 'Deployment', 'ollama')).toMatchObject({
    spec: { template: { spec: { containers: [{ name: 'ollama' }, SIDECAR] } } },
  });
  expect(() => find(chartWith(sidecar({ ...SIDECAR, image: 'exporter:latest' })), 'Deployment', 'ollama')).toThrow(
    'Deployment ai/ollama spec.template.spec.containers[exporter].image is "exporter:latest"; must have a tag',
  );
});

test('operations of every kind are applied in order, to each object that the target selects', () => {
  const chart = chartWith({
    patches: [
      {
        target: { kind: 'Config.*', labelSelector: 'app.kubernetes.io/part-of=slate-system,!none' },
        patch: [
          { op: 'add', path: '/metadata/annotations', value: { a: '1', 'b/c': '2' } },
          { op: 'test', path: '/metadata/annotations/a', value: '1' },
          { op: 'copy', from: '/metadata/annotations/a', path: '/metadata/annotations/copied' },
          { op: 'move', from: '/metadata/annotations/b~1c', path: '/metadata/annotations/moved' },
          { op: 'replace', path: '/metadata/annotations/a', value: '3' },
        ],
      },
      { target: { name: 'slate-model-files' }, patch: [{ op: 'remove', path: '/metadata/annotations/a' }] },
    ],
  });
  expect(find(chart, 'ConfigMap', 'slate-agent-config')).toMatchObject({
    metadata: { annotations: { a: '3', copied: '1', moved: '2' } },
  });
  expect(find(chart, 'ConfigMap', 'slate-model-files').metadata).toMatchObject({
    annotations: { copied: '1', moved: '2' },
  });
});

test.each([
  ['!=', { kind: 'Service', labelSelector: 'app.kubernetes.io/component!=dashboard' }, false],
  ['==', { kind: 'Service', labelSelector: 'app.kubernetes.io/component==dashboard' }, true],
  ['a key', { kind: 'Service', labelSelector: 'app.kubernetes.io/component' }, true],
])('a label selector with %s', (_, target, isHit) => {
  const chart = chartWith({ patches: [{ target, patch: [{ op: 'add', path: '/spec/hit', value: true }] }] });
  expect('hit' in (find(chart, 'Service', 'slate-dashboard-svc').spec as object)).toBe(isHit);
});

test('patches of settings come after those of the program', () => {
  const chart = newChart('ai');
  const patch = [{ op: 'replace', path: '/spec/revisionHistoryLimit', value: 3 }];
  const slate = new Slate(chart, 'slate', {
    patches: [{ target: { name: 'slate-dashboard', kind: 'Deployment' }, patch }],
  });
  ApiObject.of(slate.dashboard).addJsonPatch(JsonPatch.add('/spec/revisionHistoryLimit', 2));
  expect(find(chart, 'Deployment', 'slate-dashboard')).toMatchObject({ spec: { revisionHistoryLimit: 3 } });
});

const PODS = '/spec/template/spec';
test.each([
  ['no such field', { op: 'replace', path: '/spec/paused', value: true }, '/spec/paused', 'path'],
  ['no such parent', { op: 'add', path: '/spec/a/b', value: 1 }, '/spec/a', 'path'],
  ['no such item', { op: 'remove', path: `${PODS}/containers/3` }, `${PODS}/containers/3`, 'path'],
  ['a gap in a list', { op: 'add', path: `${PODS}/containers/3`, value: {} }, `${PODS}/containers/3`, 'path'],
  ['a member of a text', { op: 'add', path: '/kind/a', value: 1 }, '/kind/a', 'path'],
  ['no such source', { op: 'move', from: '/spec/a', path: '/spec/b' }, '/spec/a', 'from'],
])('a patch with %s is refused', (_, operation, missing, key) => {
  const chart = chartWith({ patches: [{ target: { kind: 'Deployment', name: 'ollama' }, patch: [operation] }] });
  expect(() => objectsOf(chart)).toThrow(
    `patches[0].patch[0].${key} is "${operation[key as 'path']}"; must be in the object, where there is no ${missing}: Deployment ollama`,
  );
});

test.each([
  [{ kind: 'Deploymnt', name: 'ollama' }, 'selects no object; did you mean the kind Deployment?'],
  [{ kind: 'Deployment', name: 'olama' }, 'selects no object; did you mean the name ollama?'],
  [{ kind: '[' }, 'selects no object: kind is "[", which is not a regular expression'],
  [{ kind: 'Deployment', namespace: 'elsewhere' }, 'selects no object'],
])('a target that selects nothing is refused: %j', (target, message) => {
  const chart = chartWith({ patches: [{ target, patch: [{ op: 'remove', path: '/spec' }] }] });
  expect(() => objectsOf(chart)).toThrow(`patches[0].target ${message}`);
});

test('a test that fails is refused', () => {
  const target = { kind: 'Deployment', name: 'ollama' };
  const chart = chartWith({ patches: [{ target, patch: [{ op: 'test', path: '/kind', value: 'Job' }] }] });
  expect(() => objectsOf(chart)).toThrow(
    'patches[0].patch[0] cannot be applied (Test operation failed): Deployment ollama',
  );
});

test('extra objects get the namespace and the labels of SLATE, and patches too', () => {
  const chart = chartWith({
    extraObjects: [
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'mine', labels: { team: 'a' } } },
      { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'token' }, spec: { a: null } },
    ],
    patches: [{ target: { name: 'mine' }, patch: [{ op: 'add', path: '/metadata/annotations', value: { a: 'b' } }] }],
  });
  const labels = { 'app.kubernetes.io/name': 'slate', 'app.kubernetes.io/part-of': 'slate-system' };
  expect(find(chart, 'ServiceAccount', 'mine').metadata).toEqual({
    name: 'mine',
    namespace: 'ai',
    labels: { ...labels, team: 'a' },
    annotations: { a: 'b' },
  });
  expect(find(chart, 'ExternalSecret', 'token')).toMatchObject({ metadata: { namespace: 'ai', labels } });
});

test('an extra object that breaks a rule is named by its setting', () => {
  const object = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { selector: { app: 'b' } } };
  expect(() => objectsOf(chartWith({ extraObjects: [object] }))).toThrow(
    'extraObjects[0]: Service ai/a spec.selector is {"app":"b"}; must be labels of pods that exist [rule selected-pods]',
  );
});

test.each([
  [
    { kind: 'StorageClass', metadata: { name: 'a' } },
    'kind is "StorageClass"; must be the kind of an object in a namespace',
  ],
  [
    { kind: 'ClusterIssuer', metadata: { name: 'a' } },
    'kind is "ClusterIssuer"; must be the kind of an object in a namespace',
  ],
  [{ kind: 'A', metadata: { name: 'a', namespace: 'b' } }, 'metadata.namespace is "b"; must be left out: it is ai'],
  [{ kind: 'A', metadata: {} }, 'metadata.name is missing; must be given'],
])('an extra object that cannot be one of the namespace is refused: %j', (object, message) => {
  const chart = chartWith({ extraObjects: [{ apiVersion: 'v1', ...object }] });
  expect(() => objectsOf(chart)).toThrow(`extraObjects[0].${message}`);
});

test('names within patches and extra objects are not taken for settings', () => {
  const object = {
    apiVersion: 'example.com/v1',
    kind: 'Chart',
    metadata: { name: 'a' },
    spec: { autoscaling: { minReplicas: 3, maxReplicas: 1 }, hostPath: '/a', cidr: 'x', image: { tag: null } },
  };
  expect(() => objectsOf(chartWith({ extraObjects: [object] }))).not.toThrow();
});

test('two installations of an app have their own patches', () => {
  const app = new App();
  const [one, two] = ['one', 'two'].map((name) => new Chart(app, name, { namespace: name }));
  const patch = [{ op: 'add', path: '/spec/paused', value: true }];
  new Slate(one, 'slate', { patches: [{ target: { kind: 'Deployment', name: 'ollama' }, patch }] });
  new Slate(two, 'slate');
  expect(find(one, 'Deployment', 'ollama')).toMatchObject({ spec: { paused: true } });
  expect(find(two, 'Deployment', 'ollama').spec).not.toHaveProperty('paused');
});
