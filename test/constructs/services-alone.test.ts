import { App, Chart } from 'cdk8s';
import {
  AgentRouter,
  AutonomousLoop,
  ChromaDb,
  CodebaseIndexer,
  CopilotBridge,
  Dashboard,
  InferenceBenchmarks,
  InstructionSync,
  Internet,
  KubernetesApi,
  Microservice,
  MicroserviceProps,
  ModelPreload,
  ModelTrainer,
  NightlyHealth,
  Ollama,
  OllamaProps,
  Platform,
  Rules,
  ServiceAccount,
  Settings,
  WorkflowCleanup,
  WorkflowManager,
} from '../../constructs';
import { containerOf, find, newChart, objectsOf, podSpecOf, titlesOf, variablesOf } from '../helpers/objects';

const SHOP = { podSelector: { matchLabels: { app: 'shop' } } };

function newLlm(chart: Chart, props: OllamaProps = {}): Ollama {
  return new Ollama(chart, 'llm', { name: 'llm', allowedCallers: [SHOP], ...props });
}

function newSearch(chart: Chart, props: Partial<MicroserviceProps> = {}): Microservice {
  return new Microservice(chart, 'search', {
    name: 'search',
    image: { registry: 'docker.io', repository: 'getmeili/meilisearch', tag: 'v1.12' },
    port: 7700,
    healthPath: '/health',
    resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    allowedCallers: [SHOP],
    ...props,
  });
}

