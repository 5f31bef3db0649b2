import { Answer, Kubectl } from '../../cli/cluster/kubectl';
import type { KubeObject, Node, Pod, PersistentVolume } from '../../cli/cluster/objects';
import { kubectlInstalled } from '../../cli/doctor/access';
import { capacity } from '../../cli/doctor/capacity';
import type { Check } from '../../cli/doctor/check';
import { CheckContext } from '../../cli/doctor/check-context';
import { ingressController } from '../../cli/doctor/ingress';
import { localImages } from '../../cli/doctor/local-images';
import { metricsServer } from '../../cli/doctor/metrics';
import { environmentInstalled } from '../../cli/doctor/environment';
import { networkPolicies } from '../../cli/doctor/network-policies';
import { nodesReady } from '../../cli/doctor/nodes';
import { permissions } from '../../cli/doctor/permissions';
import { podSecurity } from '../../cli/doctor/pod-security';
import { storageClasses } from '../../cli/doctor/storage';
import { releasedVolumes } from '../../cli/doctor/released-volumes';
import { Wanted, wantedOf } from '../../cli/doctor/wanted';
import { RecordedAnswer, recording, withStandIn } from './stand-in';
import { slateK8s } from './slate-k8s';

/** What kubectl finds: objects by their kind. */
interface Found {
  readonly [kind: string]: object[];
}

/** The findings of one check, a line each, on a cluster where kubectl finds and answers this. */
async function findings(check: Check, environment: string | undefined, found: Found, ...set: string[]) {
  return findingsOf(check, environment, new FakeKubectl(found), ...set);
}

async function findingsOf(check: Check, environment: string | undefined, kubectl: Kubectl, ...set: string[]) {
  const wanted = environment === undefined ? undefined : wish(environment, ...set);
  const lines = await check.check(new CheckContext(kubectl, wanted));
  return lines.map(({ result, detail }) => `${result}: ${detail}`);
}

const wishes = new Map<string, Wanted>();

/** What an environment wants, made once. */
function wish(environment: string, ...set: string[]): Wanted {
  const key = [environment, ...set].join(' ');
  const wanted = wishes.get(key) ?? wantedOf(environment, { set });
  wishes.set(key, wanted);
  return wanted;
}

class FakeKubectl extends Kubectl {
  public constructor(
    private readonly found: Found,
    private readonly answer: Partial<Answer> = {},
  ) {
    super({});
  }

  public list<T>([kind]: string[]): Promise<T[]> {
    return Promise.resolve((this.found[kind === 'namespace' ? 'namespaces' : kind] ?? []) as T[]);
  }

  public ask(): Promise<Answer> {
    return Promise.resolve({ code: 0, stdout: '', stderr: '', ...this.answer });
  }
}

/** Of a recording, the objects of one kind. */
function recorded<T>(name: string, kind: string): T[] {
  const answer = recording(name).find(({ args }) => args.includes('get') && args.includes(kind));
  return (JSON.parse(answer?.stdout ?? '') as { items: T[] }).items;
}

/** The rights that are asked for change with the program: everything is allowed, however much is asked. */
function allowed(answers: RecordedAnswer[]): RecordedAnswer[] {
  return answers.map((answer) =>
    answer.args.includes('--validate=false') ? { ...answer, stdout: 'true\n'.repeat(500) } : answer,
  );
}

const NODES = recorded<Node>('doctor-fleet', 'nodes');
const VOLUMES = recorded<PersistentVolume>('doctor-fleet', 'persistentvolumes');
const [STANDARD] = recorded<KubeObject>('doctor-fleet', 'storageclasses');

