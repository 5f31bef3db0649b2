import { workloads, podOf } from '../helpers/finished';
import { objectsWith, problemsWith, warningsWith } from '../helpers/values-file';

const SERVICES = {
  dashboard: 'slate-dashboard',
  agentRouter: 'slate-agent-router',
  autonomousLoop: 'slate-autonomous-loop',
  copilotBridge: 'slate-copilot-bridge',
  workflowManager: 'slate-workflow-manager',
  ollama: 'ollama',
  chromadb: 'chromadb',
};

const JOBS = {
  modelPreload: 'slate-model-preload',
  modelTrainer: 'slate-model-trainer',
  codebaseIndexer: 'slate-codebase-indexer',
  inferenceBenchmarks: 'slate-inference-benchmarks',
  nightlyHealth: 'slate-nightly-health',
  workflowCleanup: 'slate-workflow-cleanup',
  instructionSync: 'slate-instruction-sync',
};

/** Values that give every workload the same settings. */
function everywhere(settings: string): string {
  const lines = (names: object) => Object.keys(names).map((name) => `${name}: ${settings}\n`);
  return [...lines(SERVICES), 'jobs:\n', ...lines(JOBS).map((line) => `  ${line}`)].join('');
}

test('the settings of pods are those of every service and of every job', () => {
  expect(
    workloads(objectsWith(''))
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...Object.values(SERVICES), ...Object.values(JOBS)].sort());
});

test.each([
  [
    '{ envFrom: [{ secretRef: { name: keys }, prefix: MY_ }, { configMapRef: { name: more, optional: true } }] }',
    { envFrom: [{ secretRef: { name: 'keys' }, prefix: 'MY_' }, { configMapRef: { name: 'more', optional: true } }] },
  ],
  ['{ envFrom: [] }', { envFrom: undefined }],
])('every container takes %s', (settings, fields) => {
  for (const { pod } of workloads(objectsWith(everywhere(settings)))) {
    expect({ envFrom: undefined, ...pod.containers[0] }).toMatchObject(fields);
  }
});

test.each([
  ['{ secretKeyRef: { name: hugging-face, key: token } }', { secretKeyRef: { name: 'hugging-face', key: 'token' } }],
  [
    '{ configMapKeyRef: { name: more, key: url.txt, optional: true } }',
    { configMapKeyRef: { name: 'more', key: 'url.txt', optional: true } },
  ],
  ['{ fieldRef: { fieldPath: status.hostIP } }', { fieldRef: { fieldPath: 'status.hostIP' } }],
])('a variable of every container has its value from %s', (source, valueFrom) => {
  for (const { pod } of workloads(objectsWith(everywhere(`{ valueFrom: { TOKEN: ${source} } }`)))) {
    expect(pod.containers[0].env).toContainEqual({ name: 'TOKEN', valueFrom });
  }
});

