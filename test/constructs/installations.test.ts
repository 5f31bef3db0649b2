import { App, Chart } from 'cdk8s';
import { Microservice, Platform, PodSecurityLevel, Settings, Slate, SlateProps } from '../../constructs';
import { containerOf, find, Manifest, newChart, objectsOf, titlesOf, variablesOf } from '../helpers/objects';

/** Such folders belong to root at first, and a container that runs as root gives them away: `restricted` would refuse it. */
const ON_THE_NODE: SlateProps = {
  security: {
    podSecurity: {
      enforce: PodSecurityLevel.BASELINE,
      warn: PodSecurityLevel.BASELINE,
      audit: PodSecurityLevel.BASELINE,
    },
  },
  hostPathRoot: '/srv',
};

/** Two of them read URLs. */
const CALLERS_OF_CHROMADB = [
  ['Deployment', 'slate-dashboard', 'http://'],
  ['Deployment', 'slate-agent-router', ''],
  ['Deployment', 'slate-autonomous-loop', ''],
  ['Deployment', 'slate-copilot-bridge', ''],
  ['Deployment', 'slate-workflow-manager', ''],
  ['CronJob', 'slate-codebase-indexer', 'http://'],
] as const;

const CALLERS_OF_OLLAMA = [
  ...CALLERS_OF_CHROMADB,
  ['Job', 'slate-model-preload', ''],
  ['CronJob', 'slate-model-trainer', ''],
  ['CronJob', 'slate-inference-benchmarks', ''],
  ['CronJob', 'slate-instruction-sync', ''],
] as const;

function install(props: SlateProps = {}, namespace = 'slate', app = new App()): Chart {
  const chart = newChart(namespace, app, namespace);
  new Slate(chart, 'slate', { createNamespace: true, ...props });
  return chart;
}

function named(objects: Manifest[], kind: string): string[] {
  return objects
    .filter((object) => object.kind === kind)
    .map(({ metadata }) => metadata.name)
    .sort();
}

function foldersOf(chart: Chart): string[] {
  const volumes = objectsOf(chart).filter(({ kind }) => kind === 'PersistentVolume');
  return volumes.map(({ spec }) => (spec as { hostPath: { path: string } }).hostPath.path).sort();
}

describe('the namespace of an installation', () => {
  it.each(['default', 'kube-system', 'kube-public'])('cannot be %s, whoever says so', (namespace) => {
    const byChart = install({}, namespace);
    const bySetting = newChart('slate', new App(), 'slate');
    new Slate(bySetting, 'slate', { namespace });
    for (const chart of [byChart, bySetting]) {
      expect(() => App.of(chart).synthYaml()).toThrow(`namespace is "${namespace}"; must be a name `);
    }
  });

  it('is closed to everybody, or with defaultDeny off only the pods of SLATE are', () => {
    const policies = (props: SlateProps) => named(objectsOf(install(props)), 'NetworkPolicy');
    const all = policies({});
    expect(all).toContain('default-deny-all');
    const own = policies({ networkPolicy: { defaultDeny: false } });
    expect(own).toEqual(all.filter((name) => name !== 'default-deny-all'));
    expect(App.of(install({ networkPolicy: { defaultDeny: false } })).synthYaml()).not.toContain('default-deny-all');
  });

  it('is that of the chart', () => {
    const chart = install({}, 'ai');
    expect(new Set(objectsOf(chart).map(({ metadata }) => metadata.namespace))).toEqual(new Set(['ai', undefined]));
    expect(named(objectsOf(chart), 'Namespace')).toEqual(['ai']);
  });

  it('can be set, whatever the chart says', () => {
    const chart = install({ namespace: 'lab' }, 'ai');
    expect(new Set(objectsOf(chart).map(({ metadata }) => metadata.namespace))).toEqual(new Set(['lab', undefined]));
    expect(named(objectsOf(chart), 'Namespace')).toEqual(['lab']);
  });

  it('is slate where nobody names one', () => {
    const chart = newChart();
    new Slate(chart, 'slate');
    expect(new Set(objectsOf(chart).map(({ metadata }) => metadata.namespace))).toEqual(new Set(['slate']));
  });

  it('is made only on request', () => {
    const chart = newChart('ai');
    new Slate(chart, 'slate');
    expect(named(objectsOf(chart), 'Namespace')).toEqual([]);
  });

  it('is on every object but those of the whole cluster', () => {
    const objects = objectsOf(install(ON_THE_NODE, 'ai'));
    const without = objects.filter(({ metadata }) => metadata.namespace === undefined);
    expect([...new Set(without.map(({ kind }) => kind))].sort()).toEqual(['Namespace', 'PersistentVolume']);
    expect(without).toHaveLength(6);
  });
});