describe('one service without the rest of SLATE', () => {
  it('makes a Deployment, a Service, a policy, a claim and an account of its own', () => {
    const chart = newChart('ai');
    newLlm(chart);
    expect(titlesOf(chart)).toEqual([
      'Deployment llm',
      'NetworkPolicy llm',
      'PersistentVolumeClaim llm-data-pvc',
      'Service llm-svc',
      'ServiceAccount llm',
    ]);
  });

  it('runs as its own account, without rights and without a token', () => {
    const chart = newChart('ai');
    newLlm(chart);
    expect(find(chart, 'ServiceAccount', 'llm')).toMatchObject({ automountServiceAccountToken: false });
    expect(find(chart, 'Deployment', 'llm')).toMatchObject({
      spec: { template: { spec: { serviceAccountName: 'llm', automountServiceAccountToken: false } } },
    });
  });

  it('runs as an account that may do what is stated, in whatever API group', () => {
    const chart = newChart('ai');
    new ServiceAccount(chart, 'account', { name: 'models' }).may(['get'], 'pods', 'jobs.batch', 'pods/log');
    expect(find(chart, 'Role', 'models-role').rules).toEqual([
      { apiGroups: [''], resources: ['pods', 'pods/log'], verbs: ['get'] },
      { apiGroups: ['batch'], resources: ['jobs'], verbs: ['get'] },
    ]);
  });

  it('runs as the account that it is given', () => {
    const chart = newChart('ai');
    newLlm(chart, { account: new ServiceAccount(chart, 'account', { name: 'models' }) });
    expect(titlesOf(chart)).toContain('ServiceAccount models');
    expect(titlesOf(chart)).not.toContain('ServiceAccount llm');
    expect(find(chart, 'Deployment', 'llm')).toMatchObject({
      spec: { template: { spec: { serviceAccountName: 'models' } } },
    });
  });

  it('admits nobody without callers, which its rules refuse', () => {
    const chart = newChart('ai');
    newLlm(chart, { allowedCallers: undefined });
    expect(find(chart, 'NetworkPolicy', 'llm')).toMatchObject({ spec: { policyTypes: ['Ingress', 'Egress'] } });
    expect(find(chart, 'NetworkPolicy', 'llm')).not.toHaveProperty('spec.ingress');
    expect(find(chart, 'NetworkPolicy', 'llm')).not.toHaveProperty('spec.egress');
    Rules.check(chart);
    expect(() => objectsOf(chart)).toThrow(
      'must select pods that somebody may reach: no network policy lets anybody in; let a workload call them, or set allowedCallers',
    );
  });

  it('admits callers as they are given, without what is empty', () => {
    const chart = newChart('ai');
    const given = {
      podSelector: { matchLabels: {}, matchExpressions: [{ key: 'app', operator: 'Exists' }] },
    };
    newLlm(chart, { allowedCallers: [given, { namespaceSelector: { matchLabels: {} } }] });
    expect(find(chart, 'NetworkPolicy', 'llm')).toMatchObject({
      spec: {
        ingress: [
          {
            from: [
              { podSelector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } },
              { namespaceSelector: {} },
            ],
          },
        ],
      },
    });
  });

  it('has no policy where network policies are off, and its rules agree', () => {
    const chart = newChart('ai');
    Platform.set(chart, { networkPolicy: { enabled: false } });
    newLlm(chart, { allowedCallers: undefined });
    Rules.check(chart);
    expect(titlesOf(chart)).not.toContain('NetworkPolicy llm');
  });

  it('admits extra callers on its port only', () => {
    const chart = newChart('ai');
    newLlm(chart);
    expect(find(chart, 'NetworkPolicy', 'llm')).toMatchObject({
      spec: {
        ingress: [
          { from: [{ podSelector: { matchLabels: { app: 'shop' } } }], ports: [{ port: 11434, protocol: 'TCP' }] },
        ],
      },
    });
  });

  it('takes extra environment, labels and annotations', () => {
    const chart = newChart('ai');
    newLlm(chart, {
      env: { OLLAMA_KEEP_ALIVE: '24h' },
      labels: { team: 'search' },
      annotations: { 'example.com/contact': 'search@example.com' },
    });
    const labels = {
      team: 'search',
      'app.kubernetes.io/name': 'llm',
      'app.kubernetes.io/component': 'ollama',
      'app.kubernetes.io/part-of': 'slate-system',
    };
    const annotations = { 'example.com/contact': 'search@example.com' };
    expect(find(chart, 'Deployment', 'llm')).toMatchObject({
      metadata: { labels, annotations },
      spec: {
        selector: { matchLabels: { 'app.kubernetes.io/name': 'llm', 'app.kubernetes.io/component': 'ollama' } },
        template: { metadata: { labels, annotations } },
      },
    });
    expect(variablesOf(chart, 'Deployment', 'llm')).toEqual({
      HOME: '/root',
      OLLAMA_HOST: '0.0.0.0:11434',
      OLLAMA_KEEP_ALIVE: '24h',
    });
  });

  it('runs on the nodes that are asked for, beside what its GPU needs', () => {
    const chart = newChart('ai');
    newLlm(chart, {
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'models', effect: 'NoSchedule' }],
    });
    expect(find(chart, 'Deployment', 'llm')).toMatchObject({
      spec: {
        template: {
          spec: {
            nodeSelector: { disk: 'ssd', 'nvidia.com/gpu.present': 'true' },
            tolerations: [
              { key: 'dedicated', operator: 'Equal', value: 'models', effect: 'NoSchedule' },
              { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' },
            ],
          },
        },
      },
    });
  });
});

