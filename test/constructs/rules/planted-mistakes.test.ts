import { Rules } from '../../../constructs';
import { checkObjects } from '../../../constructs/rules/objects';
import { Manifest } from '../../../constructs/rules/objects/manifest';
import { describe as describeFinding, Finding } from '../../../constructs/rules/objects/rule';
import { byName, containerOf, finished, podOf, problemsOf } from '../../helpers/finished';

/** Objects that tests change: nothing is read-only. */
type Changeable<T> = { -readonly [K in keyof T]: T[K] extends object | undefined ? Changeable<T[K]> : T[K] };

type Objects = Changeable<Manifest>[];

/** What the rules say after one change of the finished objects of production. */
function after(change: (objects: Objects) => void): Finding[] {
  const objects = finished('prod') as Objects;
  change(objects);
  return checkObjects(objects);
}

const object = (objects: Objects, kind: string, name: string) => byName(objects, kind, name) as Changeable<Manifest>;
const pod = (objects: Objects, name: string) => podOf(objects, name) as Changeable<ReturnType<typeof podOf>>;
const container = (objects: Objects, name: string) =>
  containerOf(objects, name) as Changeable<ReturnType<typeof containerOf>>;
const spec = (objects: Objects, kind: string, name: string) => object(objects, kind, name).spec ?? {};

const DASHBOARD = 'Deployment slate/slate-dashboard spec.template.spec.containers[dashboard]';

test('the finished objects of every environment keep all rules', () => {
  for (const environment of ['local', 'dev', 'staging', 'prod'] as const) {
    const debug = environment === 'local' || environment === 'dev';
    const objects = finished(environment).filter(({ metadata }) => !(debug && metadata.name === 'slate-debug'));
    expect(problemsOf(objects)).toEqual([]);
  }
});