describe('two installations in one app', () => {
  function identities(charts: Chart[]): string[] {
    return charts
      .flatMap(objectsOf)
      .map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? '(cluster)'} ${metadata.name}`);
  }

  it.each([
    ['on claims', {}],
    ['on folders of the node', ON_THE_NODE],
  ])('share no object, %s', (_where, props) => {
    const app = new App();
    const found = identities([install(props, 'slate', app), install(props, 'lab', app)]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('can be in one chart', () => {
    const chart = newChart();
    new Slate(chart, 'first', { ...ON_THE_NODE, namespace: 'first', createNamespace: true });
    new Slate(chart, 'second', { ...ON_THE_NODE, namespace: 'second', createNamespace: true });
    const found = identities([chart]);
    expect(new Set(found).size).toBe(found.length);
    expect(named(objectsOf(chart), 'Namespace')).toEqual(['first', 'second']);
  });

  it('give volumes of the cluster the name of their namespace', () => {
    expect(named(objectsOf(install(ON_THE_NODE)), 'PersistentVolume')).toEqual([
      'slate-chroma-pv',
      'slate-data-pv',
      'slate-memory-pv',
      'slate-ollama-pv',
      'slate-workspace-pv',
    ]);
    expect(named(objectsOf(install(ON_THE_NODE, 'lab')), 'PersistentVolume')).toEqual([
      'lab-chroma-pv',
      'lab-data-pv',
      'lab-memory-pv',
      'lab-ollama-pv',
      'lab-workspace-pv',
    ]);
  });

  it('keep their data in folders of their own below one root', () => {
    const app = new App();
    const charts = [install(ON_THE_NODE, 'slate', app), install(ON_THE_NODE, 'lab', app)];
    expect(foldersOf(charts[0])).toEqual([
      '/srv/slate/chroma',
      '/srv/slate/data',
      '/srv/slate/memory',
      '/srv/slate/ollama',
      '/srv/slate/workspace',
    ]);
    expect(foldersOf(charts[1])).toEqual([
      '/srv/lab/chroma',
      '/srv/lab/data',
      '/srv/lab/memory',
      '/srv/lab/ollama',
      '/srv/lab/workspace',
    ]);
    expect(app.synthYaml()).toContain('/srv/lab/ollama');
  });

  it.each(['/srv/models', '/srv/models/', '/srv/models/lab', '/srv//models/./7b'])(
    'cannot both be synthesized when one has /srv/models and the other %s',
    (folder) => {
      const app = new App();
      const withFolder = (hostPath: string) => ({ ...ON_THE_NODE, ollama: { persistence: { hostPath } } });
      install(withFolder('/srv/models'), 'slate', app);
      install(withFolder(folder), 'lab', app);
      expect(() => app.synthYaml()).toThrow(
        /-ollama-pv spec\.hostPath\.path is "\/srv\/+models.*"; must be apart from the folder of (slate|lab)-ollama-pv, \/srv\/models/,
      );
    },
  );

  it('cannot have one folder for two claims of their own', () => {
    const app = new App();
    install({ ...ON_THE_NODE, storage: { data: { hostPath: '/srv/slate/workspace/index' } } }, 'slate', app);
    expect(() => app.synthYaml()).toThrow(/slate-data-pv spec\.hostPath\.path .* slate-workspace-pv/);
  });

  it.each([
    ['a folder of its own', { hostPath: '/mine' }, '/mine'],
    ['a storage class', { storageClass: 'fast' }, undefined],
    ['a claim that exists', { existingClaim: 'mine' }, undefined],
    ['the default class', { hostPath: Settings.REMOVE }, undefined],
  ])('let a claim leave the root for %s', (_, data, folder) => {
    const chart = install({ ...ON_THE_NODE, storage: { data } });
    const [volume] = objectsOf(chart).filter(({ metadata }) => metadata.name === 'slate-data-pv');
    expect((volume as { spec?: { hostPath: { path: string } } } | undefined)?.spec?.hostPath.path).toBe(folder);
  });

  it('let the claims of Ollama and ChromaDB leave the root for the default class', () => {
    const persistence = { hostPath: Settings.REMOVE };
    const chart = install({ ...ON_THE_NODE, ollama: { persistence }, chromadb: { persistence } });
    expect(foldersOf(chart)).toEqual(['/srv/slate/data', '/srv/slate/memory', '/srv/slate/workspace']);
  });

  it('bind the accounts and volumes of their own namespace', () => {
    const chart = install(ON_THE_NODE, 'lab');
    expect(find(chart, 'PersistentVolume', 'lab-ollama-pv')).toMatchObject({
      spec: { claimRef: { name: 'ollama-data-pvc', namespace: 'lab' } },
    });
    expect(find(chart, 'RoleBinding', 'slate-core-binding')).toMatchObject({
      subjects: [{ kind: 'ServiceAccount', name: 'slate-core', namespace: 'lab' }],
    });
  });
});

describe('an Ollama outside of the cluster', () => {
  const external = { host: 'models.example.com', cidrs: ['203.0.113.7/32', '203.0.113.8/32'] };
  const chart = install({ ollama: { enabled: false, external } });

  it('leaves no object of the bundled one', () => {
    expect(titlesOf(chart).filter((title) => title.includes('ollama'))).toEqual([]);
    expect(titlesOf(chart)).toHaveLength(titlesOf(install()).length - 4);
    expect(JSON.stringify(objectsOf(chart))).not.toContain('ollama-svc');
  });

  it.each(CALLERS_OF_OLLAMA)('is what %s %s uses', (kind, name, scheme) => {
    expect(variablesOf(chart, kind, name)).toMatchObject({
      OLLAMA_HOST: `${scheme}models.example.com:11434`,
      OLLAMA_URL: 'http://models.example.com:11434',
    });
    const { spec } = find(chart, 'NetworkPolicy', name) as unknown as { spec: { egress: unknown[] } };
    expect(spec.egress).toContainEqual({
      to: [{ ipBlock: { cidr: '203.0.113.7/32' } }, { ipBlock: { cidr: '203.0.113.8/32' } }],
      ports: [{ port: 11434, protocol: 'TCP' }],
    });
  });

  it('is forwarded to on localhost where a program asks there', () => {
    const { spec } = find(chart, 'CronJob', 'slate-codebase-indexer') as unknown as {
      spec: { jobTemplate: { spec: { template: { spec: { initContainers: { args: string[] }[] } } } } };
    };
    const [sidecar] = spec.jobTemplate.spec.template.spec.initContainers;
    expect(sidecar.args).toEqual(['11434', 'models.example.com', '11434']);
  });

  it('is asked by the nightly health check', () => {
    expect(containerOf(chart, 'CronJob', 'slate-nightly-health').args).toContain(
      'http://models.example.com:11434/api/version',
    );
  });

  it('can be on another port, and callers can be told its address in another form', () => {
    const other = install({
      ollama: { enabled: false, external: { ...external, port: 8443 }, clientHost: 'https://models.example.com' },
    });
    expect(variablesOf(other, 'Deployment', 'slate-dashboard')).toMatchObject({
      OLLAMA_HOST: 'https://models.example.com',
      OLLAMA_URL: 'http://models.example.com:8443',
    });
  });
});

describe('a ChromaDB outside of the cluster', () => {
  const chart = install({
    chromadb: { enabled: false, external: { host: 'vectors.example.com', cidrs: ['203.0.113.9/32'] } },
  });

  it('leaves no object of the bundled one', () => {
    expect(titlesOf(chart).filter((title) => title.includes('chroma'))).toEqual([]);
    expect(titlesOf(chart)).toHaveLength(titlesOf(install()).length - 4);
    expect(JSON.stringify(objectsOf(chart))).not.toContain('chromadb-svc');
  });

  it.each(CALLERS_OF_CHROMADB)('is what %s %s uses', (kind, name, scheme) => {
    expect(variablesOf(chart, kind, name)).toMatchObject({
      CHROMADB_HOST: `${scheme}vectors.example.com:8000`,
      CHROMADB_PORT: '8000',
      CHROMADB_URL: 'http://vectors.example.com:8000',
    });
    const { spec } = find(chart, 'NetworkPolicy', name) as unknown as { spec: { egress: unknown[] } };
    expect(spec.egress).toContainEqual({
      to: [{ ipBlock: { cidr: '203.0.113.9/32' } }],
      ports: [{ port: 8000, protocol: 'TCP' }],
    });
  });

  it('is asked by the nightly health check', () => {
    expect(containerOf(chart, 'CronJob', 'slate-nightly-health').args).toContain(
      'http://vectors.example.com:8000/api/v2/heartbeat',
    );
  });
});

describe('an installation without the agentic system', () => {
  const chart = install({ agenticSystem: { enabled: false } });

  it('has neither router, loop and bridge nor what is there for them', () => {
    const left = new Set(titlesOf(chart));
    expect(titlesOf(install()).filter((title) => !left.has(title))).toEqual([
      'ConfigMap slate-agent-config',
      'ConfigMap slate-copilot-bridge',
      'Deployment slate-agent-router',
      'Deployment slate-autonomous-loop',
      'Deployment slate-copilot-bridge',
      'NetworkPolicy slate-agent-router',
      'NetworkPolicy slate-autonomous-loop',
      'NetworkPolicy slate-copilot-bridge',
      'PersistentVolumeClaim slate-memory-pvc',
      'PodDisruptionBudget slate-agent-router-pdb',
      'Service slate-agent-router-svc',
      'Service slate-autonomous-svc',
      'Service slate-copilot-bridge-svc',
      'Service slate-metrics-svc',
    ]);
  });

  it('adds nothing', () => {
    const before = new Set(titlesOf(install()));
    expect(titlesOf(chart).filter((title) => !before.has(title))).toEqual([]);
  });

  it('lets none of them in', () => {
    expect(JSON.stringify(objectsOf(chart).filter(({ kind }) => kind === 'NetworkPolicy'))).not.toMatch(
      /agent-router|autonomous|copilot/,
    );
  });

  it('asks the others whether they are well', () => {
    expect(containerOf(chart, 'CronJob', 'slate-nightly-health').args).toEqual([
      'slate-dashboard',
      'http://slate-dashboard-svc:8080/health',
      'slate-workflow-manager',
      'http://slate-workflow-svc:8084/api/health',
      'ollama',
      'http://ollama-svc:11434/api/version',
      'chromadb',
      'http://chromadb-svc:8000/api/v2/heartbeat',
    ]);
  });
});

describe("a service of one's own beside an installation", () => {
  it('calls its services', () => {
    const chart = newChart('ai');
    const slate = new Slate(chart, 'slate');
    new Microservice(chart, 'search', {
      name: 'search',
      image: { registry: 'docker.io', repository: 'getmeili/meilisearch', tag: 'v1.12' },
      port: 7700,
      resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
      allowedCallers: [{ podSelector: { matchLabels: { app: 'shop' } } }],
    }).calls(slate.ollama, slate.workflowManager);
    expect(variablesOf(chart, 'Deployment', 'search')).toEqual({
      OLLAMA_HOST: 'ollama-svc:11434',
      OLLAMA_URL: 'http://ollama-svc:11434',
      SLATE_WORKFLOW_MANAGER_HOST: 'slate-workflow-svc:8084',
      SLATE_WORKFLOW_MANAGER_URL: 'http://slate-workflow-svc:8084',
    });
    const { spec } = find(chart, 'NetworkPolicy', 'ollama') as unknown as { spec: { ingress: { from: unknown[] }[] } };
    expect(spec.ingress[0].from).toContainEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'search', 'app.kubernetes.io/component': 'search' } },
    });
  });
});

describe('the platform of an installation', () => {
  it('is that of its chart, but for its own settings', () => {
    const chart = newChart('ai');
    Platform.set(chart, {
      gpu: { enabled: false },
      image: { digest: `sha256:${'0'.repeat(64)}` },
      security: { podSecurity: { enforce: PodSecurityLevel.BASELINE } },
      networkPolicy: { monitoringNamespace: 'prometheus' },
    });
    new Slate(chart, 'slate', {
      createNamespace: true,
      image: { tag: Settings.REMOVE },
      networkPolicy: { monitoringNamespace: 'metrics' },
    });
    const objects = objectsOf(chart);
    expect(JSON.stringify(objects)).not.toContain('nvidia.com');
    expect(find(chart, 'Namespace', 'ai')).toMatchObject({
      metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } },
    });
    expect(JSON.stringify(find(chart, 'NetworkPolicy', 'slate-agent-router'))).toContain('"metrics"');
    expect(chart.node.findAll().flatMap(({ node }) => node.validate())).toEqual([]);
  });
});

describe('a default of the platform that is removed', () => {
  it('is printed nowhere', () => {
    const chart = install({ gpu: { nodeSelector: Settings.REMOVE } });
    expect(JSON.stringify(objectsOf(chart))).not.toContain('nvidia.com/gpu.present');
  });
});
