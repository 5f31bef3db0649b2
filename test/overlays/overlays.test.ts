import { Manifest } from '../../constructs/rules/objects/manifest';
import { quantity } from '../../constructs/schema/quantity';
import {
  byName,
  containerOf,
  Environment,
  ENVIRONMENTS,
  finished,
  namesOf,
  podOf,
  slate,
  variable,
  workloads,
} from '../helpers/finished';

const local = finished('local');
const dev = finished('dev');
const staging = finished('staging');
const prod = finished('prod');

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

function identities(objects: Manifest[]): string[] {
  return objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
}

function difference(left: Manifest[], right: Manifest[]): string[] {
  return [
    ...identities(left).filter((object) => !identities(right).includes(object)),
    ...identities(right).filter((object) => !identities(left).includes(object)),
  ].sort();
}

/** What a pod makes the scheduler reserve: its containers together, or its largest init container, whichever is more. */
function requestOf(objects: Manifest[], name: string, resource: 'cpu' | 'memory'): number {
  const { containers, initContainers = [] } = podOf(objects, name);
  const amount = (container: (typeof containers)[number]) =>
    quantity(container.resources?.requests?.[resource] ?? '') ?? NaN;
  return Math.max(
    containers.map(amount).reduce((sum, one) => sum + one),
    ...initContainers.map(amount),
  );
}

describe('the disk of the nodes', () => {
  test.each([
    ...ENVIRONMENTS.map((environment): [string, Manifest[]] => [environment, finished(environment)]),
    ['a read-only root', slate({ security: { readOnlyRootFilesystem: true } })] as [string, Manifest[]],
  ])('%s requests and limits what every container uses of it, with room for the folders of its pod', (_, objects) => {
    for (const { name, pod } of workloads(objects)) {
      const { containers, initContainers = [], volumes = [] } = pod;
      for (const { name: container, resources } of [...initContainers, ...containers]) {
        const amounts = [resources?.requests, resources?.limits].map((map) =>
          quantity(map?.['ephemeral-storage'] ?? ''),
        );
        expect([name, container, ...amounts]).toEqual([name, container, expect.any(Number), expect.any(Number)]);
      }
      const limit = quantity(containers[0].resources?.limits?.['ephemeral-storage'] ?? '') ?? 0;
      const folders = volumes.map(({ emptyDir }) => (emptyDir ? (quantity(emptyDir.sizeLimit ?? '') ?? NaN) : 0));
      // The kubelet rotates the logs of a container at 50Mi in all.
      const needed = folders.reduce((sum, size) => sum + size, 50 * MIB);
      expect({ name, isEnough: limit >= needed }).toEqual({ name, isEnough: true });
    }
  });
});

describe('every environment', () => {
  test.each(ENVIRONMENTS)(
    '%s is in the namespace slate, which says which environment it is',
    (environment: Environment) => {
      const objects = finished(environment);
      expect(objects[0]).toMatchObject({
        kind: 'Namespace',
        metadata: { name: 'slate', labels: { 'slate.io/environment': environment } },
      });
      for (const { kind, metadata } of objects) {
        expect([kind, metadata.namespace]).toEqual([
          kind,
          ['Namespace', 'PersistentVolume'].includes(kind) ? undefined : 'slate',
        ]);
      }
    },
  );

  test.each([
    ['local', 'baseline', 'baseline', 'baseline'],
    ['dev', 'baseline', 'restricted', 'restricted'],
    ['staging', 'restricted', 'restricted', 'restricted'],
    ['prod', 'restricted', 'restricted', 'restricted'],
  ] as const)('%s enforces pod security %s, warns by %s and audits by %s', (environment, enforce, warn, audit) => {
    expect(finished(environment)[0].metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': enforce,
      'pod-security.kubernetes.io/warn': warn,
      'pod-security.kubernetes.io/audit': audit,
    });
  });

  test('has the same objects as its neighbour, but for what its file says', () => {
    expect(difference(local, dev)).toEqual(
      ['chroma', 'data', 'memory', 'ollama', 'workspace'].map((folder) => `PersistentVolume slate-${folder}-pv`),
    );
    expect(difference(dev, staging)).toEqual([
      'HorizontalPodAutoscaler slate-dashboard-hpa',
      'NetworkPolicy slate-debug',
    ]);
    expect(difference(staging, prod)).toEqual([]);
  });

  test.each([
    ['local', 'dev', 'INFO'],
    ['dev', 'dev', 'DEBUG'],
    ['staging', 'staging', 'INFO'],
    ['prod', 'production', 'WARNING'],
  ] as const)('%s runs SLATE in mode %s and logs at %s', (environment, mode, level) => {
    const container = containerOf(finished(environment), 'slate-dashboard');
    expect([variable(container, 'SLATE_MODE'), variable(container, 'SLATE_LOG_LEVEL')]).toEqual([mode, level]);
  });
});