const MISTAKES: [rule: string, mistake: string, change: (objects: Objects) => void, lines: string[]][] = [
  [
    'valid-shapes',
    'a list in place of a map, and a number in place of text',
    (objects) => {
      object(objects, 'ConfigMap', 'slate-agent-config').data = ['models.yaml'] as never;
      object(objects, 'Service', 'ollama-svc').metadata.labels = { tier: 1 } as never;
    },
    [
      'ConfigMap slate/slate-agent-config data is ["models.yaml"]; must be a map',
      'Service slate/ollama-svc metadata.labels[tier] is 1; must be text',
    ],
  ],
  [
    'within-quota',
    'a quota that the pods do not fit into',
    (objects) => {
      const hard = { 'requests.cpu': '3', 'requests.memory': '64Gi' };
      const metadata = { name: 'slate-quota', namespace: 'slate' };
      objects.push({ apiVersion: 'v1', kind: 'ResourceQuota', metadata, spec: { hard } });
    },
    // 7 dashboards and 3 routers of 250m, loop 500m, bridge 100m, workflow manager 200m, Ollama 1, ChromaDB 250m, indexer 100m
    [
      'ResourceQuota slate/slate-quota spec.hard[requests.cpu] is "3"; must be at least 4.65 for the maximum of all pods',
    ],
  ],
  [
    'room-for-models',
    'a claim that is too small for the models',
    (objects) => {
      spec(objects, 'PersistentVolumeClaim', 'ollama-data-pvc').resources = { requests: { storage: '10Gi' } };
    },
    // 7.1 + 2.0 + 4.1 + 0.3
    [
      'PersistentVolumeClaim slate/ollama-data-pvc spec.resources.requests.storage is "10Gi"; must be at least 14G for mistral-nemo, llama3.2, mistral, nomic-embed-text',
    ],
  ],
  [
    'required-fields',
    'a mount without a path',
    (objects) => {
      delete container(objects, 'chromadb').volumeMounts?.[0].mountPath;
    },
    [
      'Deployment slate/chromadb spec.template.spec.containers[chromadb].volumeMounts.mountPath is missing; must be a path that begins with /',
    ],
  ],
  [
    'required-fields',
    'a protocol, an address, a port and an access mode that do not exist',
    (objects) => {
      const [dns, internet] = spec(objects, 'NetworkPolicy', 'ollama').egress ?? [];
      for (const port of dns.ports ?? []) if (port.protocol === 'UDP') port.protocol = 'UPD';
      for (const { ipBlock } of internet.to ?? []) if (ipBlock) ipBlock.cidr = '0.0.0.0';
      spec(objects, 'PersistentVolumeClaim', 'ollama-data-pvc').accessModes = ['RWO'];
      for (const port of spec(objects, 'Service', 'slate-metrics-svc').ports ?? []) port.port = 90900;
    },
    [
      'NetworkPolicy slate/ollama spec.egress[0].ports.protocol is "UPD"; must be one of TCP, UDP, SCTP',
      'NetworkPolicy slate/ollama spec.egress[1].ipBlock is "0.0.0.0"; must be a block of addresses such as 192.0.2.0/24 or 2001:db8::/32',
      'PersistentVolumeClaim slate/ollama-data-pvc spec.accessModes is "RWO"; must be one of ReadWriteOnce, ReadOnlyMany, ReadWriteMany, ReadWriteOncePod',
      'Service slate/slate-metrics-svc spec.ports is 90900; must be a port, 1 to 65535',
    ],
  ],
  [
    'selected-pods',
    'a Service selector that no pod has',
    (objects) => {
      spec(objects, 'Service', 'ollama-svc').selector = { 'app.kubernetes.io/name': 'olama' };
    },
    ['Service slate/ollama-svc spec.selector is {"app.kubernetes.io/name":"olama"}; must be labels of pods that exist'],
  ],
  [
    'known-ports',
    'a probe on a port that the container has not',
    (objects) => {
      container(objects, 'slate-dashboard').readinessProbe = { httpGet: { port: 'web' } };
    },
    [`${DASHBOARD}.readinessProbe is "web"; must be a port of the container: http`],
  ],
  [
    'stated-peers',
    'a network policy that lost its from',
    (objects) => {
      for (const rule of spec(objects, 'NetworkPolicy', 'chromadb').ingress ?? []) delete rule.from;
    },
    [
      'NetworkPolicy slate/chromadb spec.ingress[0].from is missing; must name peers: without any, everybody is allowed',
    ],
  ],
  [
    'stated-peers',
    'a rule of a network policy that names a protocol but no port',
    (objects) => {
      for (const port of spec(objects, 'NetworkPolicy', 'ollama').egress?.[1].ports ?? []) delete port.port;
    },
    ['NetworkPolicy slate/ollama spec.egress[1].ports is missing; must name ports: without any, every port is allowed'],
  ],
  [
    'reachable-services',
    'a Service whose policy lets nobody in',
    (objects) => {
      delete spec(objects, 'NetworkPolicy', 'slate-dashboard').ingress;
    },
    [
      'NetworkPolicy slate/slate-nightly-health spec.egress[1] is "slate-dashboard:8080"; must be allowed on the other side too: no ingress rule there lets these pods in',
      'Service slate/slate-dashboard-svc spec.selector is {"app.kubernetes.io/component":"dashboard","app.kubernetes.io/name":"slate-dashboard"}; must select pods that somebody may reach: no network policy lets anybody in; let a workload call them, or set allowedCallers',
    ],
  ],
  [
    'reachable-addresses',
    'a proxy on a private address and a port that no policy opens',
    (objects) => {
      container(objects, 'ollama').env?.push(
        { name: 'HTTPS_PROXY', value: 'http://me:secret@10.1.2.3:3128' },
        { name: 'NO_PROXY', value: '10.0.0.0/8,.svc' },
      );
    },
    [
      'Deployment slate/ollama spec.template.spec.containers[ollama].env[HTTPS_PROXY] is "10.1.2.3:3128"; must be an address and a port that network policies open for these pods: proxy opens the way to a proxy, networkPolicy.internet.allowedCallees or allowedCallees of the workload any other',
    ],
  ],
  [
    'restricted-pods',
    'a pod without a seccomp profile',
    (objects) => {
      delete pod(objects, 'ollama').securityContext?.seccompProfile;
    },
    [
      'Deployment slate/ollama spec.template.spec.containers[ollama].securityContext.seccompProfile.type is missing; must be RuntimeDefault, in the container or in its pod',
    ],
  ],
  [
    'valid-schedules',
    'a schedule at minute 61',
    (objects) => {
      spec(objects, 'CronJob', 'slate-nightly-health').schedule = '61 0 * * *';
    },
    [
      'CronJob slate/slate-nightly-health spec.schedule is "61 0 * * *"; the minute must be 0 to 59, a list, a range or a step such as */4',
    ],
  ],
  [
    'valid-schedules',
    'a time zone that does not exist',
    (objects) => {
      spec(objects, 'CronJob', 'slate-nightly-health').timeZone = 'Europe/Berln';
    },
    [
      'CronJob slate/slate-nightly-health spec.timeZone is "Europe/Berln"; must be a time zone that exists, such as Europe/Berlin or Etc/UTC',
    ],
  ],
  [
    'known-references',
    'ConfigMaps that are not there, for a variable and within a volume',
    (objects) => {
      const missing = { configMapKeyRef: { name: 'nowhere' } };
      container(objects, 'slate-dashboard').env?.push({ name: 'MOTTO', valueFrom: missing });
      const projected = { sources: [{ configMap: { name: 'nowhere' } }, { configMap: { name: 'a', optional: true } }] };
      pod(objects, 'slate-dashboard').volumes?.push({ name: 'all', projected });
    },
    [
      'Deployment slate/slate-dashboard spec.template.spec.volumes[all].projected.sources is "nowhere"; must be the name of an existing ConfigMap',
      `${DASHBOARD}.env[MOTTO] is "nowhere"; must be the name of an existing ConfigMap`,
    ],
  ],
  [
    'unique-in-pod',
    'two volumes at one path, one of them with a slash at its end',
    (objects) => {
      container(objects, 'slate-dashboard').volumeMounts?.push({ name: 'tmp', mountPath: '/tmp//' });
    },
    [`${DASHBOARD}.volumeMounts is "/tmp"; two volumes are mounted at this path`],
  ],
  [
    'valid-quantities',
    'half a GPU',
    (objects) => {
      container(objects, 'ollama').resources = {
        requests: { cpu: '1', memory: '8Gi' },
        limits: { cpu: '4', memory: '16Gi', 'nvidia.com/gpu': '0.5' },
      };
    },
    [
      'Deployment slate/ollama spec.template.spec.containers[ollama].resources.limits[nvidia.com/gpu] is "0.5"; must be a whole number',
    ],
  ],
  [
    'known-references',
    'a ConfigMap that is not there',
    (objects) => {
      objects.splice(objects.indexOf(object(objects, 'ConfigMap', 'slate-agent-config')), 1);
    },
    ['slate-agent-router', 'slate-autonomous-loop'].map(
      (name) =>
        `Deployment slate/${name} spec.template.spec.volumes[slate-agent-config].configMap.name is "slate-agent-config"; must be the name of an existing ConfigMap`,
    ),
  ],
  [
    'sound-autoscalers',
    'an autoscaler whose least is more than its most',
    (objects) => {
      spec(objects, 'HorizontalPodAutoscaler', 'slate-dashboard-hpa').minReplicas = 8;
    },
    ['HorizontalPodAutoscaler slate/slate-dashboard-hpa spec.minReplicas is 8; must be at most spec.maxReplicas (6)'],
  ],
  [
    'unique-in-pod',
    'two containers of one name',
    (objects) => {
      pod(objects, 'slate-dashboard').containers.push(container(objects, 'slate-dashboard'));
    },
    ['Deployment slate/slate-dashboard spec.template.spec.containers is "dashboard"; two containers have this name'],
  ],
  [
    'known-references',
    'a claim that nobody defines',
    (objects) => {
      objects.splice(objects.indexOf(object(objects, 'PersistentVolumeClaim', 'chroma-data-pvc')), 1);
    },
    [
      'Deployment slate/chromadb spec.template.spec.volumes[chroma-data].persistentVolumeClaim.claimName is "chroma-data-pvc"; must be the name of an existing PersistentVolumeClaim',
    ],
  ],
  [
    'valid-labels',
    'a label with a space',
    (objects) => {
      object(objects, 'Service', 'ollama-svc').metadata.labels = { team: 'local ai' };
    },
    [
      'Service slate/ollama-svc metadata.labels[team] is "local ai"; must be at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit',
    ],
  ],
  [
    'valid-quantities',
    'a quantity that is none',
    (objects) => {
      container(objects, 'slate-dashboard').resources = {
        requests: { cpu: '250m', memory: '512MB?' },
        limits: { cpu: '1', memory: '2Gi' },
      };
    },
    [`${DASHBOARD}.resources.requests.memory is "512MB?"; must be a quantity such as 250m, 2, 512Mi or 10Gi`],
  ],
  [
    'limited-containers',
    'a container without limits: one for CPU is not needed',
    (objects) => {
      delete container(objects, 'slate-dashboard').resources?.limits;
    },
    [`${DASHBOARD}.resources.limits.memory is missing; must be a quantity such as 250m, 2, 512Mi or 10Gi`],
  ],
  [
    'limited-containers',
    'a request above the limit',
    (objects) => {
      container(objects, 'slate-dashboard').resources = {
        requests: { cpu: '1500m', memory: '512Mi' },
        limits: { cpu: '1', memory: '2Gi' },
      };
    },
    [`${DASHBOARD}.resources.requests.cpu is "1500m"; must be at most limits.cpu (1)`],
  ],
  [
    'needed-tokens',
    'a token for an account that has no permissions',
    (objects) => {
      const agent = pod(objects, 'chromadb');
      agent.automountServiceAccountToken = true;
      objects.splice(objects.indexOf(object(objects, 'RoleBinding', 'slate-agent-binding')), 1);
    },
    [
      'Deployment slate/chromadb spec.template.spec.automountServiceAccountToken is true; must be false: the account slate-agent has no permissions',
    ],
  ],
  [
    'needed-tokens',
    'a pod that does not say whether it gets a token',
    (objects) => {
      delete pod(objects, 'chromadb').automountServiceAccountToken;
    },
    [
      'Deployment slate/chromadb spec.template.spec.automountServiceAccountToken is missing; must be false, or true for a pod that calls the Kubernetes API',
    ],
  ],
  [
    'known-references',
    'an account that is not there',
    (objects) => {
      pod(objects, 'chromadb').serviceAccountName = 'slate-agents';
    },
    [
      'Deployment slate/chromadb spec.template.spec.serviceAccountName is "slate-agents"; must be the name of an existing ServiceAccount',
    ],
  ],
  [
    'unique-objects',
    'two objects of one name',
    (objects) => {
      objects.push(object(objects, 'Service', 'ollama-svc'));
    },
    [
      'Service slate/ollama-svc metadata.name is "ollama-svc"; must differ from the name of every other object of its kind in its namespace',
    ],
  ],
  [
    'valid-names',
    'a name with capital letters',
    (objects) => {
      object(objects, 'ConfigMap', 'slate-instructions').metadata.name = 'Slate_Instructions';
      for (const { volumes = [] } of [
        'slate-workflow-manager',
        'slate-agent-router',
        'slate-autonomous-loop',
        'slate-copilot-bridge',
      ].map((name) => pod(objects, name))) {
        for (const { configMap } of volumes)
          if (configMap?.name === 'slate-instructions') configMap.name = 'Slate_Instructions';
      }
    },
    [
      'ConfigMap slate/Slate_Instructions metadata.name is "Slate_Instructions"; must be lower-case letters, digits and -, beginning and ending with a letter or digit',
    ],
  ],
  [
    'unique-in-pod',
    'one variable with two values',
    (objects) => {
      container(objects, 'slate-dashboard').env?.push({ name: 'OLLAMA_HOST', value: 'elsewhere:11434' });
    },
    [`${DASHBOARD}.env is "OLLAMA_HOST"; the variable is set twice; one that a call sets cannot be set as well`],
  ],
  [
    'selected-pods',
    'a Service that looks for a port which its pods have not',
    (objects) => {
      for (const port of spec(objects, 'Service', 'ollama-svc').ports ?? []) port.targetPort = 'api';
    },
    ['Service slate/ollama-svc spec.ports[http].targetPort is "api"; must be a port of the pods of ollama'],
  ],
  [
    'known-references',
    'an ingress to a Service that is not there',
    (objects) => {
      for (const { http } of spec(objects, 'Ingress', 'slate-ingress').rules ?? []) {
        for (const { backend } of http?.paths ?? [])
          backend.service = { name: 'slate-dashboard', port: { name: 'http' } };
      }
    },
    [
      'Ingress slate/slate-ingress spec.rules.http.paths.backend.service.name is "slate-dashboard"; must be the name of an existing Service',
    ],
  ],
  [
    'one-writer',
    'a rolling update of what holds a GPU and a claim for one node',
    (objects) => {
      spec(objects, 'Deployment', 'ollama').strategy = { type: 'RollingUpdate' };
    },
    [
      'Deployment slate/ollama spec.strategy.type is "RollingUpdate"; must be Recreate: only one node can mount ollama-data-pvc',
    ],
  ],
  [
    'one-writer',
    'two writers',
    (objects) => {
      spec(objects, 'Deployment', 'chromadb').replicas = 2;
    },
    ['Deployment slate/chromadb spec.replicas is 2; must be at most one pod: only one may write to its storage'],
  ],
  [
    'separate-folders',
    'a volume within the folder of another one',
    (objects) => {
      for (const [name, path] of Object.entries({ 'a-pv': '/srv/a/', 'b-pv': '/srv/a/b', 'c-pv': '/srv/ab' }))
        objects.push({
          apiVersion: 'v1',
          kind: 'PersistentVolume',
          metadata: { name },
          spec: { hostPath: { path } },
        });
    },
    [
      'PersistentVolume b-pv spec.hostPath.path is "/srv/a/b"; must be apart from the folder of a-pv, /srv/a/; set another hostPath',
    ],
  ],
  [
    'drainable-budgets',
    'a budget that blocks a drain',
    (objects) => {
      object(objects, 'PodDisruptionBudget', 'slate-agent-router-pdb').spec = {
        minAvailable: 2,
        selector: spec(objects, 'PodDisruptionBudget', 'slate-agent-router-pdb').selector,
      };
    },
    [
      'PodDisruptionBudget slate/slate-agent-router-pdb spec.minAvailable is 2; must let one pod be evicted: maxUnavailable: 1 is right for any number of pods',
    ],
  ],
  [
    'shared-on-one-node',
    'shared claims that cannot meet on one node',
    (objects) => {
      spec(objects, 'PersistentVolumeClaim', 'slate-data-pvc').accessModes = ['ReadWriteOnce'];
      spec(objects, 'Deployment', 'slate-agent-router').strategy = { type: 'Recreate' };
      spec(objects, 'Deployment', 'slate-agent-router').replicas = 1;
    },
    ['slate-workflow-manager', 'slate-agent-router', 'slate-autonomous-loop'].map(
      (name) =>
        `Deployment slate/${name} spec.template.spec.affinity is missing; must require the node of the other pods that mount slate-data-pvc: only one node can mount it`,
    ),
  ],
  [
    'sound-autoscalers',
    'a number of pods beside an autoscaler',
    (objects) => {
      spec(objects, 'Deployment', 'slate-dashboard').replicas = 2;
    },
    [
      'Deployment slate/slate-dashboard spec.replicas is 2; must be left out: every apply would undo what the autoscaler has done',
    ],
  ],
  [
    'pinned-images',
    'an image without a version',
    (objects) => {
      container(objects, 'ollama').image = 'docker.io/ollama/ollama:latest';
    },
    [
      'Deployment slate/ollama spec.template.spec.containers[ollama].image is "docker.io/ollama/ollama:latest"; must have a tag other than latest, or a digest',
    ],
  ],
  [
    'pinned-images',
    'an image of a registry that is never pulled',
    (objects) => {
      container(objects, 'ollama').imagePullPolicy = 'Never';
    },
    [
      'Deployment slate/ollama spec.template.spec.containers[ollama].imagePullPolicy is "Never"; must not be Never: nothing ensures that the node has docker.io/ollama/ollama:0.32.15',
    ],
  ],
  [
    'own-pods',
    'a selector that misses its own pods',
    (objects) => {
      spec(objects, 'Deployment', 'ollama').selector = { matchLabels: { app: 'ollama' } } as never;
    },
    [
      'Deployment slate/ollama spec.selector.matchLabels is {"app":"ollama"}; must be among the labels of its own pods (spec.template.metadata.labels)',
    ],
  ],
  [
    'both-halves',
    'half of a way: out of the caller only',
    (objects) => {
      for (const rule of spec(objects, 'NetworkPolicy', 'slate-agent-router').ingress ?? []) {
        rule.from = rule.from?.filter(
          ({ podSelector }) => podSelector?.matchLabels?.['app.kubernetes.io/component'] !== 'autonomous-loop',
        );
      }
    },
    [
      'NetworkPolicy slate/slate-autonomous-loop spec.egress[3] is "slate-agent-router:8081"; must be allowed on the other side too: no ingress rule there lets these pods in',
    ],
  ],
  [
    'both-halves',
    'half of a way: into the callee only',
    (objects) => {
      spec(objects, 'NetworkPolicy', 'slate-workflow-cleanup').egress?.pop();
    },
    [
      'NetworkPolicy slate/slate-workflow-manager spec.ingress[0] is "slate-workflow-cleanup:8084"; must be allowed on the other side too: no egress rule there lets those pods out',
    ],
  ],
  [
    'restricted-pods',
    'root in a namespace that enforces the restricted standard, even for the owner of volumes',
    (objects) => {
      pod(objects, 'chromadb').initContainers = [
        {
          ...container(objects, 'chromadb'),
          name: 'own-volume',
          ports: undefined,
          startupProbe: undefined,
          livenessProbe: undefined,
          readinessProbe: undefined,
          securityContext: {
            runAsUser: 0,
            runAsNonRoot: false,
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'], add: ['CHOWN'] },
          },
        },
      ];
    },
    [
      'Deployment slate/chromadb spec.template.spec.initContainers[own-volume].securityContext.runAsNonRoot is "user 0"; must be true, and the user not 0',
      'Deployment slate/chromadb spec.template.spec.initContainers[own-volume].securityContext.capabilities.add is ["CHOWN"]; must be at most NET_BIND_SERVICE',
    ],
  ],
  [
    'restricted-pods',
    'a volume that reaches into the node',
    (objects) => {
      pod(objects, 'chromadb').volumes?.push({ name: 'host', hostPath: { path: '/' } } as never);
    },
    [
      'Deployment slate/chromadb spec.template.spec.volumes[host] is "hostPath"; must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret',
    ],
  ],
  [
    'probed-services',
    'a service that nobody can ask whether it lives',
    (objects) => {
      delete container(objects, 'chromadb').livenessProbe;
    },
    [
      'Deployment slate/chromadb spec.template.spec.containers[chromadb].livenessProbe is missing; must be given, as the container has a port',
    ],
  ],
  [
    'known-ports',
    'a volume mount of a volume that the pod has not',
    (objects) => {
      container(objects, 'chromadb').volumeMounts?.push({ name: 'cache', mountPath: '/cache' });
    },
    [
      'Deployment slate/chromadb spec.template.spec.containers[chromadb].volumeMounts is "cache"; must be the name of a volume of the pod',
    ],
  ],
  [
    'isolated-pods',
    'pods that no network policy is for',
    (objects) => {
      for (const name of ['default-deny-all', 'chromadb'])
        objects.splice(objects.indexOf(object(objects, 'NetworkPolicy', name)), 1);
      for (const policy of objects.filter(({ kind }) => kind === 'NetworkPolicy')) {
        if (policy.spec) policy.spec.egress = policy.spec.egress?.filter(({ ports }) => ports?.[0].port !== 8000);
      }
    },
    [
      'Deployment slate/chromadb spec.template.metadata.labels is {"app.kubernetes.io/component":"vectorstore","app.kubernetes.io/name":"chromadb","app.kubernetes.io/part-of":"slate-system"}; must be selected by a network policy for both directions',
    ],
  ],
];

test.each(MISTAKES)('%s: %s is found and explained', (rule, _, change, lines) => {
  const findings = after(change);
  expect(findings.map(describeFinding)).toEqual(lines.map((line, i) => `${line} [rule ${findings[i]?.rule}]`));
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

test('every rule has such an example, a name and a description', () => {
  for (const { name, description } of Rules.all()) {
    expect(MISTAKES.map(([rule]) => rule)).toContain(name);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
  }
});

test('all mistakes are shown at once', () => {
  const changes = MISTAKES.filter(([, mistake]) => /minute 61|half a GPU|a label with a space/.test(mistake));
  expect(after((objects) => changes.forEach(([, , change]) => change(objects)))).toHaveLength(3);
});
