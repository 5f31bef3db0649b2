import { Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import * as library from '../../constructs';

const CALLERS = [{ podSelector: { matchLabels: { app: 'shop' } } }];
const WORKLOAD = {
  name: 'search',
  image: { registry: 'docker.io', repository: 'getmeili/meilisearch', tag: 'v1.12' },
  resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
};

function newService(chart: Chart): library.Microservice {
  return new library.Microservice(chart, 'search', { ...WORKLOAD, port: 7700, allowedCallers: CALLERS });
}

/** Every construct of the library, made alone in a chart: with nothing else than what it cannot do without. */
const ALONE: { [name in keyof typeof library]?: (chart: Chart) => unknown } = {
  AgentConfig: (chart) => new library.AgentConfig(chart, 'it'),
  AgentRouter: (chart) => new library.AgentRouter(chart, 'it', { allowedCallers: CALLERS }),
  AutonomousLoop: (chart) => new library.AutonomousLoop(chart, 'it', { allowedCallers: CALLERS }),
  Autoscaler: (chart) => new library.Autoscaler(chart, 'it', { name: 'search', podLabels: { app: 'search' } }),
  ChromaDb: (chart) => new library.ChromaDb(chart, 'it', { allowedCallers: CALLERS }),
  Claim: (chart) => new library.Claim(chart, 'it', { name: 'search-pvc' }),
  CodebaseIndexer: (chart) => new library.CodebaseIndexer(chart, 'it'),
  ConfigMap: (chart) => new library.ConfigMap(chart, 'it', { name: 'search', data: { 'words.txt': 'one' } }),
  CopilotBridge: (chart) => new library.CopilotBridge(chart, 'it', { allowedCallers: CALLERS }),
  CronJob: (chart) => new library.CronJob(chart, 'it', { ...WORKLOAD, schedule: '0 3 * * *' }),
  Dashboard: (chart) => new library.Dashboard(chart, 'it', { allowedCallers: CALLERS }),
  DebugPods: (chart) => new library.DebugPods(chart, 'it').calls(newService(chart)),
  DefaultDenyAll: (chart) => new library.DefaultDenyAll(chart, 'it'),
  DisruptionBudget: (chart) =>
    new library.DisruptionBudget(chart, 'it', { name: 'search', podLabels: { app: 'search' } }),
  InferenceBenchmarks: (chart) => new library.InferenceBenchmarks(chart, 'it'),
  Ingress: (chart) => new library.Ingress(chart, 'it').routesTo(newService(chart)),
  InstructionSync: (chart) => new library.InstructionSync(chart, 'it'),
  Instructions: (chart) => new library.Instructions(chart, 'it'),
  Job: (chart) => new library.Job(chart, 'it', WORKLOAD),
  Metrics: (chart) =>
    new library.Metrics(chart, 'it').scrapes(
      new library.Microservice(chart, 'search', {
        ...WORKLOAD,
        port: 7700,
        metricsPort: 9090,
        allowedCallers: CALLERS,
      }),
    ),
  Microservice: newService,
  ModelFiles: (chart) => new library.ModelFiles(chart, 'it'),
  ModelPreload: (chart) => new library.ModelPreload(chart, 'it'),
  ModelTrainer: (chart) => new library.ModelTrainer(chart, 'it'),
  Namespace: (chart) => new library.Namespace(chart, 'it', { name: 'ai', environment: 'lab' }),
  NetworkPolicy: (chart) => new library.NetworkPolicy(chart, 'it', { name: 'search', podLabels: { app: 'search' } }),
  NightlyHealth: (chart) => new library.NightlyHealth(chart, 'it').checks(newService(chart)),
  Ollama: (chart) => new library.Ollama(chart, 'it', { allowedCallers: CALLERS }),
  Role: (chart) => {
    const account = new library.ServiceAccount(chart, 'account', { name: 'search' });
    new library.Role(chart, 'it', { name: 'reader', account }).may(['get'], 'pods');
  },
  ServiceAccount: (chart) => new library.ServiceAccount(chart, 'it', { name: 'search' }).may(['get', 'list'], 'pods'),
  WorkflowCleanup: (chart) => new library.WorkflowCleanup(chart, 'it'),
  WorkflowManager: (chart) => new library.WorkflowManager(chart, 'it', { allowedCallers: CALLERS }),
};

/** The whole of SLATE, its accounts and its jobs are in dist/; the others are what constructs are made from, and foreign pods. */
const ELSEWHERE = ['Accounts', 'Caller', 'ForeignPods', 'Jobs', 'Slate', 'Workload'];

test('every construct of the library has a snapshot', () => {
  const constructs = Object.entries(library).filter(
    ([, value]) => typeof value === 'function' && value.prototype instanceof Construct,
  );
  expect(constructs.map(([name]) => name).sort()).toEqual([...Object.keys(ALONE), ...ELSEWHERE].sort());
});

test.each(Object.entries(ALONE))('%s alone', (_, make) => {
  const chart = new Chart(Testing.app(), 'chart', { namespace: 'ai' });
  make(chart);
  expect(Testing.synth(chart)).toMatchSnapshot();
});