describe('the command', () => {
  test('prints a line for each finding, and what helps', async () => {
    await withStandIn(allowed(recording('doctor-fleet')), async () => {
      expect(await slateK8s('doctor', 'prod')).toEqual({ status: 0, stderr: '', stdout: PROD });
    });
  });

  test('says of each check that the user may not make why, and tells programs the same', async () => {
    await withStandIn(recording('doctor-reader'), async () => {
      const { status, stdout } = await slateK8s('doctor', 'staging', '-o', 'json');
      expect(status).toBe(1);
      const lines = JSON.parse(stdout) as object[];
      expect(lines).toContainEqual({
        check: 'environment',
        result: 'good',
        detail: 'the namespace slate exists, without an environment',
      });
      expect(lines).toContainEqual({
        check: 'nodes',
        result: 'unknown',
        detail: 'system:serviceaccount:slate:reader is not allowed to list nodes in the cluster',
        remedy: 'ask a cluster administrator for permission, or name another context with --context',
      });
    });
  });

  test('ends early without a cluster', async () => {
    const version = recording('doctor-fleet').find(({ args }) => args.includes('version'));
    const { clientVersion } = JSON.parse(version?.stdout ?? '') as object & { clientVersion: object };
    const refused = 'The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?\n';
    const answer = { args: version?.args ?? [], code: 1, stdout: JSON.stringify({ clientVersion }), stderr: refused };
    const calls = await withStandIn([answer], async () => {
      const { status, stdout } = await slateK8s('doctor');
      expect(status).toBe(3);
      expect(stdout).toContain(`✓ kubectl        v1.36.3
✗ cluster        the cluster at 127.0.0.1:1 does not answer
                 → start it, or name another one with --context
? permissions    not checked
`);
    });
    expect(calls).toHaveLength(1);
  });

  test('ends early without kubectl', async () => {
    process.env.KUBECTL = '/nowhere/kubectl';
    const { status, stdout } = await slateK8s('doctor', 'local');
    delete process.env.KUBECTL;
    expect(status).toBe(3);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '✗ kubectl        /nowhere/kubectl is not installed or not in PATH',
      '                 → install it: https://kubernetes.io/docs/tasks/tools/',
      '? cluster        not checked',
    ]);
  });

  test('wants to know which environment settings are for', async () => {
    const stderr = 'settings apply to an environment; name one of local, dev, staging, prod\n';
    expect(await slateK8s('doctor', '--set', 'gpu.enabled=false')).toEqual({ status: 2, stdout: '', stderr });
  });
});

test.each([
  ['36', '36+', 'good: v1.36.0'],
  ['35', '36', 'good: v1.35.0'],
  ['34', '36', 'warning: v1.34.0, and the cluster is v1.36.0: they may differ by at most one minor version'],
  ['26', '27', 'warning: v1.26.0 is older than 1.27'],
])('kubectl 1.%s for a cluster 1.%s is %s', async (client, server, expected) => {
  const version = (minor: string) => ({ minor, gitVersion: `v1.${parseInt(minor)}.0` });
  const stdout = JSON.stringify({ clientVersion: version(client), serverVersion: version(server) });
  const [{ result, detail }] = await kubectlInstalled.check(new CheckContext(new FakeKubectl({}, { stdout })));
  expect(`${result}: ${detail}`).toBe(expected);
});

test('permissions that are missing are told by command', async () => {
  class Reviewer extends FakeKubectl {
    public run(args: string[], { input = '' } = {}): Promise<string> {
      if (args.includes('get')) return super.run(args);
      const answers = input.split('\n').map((line) => {
        const { spec } = JSON.parse(line) as { spec: { resourceAttributes: { verb: string; subresource?: string } } };
        const { verb, subresource } = spec.resourceAttributes;
        return subresource === 'exec' || verb === 'patch' ? 'false' : 'true';
      });
      return Promise.resolve(`${answers.join('\n')}\n`);
    }
  }
  const lines = await permissions.check(new CheckContext(new Reviewer({}), wish('dev')));
  expect(lines.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(
      /^deploy is not allowed to patch namespaces, networkpolicies\.networking\.k8s\.io, .* and cronjobs\.batch$/,
    ),
    expect.stringMatching(/^backup is not allowed to .*pods\/exec/),
  ]);
});

