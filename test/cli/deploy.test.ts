import { Call, RecordedAnswer, recording, withStandIn } from './stand-in';
import { Outcome, slateK8s } from './slate-k8s';

const INSTALLED = recording('deploy-installed');
const [CONFIG] = INSTALLED;
const LIST = argsOf('get networkpolicy');
const NAMESPACE = argsOf('get namespace');
const VOLUMES = argsOf('get persistentvolumes');
const DRY_RUN = argsOf('apply --server-side');
const APPLY = DRY_RUN.filter((arg) => arg !== '--dry-run=server' && arg !== '-o' && arg !== 'json');
const CREATE = [...`--namespace=slate create --namespace=default -f - -o name --dry-run=server`.split(' ')];

/** A cluster without SLATE: nothing is found, and the API server accepts everything. */
const EMPTY: RecordedAnswer[] = [
  CONFIG,
  { args: LIST },
  { args: NAMESPACE },
  { args: VOLUMES },
  { args: DRY_RUN, stdout: JSON.stringify({ kind: 'List', items: [] }) },
  { args: CREATE, stdout: '' },
  { args: APPLY },
];

const SECRET_VERSION =
  '--namespace=slate get secret slate-github-secret --ignore-not-found -o jsonpath={.metadata.resourceVersion}';
const APPLY_SECRET =
  '--namespace=slate apply --server-side --field-manager=slate-k8s-token --force-conflicts -f -'.split(' ');

function argsOf(beginning: string): string[] {
  const found = INSTALLED.find(({ args }) => args.slice(1).join(' ').startsWith(beginning));
  if (!found) throw new Error(`no call that begins with ${beginning} was recorded`);
  return found.args;
}

async function deploy(answers: RecordedAnswer[], ...args: string[]): Promise<Outcome & { calls: Call[] }> {
  let outcome: Outcome | undefined;
  const calls = await withStandIn(answers, async () => {
    outcome = await slateK8s('deploy', ...args);
  });
  return { ...(outcome as Outcome), calls };
}

/** The calls that change something on the cluster, without their first argument, the namespace. */
function changing(calls: Call[]): string[] {
  const lines = calls.map(({ args }) => args.slice(1).join(' '));
  return lines.filter((line) => !/^(get|config) |--dry-run=server/.test(line));
}

function objectsIn({ input }: Call): string[] {
  const { items } = JSON.parse(input) as { items: { kind: string; metadata: { name: string } }[] };
  return items.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
}

test('deploy on an empty cluster counts what is new, and applies the namespace before everything else', async () => {
  const { status, stdout, stderr, calls } = await deploy(EMPTY, 'local', '--yes', '--no-wait');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('context       slate (https://127.0.0.1:26248)\nnamespace     slate\nenvironment   local\n');
  expect(stdout).toMatch(/^\+ 67 objects: 1 Namespace, .*, 7 Deployments, .*, 1 Job and 6 CronJobs$/m);
  const applied = calls.filter(({ args }) => args.includes('apply') && !args.includes('--dry-run=server'));
  expect(applied.map((call) => objectsIn(call).length)).toEqual([1, 66]);
  expect(objectsIn(applied[0])).toEqual(['Namespace slate']);
  expect(changing(calls)).toHaveLength(2);
});

test('a Secret with the certificate of the Ingress that is missing is a warning, and one that is there is not', async () => {
  const args = '--namespace=slate get secret slate-tls --ignore-not-found -o name'.split(' ');
  const text = 'Warning: there is no Secret slate-tls in slate, so the controller serves a certificate of its own; ';
  const asked = ['prod', '--dry-run', '--set', 'ingress.tlsSecretName=slate-tls'];
  const missing = await deploy([...EMPTY, { args, stdout: '' }], ...asked);
  expect([missing.status, missing.stdout]).toEqual([0, expect.stringContaining(text)]);
  const present = await deploy([...EMPTY, { args, stdout: 'secret/slate-tls\n' }], ...asked);
  expect([present.status, present.stdout]).toEqual([0, expect.not.stringContaining('Warning')]);
});

