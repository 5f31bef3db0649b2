import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { CHART, comparable, runHelm, template, templates } from '../helpers/helm-chart';
import { CHART_LEAVES, LEAVES } from '../helpers/leaves';
import { synthesized } from '../helpers/equal-to-chart';
import { ENVIRONMENTS } from '../helpers/finished';

const ROOT = join(__dirname, '../..');

test.each(ENVIRONMENTS)(
  'with the values of %s, the chart gives the objects of that environment, but for the namespace',
  (environment) => {
    const text = readFileSync(join(ROOT, 'dist', environment, 'slate.k8s.yaml'), 'utf8');
    const expected = parseAllDocuments(text, { version: '1.1' }).map((document) => document.toJS() as object);
    expect(comparable(template('-f', join(CHART, `values-${environment}.yaml`)))).toEqual(comparable(expected));
  },
);

test("the chart has every setting but the namespace, which is the release's", () => {
  const paths = (leaves: typeof LEAVES) => leaves.map(({ path }) => path.join('.')).sort();
  expect(paths(CHART_LEAVES)).toEqual(paths(LEAVES).filter((path) => path !== 'namespace'));
});

test('helm lint finds nothing to say', () => {
  const { stdout, status } = runHelm('lint', '--strict', CHART);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/\[(INFO|WARNING|ERROR)\]/);
});

test('every object has the labels that Helm asks for, and selectors have none of them', () => {
  for (const { kind, metadata, spec } of template()) {
    expect([kind, metadata.labels]).toEqual([
      kind,
      expect.objectContaining({
        'app.kubernetes.io/instance': 'slate',
        'app.kubernetes.io/managed-by': 'Helm',
        'helm.sh/chart': expect.stringMatching(/^slate-\d/) as string,
      }),
    ]);
    expect(JSON.stringify(spec?.selector ?? {})).not.toMatch(/instance|managed-by/);
  }
});

test('the job that loads the models runs after each installation and upgrade, and claims outlive the release', () => {
  const objects = template();
  const annotationsOf = (kind: string) =>
    objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.annotations);
  expect(annotationsOf('Job')).toEqual([
    expect.objectContaining({
      'helm.sh/hook': 'post-install,post-upgrade',
      'helm.sh/hook-delete-policy': 'before-hook-creation',
    }),
  ]);
  const claims = annotationsOf('PersistentVolumeClaim');
  expect(claims).toHaveLength(5);
  for (const annotations of claims) expect(annotations).toMatchObject({ 'helm.sh/resource-policy': 'keep' });
});

test('helm test asks every service for its health, from a pod that the network policies let through', () => {
  const { stdout } = runHelm('template', 'slate', CHART, '-n', 'slate', '--show-only', 'templates/tests/health.yaml');
  const pod = parseAllDocuments(stdout)[0].toJS() as {
    metadata: { labels: object; annotations: object };
    spec: { restartPolicy: string; containers: { args: string[] }[] };
  };
  expect(pod.metadata.annotations).toMatchObject({ 'helm.sh/hook': 'test' });
  expect(pod.metadata.labels).toMatchObject({
    'app.kubernetes.io/name': 'slate',
    'app.kubernetes.io/component': 'health-check',
  });
  expect(pod.spec.restartPolicy).toBe('Never');
  expect(pod.spec.containers[0].args.filter((_, place) => place % 2 === 1)).toEqual([
    'http://slate-dashboard-svc:8080/health',
    'http://slate-workflow-svc:8084/api/health',
    'http://ollama-svc:11434/api/version',
    'http://chromadb-svc:8000/api/v2/heartbeat',
    'http://slate-agent-router-svc:8081/api/health',
    'http://slate-autonomous-svc:8082/api/health',
    'http://slate-copilot-bridge-svc:8083/api/health',
  ]);
});

test("objects of one's own get the namespace, the labels and the annotations of the others", () => {
  const values = {
    objects: { labels: { team: 'a', tier: 'b' }, annotations: { note: 'all' } },
    extraObjects: [
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'backup', labels: { tier: 'own' }, annotations: { note: 'own' } },
      },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { size: '1' } },
    ],
  };
  const expected = synthesized(values);
  const own = ['ServiceAccount/backup', 'ConfigMap/settings'];
  const [given] = templates([values]).map(comparable);
  expect(own.map((name) => given[name])).toEqual(own.map((name) => expected?.[name]));
  expect(given['ServiceAccount/backup']).toMatchObject({
    metadata: { namespace: 'slate', labels: { team: 'a', tier: 'own' }, annotations: { note: 'own' } },
  });
});

describe('Helm refuses', () => {
  test.each([
    ['an unknown setting', 'dashboard.replica=2', /replica/],
    ['a number that is text', 'dashboard.replicas=two', /replicas/],
    ['a negative number', 'dashboard.replicas=-1', /replicas/],
    ['a section that is null', 'gpu=null', /gpu/],
    ['a switch that is null', 'gpu.enabled=null', /enabled/],
    ['a size that is no quantity', 'ollama.persistence.size=big', /size/],
    ['a variable that follows from a call', 'dashboard.env.OLLAMA_HOST=elsewhere', /OLLAMA_HOST|propertyNames|env/],
    ['a label that the chart sets', 'dashboard.labels.helm\\.sh/chart=mine', /helm.sh.chart/],
    ['a missing external service', 'ollama.enabled=false', /external/],
    [
      'a patch',
      'patches[0].target.kind=Deployment,patches[0].patch[0].op=remove,patches[0].patch[0].path=/spec',
      /patches: a chart cannot patch its own objects/,
    ],
    [
      'an extra object of another namespace',
      'extraObjects[0].apiVersion=v1,extraObjects[0].kind=Secret,extraObjects[0].metadata.name=a,extraObjects[0].metadata.namespace=b',
      /extraObjects\[0\]\.metadata\.namespace is b; it must be left out: it is slate/,
    ],
  ])('%s', (_, set, message) => {
    const { stderr, status } = runHelm('template', 'slate', CHART, '-n', 'slate', '--set', set);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(message);
  });
});