describe('local', () => {
  test('uses the image slate:local and never pulls it', () => {
    const images = workloads(local).flatMap(({ pod }) => [...(pod.initContainers ?? []), ...pod.containers]);
    const own = images.filter(({ image }) => image?.includes('slate'));
    expect(own.length).toBeGreaterThanOrEqual(10);
    for (const { image, imagePullPolicy } of own) expect([image, imagePullPolicy]).toEqual(['slate:local', 'Never']);
    for (const { image, imagePullPolicy } of images)
      if (image !== 'slate:local') expect(imagePullPolicy).toBe('IfNotPresent');
  });

  test.each([
    ['slate-workspace-pvc', 'slate-workspace-pv', '10Gi', '/var/lib/slate/slate/workspace'],
    ['slate-data-pvc', 'slate-data-pv', '5Gi', '/var/lib/slate/slate/data'],
    ['slate-memory-pvc', 'slate-memory-pv', '2Gi', '/var/lib/slate/slate/memory'],
    ['ollama-data-pvc', 'slate-ollama-pv', '20Gi', '/var/lib/slate/slate/ollama'],
    ['chroma-data-pvc', 'slate-chroma-pv', '5Gi', '/var/lib/slate/slate/chroma'],
  ])('keeps %s on the volume %s, %s, in the folder %s of the node', (claim, volume, size, path) => {
    expect(byName(local, 'PersistentVolume', volume).spec).toEqual({
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: size },
      claimRef: { name: claim, namespace: 'slate' },
      hostPath: { path, type: 'DirectoryOrCreate' },
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: 'slate-host-path',
    });
    expect(byName(local, 'PersistentVolumeClaim', claim).spec).toEqual({
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'slate-host-path',
      resources: { requests: { storage: size } },
    });
  });

  test('begins every pod with such a claim with the container that owns its folders, and no other pod', () => {
    for (const { name, pod } of workloads(local)) {
      const claims = (pod.volumes ?? [])
        .filter(({ persistentVolumeClaim }) => persistentVolumeClaim)
        .map((volume) => volume.name);
      const owner = pod.initContainers?.find((container) => container.name === 'own-volume');
      expect([name, owner?.volumeMounts?.map((mount) => mount.name)]).toEqual([
        name,
        claims.length > 0 ? claims : undefined,
      ]);
      if (owner) {
        expect(pod.initContainers?.[0]).toBe(owner);
        expect(owner.args).toEqual(owner.volumeMounts?.map(({ mountPath }) => mountPath));
      }
    }
  });

  test('has one dashboard and two agent routers', () => {
    expect(byName(local, 'Deployment', 'slate-dashboard').spec?.replicas).toBe(1);
    expect(byName(local, 'Deployment', 'slate-agent-router').spec?.replicas).toBe(2);
    expect(namesOf(local, 'HorizontalPodAutoscaler')).toEqual([]);
  });

  test('fits into a node of 4 GB, while both rolling deployments are rolled and the largest job runs', () => {
    for (const [resource, most] of [
      ['cpu', 1.3],
      ['memory', 3 * GIB],
    ] as const) {
      const deployments = local
        .filter(({ kind }) => kind === 'Deployment')
        .map(({ metadata, spec }) => {
          const surge = spec?.strategy?.type === 'RollingUpdate' ? 1 : 0;
          return ((spec?.replicas ?? NaN) + surge) * requestOf(local, metadata.name, resource);
        });
      const jobs = workloads(local).filter(({ object }) => object.kind !== 'Deployment');
      const largestJob = Math.max(...jobs.map(({ name }) => requestOf(local, name, resource)));
      const total = deployments.reduce((sum, one) => sum + one) + largestJob;
      expect(total).toBeLessThanOrEqual(most);
      expect(total).toBeGreaterThan(most / 2);
    }
  });

  test('makes all three models from llama3.2', () => {
    const { data = {} } = byName(local, 'ConfigMap', 'slate-model-files');
    expect(Object.keys(data)).toEqual([
      'Modelfile.slate-coder',
      'Modelfile.slate-fast',
      'Modelfile.slate-planner',
      'pull.txt',
    ]);
    for (const file of Object.keys(data)) if (file !== 'pull.txt') expect(data[file]).toMatch(/^FROM llama3\.2\n/);
    expect(data['pull.txt']).toBe('nomic-embed-text\n');
  });
});

