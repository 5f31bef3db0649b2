import { problemsOf } from '../../cli/cluster/diagnosis';
import { allProblemsOf } from '../../cli/cluster/diagnosis/all-problems';
import { healthOf, inShort } from '../../cli/cluster/health';
import type { Snapshot } from '../../cli/cluster/snapshot';
import { snapshot } from './snapshots';

/** Problems as `name, name: text`. */
function told(problems: { names: string[]; text: string }[]): string[] {
  return problems.map(({ names, text }) => `${names.join(', ')}: ${text}`);
}

function remedy(seen: Snapshot, name: string): string | undefined {
  return allProblemsOf(seen).find(({ names }) => names.includes(name))?.remedy;
}

/** A snapshot in which a Deployment is another one. */
function withDeployment(seen: Snapshot, name: string, change: (deployment: Snapshot['deployments'][number]) => object) {
  const deployments = seen.deployments.map((deployment) =>
    deployment.metadata.name === name ? { ...deployment, ...change(deployment) } : deployment,
  );
  return { ...seen, deployments } as Snapshot;
}

test('a healthy system is done, and has no problems', () => {
  const seen = snapshot('healthy');
  expect(
    healthOf(seen).map((health) => `${health.workload.metadata.name} ${health.isDone} ${inShort(health)}`),
  ).toEqual([
    'slate-agent-router true 2/2 ready',
    'slate-dashboard true 1/1 ready',
    'slate-model-preload true completed',
  ]);
  expect(allProblemsOf(seen)).toEqual([]);
});

/** What was broken on purpose in a real cluster, and what is said of it. */
const BROKEN: { [name: string]: string[] } = {
  images: [
    'slate-agent-router, slate-dashboard: the image slate:nope is not on node-1, and its pull policy is Never',
    'slate-copilot-bridge: "slate:Not A:name" is not a valid image name',
  ],
  registries: [
    'chromadb: there is no image 127.0.0.1:5000/chroma:9.9.9 in its registry',
    'slate-copilot-bridge: the registry denies access to the image 127.0.0.1:5000/secret/slate:1, or has no image of that name',
  ],
  'unreachable-registry': [
    expect.stringMatching(
      /^chromadb: the registry of the image docker.io\/chromadb\/chroma:9.9.9 cannot be reached from node-1: Head .*: i\/o timeout$/,
    ) as string,
  ],
  unschedulable: [
    'ollama: no node has the 1 nvidia.com/gpu free that it requests; the largest node has 0 in total',
    'slate-agent-router: no node has the labels that it requires: nvidia.com/gpu.present=true',
    'slate-copilot-bridge: no node has the 900Gi memory free that it requests; the largest node has 23Gi in total',
  ],
  crashes: [
    'slate-dashboard: its container dashboard exits with status 3',
    'slate-workflow-manager: the command of its container workflow-manager cannot be started: exec: "slate-workflow": executable file not found in $PATH',
  ],
  containers: [
    'chromadb: its init container own-volume exits with status 7',
    'slate-autonomous-loop: its container autonomous-loop keeps restarting because its startup probe fails: HTTP probe failed with statuscode: 404',
    'slate-copilot-bridge: the ConfigMap slate-extra that it needs does not exist',
    'slate-dashboard: its container dashboard is running, but its readiness probe fails: HTTP probe failed with statuscode: 404',
    'slate-workflow-manager: its container workflow-manager needs more memory than its limit of 64Mi, and is killed',
  ],
  refused: [
    'chromadb: its pods are refused because the namespace enforces the pod security level baseline: hostPath volumes (volume "extra")',
    'slate-agent-router: the ConfigMap slate-extra that it needs does not exist',
    'slate-model-preload: its pods are refused because the quota small of the namespace is used up: requested: requests.memory=64Mi, used: requests.memory=2Gi, limited: requests.memory=2Gi',
  ],
  claims: [
    'slate-autonomous-loop: the claim slate-memory-pvc asks for the storage class fast-ssd, which does not exist',
    'slate-model-preload: it failed: its container model-preload exits with status 1',
  ],
  'former-claim': [
    'slate-autonomous-loop: the volume slate-memory-pv still belongs to an earlier claim slate-memory-pvc, which was deleted',
    expect.stringMatching(
      /^slate-dashboard: its pods are refused because the namespace enforces the pod security level restricted: unrestricted capabilities/,
    ) as string,
  ],
  cordoned: ['slate-dashboard: node-1 is cordoned, and accepts no new pods'],
  'lost-node': [
    'slate-copilot-bridge, slate-dashboard: the node node-1 is not ready: Kubelet stopped posting node status.',
  ],
};