test('objects of a namespace that is not there yet are checked by the API server in another one, under other names', async () => {
  const { stdout, calls } = await deploy(EMPTY, 'local', '--dry-run');
  expect(stdout).toMatch(/\nthis was a dry run; nothing was changed\n$/);
  expect(changing(calls)).toEqual([]);
  const created = calls.find(({ args }) => args.includes('create'));
  const { items } = JSON.parse(created?.input ?? '') as { items: { metadata: { [field: string]: string } }[] };
  expect(items).toHaveLength(61);
  for (const { metadata } of items) {
    expect(metadata).toMatchObject({ namespace: 'default', generateName: expect.stringMatching(/-$/) as string });
    expect(metadata.name).toBeUndefined();
  }
});

test('a second deploy changes nothing, says so, and does not ask', async () => {
  const { status, stdout, stderr, calls } = await deploy(INSTALLED, 'local', '--no-wait');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\n\nnothing changes\n\n$/);
  expect(changing(calls)).toEqual([]);
});

const UPGRADE = [
  'agentRouter.replicas=1',
  'models.pull={nomic-embed-text,phi}',
  'ollama.image.tag=0.32.16',
  'dashboard.env.API_TOKEN=abc',
  'networkPolicy.debug=false',
];
const UPGRADED = [...INSTALLED.filter(({ args }) => args !== DRY_RUN), ...recording('deploy-upgrade')];

test('an upgrade is told in words, runs the preload Job anew, and removes what is no longer part of SLATE', async () => {
  const removal = (name: string) => ({
    args: ['--namespace=slate', 'delete', name, '--ignore-not-found', '--timeout=120s'],
  });
  const answers = [
    ...UPGRADED,
    { args: APPLY },
    removal('job/slate-model-preload'),
    removal('networkpolicy/slate-debug'),
  ];
  const { status, stdout, stderr, calls } = await deploy(
    answers,
    'local',
    '--yes',
    '--no-wait',
    '--set',
    UPGRADE.join(),
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').slice(3)).toEqual([
    '',
    '~ NetworkPolicy slate-dashboard: allowed connections change',
    '~ NetworkPolicy slate-workflow-manager: allowed connections change',
    '~ NetworkPolicy ollama: allowed connections change',
    '~ NetworkPolicy chromadb: allowed connections change',
    '~ NetworkPolicy slate-agent-router: allowed connections change',
    '~ NetworkPolicy slate-autonomous-loop: allowed connections change',
    '~ NetworkPolicy slate-copilot-bridge: allowed connections change',
    '~ ConfigMap slate-model-files',
    '    ~ data[pull.txt]: 1 line changed',
    '~ ConfigMap slate-agent-config',
    '    ~ data[models.yaml]: 2 lines changed',
    '~ Deployment slate-dashboard: its pods are replaced one by one',
    '    + containers[dashboard].env[API_TOKEN].value: (hidden)',
    '~ Deployment ollama: its pod stops, then a new one starts',
    '    ~ containers[ollama].image: "docker.io/ollama/ollama:0.32.15" -> "docker.io/ollama/ollama:0.32.16"',
    '    ~ initContainers[own-volume].image: "docker.io/ollama/ollama:0.32.15" -> "docker.io/ollama/ollama:0.32.16"',
    '~ Deployment slate-agent-router: its pods are replaced one by one',
    '    ~ replicas: 2 -> 1',
    '~ Deployment slate-autonomous-loop: its pod stops, then a new one starts',
    '~ CronJob slate-model-trainer',
    '    ~ jobTemplate.spec.template.spec.containers[model-trainer].image: "docker.io/ollama/ollama:0.32.15" -> "docker.io/ollama/ollama:0.32.16"',
    '~ CronJob slate-inference-benchmarks',
    '    ~ jobTemplate.spec.template.spec.containers[benchmarks].image: "docker.io/ollama/ollama:0.32.15" -> "docker.io/ollama/ollama:0.32.16"',
    '~ Job slate-model-preload runs again',
    '- NetworkPolicy slate-debug',
    '',
    '',
  ]);
  expect(changing(calls)).toEqual([
    APPLY.slice(1).join(' '),
    'delete job/slate-model-preload --ignore-not-found --timeout=120s',
    APPLY.slice(1).join(' '),
    'delete networkpolicy/slate-debug --ignore-not-found --timeout=120s',
  ]);
});

