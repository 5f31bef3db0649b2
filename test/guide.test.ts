import { contract } from './helpers/contract';
import { productionContract } from './helpers/production';
import { quantity } from '../constructs/schema/quantity';
import {
  byName,
  containerOf,
  ENVIRONMENTS,
  finished,
  namesOf,
  podOf,
  slate,
  variable,
  workloads,
} from './helpers/finished';

const DEFAULTS = slate();

describe.each(ENVIRONMENTS)('in %s, as the guide says,', (environment) => {
  for (const [sentence, check] of contract(finished(environment))) test(sentence, check);
});

test('production has its sizes, volumes and nodes', () => {
  for (const [, check] of productionContract(finished('prod'))) check();
});

describe('without settings, as helm install without values,', () => {
  test.each([
    ['slate-agent-router', 2],
    ['slate-autonomous-loop', 1],
    ['slate-copilot-bridge', 1],
    ['slate-workflow-manager', 1],
    ['ollama', 1],
    ['chromadb', 1],
  ])('%s has %i pods', (name, replicas) => {
    expect(byName(DEFAULTS, 'Deployment', name).spec?.replicas).toBe(replicas);
  });

  test('the dashboard has 2 to 6 pods, and no fixed number beside', () => {
    expect(byName(DEFAULTS, 'Deployment', 'slate-dashboard').spec?.replicas).toBeUndefined();
    expect(namesOf(DEFAULTS, 'HorizontalPodAutoscaler')).toEqual(['slate-dashboard-hpa']);
    expect(byName(DEFAULTS, 'HorizontalPodAutoscaler', 'slate-dashboard-hpa').spec).toMatchObject({
      minReplicas: 2,
      maxReplicas: 6,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 80 } } },
      ],
      behavior: {
        scaleUp: { stabilizationWindowSeconds: 60, policies: [{ type: 'Pods', value: 2, periodSeconds: 60 }] },
        scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Pods', value: 1, periodSeconds: 120 }] },
      },
    });
  });

  test.each([
    ['slate-workspace-pvc', '10Gi'],
    ['slate-data-pvc', '5Gi'],
    ['slate-memory-pvc', '2Gi'],
    ['ollama-data-pvc', '20Gi'],
    ['chroma-data-pvc', '5Gi'],
  ])('the claim %s asks for %s, which one node can mount', (name, storage) => {
    expect(byName(DEFAULTS, 'PersistentVolumeClaim', name).spec).toEqual({
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage } },
    });
  });

  test.each([
    ['slate-dashboard', '250m', '512Mi', '1000m', '2Gi', undefined],
    ['slate-agent-router', '250m', '512Mi', '1000m', '2Gi', undefined],
    ['slate-autonomous-loop', '500m', '1Gi', '2000m', '4Gi', '1'],
    ['slate-copilot-bridge', '100m', '256Mi', '500m', '1Gi', undefined],
    ['slate-workflow-manager', '200m', '512Mi', '1000m', '2Gi', undefined],
    ['ollama', '1', '8Gi', '4', '16Gi', '1'],
    ['chromadb', '250m', '512Mi', '1000m', '2Gi', undefined],
  ])(
    '%s asks for %s CPU and %s, and may use %s CPU, %s and %s GPUs',
    (name, cpu, memory, cpuLimit, memoryLimit, gpus) => {
      const { requests = {}, limits = {} } = containerOf(DEFAULTS, name).resources ?? {};
      const amounts = [requests.cpu, requests.memory, limits.cpu, limits.memory].map((amount) => quantity(amount));
      expect(amounts).toEqual([cpu, memory, cpuLimit, memoryLimit].map((amount) => quantity(amount)));
      expect(limits['nvidia.com/gpu']).toBe(gpus);
    },
  );

  test('Ollama and the autonomous loop run on nodes with GPUs, and so does what shares claims with the loop', () => {
    const onGpuNodes = workloads(DEFAULTS).filter(({ pod }) => pod.nodeSelector?.['nvidia.com/gpu.present'] === 'true');
    expect(onGpuNodes.map(({ name }) => name).sort()).toEqual([
      'ollama',
      'slate-autonomous-loop',
      'slate-codebase-indexer',
      'slate-copilot-bridge',
      'slate-instruction-sync',
      'slate-nightly-health',
      'slate-workflow-cleanup',
      'slate-workflow-manager',
    ]);
  });

  test('Ollama keeps its models at /root/.ollama, as a user that is not root', () => {
    const { volumeMounts, env } = containerOf(DEFAULTS, 'ollama');
    expect(volumeMounts).toEqual([
      { mountPath: '/root', name: 'root' },
      { mountPath: '/tmp', name: 'tmp' },
      { mountPath: '/root/.ollama', name: 'ollama-data' },
    ]);
    expect(podOf(DEFAULTS, 'ollama').volumes).toContainEqual({
      name: 'ollama-data',
      persistentVolumeClaim: { claimName: 'ollama-data-pvc' },
    });
    expect(env).toEqual([
      { name: 'HOME', value: '/root' },
      { name: 'OLLAMA_HOST', value: '0.0.0.0:11434' },
    ]);
  });

  test('ChromaDB keeps its vectors at /data', () => {
    expect(containerOf(DEFAULTS, 'chromadb').volumeMounts).toContainEqual({ mountPath: '/data', name: 'chroma-data' });
    expect(podOf(DEFAULTS, 'chromadb').volumes).toContainEqual({
      name: 'chroma-data',
      persistentVolumeClaim: { claimName: 'chroma-data-pvc' },
    });
  });

  test.each([
    ['slate-workflow-manager', ['/workspace', '/slate/.slate_index']],
    ['slate-autonomous-loop', ['/workspace', '/slate/.slate_index', '/slate/slate_memory']],
    ['slate-copilot-bridge', ['/workspace']],
    ['slate-workflow-cleanup', ['/workspace']],
    ['slate-instruction-sync', ['/workspace']],
    ['slate-codebase-indexer', ['/workspace (read-only)']],
    ['slate-nightly-health', ['/workspace (read-only)']],
    ['slate-agent-router', []],
    ['slate-dashboard', []],
  ])('%s mounts the shared claims at %p', (name, paths) => {
    expect(sharedMounts(DEFAULTS, name)).toEqual(paths);
  });

  test.each([
    ['slate-dashboard', 'uvicorn agents.slate_dashboard_server:app --host 0.0.0.0 --port 8080', '/health'],
    ['slate-agent-router', 'python slate/k8s_entrypoints.py --service agent-router', '/api/health'],
    ['slate-autonomous-loop', 'python slate/k8s_entrypoints.py --service autonomous', '/api/health'],
    ['slate-copilot-bridge', 'python /opt/copilot-bridge/copilot-bridge.py', '/api/health'],
    ['slate-workflow-manager', 'python slate/k8s_entrypoints.py --service workflow', '/api/health'],
    ['ollama', '', '/api/version'],
    ['chromadb', '', '/api/v2/heartbeat'],
  ])('%s runs "%s" and is asked at %s', (name, command, path) => {
    const container = containerOf(DEFAULTS, name);
    expect(container.command?.join(' ') ?? '').toBe(command);
    expect(container.startupProbe).toMatchObject({ httpGet: { path, port: 'http' } });
  });

  test.each([
    ['slate-dashboard', '/health'],
    ['slate-agent-router', '/api/health'],
    ['slate-autonomous-loop', '/api/health'],
    ['slate-copilot-bridge', '/api/health'],
    ['slate-workflow-manager', '/api/health'],
  ])('%s, which answers one request at a time, is not restarted for ten minutes of work', (name, path) => {
    const { livenessProbe, readinessProbe } = containerOf(DEFAULTS, name);
    expect(livenessProbe).toEqual({
      tcpSocket: { port: 'http' },
      periodSeconds: 60,
      timeoutSeconds: 10,
      failureThreshold: 11,
    });
    expect(readinessProbe).toEqual({
      httpGet: { path, port: 'http' },
      periodSeconds: 10,
      timeoutSeconds: 60,
      failureThreshold: 3,
    });
  });

  test.each([
    ['ollama', '/api/version', '/api/tags'],
    ['chromadb', '/api/v2/heartbeat', '/api/v2/healthcheck'],
  ])('%s is restarted when %s does not answer, and gets requests while %s does', (name, liveness, readiness) => {
    const { livenessProbe, readinessProbe } = containerOf(DEFAULTS, name);
    expect(livenessProbe).toMatchObject({ httpGet: { path: liveness, port: 'http' }, failureThreshold: 3 });
    expect(readinessProbe).toMatchObject({ httpGet: { path: readiness, port: 'http' }, failureThreshold: 3 });
  });

  test('a program of SLATE ends when it is told to, and at the latest after five seconds', () => {
    const own = workloads(DEFAULTS).filter(({ name }) => containerOf(DEFAULTS, name).image?.includes('/slate:'));
    expect(own).toHaveLength(9);
    for (const { name, pod } of own) {
      expect({ name, ...pod }).toMatchObject({ name, shareProcessNamespace: true, terminationGracePeriodSeconds: 5 });
    }
  });

  test.each(['slate-codebase-indexer', 'slate-instruction-sync'])(
    '%s, whose program asks for Ollama on localhost, finds it there',
    (name) => {
      const [sidecar, ...others] = podOf(DEFAULTS, name).initContainers ?? [];
      expect(others).toEqual([]);
      expect(sidecar).toMatchObject({
        name: 'localhost-11434',
        restartPolicy: 'Always',
        args: ['11434', 'ollama-svc', '11434'],
      });
    },
  );

  test('the dashboard asks itself without going through its Service, and writes to a place of its own', () => {
    const dashboard = containerOf(DEFAULTS, 'slate-dashboard');
    expect(variable(dashboard, 'DASHBOARD_HOST')).toBe('http://127.0.0.1:8080');
    expect(variable(dashboard, 'SLATE_WORKSPACE')).toBe('/tmp');
    expect(dashboard.env).toContainEqual({
      name: 'NODE_NAME',
      valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } },
    });
  });

  test('the dashboard gets a writable copy of its programs where the root file system is read-only, and only there', () => {
    const readOnly = slate({ security: { readOnlyRootFilesystem: true } });
    const [copy] = podOf(readOnly, 'slate-dashboard').initContainers ?? [];
    expect(copy).toMatchObject({
      command: ['sh', '-c', 'cp -R /slate/. /copy/'],
      volumeMounts: [{ name: 'slate', mountPath: '/copy' }],
    });
    expect(containerOf(readOnly, 'slate-dashboard').volumeMounts).toContainEqual({
      name: 'slate',
      mountPath: '/slate',
    });
    expect(podOf(readOnly, 'slate-dashboard').volumes).toContainEqual({
      name: 'slate',
      emptyDir: { sizeLimit: '1Gi' },
    });
    expect(podOf(DEFAULTS, 'slate-dashboard').initContainers).toBeUndefined();
  });

  test('the copilot bridge runs commands only where it is told to', () => {
    expect(variable(containerOf(DEFAULTS, 'slate-copilot-bridge'), 'SLATE_BRIDGE_EXEC')).toBeUndefined();
    const on = slate({ copilotBridge: { exec: { enabled: true } } });
    expect(variable(containerOf(on, 'slate-copilot-bridge'), 'SLATE_BRIDGE_EXEC')).toBe('true');
  });

  test('the images are pinned', () => {
    expect([...new Set(workloads(DEFAULTS).map(({ name }) => containerOf(DEFAULTS, name).image))].sort()).toEqual([
      'docker.io/chromadb/chroma:1.5.9',
      'docker.io/ollama/ollama:0.32.15',
      'ghcr.io/synchronizedlivingarchitecture/slate:2.4.0',
    ]);
  });

  test('the agents of the guide have their roles and models', () => {
    const { data } = byName(DEFAULTS, 'ConfigMap', 'slate-agent-config');
    expect(data?.['agent-routing.yaml']).toContain(
      '  "ALPHA":\n    role: "Coding"\n    patterns: ["implement", "code", "build", "fix"]\n    gpu: true\n    model: "slate-coder"\n',
    );
    expect(data?.['agent-routing.yaml']).toContain(
      '  "BETA":\n    role: "Testing"\n    patterns: ["test", "validate", "verify", "coverage"]\n    gpu: true\n    model: "slate-fast"\n',
    );
  });
});

const SHARED = ['slate-workspace-pvc', 'slate-data-pvc', 'slate-memory-pvc'];

function sharedMounts(objects: ReturnType<typeof slate>, name: string): string[] {
  const shared = podOf(objects, name).volumes?.filter(({ persistentVolumeClaim }) =>
    SHARED.includes(persistentVolumeClaim?.claimName ?? ''),
  );
  const mounts = containerOf(objects, name).volumeMounts ?? [];
  return mounts
    .filter((mount) => shared?.some((volume) => volume.name === mount.name))
    .map(({ mountPath = '', readOnly }) => (readOnly ? `${mountPath} (read-only)` : mountPath));
}