test.each(Object.entries(BROKEN))('what is broken is told once for each cause: %s', (name, expected) => {
  expect(told(problemsOf(snapshot(name)))).toEqual(expected);
});

test.each([
  ['images', 'slate-dashboard', 'minikube image load slate:nope, or kind load docker-image slate:nope'],
  ['registries', 'slate-copilot-bridge', '--set imagePullSecrets={NAME}'],
  ['unschedulable', 'ollama', '--set gpu.enabled=false'],
  ['unschedulable', 'slate-copilot-bridge', '--set copilotBridge.resources.requests.memory='],
  ['containers', 'slate-workflow-manager', '--set workflowManager.resources.limits.memory=128Mi'],
  ['containers', 'slate-autonomous-loop', 'autonomousLoop.healthPath'],
  ['crashes', 'slate-dashboard', 'slate-k8s logs dashboard --previous'],
  ['refused', 'slate-model-preload', 'kubectl edit resourcequota small -n slate'],
  ['claims', 'slate-autonomous-loop', '--set storage.memory.storageClass=NAME'],
  ['claims', 'slate-model-preload', 'slate-k8s models preload'],
  ['former-claim', 'slate-dashboard', '--set security.podSecurity.enforce=baseline'],
  ['cordoned', 'slate-dashboard', 'kubectl uncordon node-1'],
  ['no-metrics', 'slate-dashboard-hpa', 'install metrics-server'],
  ['at-rest', 'slate-workflow-cleanup', 'slate-k8s run workflow-cleanup'],
])('the remedy for %s of %s names what can be done', (name, workload, expected) => {
  expect(remedy(snapshot(name), workload)).toContain(expected);
});

test('a volume that is reserved for a claim of another namespace is named, with that claim', () => {
  const seen = snapshot('former-claim');
  const volumes = seen.volumes.map((volume) => ({
    ...volume,
    spec: { ...volume.spec, claimRef: { name: volume.spec.claimRef?.name ?? '', namespace: 'before' } },
    status: { phase: 'Available' },
  }));
  const moved = { ...seen, volumes };
  expect(told(problemsOf(moved))).toContain(
    'slate-autonomous-loop: the volume slate-memory-pv is reserved for the claim before/slate-memory-pvc, not for slate/slate-memory-pvc',
  );
  expect(remedy(moved, 'slate-autonomous-loop')).toContain('slate-k8s deploy -n slate, or synth --set namespace=slate');
});

const REFUSED = 'pods "x" is forbidden: ';

/** Pods of Deployments that the API server refuses with a message. */
function refusing(message: string, ...names: string[]): Snapshot {
  const seen = snapshot('healthy');
  const failure = { type: 'ReplicaFailure', status: 'True' as const, message: `${REFUSED}${message}` };
  const isOf = ({ metadata }: { metadata: { name: string } }) => names.some((name) => metadata.name.startsWith(name));
  return {
    ...seen,
    pods: seen.pods.filter((pod) => !isOf(pod)),
    replicaSets: seen.replicaSets.map((set) => (isOf(set) ? { ...set, status: { conditions: [failure] } } : set)),
    deployments: seen.deployments.map((each) =>
      isOf(each) ? { ...each, status: { observedGeneration: each.metadata.generation } } : each,
    ),
  };
}

test.each([
  [
    'violates PodSecurity "restricted:latest": forbidden AppArmor profile (pod must not set AppArmor profile type to "Unconfined")',
    'security.podSecurity.enforce=privileged',
  ],
  [
    'violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "a"), hostPath volumes (volume "b")',
    'security.podSecurity.enforce=privileged',
  ],
  [
    'violates PodSecurity "restricted:latest": unrestricted capabilities (container "a, b" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "a" must set it)',
    'security.podSecurity.enforce=baseline',
  ],
  [
    'exceeded quota: small, requested: requests.nvidia.com/gpu=1, used: requests.nvidia.com/gpu=0, limited: requests.nvidia.com/gpu=0',
    'or turn GPUs off: --set gpu.enabled=false',
  ],
  ['exceeded quota: small, requested: pods=1, used: pods=9, limited: pods=9', 'or lower dashboard.replicas'],
  [
    'exceeded quota: small, requested: pods=1,requests.cpu=1, used: requests.cpu=2, limited: requests.cpu=2',
    'or lower dashboard.resources',
  ],
])('pods that are refused with %s need %s', (message, expected) => {
  expect(remedy(refusing(message, 'slate-dashboard'), 'slate-dashboard')).toContain(expected);
});

