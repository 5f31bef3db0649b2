import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Environments, HealthCheck, Microservice, Ollama, Rules, Settings, Slate } from '../../index';
import { containerOf, find, newChart, objectsOf, podSpecOf, variablesOf } from '../helpers/objects';
import { build as foreignPods } from './foreign-pods';
import { build as ownServices } from './own-services';
import { build as parts } from './parts';
import { build as rules } from './rules';
import { build as settings } from './settings';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
writeFileSync(join(folder, 'team.yaml'), 'dashboard: { replicas: 3, autoscaling: { enabled: false } }\n');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The chart with this id of an app that an example builds. */
function chartOf(build: (app: App, folder: string) => void, id: string): Chart {
  const app = new App();
  build(app, folder);
  expect(app.synthYaml()).not.toBe('');
  return app.node.findChild(id) as Chart;
}

const peer = (podLabels: object, namespace?: string) => ({
  podSelector: { matchLabels: podLabels },
  ...(namespace && { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } }),
});
const tcp = (port: number) => [{ port, protocol: 'TCP' }];
const OLLAMA = { 'app.kubernetes.io/component': 'ollama', 'app.kubernetes.io/name': 'ollama' };

describe('foreign pods', () => {
  test('of the namespace get a policy with their ways out, and variables for their code', () => {
    const chart = chartOf(foreignPods, 'own');
    expect(find(chart, 'NetworkPolicy', 'search').spec).toEqual({
      podSelector: { matchLabels: { app: 'search' } },
      policyTypes: ['Egress'],
      egress: [
        expect.objectContaining({ ports: [{ port: 53, protocol: 'UDP' }, ...tcp(53)] }),
        { to: [peer(OLLAMA)], ports: tcp(11434) },
        { to: [expect.anything()], ports: tcp(8000) },
      ],
    });
    const deployment = JSON.stringify(find(chart, 'Deployment', 'search').spec);
    expect(deployment).toContain('{"name":"OLLAMA_HOST","value":"ollama-svc:11434"}');
    expect(deployment).toContain('{"name":"CHROMADB_URL","value":"http://chromadb-svc:8000"}');
  });

  test('that are called are let in where their policy is ours, and tell callers where they are', () => {
    expect(find(chartOf(foreignPods, 'own'), 'NetworkPolicy', 'postgres').spec).toMatchObject({
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ ports: tcp(5432) }],
    });
    expect(variablesOf(chartOf(foreignPods, 'slate'), 'Deployment', 'slate-workflow-manager')).toMatchObject({
      POSTGRES_HOST: 'postgres-rw:5432',
    });
  });

  test('of another namespace are let in, and have no policy of ours', () => {
    expect(() => find(chartOf(foreignPods, 'own'), 'NetworkPolicy', 'shop')).toThrow('0 objects');
    const { spec } = find(chartOf(foreignPods, 'slate'), 'NetworkPolicy', 'ollama');
    const { ingress } = spec as { ingress: { from: object[] }[] };
    expect(ingress[0].from).toContainEqual(peer({ app: 'shop' }, 'shop'));
    expect(ingress[0].from).toContainEqual({ namespaceSelector: { matchLabels: { team: 'research' } } });
  });
});