describe('capacity', () => {
  const [gpu1, gpu2, plain] = NODES;
  const pod = (node: string, requests: object, namespace = 'other') =>
    ({
      metadata: { namespace },
      spec: { nodeName: node, containers: [{ resources: { requests } }] },
    }) as unknown as Pod;

  test('is what the environment asks for, and what nodes have left beside the pods of others', async () => {
    const pods = [pod('node-1', { cpu: '1', memory: '6Gi' }), pod('node-1', { cpu: '1', memory: '6Gi' }, 'slate')];
    expect(await findings(capacity, 'prod', { nodes: NODES, pods })).toEqual([
      'good: requests 3.41 CPU, 13.03Gi memory and 2 nvidia.com/gpu; 95 CPU, 762Gi memory and 2 nvidia.com/gpu free',
    ]);
    expect(await findings(capacity, undefined, { nodes: NODES, pods: [] })).toEqual([
      'good: 96 CPU, 768Gi memory and 2 nvidia.com/gpu free',
    ]);
  });

  test('of GPUs is missing when others have them', async () => {
    const pods = [pod('node-2', { cpu: '1', 'nvidia.com/gpu': '1' })];
    expect(await findings(capacity, 'prod', { nodes: NODES, pods })).toEqual([
      'bad: requests 3.41 CPU, 13.03Gi memory and 2 nvidia.com/gpu; 95 CPU, 768Gi memory and 1 nvidia.com/gpu free',
      'bad: autonomous-loop needs 0.5 CPU, 1Gi memory and 1 nvidia.com/gpu on one node; node-1 has the most left: 31 CPU, 248Gi memory and 0 nvidia.com/gpu',
    ]);
  });

  test('of GPUs needs the label and a toleration', async () => {
    expect(await findings(capacity, 'prod', { nodes: [plain] })).toContain(
      'bad: no node has the label nvidia.com/gpu.present=true, which ollama must have',
    );
    expect(await findings(capacity, 'prod', { nodes: NODES }, 'gpu.tolerations=null')).toContain(
      'bad: ollama cannot run on node-1 (nvidia.com/gpu=present:NoSchedule) and node-2 (nvidia.com/gpu=present:NoSchedule): it does not tolerate the taint',
    );
    expect(await findings(capacity, 'prod', { nodes: [plain] }, 'gpu.enabled=false')).toEqual([
      expect.stringMatching(/^good: /),
    ]);
  });

  test.each([
    [
      'prod',
      'gpu.tolerations=null',
      { key: 'nvidia.com/gpu', effect: 'NoSchedule' },
      'set gpu.tolerations, or remove the taint: kubectl taint node node-1 nvidia.com/gpu:NoSchedule-',
    ],
    [
      'local',
      'agentRouter.replicas=2',
      { key: 'team', value: 'ml', effect: 'NoExecute' },
      'set ollama.tolerations, or remove the taint: kubectl taint node node-1 team=ml:NoExecute-',
    ],
  ])('of a tainted node in %s with %s needs the setting of what cannot run there', async (env, set, taint, remedy) => {
    const nodes = [{ ...gpu1, spec: { ...gpu1.spec, taints: [taint] } }];
    const found = await capacity.check(new CheckContext(new FakeKubectl({ nodes }), wish(env, set)));
    expect(found.map((each) => each.remedy)).toContain(remedy);
  });

  test('does not count nodes that take no pods', async () => {
    const cordoned = NODES.map((node) => ({ ...node, spec: { ...node.spec, unschedulable: true } }));
    expect(await findings(capacity, 'local', { nodes: [plain, ...cordoned] })).toEqual([
      'good: requests 1.21 CPU and 2.53Gi memory; 32 CPU and 256Gi memory free',
    ]);
    expect(await findings(nodesReady, 'local', { nodes: [gpu1, { ...gpu2, spec: { unschedulable: true } }] })).toEqual([
      'good: 1 node Ready: node-1',
      'warning: node-2 is cordoned',
    ]);
    expect(await findings(nodesReady, undefined, { nodes: cordoned })).toEqual(['bad: none of 3 nodes accepts pods']);
    expect(await findings(capacity, 'local', { nodes: cordoned })).toEqual([]);
  });

  test('must be on one node for the largest pod, and for pods that share a claim', async () => {
    const small = (memory: string) => [1, 2, 3].map((number) => sized(plain, `small-${number}`, { cpu: '8', memory }));
    expect(await findings(capacity, 'dev', { nodes: small('6Gi') })).toEqual([
      'bad: ollama needs 1 CPU and 8Gi memory on one node; small-1 has the most left: 8 CPU and 6Gi memory',
    ]);
    expect(await findings(capacity, 'dev', { nodes: small('1.5Gi') })).toContain(
      'bad: workflow-manager, autonomous-loop, copilot-bridge and codebase-indexer together need 0.91 CPU and 2.03Gi memory on one node; small-1 has the most left: 8 CPU and 1.5Gi memory',
    );
  });

  test('must be on the disk of one node too', async () => {
    const full = sized(plain, 'full', { cpu: '8', memory: '32Gi', 'ephemeral-storage': '100Mi' });
    const found = await capacity.check(new CheckContext(new FakeKubectl({ nodes: [full] }), wish('dev')));
    expect(found.map(({ detail }) => detail)).toContain(
      'ollama needs 1 CPU, 0.2Gi ephemeral-storage and 8Gi memory on one node; full has the most left: 8 CPU, 0.1Gi ephemeral-storage and 32Gi memory',
    );
    expect(found.map(({ remedy }) => remedy)).toContain(
      'add disk space or nodes, stop other pods, or request less, such as with ollama.resources.requests.ephemeral-storage',
    );
  });

  function sized(node: Node, name: string, allocatable: { [resource: string]: string }): Node {
    return {
      ...node,
      metadata: { ...node.metadata, name },
      status: { ...node.status, allocatable: { 'ephemeral-storage': '50Gi', ...allocatable, pods: '110' } },
    };
  }
});