test('what two workloads have in common is told once, with what helps each of them', () => {
  const message = 'exceeded quota: small, requested: requests.cpu=1, used: requests.cpu=2, limited: requests.cpu=2';
  const [problem] = problemsOf(refusing(message, 'slate-dashboard', 'slate-agent-router'));
  expect(problem.names).toEqual(['slate-agent-router', 'slate-dashboard']);
  expect(problem.remedy.split('\n')).toEqual([
    'raise it with kubectl edit resourcequota small -n slate, or lower agentRouter.resources',
    'raise it with kubectl edit resourcequota small -n slate, or lower dashboard.resources',
  ]);
});

test('a taint is told with its nodes, and the setting of what cannot run there', () => {
  const seen = snapshot('cordoned');
  const taint = { key: 'team', value: 'ml', effect: 'NoSchedule' };
  const nodes = seen.nodes.map((node) => ({ ...node, spec: { taints: [taint] } }));
  const pods = seen.pods.map((pod) => {
    const conditions = pod.status.conditions?.map((each) => ({
      ...each,
      message: each.message?.replace('were unschedulable', 'had untolerated taint(s)'),
    }));
    return { ...pod, status: { ...pod.status, conditions } };
  });
  const [{ text, remedy: helps }] = problemsOf({ ...seen, nodes, pods });
  expect(text).toBe('it does not tolerate the taint of node-1 (team=ml:NoSchedule)');
  expect(helps).toBe('set dashboard.tolerations, or remove the taint: kubectl taint node node-1 team=ml:NoSchedule-');
});

test('a crash is explained by the log of the run before the restart, and one that is not started again by its own', () => {
  const logs = [...problemsOf(snapshot('crashes')), ...problemsOf(snapshot('claims'))].map(({ log }) => log);
  expect(logs.filter((log) => log !== undefined)).toEqual([
    { pod: 'slate-dashboard-7cbbd7745-twlmn', container: 'dashboard', previous: true },
    { pod: 'slate-model-preload-hmzvp', container: 'model-preload', previous: false },
  ]);
});

test('a container that crashed is ill until it has come up again', () => {
  const seen = snapshot('crashes');
  const again = (started: boolean): Snapshot => ({
    ...seen,
    pods: seen.pods.map((pod) => ({
      ...pod,
      status: {
        ...pod.status,
        containerStatuses: pod.status.containerStatuses?.map((status) => ({
          ...status,
          started,
          state: { running: { startedAt: '2026-11-25T11:10:00Z' } },
        })),
      },
    })),
  });
  expect(told(problemsOf(again(false)))[0]).toBe('slate-dashboard: its container dashboard exits with status 3');
  expect(told(problemsOf(again(true)))).toEqual([]);
});

test('a system at rest also has problems of jobs, Services and Deployments that somebody has scaled down', () => {
  expect(told(allProblemsOf(snapshot('at-rest')))).toEqual([
    'chromadb: it is scaled to 0',
    'slate-dashboard: the image slate:nope is not on node-1, and its pull policy is Never',
    'slate-workflow-cleanup: it failed: its container workflow-cleanup exits with status 4',
    'slate-copilot-bridge-svc: the Deployment behind the Service does not exist',
  ]);
});

test('addresses that did not follow a namePrefix or nameSuffix of the Services are problems', () => {
  const seen = snapshot('healthy');
  const labels = { 'app.kubernetes.io/part-of': 'slate-system' };
  const service = (name: string) => ({ kind: 'Service', metadata: { name, labels }, spec: { ports: [] } });
  const env = [
    { name: 'OLLAMA_HOST', value: 'ollama-svc:11434' },
    { name: 'OLLAMA_BASE_URL', value: 'http://ollama-svc:11434' },
    { name: 'HTTPS_PROXY', value: 'http://proxy:3128' },
    { name: 'LISTEN', value: '0.0.0.0:8080' },
  ];
  const template = { spec: { containers: [{ name: 'dashboard', env }] } };
  const calling = withDeployment(seen, 'slate-dashboard', ({ spec }) => ({ spec: { ...spec, template } }));
  const withServices = (...names: string[]) => ({ ...calling, services: names.map(service) }) as unknown as Snapshot;
  const stale = (name: string) => [`slate-dashboard: it calls ollama-svc, but that Service is named ${name}`];
  const problems = (...names: string[]) =>
    told(allProblemsOf(withServices(...names))).filter((text) => text.includes('it calls'));
  expect(problems('ollama-svc')).toEqual([]);
  expect(problems('team-ollama-svc')).toEqual(stale('team-ollama-svc'));
  expect(problems('ollama-svc-blue')).toEqual(stale('ollama-svc-blue'));
  expect(problems('team-ollama-svc', 'ollama-svc')).toEqual([]);
});

