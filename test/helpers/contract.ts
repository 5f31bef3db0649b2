import { format } from 'node:util';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { byName, containerOf, namesOf, variable, workloads } from './finished';
import { expectedPaths } from './calls';
import { openPaths } from './open-paths';

/** The restricted pod security standard, spelled out: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
const POD = {
  runAsNonRoot: true,
  runAsUser: 1000,
  runAsGroup: 1000,
  fsGroup: 1000,
  fsGroupChangePolicy: 'OnRootMismatch',
  seccompProfile: { type: 'RuntimeDefault' },
};
const CONTAINER = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: false, capabilities: { drop: ['ALL'] } };
const OWNER = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: false,
  runAsUser: 0,
  capabilities: { drop: ['ALL'], add: ['CHOWN'] },
};

const NAME = 'app.kubernetes.io/name';
const COMPONENT = 'app.kubernetes.io/component';
const PRIVATE = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];

/** A sentence about finished objects, and what fails unless it is true. */
export type Promised = [sentence: string, check: () => void];

/** What the guide and the design promise of the objects of every environment: names and numbers written by hand. */
export function contract(objects: Manifest[]): Promised[] {
  const promised: Promised[] = [];
  const promise = (sentence: string, check: () => void) => promised.push([sentence, check]);
  const promiseEach =
    <Row extends unknown[]>(rows: Row[]) =>
    (sentence: string, check: (...row: Row) => void) =>
      rows.forEach((row) => promise(format(sentence, ...row), () => check(...row)));

  promise('there are seven deployments', () => {
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

  promiseEach<[string, number[]]>([
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

  promiseEach([
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

  promise('the metrics service finds the agent router and the autonomous loop', () => {
    const selector = byName(objects, 'Service', 'slate-metrics-svc').spec?.selector ?? {};
    const selected = workloads(objects).filter(({ labels }) =>
      Object.entries(selector).every(([key, value]) => labels[key] === value),
    );
    expect(selected.map(({ name }) => name).sort()).toEqual(['slate-agent-router', 'slate-autonomous-loop']);
  });

  promiseEach([
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

  promise('the preload job keeps its name and its result, and only a change of the models makes it another one', () => {
    const job = byName(objects, 'Job', 'slate-model-preload');
    expect(namesOf(objects, 'Job')).toEqual(['slate-model-preload']);
    expect(JSON.stringify(job)).not.toContain('ttlSecondsAfterFinished');
    const { annotations } = job.spec?.template?.metadata ?? {};
    expect(annotations).toEqual({ 'checksum/slate-model-files': expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  promise('there are five claims', () => {
    expect(namesOf(objects, 'PersistentVolumeClaim')).toEqual([
      'chroma-data-pvc',
      'ollama-data-pvc',
      'slate-data-pvc',
      'slate-memory-pvc',
      'slate-workspace-pvc',
    ]);
  });

  promiseEach([
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

  promise('only the dashboard and the instruction sync get a token', () => {
    const withToken = workloads(objects).filter(({ pod }) => pod.automountServiceAccountToken !== false);
    expect(withToken.map(({ name }) => name).sort()).toEqual(['slate-dashboard', 'slate-instruction-sync']);
  });

  promise('the roles have exactly these rules', () => {
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
        {
          apiGroups: [''],
          resources: ['persistentvolumeclaims', 'events', 'services', 'replicationcontrollers'],
          verbs: ['get', 'list'],
        },
        {
          apiGroups: ['apps'],
          resources: ['deployments', 'daemonsets', 'replicasets', 'statefulsets'],
          verbs: ['get', 'list'],
        },
        { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: ['get', 'list'] },
        { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs: ['get', 'list'] },
      ],
    });
  });

  promiseEach([
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

  promiseEach([
    ['slate-dashboard', 'http://'],
    ['slate-agent-router', ''],
    ['slate-autonomous-loop', ''],
    ['slate-copilot-bridge', ''],
    ['slate-workflow-manager', ''],
    ['slate-codebase-indexer', 'http://'],
  ])('%s finds Ollama and ChromaDB by their names, in the form that its program reads', (name, scheme) => {
    const container = containerOf(objects, name);
    expect(variable(container, 'OLLAMA_HOST')).toBe(`${scheme}ollama-svc:11434`);
    expect(variable(container, 'OLLAMA_URL')).toBe('http://ollama-svc:11434');
    expect(variable(container, 'CHROMADB_HOST')).toBe(`${scheme}chromadb-svc:8000`);
    expect(variable(container, 'CHROMADB_URL')).toBe('http://chromadb-svc:8000');
    expect(variable(container, 'CHROMADB_PORT')).toBe('8000');
  });

  promise('the documented label selects the pods of the seven deployments, and not those of jobs', () => {
    const selected = workloads(objects).filter(({ labels }) => labels['app.kubernetes.io/part-of'] === 'slate-system');
    expect(selected.map(({ name }) => name).sort()).toEqual(namesOf(objects, 'Deployment'));
    for (const { metadata } of objects) expect(metadata.labels?.['app.kubernetes.io/part-of']).toBe('slate-system');
  });

  promiseEach([
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

  promise('the ingress leads every path of slate.local to the dashboard, and to nothing else', () => {
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

  promise('one client of the dashboard stays with one pod', () => {
    expect(byName(objects, 'Service', 'slate-dashboard-svc').spec).toMatchObject({ sessionAffinity: 'ClientIP' });
  });

  promise('there is no secret, and the token for GitHub is optional', () => {
    expect(namesOf(objects, 'Secret')).toEqual([]);
    for (const name of ['slate-dashboard', 'slate-workflow-manager']) {
      expect(containerOf(objects, name).env?.find((entry) => entry.name === 'GITHUB_TOKEN')).toEqual({
        name: 'GITHUB_TOKEN',
        valueFrom: { secretKeyRef: { name: 'slate-github-secret', key: 'token', optional: true } },
      });
    }
  });

  promise(
    'single workloads are recreated, and the two with several pods are rolled without a gap and drained one by one',
    () => {
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
    },
  );

  promise('keys that SLATE writes while it runs are not rendered', () => {
    const data = byName(objects, 'ConfigMap', 'slate-instructions').data ?? {};
    expect(Object.keys(data)).toEqual(['agent-prompts.yaml', 'copilot-rules.yaml', 'mcp-tools.yaml']);
  });

  promise('the network policies open exactly the calls of the architecture, on both sides', () => {
    expect(openPaths(objects)).toEqual(expectedPaths());
  });

  promise('every pod has the security context of the guide', () => {
    for (const { name, pod } of workloads(objects)) expect([name, pod.securityContext]).toEqual([name, POD]);
  });

  promise('every container has the security context of the guide, but for the one that owns folders of a node', () => {
    for (const { name, pod } of workloads(objects)) {
      for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
        const expected = container.name === 'own-volume' ? OWNER : CONTAINER;
        expect([name, container.name, container.securityContext]).toEqual([name, container.name, expected]);
      }
    }
  });

  promise('every selector names the pods of one workload by both of their labels', () => {
    const owners = workloads(objects).map(({ labels }) => JSON.stringify([labels[NAME], labels[COMPONENT]]));
    for (const [place, selector] of selectorsOf(objects)) {
      const { [NAME]: name, [COMPONENT]: component, ...more } = selector;
      expect([place, more, owners.filter((owner) => owner === JSON.stringify([name, component]))]).toEqual([
        place,
        {},
        [JSON.stringify([name, component])],
      ]);
    }
  });

  promise('what may use the internet is kept away from private addresses', () => {
    const blocks = objects
      .filter(({ kind }) => kind === 'NetworkPolicy')
      .flatMap(({ spec }) => spec?.egress ?? [])
      .filter(({ ports }) => ports?.length === 1 && ports[0].port === 443)
      .flatMap(({ to }) => to ?? []);
    expect(blocks).toEqual(Array(3).fill({ ipBlock: { cidr: '0.0.0.0/0', except: PRIVATE } }));
  });

  promise('every port has its name, its protocol and its target', () => {
    for (const { spec, metadata } of objects.filter(({ kind }) => kind === 'Service')) {
      for (const { name, port, targetPort } of spec?.ports ?? []) {
        expect([metadata.name, name, targetPort]).toEqual([
          metadata.name,
          ...(port === 9090 ? ['metrics', 'metrics'] : ['http', 'http']),
        ]);
      }
    }
    for (const { name, object } of workloads(objects).filter(({ object: { kind } }) => kind === 'Deployment')) {
      const ports = containerOf(objects, name).ports ?? [];
      expect([object.metadata.name, ports.map((port) => port.name).sort()]).toEqual([
        name,
        ['slate-agent-router', 'slate-autonomous-loop'].includes(name) ? ['http', 'metrics'] : ['http'],
      ]);
      for (const { name: port, containerPort } of ports) if (port === 'metrics') expect(containerPort).toBe(9090);
    }
  });

  return promised;
}

/** All selectors of pods, but for those that are meant to select several workloads. */
function selectorsOf(objects: Manifest[]): [place: string, selector: { [label: string]: string }][] {
  const ordinary = objects.filter(
    ({ metadata }) => !['slate-metrics-svc', 'default-deny-all', 'slate-debug'].includes(metadata.name),
  );
  return ordinary.flatMap(({ kind, metadata, spec = {} }) => {
    const { selector, podSelector, ingress = [], egress = [], template } = spec;
    const peers = [...ingress.flatMap(({ from = [] }) => from), ...egress.flatMap(({ to = [] }) => to)];
    const spreads = template?.spec.topologySpreadConstraints ?? [];
    const found = [
      kind === 'Service' ? selector : selector?.matchLabels,
      podSelector?.matchLabels,
      ...peers.map((peer) => peer.podSelector?.matchLabels),
      ...spreads.map(({ labelSelector }) => labelSelector?.matchLabels),
    ];
    return found.flatMap((labels): [string, { [label: string]: string }][] =>
      labels && !('run' in labels) ? [[`${kind} ${metadata.name}`, labels]] : [],
    );
  });
}
