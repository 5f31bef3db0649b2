import { Chart } from 'cdk8s';
import * as slate from '../../constructs';
import { Ollama, ServiceAccount, Slate } from '../../constructs';
import { newChart, objectsOf } from '../helpers/objects';
import { messageOf, untyped } from '../helpers/untyped';

test.each<[string, (chart: Chart) => unknown, string]>([
  [
    'a number that is text',
    (chart) => new Ollama(chart, 'llm', untyped({ replicas: 'two' })),
    'chart/llm cannot be created: replicas is "two"; must be a whole number from 0 on',
  ],
  [
    'a quantity within another setting',
    (chart) => new Ollama(chart, 'llm', { persistence: { size: 'big' } }),
    'chart/llm cannot be created: persistence.size is "big"; must be a quantity such as 512Mi, 10Gi or 1.5Gi',
  ],
  [
    'a text in place of a map, and a second mistake',
    (chart) => new slate.Dashboard(chart, 'ui', untyped({ image: 'ui:2', healthPath: 'health' })),
    'chart/ui cannot be created: image is "ui:2"; must be a map; healthPath is "health"; must be a path that begins with /, such as /health',
  ],
  [
    'null where nothing can be removed',
    (chart) => new slate.AgentRouter(chart, 'router', untyped({ resources: { limits: { memory: null } } })),
    'chart/router cannot be created: resources.limits.memory is null; must be a quantity such as 512Mi, 10Gi or 1.5Gi: it cannot be removed',
  ],
  [
    'a schedule',
    (chart) => new slate.WorkflowCleanup(chart, 'cleanup', { schedule: 'never' }),
    'chart/cleanup cannot be created: schedule is "never"; must be a schedule such as "0 3 * * 0" (minute, hour, day of the month, month, day of the week)',
  ],
  [
    'a host of an ingress',
    (chart) => new slate.Ingress(chart, 'ingress', { host: 'Slate.Example' }),
    'chart/ingress cannot be created: host is "Slate.Example"; must be ',
  ],
  [
    'the name of a model',
    (chart) => new slate.ModelFiles(chart, 'models', { pull: ['llama 3'] }),
    'chart/models cannot be created: pull[0] is "llama 3"; must be ',
  ],
  [
    'a port of a service of your own',
    (chart) => new slate.Microservice(chart, 'search', { name: 'search', port: 70000 }),
    'chart/search cannot be created: port is 70000; must be a port from 1 to 65535',
  ],
  [
    'a quantity of a service of your own',
    (chart) => new slate.Microservice(chart, 'search', { name: 'search', port: 80, scratch: { '/tmp': 'much' } }),
    'chart/search cannot be created: scratch./tmp is "much"; must be a quantity such as 512Mi, 10Gi or 1.5Gi',
  ],
  [
    'the name of a port',
    (chart) => new slate.Microservice(chart, 'search', { name: 'search', port: 80, morePorts: { Admin: 81 } }),
    'chart/search cannot be created: morePorts.Admin has a name that is not allowed; must be the name of a port',
  ],
  [
    'a name',
    (chart) => new slate.Claim(chart, 'claim', { name: 'Data PVC' }),
    'chart/claim cannot be created: name is "Data PVC"; must be a name of lower-case letters, digits, - and .',
  ],
  [
    'the size of a claim',
    (chart) => new slate.Claim(chart, 'claim', { name: 'data-pvc', size: 'big' }),
    'chart/claim cannot be created: size is "big"; must be a quantity such as 512Mi, 10Gi or 1.5Gi',
  ],
  [
    'the schedule of a job of your own',
    (chart) => new slate.CronJob(chart, 'job', { name: 'report', schedule: 'never' }),
    'chart/job cannot be created: schedule is "never"; must be a schedule such as',
  ],
  [
    'a setting of the platform',
    (chart) => slate.Platform.set(chart, { proxy: { httpProxy: 'proxy.corp' } }),
    'chart/Platform cannot be created: proxy.httpProxy is "proxy.corp"; must be the address of a proxy',
  ],
  [
    'a file of a ConfigMap',
    (chart) => new slate.ConfigMap(chart, 'config', { name: 'config', data: { 'a/b': '' } }),
    'chart/config cannot be created: data.a/b has a name that is not allowed; must be a key of a Secret or ConfigMap',
  ],
  [
    'the user of a service of your own',
    (chart) => new slate.Microservice(chart, 'search', { name: 'search', port: 80, user: { runAsUser: 0 } }),
    'chart/search cannot be created: user.runAsUser is 0; must be a user ID from 1',
  ],
  [
    'a port of the nodes for a Service inside the cluster',
    (chart) => new Ollama(chart, 'llm', { service: { nodePort: 30080 } }),
    'chart/llm cannot be created: service.nodePort is 30080; must be left out, unless service.type (ClusterIP) is NodePort or LoadBalancer',
  ],
  [
    'a request above its limit',
    (chart) =>
      new slate.Microservice(chart, 'search', {
        name: 'search',
        port: 80,
        resources: { requests: { memory: '2Gi' }, limits: { memory: '1Gi' } },
      }),
    'chart/search cannot be created: resources.requests.memory is "2Gi"; must be at most limits.memory (1Gi)',
  ],
  [
    'a volume without a source',
    (chart) =>
      new slate.CronJob(chart, 'job', { name: 'report', schedule: '@daily', volumes: { keys: { mountPath: '/k' } } }),
    'chart/job cannot be created: volumes.keys is a map; must have exactly one of secret, configMap',
  ],
  [
    'variables from nowhere',
    (chart) => new slate.Job(chart, 'job', { name: 'report', envFrom: [{ prefix: 'A_' }] }),
    'chart/job cannot be created: envFrom[0] is a map; must have exactly one of secretRef or configMapRef',
  ],
  [
    'a class beside a folder of the node',
    (chart) => new slate.Claim(chart, 'claim', { name: 'data-pvc', hostPath: '/data', storageClass: 'fast' }),
    'chart/claim cannot be created: storageClass is "fast"; must be left out beside hostPath (/data)',
  ],
  [
    'a variable with two values',
    (chart) =>
      new Ollama(chart, 'llm', { env: { A: 'b' }, valueFrom: { A: { fieldRef: { fieldPath: 'metadata.name' } } } }),
    'chart/llm cannot be created: valueFrom.A is a map; must be left out, or env.A be null: a variable has one value',
  ],
  [
    'fewer pods at most than at least',
    (chart) => new slate.Dashboard(chart, 'ui', { autoscaling: { minReplicas: 5, maxReplicas: 2 } }),
    'chart/ui cannot be created: autoscaling.minReplicas is 5; must be at most maxReplicas (2)',
  ],
  [
    'a block of addresses with bits beyond its prefix',
    (chart) => slate.Platform.set(chart, { networkPolicy: { apiServer: { cidrs: ['10.1.2.3/8'] } } }),
    'chart/Platform cannot be created: networkPolicy.apiServer.cidrs[0] is "10.1.2.3/8"; must have no bits set',
  ],
])('%s is an error at once, with what is allowed', (_, create, message) => {
  expect(() => create(newChart('ai'))).toThrow(message);
});