test('no replicas are right when whoever wrote the Deployment wrote that', () => {
  const fields = { 'f:replicas': {}, 'f:template': {} };
  const asked = withDeployment(snapshot('at-rest'), 'chromadb', ({ metadata }) => ({
    metadata: {
      ...metadata,
      managedFields: [{ manager: 'slate-k8s', operation: 'Apply', fieldsV1: { 'f:spec': fields } }],
    },
  }));
  const chromadb = healthOf(asked).find(({ workload }) => workload.metadata.name === 'chromadb');
  expect([chromadb?.isDone, chromadb?.progress]).toEqual([true, 'scaled to 0']);
});

test('what was stopped for a backup says so, and how many replicas it had', () => {
  const stopped = withDeployment(snapshot('at-rest'), 'chromadb', ({ metadata }) => ({
    metadata: { ...metadata, annotations: { ...metadata.annotations, 'slate.io/before-stop': '3' } },
  }));
  expect(told(problemsOf(stopped))[0]).toBe('chromadb: it was stopped for a backup, a restore or a reset');
  expect(remedy(stopped, 'chromadb')).toContain('--replicas=3');
});

test('the status of a Deployment counts only when the controller has seen its last change', () => {
  const seen = withDeployment(snapshot('healthy'), 'slate-dashboard', ({ metadata }) => ({
    metadata: { ...metadata, generation: (metadata.generation ?? 0) + 1 },
  }));
  expect(
    healthOf(seen)
      .filter(({ isDone }) => !isDone)
      .map((health) => inShort(health)),
  ).toEqual(['0/1 ready, waiting for the controller']);
});

test('a Deployment whose old pods have not ended is not done', () => {
  const seen = withDeployment(snapshot('healthy'), 'slate-dashboard', ({ status }) => ({
    status: { ...status, replicas: 2 },
  }));
  expect(healthOf(seen).filter(({ isDone }) => !isDone)).toHaveLength(1);
});

test('pods of another revision, and pods that are ending, are no problem of the present one', () => {
  const seen = snapshot('crashes');
  const dashboard = (changed: Snapshot) =>
    told(problemsOf(changed)).filter((text) => text.startsWith('slate-dashboard'));
  const rolledBack = withDeployment(seen, 'slate-dashboard', ({ metadata }) => ({
    metadata: { ...metadata, annotations: { 'deployment.kubernetes.io/revision': 'another' } },
  }));
  const ending = seen.pods.map((pod) => ({
    ...pod,
    metadata: { ...pod.metadata, deletionTimestamp: '2026-11-25T11:00:00Z' },
  }));
  expect(dashboard(seen)).toHaveLength(1);
  expect(dashboard(rolledBack)).toEqual([]);
  expect(dashboard({ ...seen, pods: ending })).toEqual([]);
});

test.each([
  ['The node was low on resource: ephemeral-storage. ', /^free resources there, or reserve more with copilotBridge/],
  [
    'Pod ephemeral local storage usage exceeds the total limit of containers 1Gi. ',
    /^let it use more: --set copilotBridge\.resources\.limits\.ephemeral-storage=…$/,
  ],
  [
    'Container copilot-bridge exceeded its local ephemeral storage limit "1Gi". ',
    /^let it use more: --set copilotBridge\.resources\.limits\.ephemeral-storage=…$/,
  ],
])('a pod that was evicted because "%s" gets its remedy', (message, expected) => {
  const seen = snapshot('claims');
  const pods = seen.pods
    .filter(({ status }) => status.phase !== 'Running')
    .map((pod) => ({ ...pod, status: { ...pod.status, message } }));
  const evicted = withDeployment({ ...seen, pods }, 'slate-copilot-bridge', ({ status }) => ({
    status: { ...status, availableReplicas: 0 },
  }));
  expect(remedy(evicted, 'slate-copilot-bridge')).toMatch(expected);
});

test('an evicted pod is a problem only until another one has taken its place', () => {
  const seen = snapshot('claims');
  const evicted = withDeployment(
    { ...seen, pods: seen.pods.filter(({ status }) => status.phase !== 'Running') },
    'slate-copilot-bridge',
    ({ status }) => ({
      status: { ...status, availableReplicas: 0 },
    }),
  );
  const bridge = (changed: Snapshot) => told(problemsOf(changed)).filter((text) => text.startsWith('slate-copilot'));
  expect(bridge(seen)).toEqual([]);
  expect(bridge(evicted)).toEqual([
    'slate-copilot-bridge: its pod was evicted from the node node-1: Usage of EmptyDir volume "tmp" exceeds the limit "200Mi".',
  ]);
});