test.each(['local', 'dev'] as const)(
  '%s has no trace of GPUs but the word that hides them from Ollama',
  (environment) => {
    const text = JSON.stringify(finished(environment));
    expect(text.match(/nvidia[^"]*"/gi) ?? []).toEqual(Array(4).fill('NVIDIA_VISIBLE_DEVICES"'));
    expect(variable(containerOf(finished(environment), 'ollama'), 'NVIDIA_VISIBLE_DEVICES')).toBe('void');
  },
);

test.each(['staging', 'prod'] as const)(
  '%s gives a GPU to Ollama and to the autonomous loop, and to nobody else',
  (environment) => {
    const objects = finished(environment);
    const placed = workloads(objects).filter(({ pod }) => pod.nodeSelector);
    expect(placed.map(({ name }) => name).sort()).toEqual(['ollama', 'slate-autonomous-loop']);
    for (const { pod, name } of placed) {
      expect(pod).toMatchObject({
        nodeSelector: { 'nvidia.com/gpu.present': 'true' },
        tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
      });
      expect(containerOf(objects, name).resources?.limits?.['nvidia.com/gpu']).toBe('1');
      expect(variable(containerOf(objects, name), 'NVIDIA_VISIBLE_DEVICES')).toBeUndefined();
    }
  },
);

test.each(['staging', 'prod'] as const)(
  '%s shares its claims among nodes, and binds no pods together',
  (environment) => {
    const objects = finished(environment);
    for (const name of ['slate-workspace-pvc', 'slate-data-pvc']) {
      expect(byName(objects, 'PersistentVolumeClaim', name).spec?.accessModes).toEqual(['ReadWriteMany']);
    }
    expect(workloads(objects).filter(({ pod }) => pod.affinity)).toEqual([]);
    expect(containerOf(objects, 'slate-dashboard').volumeMounts).toContainEqual({
      mountPath: '/workspace',
      name: 'slate-workspace',
      readOnly: true,
    });
    expect(containerOf(objects, 'slate-agent-router').volumeMounts).toContainEqual({
      mountPath: '/workspace',
      name: 'slate-workspace',
    });
    expect(containerOf(objects, 'slate-agent-router').volumeMounts).toContainEqual({
      mountPath: '/slate/.slate_index',
      name: 'slate-data',
    });
  },
);

test.each([
  ['dev', dev],
  ['without settings', slate()],
])('%s: what shares claims for one node meets there, and is not held back by a budget', (_, objects) => {
  const group = { 'slate.io/shares-node': 'slate' };
  const members = workloads(objects).filter(({ pod }) => pod.affinity);
  expect(members.map(({ name }) => name).sort()).toEqual([
    'slate-autonomous-loop',
    'slate-codebase-indexer',
    'slate-copilot-bridge',
    'slate-instruction-sync',
    'slate-nightly-health',
    'slate-workflow-cleanup',
    'slate-workflow-manager',
  ]);
  for (const { pod, labels } of members) {
    expect(labels).toMatchObject(group);
    const { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': component } = labels;
    const itself = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': component };
    const topologyKey = 'kubernetes.io/hostname';
    expect(pod.affinity).toEqual({
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: group }, topologyKey }],
      },
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: itself }, topologyKey }],
      },
    });
  }
});

test('what meets on one node tolerates and selects there what any of it needs', () => {
  const team = { key: 'team', operator: 'Exists' };
  const objects = slate({
    copilotBridge: { nodeSelector: { disk: 'ssd' }, tolerations: [team] },
    workflowManager: { tolerations: [team] },
    jobs: { nightlyHealth: { resources: { limits: { 'nvidia.com/gpu': '1' } } } },
  });
  const members = workloads(objects).filter(({ pod }) => pod.affinity);
  expect(members).toHaveLength(7);
  for (const { pod } of members) {
    expect(pod.nodeSelector).toEqual({ disk: 'ssd', 'nvidia.com/gpu.present': 'true' });
    const ofGpus = { key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' };
    expect(pod).toHaveProperty('tolerations', [team, team, ofGpus]);
  }
});

test('production has larger disks than staging, and staging smaller limits', () => {
  const size = (objects: Manifest[], name: string) =>
    quantity(byName(objects, 'PersistentVolumeClaim', name).spec?.resources?.requests?.storage ?? '') ?? NaN;
  for (const name of ['slate-workspace-pvc', 'ollama-data-pvc', 'chroma-data-pvc']) {
    expect(size(prod, name)).toBeGreaterThan(size(staging, name));
  }
  const limit = (objects: Manifest[], name: string) =>
    quantity(containerOf(objects, name).resources?.limits?.memory ?? '') ?? NaN;
  for (const name of ['ollama', 'chromadb', 'slate-dashboard', 'slate-agent-router', 'slate-autonomous-loop']) {
    expect(limit(staging, name)).toBeLessThan(limit(prod, name));
  }
});