test('diff prints every field that a deploy would change, hides secret values, and ends with 1', async () => {
  let outcome: Outcome | undefined;
  const calls = await withStandIn(UPGRADED, async () => {
    outcome = await slateK8s('diff', 'local', '--set', UPGRADE.join());
  });
  const { status, stdout } = outcome as Outcome;
  expect(status).toBe(1);
  expect(stdout).toContain(
    '~ ConfigMap slate-model-files\n    ~ data[pull.txt]:\n            + phi\n'.replace('            +', '        +'),
  );
  expect(stdout).toContain('    + spec.template.spec.containers[dashboard].env[API_TOKEN].value: (hidden)\n');
  expect(stdout).toContain('- NetworkPolicy slate-debug\n');
  expect(stdout).not.toContain('abc"');
  expect(changing(calls)).toEqual([]);
});

test('claims and their volumes are kept when they are no longer part of SLATE, unless --delete-data is given', async () => {
  const off = ['local', '--dry-run', '--set', 'agenticSystem.enabled=false'];
  const { stdout, stderr } = await deploy(INSTALLED, ...off);
  expect(stderr).toBe('');
  expect(stdout).toContain('\n- Deployment slate-copilot-bridge\n');
  expect(stdout).toContain(
    '\n  PersistentVolumeClaim slate-memory-pvc is no longer part of SLATE, but is kept; --delete-data deletes it\n',
  );
  const deleting = await deploy(INSTALLED, ...off, '--delete-data');
  expect(deleting.stdout).toContain('\n- PersistentVolumeClaim slate-memory-pvc, and its data\n');
});

test.each([
  [['dev'], 'namespace slate contains the environment local, not dev; nothing was changed\n'],
  [
    ['local', '--set', 'ollama.persistence.size=10Gi'],
    '\n  ollama-data-pvc has 20Gi, and a claim cannot shrink to 10Gi\n',
  ],
  [
    ['local', '--set', 'storage.data.accessMode=ReadWriteMany'],
    '\n  slate-data-pvc is ReadWriteOnce, and cannot become ReadWriteMany\n',
  ],
  [
    ['local', '--set', 'storage.data.hostPath=/srv'],
    '\n  slate-data-pv is the folder /var/lib/slate/slate/data, and cannot become /srv; keep it with --set storage.data.hostPath=/var/lib/slate/slate/data\n',
  ],
  [
    ['local', '--set', 'storage.data.hostPath=null'],
    '\n  slate-data-pvc is a folder of the node, and cannot become storage of a class\n',
  ],
])('deploy %p is refused before anything is applied, with the remedy', async (args, message) => {
  const { status, stderr, calls } = await deploy(INSTALLED, ...args, '--yes');
  expect(status).toBe(4);
  expect(stderr).toContain(message);
  expect(stderr).toContain('slate-k8s reset');
  expect(changing(calls)).toEqual([]);
});

/** Answers with another volume on the cluster, of an installation in the namespace lab. */
function withVolumeOfOthers(answers: RecordedAnswer[], spec: object): RecordedAnswer[] {
  const claimRef = { namespace: 'lab', name: 'ollama-data-pvc' };
  const other = { kind: 'PersistentVolume', metadata: { name: 'lab-ollama-pv' }, spec: { claimRef, ...spec } };
  return answers.map((answer) => {
    if (answer.args !== VOLUMES) return answer;
    const { items = [] } = JSON.parse(answer.stdout ?? '{}') as { items?: object[] };
    return { ...answer, stdout: JSON.stringify({ items: [...items, other] }) };
  });
}

test.each([
  ['on an empty cluster', EMPTY, '/var/lib/slate/slate/ollama'],
  ['over itself', INSTALLED, '/var/lib/slate/slate/ollama/models'],
  ['over itself', INSTALLED, '/var/lib/slate'],
])('deploy %s is refused while the volume of another namespace shares its folder', async (_, answers, path) => {
  const { status, stderr, calls } = await deploy(withVolumeOfOthers(answers, { hostPath: { path } }), 'local', '--yes');
  expect([status, stderr]).toEqual([
    4,
    expect.stringContaining(
      `\n  the folder /var/lib/slate/slate/ollama of slate-ollama-pv is shared with lab-ollama-pv (${path}) of lab/ollama-data-pvc\n`,
    ),
  ]);
  expect(stderr).toContain('--set hostPathRoot=FOLDER');
  expect(changing(calls)).toEqual([]);
});

test('a volume of another namespace in a folder of its own is left alone', async () => {
  const answers = withVolumeOfOthers(INSTALLED, { hostPath: { path: '/var/lib/slate/lab/ollama' } });
  const { status, stdout } = await deploy(answers, 'local', '--no-wait');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\n\nnothing changes\n\n$/)]);
});