test.each([
  [
    '{ mountPath: /etc/keys, readOnly: true, secret: { secretName: keys, items: [{ key: a, path: b/c }], defaultMode: 256 } }',
    { mountPath: '/etc/keys', readOnly: true },
    { secret: { secretName: 'keys', items: [{ key: 'a', path: 'b/c' }], defaultMode: 256 } },
  ],
  [
    '{ mountPath: /etc/ca.crt, subPath: ca.crt, configMap: { name: ca } }',
    { mountPath: '/etc/ca.crt', subPath: 'ca.crt' },
    { configMap: { name: 'ca' } },
  ],
  [
    '{ mountPath: /shared, persistentVolumeClaim: { claimName: models } }',
    { mountPath: '/shared' },
    { persistentVolumeClaim: { claimName: 'models' } },
  ],
  [
    '{ mountPath: /dev/shm, emptyDir: { medium: Memory, sizeLimit: 1Gi } }',
    { mountPath: '/dev/shm' },
    { emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } },
  ],
  ['{ mountPath: /cache, emptyDir: {} }', { mountPath: '/cache' }, { emptyDir: {} }],
  [
    '{ mountPath: /all, projected: { sources: [{ secret: { name: keys } }, { configMap: { name: ca } }, { serviceAccountToken: { path: token, audience: vault } }] } }',
    { mountPath: '/all' },
    {
      projected: {
        sources: [
          { secret: { name: 'keys' } },
          { configMap: { name: 'ca' } },
          { serviceAccountToken: { path: 'token', audience: 'vault' } },
        ],
      },
    },
  ],
  [
    '{ mountPath: /pod, projected: { sources: [{ downwardAPI: { items: [{ path: labels, fieldRef: { fieldPath: metadata.labels } }, { path: memory, mode: 256, resourceFieldRef: { containerName: main, resource: limits.memory, divisor: 1Mi } }] } }] } }',
    { mountPath: '/pod' },
    {
      projected: {
        sources: [
          {
            downwardAPI: {
              items: [
                { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } },
                {
                  path: 'memory',
                  mode: 256,
                  resourceFieldRef: { containerName: 'main', resource: 'limits.memory', divisor: '1Mi' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
])('every pod mounts %s by its name', (settings, mount, source) => {
  for (const { pod } of workloads(objectsWith(everywhere(`{ volumes: { extra: ${settings} } }`)))) {
    expect(pod.volumes).toContainEqual({ name: 'extra', ...source });
    expect(pod.containers[0].volumeMounts).toContainEqual({ name: 'extra', ...mount });
  }
});

test.each([
  ['priorityClassName: high', { priorityClassName: 'high' }],
  ['terminationGracePeriodSeconds: 90', { terminationGracePeriodSeconds: 90 }],
  [
    'hostAliases: [{ ip: 192.0.2.10, hostnames: [a.example.com, b.example.com] }]',
    { hostAliases: [{ ip: '192.0.2.10', hostnames: ['a.example.com', 'b.example.com'] }] },
  ],
  [
    'topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { a: b } } }]',
    {
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'zone',
          whenUnsatisfiable: 'DoNotSchedule',
          labelSelector: { matchLabels: { a: 'b' } },
        },
      ],
    },
  ],
])('every pod takes %s', (settings, fields) => {
  for (const { pod } of workloads(objectsWith(everywhere(`{ ${settings} }`)))) expect(pod).toMatchObject(fields);
});

test('the grace period is that of the program by default, and that of Kubernetes when it is removed', () => {
  const periods = (values: string) =>
    Object.fromEntries(
      workloads(objectsWith(values)).map(({ name, pod }) => [name, pod['terminationGracePeriodSeconds' as never]]),
    );
  expect(periods('')).toMatchObject({ ollama: 60, 'slate-dashboard': 5, 'slate-nightly-health': 5 });
  expect(periods('')).toMatchObject({ chromadb: undefined, 'slate-model-trainer': undefined });
  expect(periods('ollama: { terminationGracePeriodSeconds: null }')).toMatchObject({ ollama: undefined });
});

test('an empty list of constraints takes the default spread away', () => {
  const spread = (values: string) => podOf(objectsWith(values), 'slate-dashboard').topologySpreadConstraints;
  expect(spread('')).toHaveLength(1);
  expect(spread('dashboard: { topologySpreadConstraints: [] }')).toBeUndefined();
});

test('an affinity is printed as it is where pods share no node', () => {
  const values = `ollama:
  affinity:
    nodeAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 10
          preference: { matchExpressions: [{ key: gpu-memory, operator: Gt, values: ["40"] }] }
    podAntiAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector: { matchExpressions: [{ key: app, operator: In, values: [vllm] }] }`;
  expect(podOf(objectsWith(values), 'ollama').affinity).toEqual({
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 10, preference: { matchExpressions: [{ key: 'gpu-memory', operator: 'Gt', values: ['40'] }] } },
      ],
    },
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        {
          topologyKey: 'kubernetes.io/hostname',
          labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['vllm'] }] },
        },
      ],
    },
  });
});

test('an affinity is beside what a group that shares a node requires', () => {
  const near = '{ topologyKey: zone, labelSelector: { matchLabels: { app: db } } }';
  const values = `workflowManager: { affinity: { podAffinity: {
  requiredDuringSchedulingIgnoredDuringExecution: [${near}],
  preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: ${near} }] } } }`;
  const given = { topologyKey: 'zone', labelSelector: { matchLabels: { app: 'db' } } };
  const hostname = { topologyKey: 'kubernetes.io/hostname' };
  expect(podOf(objectsWith(values), 'slate-workflow-manager').affinity).toEqual({
    podAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { ...hostname, labelSelector: { matchLabels: { 'slate.io/shares-node': 'slate' } } },
        given,
      ],
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: given }],
    },
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        {
          ...hostname,
          labelSelector: {
            matchLabels: { 'app.kubernetes.io/name': 'slate', 'app.kubernetes.io/component': 'workflow-manager' },
          },
        },
      ],
    },
  });
});

