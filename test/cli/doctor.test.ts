import { Answer, Kubectl } from '../../cli/cluster/kubectl';
import type { KubeObject, Node, Pod, PersistentVolume } from '../../cli/cluster/objects';
import { kubectlInstalled } from '../../cli/doctor/access';
import { capacity } from '../../cli/doctor/capacity';
import type { Check } from '../../cli/doctor/check';
import { Examination } from '../../cli/doctor/examination';
import { ingressController } from '../../cli/doctor/ingress';
import { localImages } from '../../cli/doctor/local-images';
import { metricsServer } from '../../cli/doctor/metrics';
import { environmentInstalled } from '../../cli/doctor/namespace';
import { networkPolicies } from '../../cli/doctor/network-policies';
import { nodesReady } from '../../cli/doctor/nodes';
import { permissions } from '../../cli/doctor/permissions';
import { podSecurity } from '../../cli/doctor/pod-security';
import { storageClasses } from '../../cli/doctor/storage';
import { releasedVolumes } from '../../cli/doctor/volumes';
import { Wanted, wantedOf } from '../../cli/doctor/wanted';
import { RecordedAnswer, recording, withStandIn } from './stand-in';
import { slateK8s } from './slate-k8s';

/** What kubectl finds: objects by their kind. */
interface Found {
  readonly [kind: string]: object[];
}

/** The findings of one check, a line each, on a cluster where kubectl finds and answers this. */
async function findings(check: Check, environment: string | undefined, found: Found, ...set: string[]) {
  const wanted = environment === undefined ? undefined : wish(environment, ...set);
  const lines = await check.check(new Examination(new FakeKubectl(found), wanted));
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
    return Promise.resolve((this.found[kind] ?? []) as T[]);
  }

  public run(args: string[]): Promise<string> {
    const [namespace] = args.includes('namespace') ? (this.found.namespaces ?? []) : [];
    return Promise.resolve(namespace ? JSON.stringify(namespace) : '');
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
        detail: 'the namespace slate is there, without an environment',
      });
      expect(lines).toContainEqual({
        check: 'nodes',
        result: 'unknown',
        detail: 'system:serviceaccount:slate:reader may not list nodes of the cluster',
        remedy: 'ask whoever rules the cluster for it, or name another context with --context',
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
  ['34', '36', 'warning: v1.34.0, and the cluster is v1.36.0: they may be one minor version apart'],
  ['26', '27', 'warning: v1.26.0 is older than 1.27'],
])('kubectl 1.%s for a cluster 1.%s is %s', async (client, server, expected) => {
  const version = (minor: string) => ({ minor, gitVersion: `v1.${parseInt(minor)}.0` });
  const stdout = JSON.stringify({ clientVersion: version(client), serverVersion: version(server) });
  const [{ result, detail }] = await kubectlInstalled.check(new Examination(new FakeKubectl({}, { stdout })));
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
  const lines = await permissions.check(new Examination(new Reviewer({}), wish('dev')));
  expect(lines.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(
      /^deploy may not patch namespaces, networkpolicies\.networking\.k8s\.io, .* and cronjobs\.batch$/,
    ),
    expect.stringMatching(/^backup may not .*pods\/exec/),
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
      'good: asks for 3.41 CPU, 13.03Gi memory and 2 nvidia.com/gpu; 95 CPU, 762Gi memory and 2 nvidia.com/gpu are free',
    ]);
    expect(await findings(capacity, undefined, { nodes: NODES, pods: [] })).toEqual([
      'good: 96 CPU, 768Gi memory and 2 nvidia.com/gpu are free',
    ]);
  });

  test('of GPUs is missing when others have them', async () => {
    const pods = [pod('node-2', { cpu: '1', 'nvidia.com/gpu': '1' })];
    expect(await findings(capacity, 'prod', { nodes: NODES, pods })).toEqual([
      'bad: asks for 3.41 CPU, 13.03Gi memory and 2 nvidia.com/gpu; 95 CPU, 768Gi memory and 1 nvidia.com/gpu are free',
      'bad: autonomous-loop needs 0.5 CPU, 1Gi memory and 1 nvidia.com/gpu on one node; node-1 has the most left: 31 CPU, 248Gi memory and 0 nvidia.com/gpu',
    ]);
  });

  test('of GPUs needs the label and a toleration', async () => {
    expect(await findings(capacity, 'prod', { nodes: [plain] })).toContain(
      'bad: no node has the label nvidia.com/gpu.present=true, which ollama must have',
    );
    expect(await findings(capacity, 'prod', { nodes: NODES }, 'gpu.tolerations=null')).toContain(
      'bad: ollama may not run on node-1 and node-2, for a taint there',
    );
    expect(await findings(capacity, 'prod', { nodes: [plain] }, 'gpu.enabled=false')).toEqual([
      expect.stringMatching(/^good: /),
    ]);
  });

  test('does not count nodes that take no pods', async () => {
    const cordoned = NODES.map((node) => ({ ...node, spec: { ...node.spec, unschedulable: true } }));
    expect(await findings(capacity, 'local', { nodes: [plain, ...cordoned] })).toEqual([
      'good: asks for 1.21 CPU and 2.53Gi memory; 32 CPU and 256Gi memory are free',
    ]);
    expect(await findings(nodesReady, 'local', { nodes: [gpu1, { ...gpu2, spec: { unschedulable: true } }] })).toEqual([
      'good: 1 node Ready: node-1',
      'warning: node-2 is cordoned',
    ]);
    expect(await findings(nodesReady, undefined, { nodes: cordoned })).toEqual(['bad: none of 3 nodes takes pods']);
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

  function sized(node: Node, name: string, allocatable: { cpu: string; memory: string }): Node {
    return {
      ...node,
      metadata: { ...node.metadata, name },
      status: { ...node.status, allocatable: { ...allocatable, pods: '110' } },
    };
  }
});