/** A namespace that others made, and what they have in it. */
function withOthers(...others: object[]): RecordedAnswer[] {
  const labels = { 'pod-security.kubernetes.io/enforce': 'privileged', team: 'shop' };
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'team', labels } };
  const kinds = 'deployment,statefulset,daemonset,cronjob,job,replicationcontroller,replicaset,pod,networkpolicy';
  const selector = 'app.kubernetes.io/part-of!=slate-system,!slate.io/volume-pod';
  const inTeam = EMPTY.map((answer) => ({
    ...answer,
    args: answer.args.map((arg) => (arg === 'slate' ? 'team' : arg.replace('--namespace=slate', '--namespace=team'))),
    ...(answer.args === NAMESPACE && { stdout: JSON.stringify(namespace) }),
  }));
  const ofOthers = ['--namespace=team', 'get', kinds, '--selector', selector, '-o', 'json'];
  return [...inTeam, { args: ofOthers, stdout: JSON.stringify({ items: others }) }];
}

const SHOP = { kind: 'Deployment', metadata: { name: 'shop' } };
const POD_OF_SHOP = { kind: 'Pod', metadata: { name: 'shop-1', ownerReferences: [{ kind: 'ReplicaSet', uid: '1' }] } };
const DATABASE = { kind: 'Pod', metadata: { name: 'db-1', ownerReferences: [{ kind: 'Cluster', uid: '2' }] } };
const POLICY = { kind: 'NetworkPolicy', metadata: { name: 'shop' } };
const TO_TEAM = ['dev', '-n', 'team', '--yes', '--no-wait'];

describe('a namespace that others made', () => {
  test.each([
    [[SHOP, POD_OF_SHOP], 'deployment/shop'],
    [[DATABASE], 'pod/db-1'],
    [[POLICY], 'networkpolicy/shop'],
  ])('is not taken over while they use it (%#)', async (others, named) => {
    const { status, stderr, calls } = await deploy(withOthers(...others), ...TO_TEAM);
    expect([status, stderr]).toEqual([
      4,
      `namespace team was not created by slate-k8s, and contains ${named}; nothing was changed
  the network policy default-deny-all would cut them off
  these labels of the namespace would change:
    app.kubernetes.io/part-of: none -> slate-system
    pod-security.kubernetes.io/audit: none -> restricted
    pod-security.kubernetes.io/enforce: privileged -> baseline
    pod-security.kubernetes.io/warn: none -> restricted
    slate.io/environment: none -> dev
Use another namespace (-n NAME), or --existing-namespace, which leaves this one as it is and closes SLATE's own pods only
`,
    ]);
    expect(changing(calls)).toEqual([]);
  });

  test('is not said to be cut off where network policies are off', async () => {
    const { status, stderr } = await deploy(withOthers(SHOP), ...TO_TEAM, '--set', 'networkPolicy.enabled=false');
    expect([status, stderr]).toEqual([4, expect.not.stringContaining('default-deny-all')]);
  });

  test('is used where nothing else is in it', async () => {
    const { status, stdout } = await deploy(withOthers(), 'dev', '-n', 'team', '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\+ 61 objects: /m)]);
  });

  test('stays as it is with --existing-namespace, and only the pods of SLATE are closed', async () => {
    const { status, stdout, calls } = await deploy(withOthers(SHOP), ...TO_TEAM, '--existing-namespace');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\+ \d+ objects: \d+ NetworkPolicies, /m)]);
    const applied = calls.filter(({ args }) => args.includes('apply')).flatMap(objectsIn);
    expect(applied).toContain('NetworkPolicy ollama');
    expect(applied).not.toContain('Namespace team');
    expect(applied).not.toContain('NetworkPolicy default-deny-all');
    expect(applied).not.toContain('NetworkPolicy slate-debug');
  });

  test('has to exist with --existing-namespace', async () => {
    const { status, stderr, calls } = await deploy(EMPTY, 'dev', '--yes', '--existing-namespace');
    expect([status, stderr]).toEqual([
      4,
      'there is no namespace slate; without --existing-namespace, deploy creates it. Nothing was changed\n',
    ]);
    expect(changing(calls)).toEqual([]);
  });
});