describe('storage', () => {
  it.each(['/var/lib/slate/slate/data', '/var/lib/slate/slate/data/index', '/var/lib/'])(
    'is not ready where the volume of another namespace has %s',
    async (path) => {
      const claimRef = { namespace: 'lab', name: 'slate-data-pvc' };
      const volume = { metadata: { name: 'lab-data-pv' }, spec: { claimRef, hostPath: { path } } };
      expect(await findings(storageClasses, 'local', { persistentvolumes: [volume] })).toContain(
        `bad: the folder /var/lib/slate/slate/data of slate-data-pv is shared with lab-data-pv (${path}) of lab/slate-data-pvc`,
      );
    },
  );

  it('is ready where it finds its own volumes and those of other folders', async () => {
    const volumes = [
      { metadata: { name: 'slate-data-pv' }, spec: { hostPath: { path: '/var/lib/slate/slate/data' } } },
      { metadata: { name: 'lab-data-pv' }, spec: { hostPath: { path: '/var/lib/slate/lab/data' } } },
    ];
    expect(await findings(storageClasses, 'local', { persistentvolumes: volumes })).toEqual([
      'good: every claim has a volume',
    ]);
  });

  const offeredBy = (provisioner: string) => [{ ...STANDARD, provisioner }];
  const rest = 'required by slate-workspace-pvc and slate-data-pvc';

  test.each([
    ['local', [], [], 'good: every claim has a volume'],
    ['dev', [{ ...STANDARD, metadata: { name: 'standard' } }], [], /^bad: there is no default class for slate-work/],
    ['dev', [STANDARD], VOLUMES, 'good: 5 claims of the class standard, each with a volume created by hand'],
    ['prod', [STANDARD], VOLUMES.slice(2), /^bad: the class standard has no free volume that fits .*-pvc \(\w+\)$/],
    ['dev', offeredBy('ebs.csi.aws.com'), [], 'good: 5 claims of the class standard'],
    ['prod', offeredBy('efs.csi.aws.com'), [], 'good: 5 claims of the class standard'],
    [
      'prod',
      offeredBy('ebs.csi.aws.com'),
      [],
      `bad: the class standard (ebs.csi.aws.com) does not offer ReadWriteMany, ${rest}`,
    ],
    [
      'prod',
      offeredBy('acme.example/disks'),
      [],
      `unknown: cannot tell whether the class standard (acme.example/disks) offers ReadWriteMany, ${rest}`,
    ],
    ['prod', offeredBy('acme.example/disks'), VOLUMES, 'good: 5 claims of the class standard'],
  ])('is looked for (%s, %#)', async (environment, storageclasses, persistentvolumes, expected) => {
    const found = await findings(storageClasses, environment, { storageclasses, persistentvolumes });
    expect(found).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });

  test('that waits for a claim is for that one', async () => {
    const reserved = (name: string) => (volume: PersistentVolume, place: number) =>
      place > 0 ? volume : { ...volume, spec: { ...volume.spec, claimRef: { namespace: 'slate', name } } };
    const five = VOLUMES.slice(0, 5);
    const found = (name: string) => ({ storageclasses: [STANDARD], persistentvolumes: five.map(reserved(name)) });
    expect(await findings(storageClasses, 'dev', found('slate-memory-pvc'))).toEqual([expect.stringMatching(/^good/)]);
    expect(await findings(storageClasses, 'dev', found('other-pvc'))).toEqual([expect.stringMatching(/^bad/)]);
  });

  test('needs the class that a claim names', async () => {
    const found = { storageclasses: [STANDARD], persistentvolumes: VOLUMES };
    expect(await findings(storageClasses, 'dev', found, 'chromadb.persistence.storageClass=fast')).toEqual([
      'good: 4 claims of the class standard, each with a volume created by hand',
      'bad: there is no class fast for chroma-data-pvc, but standard',
    ]);
  });

  test('is not looked for twice: a claim that is bound has its volume', async () => {
    const bound = recorded<KubeObject>('doctor-node', 'persistentvolumeclaims');
    expect(await findings(storageClasses, 'dev', { persistentvolumeclaims: bound })).toEqual([
      'good: every claim has a volume',
    ]);
  });

  test('of an earlier installation is told when no claim binds to it again', async () => {
    const own = recorded<PersistentVolume>('doctor-node', 'persistentvolumes').filter(({ spec }) => spec.hostPath);
    const released = own.slice(0, 2).map((volume) => ({ ...volume, status: { phase: 'Released' } }));
    const names = 'slate-chroma-pv and slate-ollama-pv';
    const check = (environment?: string) => findings(releasedVolumes, environment, { persistentvolumes: released });
    expect(await check('local')).toEqual([`bad: ${names}: no claim can bind to them`]);
    expect(await check()).toEqual([`bad: ${names}: no claim can bind to them`]);
    expect(await check('prod')).toEqual([`warning: ${names} keep data that no claim can bind to`]);
    expect(await findings(releasedVolumes, 'local', { persistentvolumes: own })).toEqual([
      'good: none are left from an earlier installation',
    ]);
  });
});