const PARTS = Object.entries(slate).flatMap(([name, part]) => {
  const isPart = /^(Dashboard|AgentRouter|AutonomousLoop|CopilotBridge|WorkflowManager|Ollama|ChromaDb)$/.test(name);
  const isJob =
    /^(Model(Preload|Trainer)|CodebaseIndexer|InferenceBenchmarks|NightlyHealth|WorkflowCleanup|InstructionSync)$/;
  return isPart || isJob.test(name) ? [[name, part as unknown as Creator] as const] : [];
});

type Creator = new (scope: unknown, id: string, props: object) => unknown;

test('every service and job of SLATE looks at its values', () => {
  expect(PARTS).toHaveLength(14);
  for (const [name, Part] of PARTS) {
    const create = () => new Part(newChart('ai'), name, { env: { DEBUG: ['yes'] } });
    expect(create).toThrow(`chart/${name} cannot be created: env.DEBUG is a list; must be`);
  }
});

test('jobs that are created together say it once', () => {
  const chart = newChart('ops');
  const account = new ServiceAccount(chart, 'account', { name: 'reader' });
  const props = { core: account, agent: account, nightlyHealth: { schedule: 'never' } };
  const message = messageOf(() => new slate.Jobs(chart, 'jobs', props));
  expect(message).toContain(
    'chart/jobs cannot be created: nightlyHealth.schedule is "never"; must be a schedule such as',
  );
  expect(message.match(/never/g)).toHaveLength(1);
});

test('constructs, names and what is undefined are no settings', () => {
  const chart = newChart('ai');
  const account = new ServiceAccount(chart, 'account', { name: 'reader' });
  new Ollama(chart, 'llm', { name: 'llm', account, replicas: undefined, env: untyped({ DEBUG: undefined }) });
  expect(objectsOf(chart).map(({ kind }) => kind)).toContain('Deployment');
});

test('what is added to a Slate is checked as it is elsewhere', () => {
  const whole = new Slate(newChart('slate'), 'slate', {});
  expect(() => new slate.Claim(whole, 'claim', { name: 'data-pvc', size: 'big' })).toThrow(
    'chart/slate/claim cannot be created: size is "big"; must be a quantity',
  );
  const sidecar = untyped({ name: 'proxy', image: { repository: 'envoy' }, resources: {}, port: 1 });
  expect(() => whole.dashboard.addSidecar(sidecar)).toThrow(
    'chart/slate/Dashboard/container cannot be created: port is not a setting; known here: name, image, command',
  );
});

test('a Slate says it of its settings in the synthesis', () => {
  const chart = newChart('slate');
  new Slate(chart, 'slate', untyped({ ollama: { replicas: 'two' } }));
  expect(() => objectsOf(chart)).toThrow('ollama.replicas is "two"; must be a whole number from 0 on');
});