describe('the parts of a Slate', () => {
  const chart = chartOf(parts, 'slate');

  test('can be called, mounted, patched and given rights', () => {
    expect(JSON.stringify(find(chart, 'NetworkPolicy', 'slate-nightly-health'))).toContain('0.0.0.0/0');
    expect(JSON.stringify(find(chart, 'Role', 'slate-agent-role'))).toContain('leases');
    expect(find(chart, 'PersistentVolumeClaim', 'slate-data-pvc')).toMatchObject({
      metadata: { annotations: { 'backup.velero.io/backup-volumes': 'data' } },
    });
    expect(JSON.stringify(find(chart, 'Ingress', 'slate-ingress'))).toContain('"pathType":"Exact"');
    const { volumeMounts } = containerOf(chart, 'Deployment', 'search') as { volumeMounts: { mountPath: string }[] };
    expect(volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/index', '/instructions', '/memory', '/agents']);
  });

  test('tell where Ollama and ChromaDB are, from every namespace', () => {
    expect(variablesOf(chart, 'Deployment', 'search')).toMatchObject({
      MODELS: 'http://ollama-svc.ai:11434',
      VECTORS: 'chromadb-svc.ai 8000',
      OLLAMA_HOST: 'ollama-svc:11434',
    });
  });
});

describe("services of one's own", () => {
  const chart = chartOf(ownServices, 'shop');

  test.each([
    ['redis', { exec: { command: ['redis-cli', 'ping'] } }],
    ['postfix', { tcpSocket: { port: 25 } }],
    ['index', { grpc: { port: 9000 } }],
  ])('%s is asked in its own way whether it is well', (name, asked) => {
    expect(containerOf(chart, 'Deployment', name)).toMatchObject({
      startupProbe: { ...asked, failureThreshold: 60 },
      livenessProbe: { ...asked, periodSeconds: 30 },
      readinessProbe: { ...asked, periodSeconds: 10 },
    });
  });

  test('one that is not asked has no probes, and breaks no rule', () => {
    expect(Object.keys(containerOf(chart, 'Deployment', 'legacy'))).not.toContain('livenessProbe');
    expect(() => HealthCheck.none(' ')).toThrow('HealthCheck.none is without a reason');
  });

  test('callers reach all of the ports, and Prometheus that of the metrics', () => {
    expect(find(chart, 'Service', 'index-svc').spec).toMatchObject({
      ports: [
        { name: 'http', port: 9000 },
        { name: 'admin', port: 9001 },
        { name: 'metrics', port: 9100 },
      ],
    });
    const { egress } = find(chart, 'NetworkPolicy', 'report').spec as { egress: { ports: object[] }[] };
    expect(egress[3].ports).toEqual([...tcp(9000), ...tcp(9001)]);
    const { ingress } = find(chart, 'NetworkPolicy', 'index').spec as { ingress: { ports: { port: number }[] }[] };
    expect(ingress.map(({ ports }) => ports[0].port)).toEqual([9000, 9001, 9100]);
    expect(find(chart, 'Service', 'shop-metrics-svc').spec).toEqual({
      selector: { 'slate.io/metrics': 'shop-metrics' },
      ports: [{ name: 'metrics', port: 9100, targetPort: 'metrics' }],
    });
  });

  test('a sidecar and a container before the program see volumes of the pod, and are restricted', () => {
    const { initContainers } = podSpecOf(chart, 'redis') as unknown as { initContainers: object[] };
    const common = {
      volumeMounts: [{ name: 'data', mountPath: '/data' }],
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: false,
        capabilities: { drop: ['ALL'] },
      },
    };
    expect(initContainers).toMatchObject([
      { name: 'exporter', restartPolicy: 'Always', env: [{ name: 'REDIS_ADDR', value: 'localhost:6379' }], ...common },
      { name: 'warm', command: ['sh', '-c', 'touch /data/warm'], ...common },
    ]);
    expect(initContainers[1]).not.toHaveProperty('restartPolicy');
  });

  test('run as the user that their image needs', () => {
    expect(podSpecOf(chart, 'redis')).toMatchObject({
      securityContext: { runAsNonRoot: true, runAsUser: 999, runAsGroup: 999, fsGroup: 999 },
    });
    expect(podSpecOf(chart, 'postfix')).toMatchObject({ securityContext: { runAsUser: 1000 } });
  });

  test('several paths and hosts lead to them', () => {
    expect(find(chart, 'Ingress', 'shop').spec).toMatchObject({
      rules: [{ host: 'shop.example.com', http: { paths: [{ path: '/' }, { path: '/legacy' }] } }],
    });
    expect(find(chart, 'Ingress', 'admin').spec).toMatchObject({ rules: [{ host: 'admin.example.com' }] });
  });

  test('belong to the application of the user, objects and pods', () => {
    for (const { kind, metadata, spec } of objectsOf(chart) as unknown as Labelled[]) {
      if (metadata.name === 'shop-metrics-svc') continue;
      expect([kind, metadata.labels?.['app.kubernetes.io/part-of']]).toEqual([kind, 'shop']);
      const pods = spec?.template ?? spec?.jobTemplate?.spec.template;
      if (pods) expect(pods.metadata.labels).toMatchObject({ 'app.kubernetes.io/part-of': 'shop' });
    }
    expect(JSON.stringify(objectsOf(chart))).not.toMatch(/"app.kubernetes.io\/(name|part-of)":"slate/);
  });
});

interface Template {
  readonly metadata: { readonly labels: object };
}

interface Labelled {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: { [label: string]: string } };
  readonly spec?: {
    readonly template?: Template;
    readonly jobTemplate?: { readonly spec: { readonly template: Template } };
  };
}

