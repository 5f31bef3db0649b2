import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { Deployment, ImagePullPolicy } from 'cdk8s-plus-28';
import {
  Claim,
  ConfigMap,
  Metrics,
  Microservice,
  MicroserviceProps,
  Ollama,
  Rules,
  ServiceAccount,
  Slate,
} from '../../constructs';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { find, newChart, objectsOf } from '../helpers/objects';

const PROPS: MicroserviceProps = {
  name: 'search',
  image: { registry: 'docker.io', repository: 'getmeili/meilisearch', tag: 'v1.12' },
  port: 7700,
  resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
};
const SHOP = { podSelector: { matchLabels: { app: 'shop' } } };

test('Prometheus reaches the port on which a service has its metrics', () => {
  const chart = newChart('ai');
  new Metrics(chart, 'metrics').scrapes(new Microservice(chart, 'search', { ...PROPS, metricsPort: 9100 }));
  expect(find(chart, 'NetworkPolicy', 'search')).toMatchObject({
    spec: { ingress: [{ ports: [{ port: 9100, protocol: 'TCP' }] }] },
  });
  Rules.check(chart);
  expect(() => objectsOf(chart)).not.toThrow();
});

test('a service without metrics cannot be scraped', () => {
  const chart = newChart('ai');
  const search = new Microservice(chart, 'search', PROPS);
  expect(() => new Metrics(chart, 'metrics').scrapes(search)).toThrow('search has no metrics: give it a metricsPort');
});

test('a policy that opens a port which its pods do not have is found', () => {
  const chart = newChart('ai');
  const search = new Microservice(chart, 'search', { ...PROPS, allowedCallers: [SHOP] });
  search._admitNamespace('monitoring', 9090);
  Rules.check(chart);
  expect(() => objectsOf(chart)).toThrow(
    'NetworkPolicy ai/search spec.ingress[1].ports is 9090; must be a port of the pods that the policy is for: 7700 [rule selected-pods]',
  );
});

test('an empty peer is found', () => {
  const chart = newChart('ai');
  const search = new Microservice(chart, 'search', PROPS);
  search.admits({}, SHOP);
  Rules.check(chart);
  expect(() => objectsOf(chart)).toThrow(
    'NetworkPolicy ai/search spec.ingress[0].from[0] is {}; must have podSelector, namespaceSelector or ipBlock',
  );
  const props = { ...PROPS, allowedCallers: [{}, SHOP] };
  expect(() => new Microservice(newChart('ai'), 'search', props)).toThrow(
    'chart/search cannot be created: allowedCallers[0] is an empty map; must not be empty',
  );
});

const partsOf = (chart: Chart) =>
  (objectsOf(chart) as unknown as Manifest[]).map(({ kind, metadata }) => [
    `${kind} ${metadata.name}`,
    metadata.labels?.['app.kubernetes.io/part-of'],
  ]);

test("what is a user's own is not labelled as part of SLATE", () => {
  const chart = newChart('slate');
  const search = new Microservice(chart, 'search', { ...PROPS, replicated: true, autoscaling: {} });
  new Claim(chart, 'claim', { name: 'search-data-pvc' }).mountAt('/meili_data', search);
  new ConfigMap(chart, 'config', { name: 'search-config', data: {} }).mountAt('/config', search);
  new ServiceAccount(chart, 'account', { name: 'reader' }).may(['get'], 'pods');
  expect(partsOf(chart).filter(([, application]) => application !== undefined)).toEqual([]);
  expect(JSON.stringify(objectsOf(chart))).not.toContain('slate-system');
});

test('a service of SLATE on its own is labelled with all that belongs to it, and so is everything in a Slate', () => {
  const chart = newChart('ai');
  new Ollama(chart, 'llm', { name: 'llm' });
  const slate = new Chart(new App(), 'slate');
  new Slate(slate, 'slate');
  for (const [, application] of [...partsOf(chart), ...partsOf(slate)]) expect(application).toBe('slate-system');
});

test('a service can be part of an application of your own', () => {
  const chart = newChart('ai');
  new Microservice(chart, 'search', { ...PROPS, partOf: 'shop' });
  expect(new Set(partsOf(chart).map(([, application]) => application))).toEqual(new Set(['shop']));
});

test('a JSON patch changes what is printed, whatever type the API classes have for it', () => {
  const chart = newChart('ai');
  const llm = new Ollama(chart, 'llm', { name: 'llm' });
  const container = '/spec/template/spec/containers/0';
  ApiObject.of(llm).addJsonPatch(
    JsonPatch.replace(`${container}/resources/limits/memory`, '24Gi'),
    JsonPatch.replace(`${container}/livenessProbe/httpGet/port`, 8080),
    JsonPatch.add('/spec/template/spec/containers/-', { name: 'exporter', resources: { limits: { cpu: '1' } } }),
  );
  ApiObject.of(llm.node.findChild('Service')).addJsonPatch(JsonPatch.add('/spec/clusterIP', 'None'));
  ApiObject.of(llm.node.findChild('Claim')).addJsonPatch(JsonPatch.add('/spec/resources/requests/storage', '1Ti'));
  expect(find(chart, 'Deployment', 'llm')).toMatchObject({
    spec: {
      template: {
        spec: {
          containers: [
            { resources: { limits: { cpu: '4', memory: '24Gi' } }, livenessProbe: { httpGet: { port: 8080 } } },
            { name: 'exporter', resources: { limits: { cpu: '1' } } },
          ],
        },
      },
    },
  });
  expect(find(chart, 'Service', 'llm-svc')).toMatchObject({ spec: { clusterIP: 'None' } });
  expect(find(chart, 'PersistentVolumeClaim', 'llm-data-pvc')).toMatchObject({
    spec: { resources: { requests: { storage: '1Ti' } } },
  });
});

test('rules look at objects after their patches', () => {
  const chart = newChart('ai');
  const llm = new Ollama(chart, 'llm', { name: 'llm' });
  Rules.check(chart);
  ApiObject.of(llm).addJsonPatch(
    JsonPatch.replace('/spec/template/spec/containers/0/resources/limits/memory', 'a lot'),
  );
  expect(() => objectsOf(chart)).toThrow('resources.limits.memory is "a lot"; must be a quantity');
});

function addDeployment(chart: Chart): void {
  const web = new Deployment(chart, 'web', { metadata: { name: 'web' }, replicas: 1 });
  web.addContainer({ image: 'nginx:1.29', portNumber: 80, imagePullPolicy: ImagePullPolicy.ALWAYS });
}

test('an object that is not made for the rules breaks them in the chart of a Slate, with a word on what to do', () => {
  const app = new App();
  const chart = new Chart(app, 'slate', { namespace: 'slate' });
  new Slate(chart, 'slate');
  addDeployment(chart);
  expect(() => objectsOf(chart)).toThrow(
    'Deployment web would not be checked in another chart, which may have the same namespace',
  );
});

test('the same object in another chart of the namespace is not checked', () => {
  const app = new App();
  const chart = new Chart(app, 'slate', { namespace: 'slate' });
  new Slate(chart, 'slate');
  addDeployment(new Chart(app, 'web', { namespace: 'slate' }));
  expect(() => app.synthYaml()).not.toThrow();
});

test('what breaks a rule in Slate itself gets no such word', () => {
  const chart = new Chart(new App(), 'slate', { namespace: 'slate' });
  new Slate(chart, 'slate', { ollama: { image: { tag: 'latest' } } });
  expect(() => objectsOf(chart)).not.toThrow('another chart');
});