describe('the platform', () => {
  it('is set once for all services of a chart', () => {
    const chart = newChart('ai');
    Platform.set(chart, { gpu: { enabled: false }, imageRegistry: 'mirror.example.com' });
    newLlm(chart);
    newSearch(chart);
    expect(containerOf(chart, 'Deployment', 'llm')).toMatchObject({
      image: 'mirror.example.com/ollama/ollama:0.32.15',
    });
    expect(containerOf(chart, 'Deployment', 'search')).toMatchObject({
      image: 'mirror.example.com/getmeili/meilisearch:v1.12',
    });
    expect(JSON.stringify(objectsOf(chart))).not.toContain('nvidia.com');
    expect(variablesOf(chart, 'Deployment', 'llm')).toMatchObject({ NVIDIA_VISIBLE_DEVICES: 'void' });
  });

  it('of a chart leaves other charts alone, and keeps what the app sets', () => {
    const app = new App();
    Platform.set(app, { imageRegistry: 'mirror.example.com', imagePullSecrets: ['mirror'] });
    const plain = newChart('ai', app, 'plain');
    const chart = newChart('ai', app, 'own');
    Platform.set(chart, { gpu: { enabled: false }, imagePullSecrets: Settings.REMOVE });
    newLlm(plain);
    newLlm(chart);
    expect(podSpecOf(plain, 'llm')).toMatchObject({
      imagePullSecrets: [{ name: 'mirror' }],
      nodeSelector: { 'nvidia.com/gpu.present': 'true' },
      containers: [{ image: 'mirror.example.com/ollama/ollama:0.32.15' }],
    });
    expect(podSpecOf(chart, 'llm')).toMatchObject({
      containers: [{ image: 'mirror.example.com/ollama/ollama:0.32.15' }],
    });
    expect(podSpecOf(chart, 'llm')).not.toHaveProperty('imagePullSecrets');
    expect(podSpecOf(chart, 'llm')).not.toHaveProperty('nodeSelector');
  });

  it.each([
    ['amd.com/gpu', undefined, 'amd.com/gpu'],
    ['gpu.intel.com/i915', undefined, 'gpu.intel.com/i915'],
    ['nvidia.com/gpu.shared', { 'nvidia.com/gpu.present': 'true' }, 'nvidia.com/gpu'],
  ])('looks for the nodes with %s by the label %j and the taint %s', (resourceName, nodeSelector, key) => {
    const chart = newChart('ai');
    Platform.set(chart, { gpu: { resourceName } });
    newLlm(chart);
    const spec = podSpecOf(chart, 'llm');
    expect(spec).toMatchObject({
      containers: [{ resources: { limits: { [resourceName]: '1' } } }],
      tolerations: [{ key, operator: 'Exists', effect: 'NoSchedule' }],
    });
    expect('nodeSelector' in spec ? spec.nodeSelector : undefined).toEqual(nodeSelector);
  });

  it('of the caller says where the internet and the API server are', () => {
    const chart = newChart('ai');
    Platform.set(chart, {
      networkPolicy: {
        internet: { extraCidrs: ['10.9.8.7/32'] },
        apiServer: { cidrs: ['10.1.2.3/32'], ports: [6443] },
      },
    });
    newSearch(chart).calls(new Internet(), new KubernetesApi());
    const { spec } = find(chart, 'NetworkPolicy', 'search') as unknown as { spec: { egress: { to: unknown[] }[] } };
    expect(spec.egress[1].to).toContainEqual({ ipBlock: { cidr: '10.9.8.7/32' } });
    expect(spec.egress[2]).toEqual({
      to: [{ ipBlock: { cidr: '10.1.2.3/32' } }],
      ports: [{ port: 6443, protocol: 'TCP' }],
    });
  });

  it('cannot be set after the services that should have it', () => {
    const chart = newChart('ai');
    newLlm(chart);
    expect(() => Platform.set(chart, { gpu: { enabled: false } })).toThrow('llm');
  });
});