describe('storage', () => {
  const offeredBy = (provisioner: string) => [{ ...STANDARD, provisioner }];
  const rest = 'as slate-workspace-pvc and slate-data-pvc must have';

  test.each([
    ['local', [], [], 'good: each claim has a volume of its own'],
    ['dev', [{ ...STANDARD, metadata: { name: 'standard' } }], [], /^bad: there is no default class for slate-work/],
    ['dev', [STANDARD], VOLUMES, 'good: 5 claims of the class standard, with a volume made by hand for each'],
    ['prod', [STANDARD], VOLUMES.slice(2), /^bad: the class standard has no volume left that fits .*-pvc \(\w+\)$/],
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
      `unknown: it cannot be known whether the class standard (acme.example/disks) offers ReadWriteMany, ${rest}`,
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
      'good: 4 claims of the class standard, with a volume made by hand for each',
      'bad: there is no class fast for chroma-data-pvc, but standard',
    ]);
  });

  test('is not looked for twice: a claim that is bound has its volume', async () => {
    const bound = recorded<KubeObject>('doctor-node', 'persistentvolumeclaims');
    expect(await findings(storageClasses, 'dev', { persistentvolumeclaims: bound })).toEqual([
      'good: each claim has a volume of its own',
    ]);
  });

  test('of an earlier installation is told when no claim binds to it again', async () => {
    const own = recorded<PersistentVolume>('doctor-node', 'persistentvolumes').filter(({ spec }) => spec.hostPath);
    const released = own.slice(0, 2).map((volume) => ({ ...volume, status: { phase: 'Released' } }));
    const names = 'slate-chroma-pv and slate-ollama-pv';
    const check = (environment?: string) => findings(releasedVolumes, environment, { persistentvolumes: released });
    expect(await check('local')).toEqual([`bad: ${names}: no claim binds to them again`]);
    expect(await check()).toEqual([`bad: ${names}: no claim binds to them again`]);
    expect(await check('prod')).toEqual([`warning: ${names} keep data that no claim finds again`]);
    expect(await findings(releasedVolumes, 'local', { persistentvolumes: own })).toEqual([
      'good: none is left over from an earlier installation',
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
      'bad: slate:local is never pulled, and is not on one',
    ],
    [[node, having('one', [])], 'warning: slate:local is never pulled, and is not on one'],
    [[having('one', many)], 'unknown: whether slate:local is on one cannot be known: a node tells of 50 images only'],
  ])('are looked for on nodes (%#)', async (nodes, expected) => {
    expect(await findings(localImages, 'local', { nodes })).toEqual([expected]);
  });

  test.each([
    [{ spec: { providerID: 'kind://docker/kind/kind-control-plane' } }, 'kind load docker-image slate:local'],
    [
      { metadata: { name: 'minikube', labels: { 'minikube.k8s.io/name': 'minikube' } } },
      'minikube image load slate:local',
    ],
    [{ metadata: { name: 'docker-desktop' } }, 'docker build -t slate:local . in the folder of SLATE'],
    [{}, 'docker save slate:local, and ctr -n k8s.io images import on the node'],
  ])('are brought to the nodes (%#)', async (more, remedy) => {
    const kubectl = new FakeKubectl({ nodes: [having('one', [], more)] });
    expect(await localImages.check(new Examination(kubectl, wish('local')))).toMatchObject([{ remedy }]);
  });

  test('are not asked for by other environments', async () => {
    expect(await findings(localImages, 'prod', { nodes: NODES })).toEqual([]);
  });
});