test('the nodes that one pod of a group requires must be required by all of it', () => {
  const values = `workflowManager: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {
  nodeSelectorTerms: [{ matchExpressions: [{ key: disk, operator: Exists }] }] } } } }`;
  expect(problemsWith(values)).toContain(
    'test  Deployment slate/slate-copilot-bridge spec.template.spec.affinity.nodeAffinity is missing; must require the same nodes as the other pods that mount slate-workspace-pvc: only one node can mount it [rule shared-on-one-node]',
  );
});

test('a limit of CPU can be taken away, a limit of memory cannot', () => {
  const [{ resources }] = podOf(objectsWith('ollama: { resources: { limits: { cpu: null } } }'), 'ollama').containers;
  expect(resources).toEqual({
    requests: { cpu: '1', memory: '8Gi', 'ephemeral-storage': '200Mi' },
    limits: { memory: '16Gi', 'ephemeral-storage': '2Gi', 'nvidia.com/gpu': '1' },
  });
  expect(problemsWith('ollama: { resources: { limits: { memory: null } } }')).toEqual([
    'values.yaml:1:42  ollama.resources.limits.memory is null; must be a quantity such as 512Mi, 10Gi or 1.5Gi: it cannot be removed',
  ]);
});

test('a volume that is an empty folder, with nothing more to say of it, is no reason for a warning', () => {
  expect(warningsWith('dashboard: { volumes: { extra: { mountPath: /x, emptyDir: {} } } }')).toEqual([]);
});

test('old versions of every service are kept as often as it is set', () => {
  const values = Object.keys(SERVICES).map((name) => `${name}: { revisionHistoryLimit: 2 }\n`);
  const limits = workloads(objectsWith(values.join(''))).filter(({ object }) => object.kind === 'Deployment');
  expect(limits).toHaveLength(7);
  for (const { object } of limits) expect(object.spec).toMatchObject({ revisionHistoryLimit: 2 });
});