describe('two of one kind in one namespace', () => {
  it('follow their names, so that nothing collides', () => {
    const chart = newChart('ai');
    new Ollama(chart, 'a', { name: 'llm-a', allowedCallers: [SHOP] });
    new Ollama(chart, 'b', { name: 'llm-b', allowedCallers: [SHOP] });
    expect(titlesOf(chart)).toEqual([
      'Deployment llm-a',
      'Deployment llm-b',
      'NetworkPolicy llm-a',
      'NetworkPolicy llm-b',
      'PersistentVolumeClaim llm-a-data-pvc',
      'PersistentVolumeClaim llm-b-data-pvc',
      'Service llm-a-svc',
      'Service llm-b-svc',
      'ServiceAccount llm-a',
      'ServiceAccount llm-b',
    ]);
    const ofB = { 'app.kubernetes.io/name': 'llm-b', 'app.kubernetes.io/component': 'ollama' };
    expect(find(chart, 'Service', 'llm-b-svc')).toMatchObject({ spec: { selector: ofB } });
    expect(find(chart, 'NetworkPolicy', 'llm-b')).toMatchObject({ spec: { podSelector: { matchLabels: ofB } } });
    expect(find(chart, 'Deployment', 'llm-b')).toMatchObject({
      spec: {
        selector: { matchLabels: ofB },
        template: { spec: { volumes: [{}, {}, { persistentVolumeClaim: { claimName: 'llm-b-data-pvc' } }] } },
      },
    });
  });

  it('are called by the address of the one that is meant', () => {
    const chart = newChart('ai');
    new Ollama(chart, 'a', { name: 'llm-a', allowedCallers: [SHOP] });
    const b = new Ollama(chart, 'b', { name: 'llm-b' });
    newSearch(chart).calls(b);
    expect(variablesOf(chart, 'Deployment', 'search')).toEqual({
      OLLAMA_HOST: 'llm-b-svc:11434',
      OLLAMA_URL: 'http://llm-b-svc:11434',
    });
  });

  it.each([
    ['dashboards', Dashboard],
    ['agent routers', AgentRouter],
    ['autonomous loops', AutonomousLoop],
    ['copilot bridges', CopilotBridge],
    ['workflow managers', WorkflowManager],
    ['vector stores', ChromaDb],
    ['model preloads', ModelPreload],
    ['model trainers', ModelTrainer],
    ['codebase indexers', CodebaseIndexer],
    ['inference benchmarks', InferenceBenchmarks],
    ['nightly health checks', NightlyHealth],
    ['workflow cleanups', WorkflowCleanup],
    ['instruction syncs', InstructionSync],
  ])('%s share no object and no pod', (_kind, Workload) => {
    const chart = newChart('ai');
    const first = new Workload(chart, 'first', { name: 'first' });
    const second = new Workload(chart, 'second', { name: 'second' });
    const titles = titlesOf(chart);
    expect(titles).toHaveLength(new Set(titles).size);
    expect(titles.every((title) => /(first|second)/.test(title))).toBe(true);
    expect(first.podLabels['app.kubernetes.io/name']).toBe('first');
    expect(second.podLabels['app.kubernetes.io/name']).toBe('second');
  });
});