describe('what is in the namespace', () => {
  const namespace = (labels: object, more: object = {}) => ({ metadata: { name: 'slate', labels, ...more } });

  test.each([
    [[], 'good: the namespace slate is not there yet'],
    [[namespace({})], 'good: the namespace slate is there, without an environment'],
    [[namespace({ 'slate.io/environment': 'prod' })], 'good: prod is installed in slate'],
    [[namespace({ 'slate.io/environment': 'dev' })], 'bad: slate holds the environment dev'],
    [[namespace({}, { deletionTimestamp: '2026-01-01T00:00:00Z' })], 'bad: the namespace slate is being removed'],
  ])('decides whether prod can be deployed (%#)', async (namespaces, expected) => {
    expect(await findings(environmentInstalled, 'prod', { namespaces })).toEqual([expected]);
  });

  test('may enforce more than the environment is made for', async () => {
    const namespaces = [namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' })];
    expect(await findings(podSecurity, 'local', { namespaces })).toEqual([
      'warning: the namespace enforces restricted, and local is made for baseline',
    ]);
    expect(await findings(podSecurity, 'prod', { namespaces })).toEqual([
      'good: the namespace takes the pods of 14 workloads',
    ]);
  });

  test('may refuse pods, as the API server says', async () => {
    const stderr = `Error from server (Forbidden): error when creating "STDIN": pods "ollama" is forbidden: maximum memory usage per Container is 1Gi, but limit is 6Gi
Error from server (Forbidden): error when creating "STDIN": pods "slate-dashboard" is forbidden: maximum memory usage per Container is 1Gi, but limit is 6Gi
`;
    const kubectl = new FakeKubectl({ namespaces: [namespace({})] }, { code: 1, stderr });
    expect(await podSecurity.check(new Examination(kubectl, wish('local')))).toMatchObject([
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
    [
      { apiservices: recorded('doctor-node', 'apiservices') },
      'unknown: whether they are enforced cannot be known: Calico',
    ],
    [{}, 'unknown: whether they are enforced cannot be known: no known plugin is seen'],
  ])('a plugin that enforces policies is known by what it runs (%#)', async (found, expected) => {
    const [line, ...others] = await findings(networkPolicies, 'prod', found);
    expect([line.slice(0, expected.length), others]).toEqual([expected, []]);
  });

  test('policies are not asked for where there are none', async () => {
    expect(await findings(networkPolicies, 'prod', {}, 'networkPolicy.enabled=false')).toEqual([]);
  });

  test('an ingress controller of the class runs where the dashboard lets it in from', async () => {
    const [pod] = recorded<Pod>('doctor-node', 'pods');
    const ingressclasses = [{ metadata: { name: 'nginx' } }];
    const pods = [{ ...pod, metadata: { ...pod.metadata, namespace: 'ingress-nginx' } }];
    expect(await findings(ingressController, 'prod', { ingressclasses, pods })).toEqual([
      'good: class nginx, with a controller in the namespace ingress-nginx',
    ]);
    expect(await findings(ingressController, 'prod', { ingressclasses, pods: [pod] })).toEqual([
      'warning: no pod runs in ingress-nginx, the namespace from where the dashboard may be reached',
    ]);
    expect(await findings(ingressController, 'prod', { ingressclasses, pods }, 'ingress.className=traefik')).toEqual([
      'warning: there is no IngressClass traefik, but nginx',
    ]);
    expect(await findings(ingressController, 'prod', {}, 'ingress.enabled=false')).toEqual([]);
  });

  test('metrics are there for what is scaled', async () => {
    const apiservices = recorded<KubeObject>('doctor-node', 'apiservices');
    const broken = apiservices.map((service) => ({
      ...service,
      status: { conditions: [{ type: 'Available', status: 'False', message: 'no addresses' }] },
    }));
    expect(await findings(metricsServer, 'prod', { apiservices })).toEqual(['good: metrics-server answers']);
    expect(await findings(metricsServer, 'prod', { apiservices: broken })).toEqual([
      'warning: metrics-server does not answer, and nothing is scaled: no addresses',
    ]);
    expect(await findings(metricsServer, 'local', {})).toEqual([]);
  });
});

const PROD = `✓ kubectl        v1.36.3
✓ cluster        v1.36.3, context slate at https://127.0.0.1:21680
✓ permissions    yours are enough for deploy, status, port-forward, logs, models, run and backup
✓ environment    the namespace slate is not there yet
✓ pod security   the namespace will be made, and enforce restricted; other policies that refuse pods would show only then
✓ nodes          3 nodes Ready: node-1, node-2 and node-3
✓ capacity       asks for 3.41 CPU, 13.03Gi memory and 2 nvidia.com/gpu; 96 CPU, 768Gi memory and 2 nvidia.com/gpu are free
✓ storage        5 claims of the class standard, with a volume made by hand for each
✓ volumes        none is left over from an earlier installation
! metrics        there is no metrics-server, without which nothing is scaled
                 → install metrics-server: https://github.com/kubernetes-sigs/metrics-server
! ingress        there is no IngressClass nginx
                 → install an ingress controller, or do without: --set ingress.enabled=false, and slate-k8s port-forward dashboard
? policies       whether they are enforced cannot be known: no known plugin is seen
                 → with Calico, Cilium or another plugin that enforces them, only what the policies open is open

the cluster is ready for prod, as far as could be checked: 2 warnings and 1 unknown
`;