test.each([
  [
    'dashboard: { envFrom: [{ secretRef: { nam: keys } }] }',
    [
      'values.yaml:1:26  dashboard.envFrom[0].secretRef.name is missing; must be given',
      'values.yaml:1:39  dashboard.envFrom[0].secretRef.nam is not a setting; did you mean dashboard.envFrom[0].secretRef.name?',
    ],
  ],
  [
    'dashboard: { envFrom: [{ secretRef: {} }] }',
    ['values.yaml:1:26  dashboard.envFrom[0].secretRef.name is missing; must be given'],
  ],
  [
    'dashboard: { envFrom: [{ prefix: A_ }] }',
    ['values.yaml:1:24  dashboard.envFrom[0] is a map; must have exactly one of secretRef or configMapRef'],
  ],
  [
    'dashboard: { envFrom: { secretRef: { name: keys } } }',
    ['values.yaml:1:23  dashboard.envFrom is a map; must be a list'],
  ],
  [
    'dashboard: { valueFrom: { TOKEN: { secretKeyRef: { name: keys } } } }',
    ['values.yaml:1:36  dashboard.valueFrom.TOKEN.secretKeyRef.key is missing; must be given'],
  ],
  [
    'dashboard: { valueFrom: { TOKEN: {} } }',
    [
      'values.yaml:1:34  dashboard.valueFrom.TOKEN is an empty map; must have exactly one of secretKeyRef, configMapKeyRef or fieldRef',
    ],
  ],
  [
    'dashboard: { valueFrom: { TOKEN: { secretKeyRef: { name: a, key: b }, fieldRef: { fieldPath: metadata.name } } } }',
    [
      'values.yaml:1:34  dashboard.valueFrom.TOKEN is a map; must have exactly one of secretKeyRef, configMapKeyRef or fieldRef',
    ],
  ],
  [
    'dashboard: { valueFrom: { TOKEN: { fieldRef: { fieldPath: status.phase } } } }',
    [
      "values.yaml:1:59  dashboard.valueFrom.TOKEN.fieldRef.fieldPath is \"status.phase\"; must be a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels['NAME'], metadata.annotations['NAME'], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP or status.podIPs",
    ],
  ],
  [
    'dashboard: { valueFrom: { 1ST: { fieldRef: { fieldPath: metadata.name } } } }',
    [
      'values.yaml:1:27  dashboard.valueFrom.1ST has a name that is not allowed; must be the name of a variable: letters, digits, _, - and ., not beginning with a digit',
    ],
  ],
  [
    'dashboard: { valueFrom: { SLATE_THEME: { configMapKeyRef: { name: a, key: b } } } }',
    [
      'values.yaml:1:40  dashboard.valueFrom.SLATE_THEME is a map; must be left out, or dashboard.env.SLATE_THEME be null: a variable has one value',
    ],
  ],
  [
    'dashboard: { valueFrom: { OLLAMA_HOST: { configMapKeyRef: { name: a, key: b } } } }',
    [
      'test  Deployment slate/slate-dashboard spec.template.spec.containers[dashboard].env is "OLLAMA_HOST"; the variable is set twice; one that a call sets cannot be set as well [rule unique-in-pod]',
    ],
  ],
  [
    'ollama: { valueFrom: { OLLAMA_MODELS: { configMapKeyRef: { name: a, key: b } } } }',
    [
      'values.yaml:1:39  ollama.valueFrom.OLLAMA_MODELS is a map; must be left out: its volume is mounted at /root/.ollama',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x } } }',
    [
      'values.yaml:1:32  dashboard.volumes.extra is a map; must have exactly one of secret, configMap, persistentVolumeClaim, emptyDir or projected',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { emptyDir: {} } } }',
    ['values.yaml:1:25  dashboard.volumes.extra.mountPath is missing; must be given'],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: x, emptyDir: {} } } }',
    [
      'values.yaml:1:45  dashboard.volumes.extra.mountPath is "x"; must be a path from the root on, without : and .. in it, such as /etc/keys',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, emptyDir: { medium: HugePages } } } }',
    ['values.yaml:1:69  dashboard.volumes.extra.emptyDir.medium is "HugePages"; must be Memory'],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, projected: { sources: [{}] } } } }',
    [
      'values.yaml:1:72  dashboard.volumes.extra.projected.sources[0] is an empty map; must have exactly one of secret, configMap, downwardAPI or serviceAccountToken',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, projected: { sources: [{ downwardAPI: { items: [{ path: a }] } }] } } } }',
    [
      'values.yaml:1:97  dashboard.volumes.extra.projected.sources[0].downwardAPI.items[0] is a map; must have exactly one of fieldRef or resourceFieldRef',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, projected: { sources: [{ downwardAPI: { items: [{ path: a, resourceFieldRef: { containerName: main, resource: limits.memory, divisor: 1m } }] } }] } } } }',
    [
      'values.yaml:1:183  dashboard.volumes.extra.projected.sources[0].downwardAPI.items[0].resourceFieldRef.divisor is "1m"; must not be 1m, because dashboard.volumes.extra.projected.sources[0].downwardAPI.items[0].resourceFieldRef.resource is limits.memory',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, projected: { sources: [{ downwardAPI: { items: [{ path: a, fieldRef: { fieldPath: spec.nodeName } }] } }] } } } }',
    [
      "values.yaml:1:131  dashboard.volumes.extra.projected.sources[0].downwardAPI.items[0].fieldRef.fieldPath is \"spec.nodeName\"; must be a field of the pod: metadata.name, metadata.namespace, metadata.uid, metadata.labels, metadata.annotations, metadata.labels['NAME'] or metadata.annotations['NAME']",
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, secret: { name: keys } } } }',
    [
      'values.yaml:1:49  dashboard.volumes.extra.secret.secretName is missing; must be given',
      'values.yaml:1:59  dashboard.volumes.extra.secret.name is not a setting; did you mean dashboard.volumes.NAME.configMap.name, dashboard.valueFrom.NAME.secretKeyRef.name or dashboard.valueFrom.NAME.configMapKeyRef.name?',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, secret: { secretName: keys, defaultMode: 1000 } } } }',
    [
      'values.yaml:1:90  dashboard.volumes.extra.secret.defaultMode is 1000; must be the permissions of files as a number, such as 292 (0444 in octal)',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /x, subPath: ../y, secret: { secretName: keys } } } }',
    [
      'values.yaml:1:58  dashboard.volumes.extra.subPath is "../y"; must be a path that does not begin with / and has no .. in it, such as models/llama.bin',
    ],
  ],
  [
    'dashboard: { volumes: { extra: { mountPath: /tmp/, emptyDir: {} } } }',
    [
      'test  Deployment slate/slate-dashboard spec.template.spec.containers[dashboard].volumeMounts is "/tmp"; two volumes are mounted at this path [rule unique-in-pod]',
    ],
  ],
  [
    'dashboard: { volumes: { tmp: { mountPath: /x, emptyDir: {} } } }',
    [
      'test  Deployment slate/slate-dashboard spec.template.spec.volumes is "tmp"; two volumes have this name [rule unique-in-pod]',
    ],
  ],
  [
    'dashboard: { hostAliases: [{ ip: a.example.com, hostnames: [b] }] }',
    [
      'values.yaml:1:34  dashboard.hostAliases[0].ip is "a.example.com"; must be an IP address such as 192.0.2.10 or 2001:db8::10',
    ],
  ],
  [
    'dashboard: { topologySpreadConstraints: [{ maxSkew: 0, topologyKey: zone, whenUnsatisfiable: Maybe }] }',
    [
      'values.yaml:1:53  dashboard.topologySpreadConstraints[0].maxSkew is 0; must be a whole number from 1 on',
      'values.yaml:1:94  dashboard.topologySpreadConstraints[0].whenUnsatisfiable is "Maybe"; must be one of DoNotSchedule, ScheduleAnyway',
    ],
  ],
  [
    'dashboard: { affinity: { podAffinity: { requiredDuringScheduling: [] } } }',
    [
      'values.yaml:1:41  dashboard.affinity.podAffinity.requiredDuringScheduling is not a setting; known here: requiredDuringSchedulingIgnoredDuringExecution, preferredDuringSchedulingIgnoredDuringExecution',
    ],
  ],
  [
    'dashboard: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } } }',
    [
      'values.yaml:1:90  dashboard.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution is an empty list; must be a map',
    ],
  ],
  [
    'dashboard: { hostAliases: [{ ip: 192.0.2.10, hostnames: ["*.example.com"] }] }',
    [
      'values.yaml:1:58  dashboard.hostAliases[0].hostnames[0] is "*.example.com"; must be a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit',
    ],
  ],
  [
    'dashboard: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } } }',
    [
      'values.yaml:1:111  dashboard.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms is an empty list; must not be empty',
    ],
  ],
  [
    'dashboard: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In }, { key: b, operator: Exists, values: [c] }] }] } } } }',
    [
      'values.yaml:1:133  dashboard.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values is missing; must be given',
      'values.yaml:1:195  dashboard.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[1].values is a list; must be left out, because operator is Exists or DoesNotExist',
    ],
  ],
  [
    'dashboard: { topologySpreadConstraints: [{ maxSkew: 1, minDomains: 2, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }] }',
    [
      'values.yaml:1:68  dashboard.topologySpreadConstraints[0].minDomains is 2; must be left out, because whenUnsatisfiable is ScheduleAnyway',
    ],
  ],
  [
    'dashboard: { priorityClassName: High }',
    [
      'values.yaml:1:33  dashboard.priorityClassName is "High"; must be a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit',
    ],
  ],
  [
    'dashboard: { revisionHistoryLimit: -1 }',
    ['values.yaml:1:36  dashboard.revisionHistoryLimit is -1; must be a whole number from 0 on'],
  ],
  [
    'jobs: { nightlyHealth: { revisionHistoryLimit: 1 } }',
    [
      'values.yaml:1:26  jobs.nightlyHealth.revisionHistoryLimit is not a setting; did you mean dashboard.revisionHistoryLimit, agentRouter.revisionHistoryLimit or autonomousLoop.revisionHistoryLimit?',
    ],
  ],
])('%s is refused', (values, lines) => {
  expect(problemsWith(values)).toEqual(lines);
});