describe("a service of one's own", () => {
  it('learns where the service that it calls is', () => {
    const chart = newChart('ai');
    newSearch(chart).calls(newLlm(chart));
    expect(variablesOf(chart, 'Deployment', 'search')).toEqual({
      OLLAMA_HOST: 'llm-svc:11434',
      OLLAMA_URL: 'http://llm-svc:11434',
    });
  });

  it('gets the way out, and the service that it calls lets it in', () => {
    const chart = newChart('ai');
    newSearch(chart).calls(newLlm(chart, { allowedCallers: undefined }));
    expect(find(chart, 'NetworkPolicy', 'search')).toMatchObject({
      spec: {
        podSelector: {
          matchLabels: { 'app.kubernetes.io/name': 'search', 'app.kubernetes.io/component': 'search' },
        },
        egress: [
          {
            to: [
              { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } },
              { ipBlock: { cidr: '169.254.20.10/32' } },
              { ipBlock: { cidr: '169.254.169.254/32' } },
            ],
            ports: [
              { port: 53, protocol: 'UDP' },
              { port: 53, protocol: 'TCP' },
            ],
          },
          {
            to: [
              {
                podSelector: {
                  matchLabels: { 'app.kubernetes.io/name': 'llm', 'app.kubernetes.io/component': 'ollama' },
                },
              },
            ],
            ports: [{ port: 11434, protocol: 'TCP' }],
          },
        ],
      },
    });
    expect(find(chart, 'NetworkPolicy', 'llm')).toMatchObject({
      spec: {
        ingress: [
          {
            from: [
              {
                podSelector: {
                  matchLabels: { 'app.kubernetes.io/name': 'search', 'app.kubernetes.io/component': 'search' },
                },
              },
            ],
            ports: [{ port: 11434, protocol: 'TCP' }],
          },
        ],
      },
    });
  });

  it('is called like the services of SLATE', () => {
    const chart = newChart('ai');
    const search = newSearch(chart);
    new AgentRouter(chart, 'router', { name: 'router', allowedCallers: [SHOP] }).calls(search);
    new NightlyHealth(chart, 'health').checks(search);
    expect(variablesOf(chart, 'Deployment', 'router')).toMatchObject({
      SEARCH_HOST: 'search-svc:7700',
      SEARCH_URL: 'http://search-svc:7700',
    });
    expect(containerOf(chart, 'CronJob', 'slate-nightly-health').args).toEqual([
      'search',
      'http://search-svc:7700/health',
    ]);
  });

  it('calls an Ollama and a ChromaDB outside of the cluster', () => {
    const chart = newChart('ai');
    newSearch(chart).calls(
      Ollama.external({ external: { host: 'models.example.com', cidrs: ['203.0.113.7/32'] } }),
      ChromaDb.external({ external: { host: 'vectors.example.com', cidrs: ['203.0.113.8/32'], port: 9000 } }),
    );
    expect(variablesOf(chart, 'Deployment', 'search')).toEqual({
      CHROMADB_HOST: 'vectors.example.com:9000',
      CHROMADB_PORT: '9000',
      CHROMADB_URL: 'http://vectors.example.com:9000',
      OLLAMA_HOST: 'models.example.com:11434',
      OLLAMA_URL: 'http://models.example.com:11434',
    });
    expect(find(chart, 'NetworkPolicy', 'search')).toMatchObject({
      spec: {
        egress: [
          {},
          { to: [{ ipBlock: { cidr: '203.0.113.7/32' } }], ports: [{ port: 11434, protocol: 'TCP' }] },
          { to: [{ ipBlock: { cidr: '203.0.113.8/32' } }], ports: [{ port: 9000, protocol: 'TCP' }] },
        ],
      },
    });
  });
});

describe('a call from another namespace', () => {
  const newApp = (callerNamespace?: string) => {
    const app = new App();
    const llm = new Ollama(new Chart(app, 'llm', { namespace: 'ai' }), 'llm', { name: 'llm' });
    const shop = new Chart(app, 'shop', { namespace: callerNamespace });
    const search = newSearch(shop);
    return { shop, llmChart: Chart.of(llm), call: () => search.calls(llm) };
  };

  it('is made by the full name of the service, and open on both sides', () => {
    const { shop, llmChart, call } = newApp('shop');
    call();
    expect(variablesOf(shop, 'Deployment', 'search')).toMatchObject({
      OLLAMA_HOST: 'llm-svc.ai:11434',
      OLLAMA_URL: 'http://llm-svc.ai:11434',
    });
    expect(find(shop, 'NetworkPolicy', 'search')).toMatchObject({
      spec: {
        egress: [
          {},
          {
            to: [
              {
                podSelector: {
                  matchLabels: { 'app.kubernetes.io/name': 'llm', 'app.kubernetes.io/component': 'ollama' },
                },
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ai' } },
              },
            ],
            ports: [{ port: 11434, protocol: 'TCP' }],
          },
        ],
      },
    });
    expect(find(llmChart, 'NetworkPolicy', 'llm')).toMatchObject({
      spec: {
        ingress: [
          {
            from: [
              {
                podSelector: {
                  matchLabels: { 'app.kubernetes.io/name': 'search', 'app.kubernetes.io/component': 'search' },
                },
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } },
              },
            ],
          },
        ],
      },
    });
  });

  it('is refused where one of the charts has no namespace, as nobody could know which way to open', () => {
    expect(newApp().call).toThrow(
      'search (in a chart without a namespace) cannot call llm (in the namespace ai): give both charts a namespace',
    );
  });
});