test('objects of others that have the names of those of SLATE are not overwritten', async () => {
  const answers = whereChanged('ollama', ({ kind, metadata }) => {
    if (kind === 'Deployment') metadata.labels = { app: 'ollama' };
  });
  const { status, stderr, calls } = await deploy(answers, 'local', '--yes');
  expect([status, stderr]).toEqual([
    4,
    expect.stringContaining('nothing was changed\n  Deployment ollama\nUse another namespace'),
  ]);
  expect(changing(calls)).toEqual([]);
});

test('a namespace that a deploy created is not deleted by one with --existing-namespace', async () => {
  const { stdout } = await deploy(INSTALLED, 'local', '--dry-run', '--existing-namespace');
  expect(stdout).toContain('- NetworkPolicy default-deny-all\n');
  expect(stdout).not.toContain('Namespace slate\n');
});

/** The answers of a cluster on which an object is changed. */
function whereChanged(name: string, change: (object: LiveObject) => void): RecordedAnswer[] {
  const answer = INSTALLED.find(({ args }) => args === LIST) as RecordedAnswer;
  const list = JSON.parse(answer.stdout ?? '') as { items: LiveObject[] };
  list.items.filter(({ metadata }) => metadata.name === name).forEach(change);
  return [...INSTALLED.filter((other) => other !== answer), { ...answer, stdout: JSON.stringify(list) }];
}

interface LiveObject {
  readonly kind: string;
  readonly metadata: { readonly name: string; labels?: object; annotations?: { [name: string]: string } };
  readonly spec: { replicas?: number };
}

test('data that is half restored is not started on', async () => {
  const answers = whereChanged('chroma-data-pvc', ({ metadata }) => {
    metadata.annotations = { 'slate.io/incomplete': 'restore' };
  });
  const { status, stderr, calls } = await deploy(answers, 'local', '--yes');
  expect([status, stderr]).toEqual([
    4,
    'the data of chroma-data-pvc is only partly restored; run the same slate-k8s restore again. Nothing was changed\n',
  ]);
  expect(changing(calls)).toEqual([]);
});

test('what a killed backup has stopped starts again, and its pods and notes go', async () => {
  const answers = whereChanged('chromadb', ({ kind, metadata, spec }) => {
    if (kind !== 'Deployment') return;
    metadata.annotations = { ...metadata.annotations, 'slate.io/before-stop': '1' };
    spec.replicas = 0;
  });
  const forget = [
    '--namespace=slate annotate deployment/chromadb slate.io/before-stop-',
    '--namespace=slate delete pods -l slate.io/volume-pod --ignore-not-found --wait=false',
  ];
  const all = [...answers, { args: APPLY }, ...forget.map((line) => ({ args: line.split(' ') }))];
  const { status, stdout, calls } = await deploy(all, 'local', '--yes', '--no-wait');
  expect([status, stdout]).toEqual([0, expect.stringContaining('~ replicas: 0 -> 1\n')]);
  const apply = APPLY.slice(1).join(' ');
  expect(changing(calls)).toEqual([apply, ...forget.map((line) => line.slice(line.indexOf(' ') + 1)), apply]);
});

test('a claim grows only where its storage class lets it', async () => {
  const answer = (stdout: string) => ({
    args: '--namespace=slate get storageclass slate-host-path -o jsonpath={.allowVolumeExpansion}'.split(' '),
    stdout,
  });
  const growing = ['local', '--dry-run', '--set', 'ollama.persistence.size=40Gi'];
  const refused = await deploy([...INSTALLED, answer('')], ...growing);
  expect(refused.status).toBe(4);
  expect(refused.stderr).toContain(
    'ollama-data-pvc has 20Gi, and cannot grow to 40Gi: the storage class slate-host-path does not let claims grow\n',
  );
  expect(await deploy([...INSTALLED, answer('true')], ...growing)).toMatchObject({ status: 0, stderr: '' });
});

test('what the API server refuses is told once for each mistake, and nothing is applied', async () => {
  const stderr = 'Warning: old\nThe Deployment "ollama" is invalid: spec.selector: field is immutable\n'.repeat(2);
  const answers = [...INSTALLED.filter(({ args }) => args !== DRY_RUN), { args: DRY_RUN, code: 1, stderr }];
  const outcome = await deploy(answers, 'local', '--yes');
  expect(outcome).toMatchObject({
    status: 4,
    stderr: `the API server refuses these objects; nothing was changed
  The Deployment "ollama" is invalid: spec.selector: field is immutable
`,
  });
  expect(changing(outcome.calls)).toEqual([]);
});

