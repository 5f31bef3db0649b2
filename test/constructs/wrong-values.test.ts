import { Chart } from 'cdk8s';
import * as slate from '../../constructs';
import { Ollama, ServiceAccount, Slate } from '../../constructs';
import { newChart, objectsOf } from '../helpers/objects';
import { messageOf, untyped } from '../helpers/untyped';

test.each<[string, (chart: Chart) => unknown, string]>([
  [
    'a number that is text',
    (chart) => new Ollama(chart, 'llm', untyped({ replicas: 'two' })),
    '[chart] llm: replicas is "two"; must be a whole number from 0 on',
  ],
  [
    'a quantity within another setting',
    (chart) => new Ollama(chart, 'llm', { persistence: { size: 'big' } }),
    '[chart] llm: persistence.size is "big"; must be a quantity such as 512Mi, 10Gi or 1.5Gi',
  ],
  [
    'a text in place of a map, and a second mistake',
    (chart) => new slate.Dashboard(chart, 'ui', untyped({ image: 'ui:2', healthPath: 'health' })),
    '[chart] ui: image is "ui:2"; must be a map\n  [chart] ui: healthPath is "health"; must be a path that begins with /, such as /health',
  ],
  [
    'null where nothing can be removed',
    (chart) => new slate.AgentRouter(chart, 'router', untyped({ resources: { limits: { memory: null } } })),
    '[chart] router: resources.limits.memory is null; must be a quantity such as 512Mi, 10Gi or 1.5Gi: it cannot be removed',
  ],
  [
    'a schedule',
    (chart) => new slate.WorkflowCleanup(chart, 'cleanup', { schedule: 'never' }),
    '[chart] cleanup: schedule is "never"; must be a schedule such as "0 3 * * 0" (minute, hour, day of the month, month, day of the week)',
  ],
  [
    'a host of an ingress',
    (chart) => new slate.Ingress(chart, 'ingress', { host: 'Slate.Example' }),
    '[chart] ingress: host is "Slate.Example"; must be ',
  ],
  [
    'the name of a model',
    (chart) => new slate.ModelFiles(chart, 'models', { pull: ['llama 3'] }),
    '[chart] models: pull[0] is "llama 3"; must be ',
  ],
])('%s is said in the synthesis, with what is allowed', (_, create, message) => {
  const chart = newChart('ai');
  create(chart);
  expect(() => objectsOf(chart)).toThrow(message);
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
    const chart = newChart('ai');
    new Part(chart, name, { env: { DEBUG: ['yes'] } });
    expect(() => objectsOf(chart)).toThrow(`[chart] ${name}: env.DEBUG is a list; must be`);
  }
});

test('jobs that are created together say it once', () => {
  const chart = newChart('ops');
  const account = new ServiceAccount(chart, 'account', { name: 'reader' });
  new slate.Jobs(chart, 'jobs', { core: account, agent: account, nightlyHealth: { schedule: 'never' } });
  const message = messageOf(() => objectsOf(chart));
  expect(message).toContain('[chart] jobs: nightlyHealth.schedule is "never"; must be a schedule such as');
  expect(message.match(/never/g)).toHaveLength(1);
});

test('constructs, names and what is undefined are no settings', () => {
  const chart = newChart('ai');
  const account = new ServiceAccount(chart, 'account', { name: 'reader' });
  new Ollama(chart, 'llm', { name: 'llm', account, replicas: undefined, env: untyped({ DEBUG: undefined }) });
  expect(objectsOf(chart).map(({ kind }) => kind)).toContain('Deployment');
});

test('a Slate says it of its settings in the synthesis', () => {
  const chart = newChart('slate');
  new Slate(chart, 'slate', untyped({ ollama: { replicas: 'two' } }));
  expect(() => objectsOf(chart)).toThrow('ollama.replicas is "two"; must be a whole number from 0 on');
});