describe('rules', () => {
  test('accept what is told to exist, and what one object may do', () => {
    expect(JSON.stringify(find(chartOf(rules, 'shop'), 'Deployment', 'search'))).toContain('meilisearch:latest');
  });

  test('still judge everything else by the rule that is off for one object', () => {
    const chart = newChart('ai');
    Rules.check(chart);
    const [one, other] = ['one', 'other'].map((name) => new Ollama(chart, name, { name, image: { tag: 'latest' } }));
    Rules.turnOffFor(one, 'pinned-images', 'a trial');
    for (const service of [one, other]) service.admits({ podSelector: {} });
    expect(() => objectsOf(chart)).toThrow('Deployment ai/other spec.template.spec.containers[ollama].image');
    expect(() => objectsOf(chart)).not.toThrow('Deployment ai/one');
  });

  test('are turned off by their name and with a reason only', () => {
    const chart = newChart('ai');
    expect(() => Rules.turnOffFor(chart, 'pinned', 'why')).toThrow('pinned is not a rule');
    expect(() => Rules.turnOffFor(chart, 'pinned-images', ' ')).toThrow('without a reason');
  });
});

describe('settings of the package', () => {
  test('are an environment, with values files and changes over it', () => {
    const chart = chartOf(settings, 'prod');
    expect(find(chart, 'Deployment', 'slate-dashboard')).toMatchObject({ spec: { replicas: 3 } });
    expect(find(chart, 'PersistentVolumeClaim', 'ollama-data-pvc')).toMatchObject({
      spec: { resources: { requests: { storage: '100Gi' } } },
    });
    expect(variablesOf(chart, 'Deployment', 'slate-dashboard')).not.toHaveProperty('SLATE_GLASS_OPACITY');
    expect(find(chart, 'Ingress', 'slate-ingress').spec).not.toHaveProperty('ingressClassName');
    expect(find(chart, 'Namespace', 'ai')).toMatchObject({ metadata: { labels: { 'slate.io/environment': 'prod' } } });
  });

  test('say what is removed by paths, which every language can hand on', () => {
    expect(Environments.local.without).toEqual(['image.registry']);
    expect(JSON.stringify(find(chartOf(settings, 'local'), 'Deployment', 'slate-dashboard'))).toContain(
      '"image":"slate:local"',
    );
    expect(Settings.merge(Environments.local, { image: { registry: 'ghcr.io' } })).toMatchObject({
      image: { registry: 'ghcr.io', repository: 'slate' },
    });
  });

  test.each([
    ['ollama.resources.limits.nvidia\\.com/gpu', ''],
    ['dashboard.nothing', 'dashboard.nothing is not a setting'],
    ['dashboard.autoscaling', 'dashboard.autoscaling is null; must be a map'],
  ])('without %s', (path, message) => {
    const chart = newChart('ai');
    new Slate(chart, 'slate', { without: [path] });
    if (message === '') expect(JSON.stringify(find(chart, 'Deployment', 'ollama'))).not.toContain('nvidia.com/gpu"');
    else expect(() => objectsOf(chart)).toThrow(message);
  });

  test('that are wrong in a file are told with their places', () => {
    const file = join(folder, 'wrong.yaml');
    writeFileSync(file, 'dashboard:\n  replica: 3\n');
    expect(() => Environments.withValues(Environments.dev, file)).toThrow(
      `${file}:2:3  dashboard.replica is not a setting; did you mean dashboard.replicas?`,
    );
  });
});

test('a container of a service is checked as the service is', () => {
  const search = new Microservice(newChart('ai'), 'search', { name: 'search', port: 80 });
  expect(() => search.addSidecar({ name: 'a' } as never)).toThrow(
    'chart/search/container cannot be created: image is missing; must be given; resources is missing; must be given',
  );
});