test.each([
  [
    'The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?',
    'the cluster at 127.0.0.1:1 does not answer; start it, or name another one with --context',
  ],
  [
    'Unable to connect to the server: dial tcp: lookup nohost.invalid: no such host',
    'the cluster cannot be reached: dial tcp: lookup nohost.invalid: no such host; is it running, and is this the right --context?',
  ],
  [
    'error: You must be logged in to the server (Unauthorized)',
    'the cluster does not accept your credentials; log in again, or name another context with --context',
  ],
  [
    'Error from server (Forbidden): pods is forbidden: User "ann" cannot list resource "pods" in API group "" in the namespace "slate"',
    'ann is not allowed to list pods in namespace slate; ask a cluster administrator for permission, or name another context with --context',
  ],
])('%s: ends with 3 and a remedy', async (said, message) => {
  const failing = [CONFIG, ...[LIST, NAMESPACE, VOLUMES].map((args) => ({ args, code: 1, stderr: `${said}\n` }))];
  const { status, stderr } = await deploy(failing, 'local', '--yes');
  expect([status, stderr.split('\n')[0]]).toEqual([3, message]);
});

test('a context that is not there, and a kubectl that is not there, are told', async () => {
  const missing = { args: CONFIG.args, code: 1, stderr: 'error: cannot locate context nix\n' };
  expect(await deploy([missing], 'local', '--context', 'nix')).toMatchObject({
    status: 3,
    stderr: expect.stringContaining(
      'there is no context "nix"; kubectl config get-contexts lists the contexts\n',
    ) as string,
  });
  process.env.KUBECTL = 'no-kubectl';
  expect(await slateK8s('deploy', 'local')).toMatchObject({
    status: 3,
    stderr: expect.stringMatching(/^no-kubectl is not installed or not in PATH; install it: https:/) as string,
  });
  delete process.env.KUBECTL;
});

test('nobody is asked where there is no terminal: nothing is applied without --yes', async () => {
  const { status, stderr, calls } = await deploy(EMPTY, 'local');
  expect([status, stderr]).toEqual([
    4,
    'cannot ask for confirmation without a terminal; use --yes. Nothing was changed\n',
  ]);
  expect(changing(calls)).toEqual([]);
});

test('the token goes into a Secret, and into no argument and no output', async () => {
  process.env.GH_TOKEN = 'ghp_verysecret';
  const secret = [
    { args: SECRET_VERSION.split(' '), stdout: '' },
    { args: SECRET_VERSION.split(' '), stdout: '77' },
  ];
  const restart = {
    args: '--namespace=slate rollout restart deployment/slate-dashboard deployment/slate-workflow-manager'.split(' '),
  };
  const answers = [...INSTALLED, ...secret, { args: APPLY_SECRET }, { args: APPLY }, restart];
  const { status, stdout, stderr, calls } = await deploy(
    answers,
    'local',
    '--yes',
    '--no-wait',
    '--github-token',
    '--verbose',
  );
  delete process.env.GH_TOKEN;
  expect(status).toBe(0);
  expect(stdout).toContain('\n\n  Secret slate-github-secret is set from GH_TOKEN\n\n');
  const encoded = Buffer.from('ghp_verysecret').toString('base64');
  expect(calls.filter(({ input }) => input.includes(encoded)).map(({ args }) => args)).toEqual([APPLY_SECRET]);
  const printed = `${stdout}${stderr}${calls.flatMap(({ args }) => args).join(' ')}`;
  expect(printed).toContain('+ ');
  for (const token of ['ghp_verysecret', encoded]) expect(printed).not.toContain(token);
  expect(changing(calls)).toContain(restart.args.slice(1).join(' '));
});

test('--github-token without a token is a mistake that is told before anything is asked', async () => {
  const { status, stderr, calls } = await deploy(INSTALLED, 'local', '--github-token');
  expect([status, stderr, calls]).toEqual([
    2,
    '--github-token reads the token from the environment variable GITHUB_TOKEN or GH_TOKEN; neither is set\n',
    [],
  ]);
});

test('--timeout has to be a duration', async () => {
  const { status, stderr } = await slateK8s('deploy', 'local', '--timeout', '5 minutes');
  expect(status).toBe(2);
  expect(stderr).toContain('It must be a duration such as 90s, 10m or 1h30m.');
});