describe('images that are never pulled', () => {
  const [node] = recorded<Node>('doctor-node', 'nodes');
  const having = (name: string, images: object[], more: object = {}) => ({
    ...node,
    metadata: { ...node.metadata, name },
    ...more,
    status: { ...node.status, images },
  });
  const many = Array<object>(50).fill({ names: ['docker.io/library/other:1'] });

  test.each([
    [[node], 'good: slate:local is on every node'],
    [
      [having('one', [{ names: ['docker.io/library/slate:2'] }])],
      'bad: slate:local is never pulled, and is not on one, unless it was loaded within the last minute',
    ],
    [
      [node, having('one', [])],
      'warning: slate:local is never pulled, and is not on one, unless it was loaded within the last minute',
    ],
    [[having('one', many)], 'unknown: cannot tell whether slate:local is on one: a node reports only 50 images'],
  ])('are looked for on nodes (%#)', async (nodes, expected) => {
    expect(await findings(localImages, 'local', { nodes })).toEqual([expected]);
  });

  test.each([
    [{ spec: { providerID: 'kind://docker/kind/kind-control-plane' } }, 'kind load docker-image slate:local'],
    [
      { metadata: { name: 'minikube', labels: { 'minikube.k8s.io/name': 'minikube' } } },
      'minikube image load slate:local',
    ],
    [{ metadata: { name: 'docker-desktop' } }, 'docker build -t slate:local image'],
    [{}, 'docker save slate:local, then ctr -n k8s.io images import on the node'],
  ])('are brought to the nodes (%#)', async (more, remedy) => {
    const kubectl = new FakeKubectl({ nodes: [having('one', [], more)] });
    expect(await localImages.check(new CheckContext(kubectl, wish('local')))).toMatchObject([{ remedy }]);
  });

  test('are not asked for by other environments', async () => {
    expect(await findings(localImages, 'prod', { nodes: NODES })).toEqual([]);
  });
});

