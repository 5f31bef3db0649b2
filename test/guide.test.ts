import { quantity } from '../constructs/rules/objects/quantity';
import {
  Environment,
  byName,
  containerOf,
  ENVIRONMENTS,
  finished,
  namesOf,
  podOf,
  slate,
  variable,
  workloads,
} from './tools/finished';

const DEFAULTS = slate();

describe.each(ENVIRONMENTS)('in %s, as the guide says,', (environment: Environment) => {
  const objects = finished(environment);

  test('there are seven deployments', () => {
    expect(namesOf(objects, 'Deployment')).toEqual([
      'chromadb',
      'ollama',
      'slate-agent-router',
      'slate-autonomous-loop',
      'slate-copilot-bridge',
      'slate-dashboard',
      'slate-workflow-manager',
    ]);
  });

  test.each([
    ['slate-dashboard-svc', [8080]],
    ['ollama-svc', [11434]],
    ['chromadb-svc', [8000]],
    ['slate-agent-router-svc', [8081, 9090]],
    ['slate-autonomous-svc', [8082, 9090]],
    ['slate-copilot-bridge-svc', [8083]],
    ['slate-workflow-svc', [8084]],
    ['slate-metrics-svc', [9090]],
  ])('the service %s has the ports %p', (name, ports) => {
    const { spec } = byName(objects, 'Service', name);
    expect(spec?.ports?.map(({ port }) => port)).toEqual(ports);
    expect(spec?.type ?? 'ClusterIP').toBe('ClusterIP');
  });

  test.each([
    ['slate-dashboard-svc', 'slate-dashboard'],
    ['ollama-svc', 'ollama'],
    ['chromadb-svc', 'chromadb'],
    ['slate-agent-router-svc', 'slate-agent-router'],
    ['slate-autonomous-svc', 'slate-autonomous-loop'],
    ['slate-copilot-bridge-svc', 'slate-copilot-bridge'],
    ['slate-workflow-svc', 'slate-workflow-manager'],
  ])('the service %s leads to the pods of %s, and to no others', (service, workload) => {
    const selector = byName(objects, 'Service', service).spec?.selector ?? {};
    const selected = workloads(objects).filter(({ labels }) =>
      Object.entries(selector).every(([key, value]) => labels[key] === value),
    );
    expect(selected.map(({ name }) => name)).toEqual([workload]);
    const [port] = byName(objects, 'Service', service).spec?.ports ?? [];
    expect(containerOf(objects, workload).ports?.find(({ name }) => name === port?.targetPort)?.containerPort).toBe(
      port?.port,
    );
  });

  test('the metrics service finds the agent router and the autonomous loop', () => {
    const selector = byName(objects, 'Service', 'slate-metrics-svc').spec?.selector ?? {};
    const selected = workloads(objects).filter(({ labels }) =>
      Object.entries(selector).every(([key, value]) => labels[key] === value),
    );
    expect(selected.map(({ name }) => name).sort()).toEqual(['slate-agent-router', 'slate-autonomous-loop']);
  });

  test.each([
    ['slate-model-trainer', '0 3 * * 0'],
    ['slate-codebase-indexer', '0 2 * * *'],
    ['slate-inference-benchmarks', '0 6 * * 0'],
    ['slate-nightly-health', '0 0 * * *'],
    ['slate-workflow-cleanup', '0 */4 * * *'],
    ['slate-instruction-sync', '0 * * * *'],
  ])('the cron job %s runs at "%s" in UTC, one at a time', (name, schedule) => {
    const { spec } = byName(objects, 'CronJob', name);
    expect(spec).toMatchObject({ schedule, timeZone: 'Etc/UTC', concurrencyPolicy: 'Forbid' });
    expect(namesOf(objects, 'CronJob')).toHaveLength(6);
  });

  test('the preload job keeps its name and its result, and no checksum makes it unchangeable', () => {
    const job = byName(objects, 'Job', 'slate-model-preload');
    expect(namesOf(objects, 'Job')).toEqual(['slate-model-preload']);
    expect(JSON.stringify(job)).not.toMatch(/ttlSecondsAfterFinished|checksum/);
  });

  test('there are five claims', () => {
    expect(namesOf(objects, 'PersistentVolumeClaim')).toEqual([
      'chroma-data-pvc',
      'ollama-data-pvc',
      'slate-data-pvc',
      'slate-memory-pvc',
      'slate-workspace-pvc',
    ]);
  });

  test.each([
    ['slate-core', 'slate-dashboard slate-workflow-manager slate-instruction-sync'],
    [
      'slate-agent',
      'slate-agent-router slate-autonomous-loop slate-copilot-bridge ollama chromadb slate-model-preload slate-model-trainer slate-inference-benchmarks slate-codebase-indexer slate-nightly-health slate-workflow-cleanup',
    ],
    ['slate-runner', ''],
  ])('the account %s is that of %s', (account, names) => {
    const found = workloads(objects).filter(({ pod }) => pod.serviceAccountName === account);
    expect(found.map(({ name }) => name).sort()).toEqual(names.split(' ').filter(Boolean).sort());
  });

  test('only the dashboard and the instruction sync get a token', () => {
    const withToken = workloads(objects).filter(({ pod }) => pod.automountServiceAccountToken !== false);
    expect(withToken.map(({ name }) => name).sort()).toEqual(['slate-dashboard', 'slate-instruction-sync']);
  });

  test('the roles have exactly these rules', () => {
    const rules = objects
      .filter(({ kind }) => kind === 'Role')
      .map(({ metadata, rules: found }) => [metadata.name, found]);
    const read = ['get', 'list', 'watch'];
    const write = [...read, 'create', 'update', 'patch'];
    expect(Object.fromEntries(rules)).toEqual({
      'slate-core-role': [
        { apiGroups: [''], resources: ['pods', 'pods/log'], verbs: read },
        { apiGroups: [''], resources: ['configmaps'], verbs: write },
        { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list'] },
      ],
      'slate-agent-role': [{ apiGroups: [''], resources: ['pods', 'services', 'configmaps'], verbs: read }],
      'slate-runner-role': [
        { apiGroups: ['batch'], resources: ['jobs'], verbs: ['create', ...read] },
        { apiGroups: [''], resources: ['configmaps'], verbs: write },
      ],
      'slate-status-role': [
        { apiGroups: [''], resources: ['persistentvolumeclaims', 'events'], verbs: ['get', 'list'] },
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] },
        { apiGroups: ['batch'], resources: ['cronjobs'], verbs: ['get', 'list'] },
      ],
    });
  });

  test.each([
    ['slate-core-binding', 'slate-core-role', 'slate-core'],
    ['slate-agent-binding', 'slate-agent-role', 'slate-agent'],
    ['slate-runner-binding', 'slate-runner-role', 'slate-runner'],
    ['slate-status-binding', 'slate-status-role', 'slate-core'],
  ])('the binding %s gives %s to %s', (name, role, account) => {
    expect(byName(objects, 'RoleBinding', name)).toMatchObject({
      roleRef: { kind: 'Role', name: role },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: 'slate' }],
    });
    expect(namesOf(objects, 'RoleBinding')).toHaveLength(4);
  });

  test('services are found by their names', () => {
    for (const name of [
      'slate-dashboard',
      'slate-agent-router',
      'slate-autonomous-loop',
      'slate-copilot-bridge',
      'slate-workflow-manager',
    ]) {
      const container = containerOf(objects, name);
      expect(variable(container, 'OLLAMA_HOST')).toBe('ollama-svc:11434');
      expect(variable(container, 'OLLAMA_URL')).toBe('http://ollama-svc:11434');
      expect(variable(container, 'CHROMADB_HOST')).toBe('chromadb-svc:8000');
      expect(variable(container, 'CHROMADB_URL')).toBe('http://chromadb-svc:8000');
      expect(variable(container, 'CHROMADB_PORT')).toBe('8000');
    }
  });

  test('the documented label selects the pods of the seven deployments, and not those of jobs', () => {
    const selected = workloads(objects).filter(({ labels }) => labels['app.kubernetes.io/part-of'] === 'slate-system');
    expect(selected.map(({ name }) => name).sort()).toEqual(namesOf(objects, 'Deployment'));
    for (const { metadata } of objects) expect(metadata.labels?.['app.kubernetes.io/part-of']).toBe('slate-system');
  });

  test.each([
    ['slate-dashboard', 'slate-dashboard', 'dashboard'],
    ['slate-agent-router', 'slate', 'agent-router'],
    ['slate-autonomous-loop', 'slate', 'autonomous-loop'],
    ['slate-copilot-bridge', 'slate', 'copilot-bridge'],
    ['slate-workflow-manager', 'slate', 'workflow-manager'],
    ['ollama', 'ollama', 'ollama'],
    ['chromadb', 'chromadb', 'vectorstore'],
    ['slate-model-preload', 'slate', 'model-preload'],
    ['slate-model-trainer', 'slate', 'model-trainer'],
    ['slate-codebase-indexer', 'slate', 'codebase-indexer'],
    ['slate-inference-benchmarks', 'slate', 'benchmarks'],
    ['slate-nightly-health', 'slate', 'health-check'],
    ['slate-workflow-cleanup', 'slate', 'workflow-cleanup'],
    ['slate-instruction-sync', 'slate', 'instruction-sync'],
  ])('the pods of %s have the name %s and the component %s', (workload, name, component) => {
    const { labels } = workloads(objects).find((found) => found.name === workload) ?? { labels: {} };
    expect(labels).toMatchObject({ 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': component });
  });

  test('the ingress leads every path of slate.local to the dashboard, and to nothing else', () => {
    const { spec, metadata } = byName(objects, 'Ingress', 'slate-ingress');
    expect(spec).toEqual({
      ingressClassName: 'nginx',
      rules: [
        {
          host: 'slate.local',
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: 'slate-dashboard-svc', port: { name: 'http' } } },
              },
            ],
          },
        },
      ],
    });
    expect(metadata.annotations).toEqual({
      'nginx.ingress.kubernetes.io/proxy-read-timeout': '3600',
      'nginx.ingress.kubernetes.io/proxy-send-timeout': '3600',
    });
  });

  test('one client of the dashboard stays with one pod', () => {
    expect(byName(objects, 'Service', 'slate-dashboard-svc').spec).toMatchObject({ sessionAffinity: 'ClientIP' });
  });

  test('there is no secret, and the token for GitHub is optional', () => {
    expect(namesOf(objects, 'Secret')).toEqual([]);
    for (const name of ['slate-dashboard', 'slate-workflow-manager']) {
      expect(containerOf(objects, name).env?.find((entry) => entry.name === 'GITHUB_TOKEN')).toEqual({
        name: 'GITHUB_TOKEN',
        valueFrom: { secretKeyRef: { name: 'slate-github-secret', key: 'token', optional: true } },
      });
    }
  });

  test('single workloads are recreated, and the two with several pods are rolled without a gap and drained one by one', () => {
    for (const { metadata, spec } of objects.filter(({ kind }) => kind === 'Deployment')) {
      const replicated = ['slate-dashboard', 'slate-agent-router'].includes(metadata.name);
      expect(spec?.strategy).toEqual(
        replicated
          ? { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
          : { type: 'Recreate' },
      );
    }
    expect(namesOf(objects, 'PodDisruptionBudget')).toEqual(['slate-agent-router-pdb', 'slate-dashboard-pdb']);
    for (const name of namesOf(objects, 'PodDisruptionBudget')) {
      const { spec } = byName(objects, 'PodDisruptionBudget', name);
      expect(spec?.maxUnavailable).toBe(1);
      expect(spec?.minAvailable).toBeUndefined();
    }
  });

  test('keys that SLATE writes while it runs are not rendered', () => {
    const data = byName(objects, 'ConfigMap', 'slate-instructions').data ?? {};
    expect(Object.keys(data)).toEqual([
      'agent-prompts.yaml',
      'copilot-rules.yaml',
      'instruction-block.md',
      'mcp-tools.yaml',
    ]);
  });
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
    ['slate-copilot-bridge', 'python slate/k8s_entrypoints.py --service copilot-bridge', '/api/health'],
    ['slate-workflow-manager', 'python slate/k8s_entrypoints.py --service workflow', '/api/health'],
    ['ollama', '', '/api/version'],
    ['chromadb', '', '/api/v2/heartbeat'],
  ])('%s runs "%s" and is asked at %s', (name, command, path) => {
    const container = containerOf(DEFAULTS, name);
    expect(container.command?.join(' ') ?? '').toBe(command);
    expect(container.livenessProbe).toMatchObject({ httpGet: { path, port: 'http' } });
    expect(container.startupProbe).toMatchObject({ httpGet: { path, port: 'http' } });
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
    .map(({ mountPath, readOnly }) => (readOnly ? `${mountPath} (read-only)` : mountPath));
}