describe('what is in the namespace', () => {
  const namespace = (labels: object, more: object = {}) => ({ metadata: { name: 'slate', labels, ...more } });

  test.each([
    [[], 'good: the namespace slate does not exist yet'],
    [[namespace({})], 'good: the namespace slate exists, without an environment'],
    [[namespace({ 'slate.io/environment': 'prod' })], 'good: prod is installed in slate'],
    [[namespace({ 'slate.io/environment': 'dev' })], 'bad: namespace slate contains the environment dev'],
    [[namespace({}, { deletionTimestamp: '2026-01-01T00:00:00Z' })], 'bad: the namespace slate is being deleted'],
  ])('decides whether prod can be deployed (%#)', async (namespaces, expected) => {
    expect(await findings(environmentInstalled, 'prod', { namespaces })).toEqual([expected]);
  });

  it('is not one that others use', async () => {
    const namespaces = [{ metadata: { name: 'slate' } }];
    const kinds = 'deployment,statefulset,daemonset,cronjob,job,replicationcontroller,replicaset,pod,networkpolicy';
    const shop = { kind: 'Deployment', metadata: { name: 'shop' } };
    const pods = [1, 2, 3, 4, 5].map((number) => ({ kind: 'Pod', metadata: { name: `p${number}` } }));
    expect(await findings(environmentInstalled, 'prod', { namespaces, [kinds]: [shop, ...pods] })).toEqual([
      'bad: the namespace slate contains deployment/shop, pod/p1, pod/p2, pod/p3, pod/p4 and 1 more, which deploy refuses to close',
    ]);
    expect(await findings(environmentInstalled, 'prod', { namespaces, [kinds]: [] })).toEqual([
      'good: the namespace slate exists, without an environment',
    ]);
  });

  test('may enforce more than the environment is made for', async () => {
    const namespaces = [namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' })];
    expect(await findings(podSecurity, 'local', { namespaces })).toEqual([
      'warning: the namespace enforces restricted, but local is meant for baseline',
    ]);
    expect(await findings(podSecurity, 'prod', { namespaces })).toEqual([
      'good: the namespace accepts the pods of 14 workloads',
    ]);
  });

  test('may refuse pods, as the API server says', async () => {
    const stderr = `Error from server (Forbidden): error when creating "STDIN": pods "ollama" is forbidden: maximum memory usage per Container is 1Gi, but limit is 6Gi
Error from server (Forbidden): error when creating "STDIN": pods "slate-dashboard" is forbidden: maximum memory usage per Container is 1Gi, but limit is 6Gi
`;
    const kubectl = new FakeKubectl({ namespaces: [namespace({})] }, { code: 1, stderr });
    expect(await podSecurity.check(new CheckContext(kubectl, wish('local')))).toMatchObject([
      {
        result: 'bad',
        detail: 'pods of ollama and dashboard are refused: maximum memory usage per Container is 1Gi, but limit is 6Gi',
      },
    ]);
  });
});

describe('what SLATE needs besides', () => {
  const daemonSet = (name: string, image = '', args: string[] = []) => ({
    metadata: { name },
    spec: { template: { spec: { containers: [{ image, args }] } } },
  });
  const node = (more: object) => [{ ...NODES[0], ...more }];

  test.each<[Found, string]>([
    [{ daemonsets: [daemonSet('kube-proxy'), daemonSet('calico-node')] }, 'good: Calico enforces them'],
    [{ daemonsets: [daemonSet('kindnet', 'docker.io/kindest/kindnetd:v20250214-acbabc1a')] }, 'good: kindnet enforces'],
    [
      { daemonsets: [daemonSet('kindnet', 'docker.io/kindest/kindnetd:v20230511-dc714da8')] },
      'warning: kindnet (docker',
    ],
    [{ daemonsets: [daemonSet('kube-flannel-ds')] }, 'warning: flannel does not enforce them'],
    [{ daemonsets: [daemonSet('aws-node', '', ['--enable-network-policy=true'])] }, 'good: the VPC CNI enforces'],
    [{ nodes: node({ status: { nodeInfo: { kubeletVersion: 'v1.33.1+k3s1' } } }) }, 'good: k3s enforces them, unless'],
    [{ nodes: node({ metadata: { name: 'docker-desktop' } }) }, 'warning: the network of Docker Desktop does not'],
    [{ apiservices: recorded('doctor-node', 'apiservices') }, 'unknown: cannot tell whether they are enforced: Calico'],
    [{}, 'unknown: cannot tell whether they are enforced: there is no known plugin'],
  ])('a plugin that enforces policies is known by what it runs (%#)', async (found, expected) => {
    const [line, ...others] = await findings(networkPolicies, 'prod', found);
    expect([line.slice(0, expected.length), others]).toEqual([expected, []]);
  });

  test.each([
    ['', undefined, 1],
    ['nodes', undefined, 0],
    ['', 'networkPolicy.apiServer.cidrs=null', 0],
  ])('Cilium with the match mode "%s" and %s is warned of %i times', async (stdout, set, warnings) => {
    const daemonsets = [{ metadata: { name: 'cilium', namespace: 'kube-system' } }];
    const kubectl = new FakeKubectl({ daemonsets }, { stdout });
    const found = await findingsOf(networkPolicies, 'prod', kubectl, ...(set ? [set] : []));
    expect(found[0]).toBe('good: Cilium enforces them');
    expect(found.slice(1)).toEqual(
      Array(warnings).fill(
        'warning: Cilium does not let rules for addresses match nodes, so the dashboard and instruction-sync cannot reach an API server on a node',
      ),
    );
  });

  test('policies are not asked for where there are none', async () => {
    expect(await findings(networkPolicies, 'prod', {}, 'networkPolicy.enabled=false')).toEqual([]);
  });

  test('an ingress controller of the class runs where the dashboard lets it in from', async () => {
    const [pod] = recorded<Pod>('doctor-node', 'pods');
    const ingressclasses = [{ metadata: { name: 'nginx' } }];
    const running = (image: string, spec: object = {}) => ({
      ...pod,
      metadata: { name: 'controller', namespace: 'ingress-nginx' },
      spec: { ...pod.spec, ...spec, containers: [{ name: 'main', image }] },
    });
    const pods = [running('registry.k8s.io/ingress-nginx/controller:v1.14.0')];
    expect(await findings(ingressController, 'prod', { ingressclasses, pods })).toEqual([
      'good: class nginx, with a controller in the namespace ingress-nginx',
    ]);
    expect(await findings(ingressController, 'prod', { ingressclasses, pods: [running('postgres:17')] })).toEqual([
      'unknown: cannot tell whether a pod in ingress-nginx, which may reach the dashboard, is the controller',
    ]);
    const onHost = { ingressclasses, pods: [running('traefik:v3.6', { hostNetwork: true })] };
    expect(await findings(ingressController, 'prod', onHost)).toEqual([
      'warning: controller in ingress-nginx uses the network of its node, so network policies do not let it in by its namespace',
    ]);
    expect(await findings(ingressController, 'prod', onHost, 'networkPolicy.enabled=false')).toEqual([
      'good: class nginx, with a controller in the namespace ingress-nginx',
    ]);
    expect(await findings(ingressController, 'prod', { ingressclasses, pods: [pod] })).toEqual([
      'warning: no pod is running in ingress-nginx, the namespace that may reach the dashboard',
    ]);
    expect(await findings(ingressController, 'prod', { ingressclasses, pods }, 'ingress.className=traefik')).toEqual([
      'warning: there is no IngressClass traefik, but nginx',
    ]);
    expect(await findings(ingressController, 'prod', {}, 'ingress.enabled=false')).toEqual([]);
    expect(
      await findings(ingressController, 'prod', { ingressclasses, pods }, 'ingress.tlsSecretName=slate-tls'),
    ).toEqual([
      'good: class nginx, with a controller in the namespace ingress-nginx',
      'warning: there is no Secret slate-tls in slate, so the controller serves a certificate of its own',
    ]);
  });

  test('metrics are there for what is scaled', async () => {
    const apiservices = recorded<KubeObject>('doctor-node', 'apiservices');
    const broken = apiservices.map((service) => ({
      ...service,
      status: { conditions: [{ type: 'Available', status: 'False', message: 'no addresses' }] },
    }));
    expect(await findings(metricsServer, 'prod', { apiservices })).toEqual(['good: metrics-server answers']);
    expect(await findings(metricsServer, 'prod', { apiservices: broken })).toEqual([
      'warning: metrics-server does not answer, so nothing is scaled: no addresses',
    ]);
    expect(await findings(metricsServer, 'local', {})).toEqual([]);
  });
});

const PROD = `✓ kubectl        v1.36.3
✓ cluster        v1.36.3, context slate at https://127.0.0.1:21680
✓ permissions    you have the permissions for deploy, status, port-forward, logs, models, run and backup
✓ environment    the namespace slate does not exist yet
✓ pod security   the namespace will be created and enforce restricted; whether other policies refuse pods shows only then
✓ nodes          3 nodes Ready: node-1, node-2 and node-3
✓ capacity       requests 3.41 CPU, 13.03Gi memory and 2 nvidia.com/gpu; 96 CPU, 768Gi memory and 2 nvidia.com/gpu free
✓ storage        5 claims of the class standard, each with a volume created by hand
✓ volumes        none are left from an earlier installation
! metrics        there is no metrics-server, which autoscaling needs
                 → install metrics-server: https://github.com/kubernetes-sigs/metrics-server
! ingress        there is no IngressClass nginx
                 → install an ingress controller, or do without one: --set ingress.enabled=false, and slate-k8s port-forward dashboard
? policies       cannot tell whether they are enforced: there is no known plugin
                 → use Calico, Cilium or another plugin that enforces them

the cluster is ready for prod, as far as could be checked: 2 warnings and 1 unknown
`;
