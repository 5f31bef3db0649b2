import { NAMESPACE, refuseToReplace, remove } from './installation';
import { expectData, writeData } from './kept-data';
import { apply, describeOn, eventually, json, kubectl, KubernetesObject, REAL, run } from './kubectl';
import { slate } from './operator';

const OTHER = 'team-b';
const SHOP = 'team';

/** Both installations have room on a node with two processors. */
const SMALL = ['--set', 'agenticSystem.enabled=false,ollama.resources.requests.cpu=100m', '--yes'];

const FOLDERS = ['sh', '-c', 'find /root/.ollama -type f | sort'];

/** A web server that somebody else runs, without limits and without a security context. */
const shop = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop', namespace: SHOP },
    spec: {
      selector: { matchLabels: { app: 'shop' } },
      template: {
        metadata: { labels: { app: 'shop' } },
        spec: {
          terminationGracePeriodSeconds: 0,
          containers: [{ name: 'shop', image: 'busybox:1.36', command: ['httpd', '-f', '-h', '/etc'] }],
        },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop', namespace: SHOP },
    spec: { selector: { app: 'shop' }, ports: [{ port: 80 }] },
  },
];

/** Asks a web server again and again, and prints a line for each request. */
const CUSTOMER = `import time, urllib.request
while True:
    try:
        urllib.request.urlopen("http://shop.team.svc/hostname", timeout=2)
        print("served", flush=True)
    except OSError as error:
        print(error, flush=True)
    time.sleep(0.3)`;

const customer = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'customer', namespace: 'customers' },
  spec: {
    terminationGracePeriodSeconds: 0,
    containers: [
      { name: 'customer', image: 'slate:local', imagePullPolicy: 'Never', command: ['python3', '-c', CUSTOMER] },
    ],
  },
};

function namespaceOf(name: string, labels = {}) {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

describeOn([REAL], __filename, 'slate-k8s beside others on a real node', () => {
  beforeAll(refuseToReplace);
  afterAll(async () => {
    await slate('reset', '-n', OTHER, '--delete-data', '--yes');
    await kubectl(['delete', 'namespace', SHOP, 'customers', '--ignore-not-found'], { timeout: 120 });
    await remove();
  });

  test('removes one of two installations with its data, and leaves the other its own', async () => {
    expect(await slate('deploy', 'local', ...SMALL)).toMatchObject({ code: 0 });
    expect(await slate('deploy', 'local', '-n', OTHER, ...SMALL)).toMatchObject({ code: 0 });
    for (const namespace of [NAMESPACE, OTHER]) await eventually(15, () => writeData(namespace));
    const models = await kubectl(['exec', '-n', NAMESPACE, 'deploy/ollama', '--', ...FOLDERS]);
    expect(models).toContain('/root/.ollama/models/blobs/');

    expect(await slate('reset', '-n', OTHER, '--delete-data', '--yes')).toMatchObject({ code: 0 });

    expect((await run(['get', 'namespace', OTHER])).stderr).toContain('not found');
    await expectData();
    expect(await kubectl(['exec', '-n', NAMESPACE, 'deploy/ollama', '--', ...FOLDERS])).toBe(models);
    expect(await slate('status')).toMatchObject({ code: 0 });
  });

  describe('in a namespace in which somebody else has a shop', () => {
    const security = { 'pod-security.kubernetes.io/enforce': 'privileged' };
    const requests = async () => (await kubectl(['logs', '-n', 'customers', 'customer'])).trim().split('\n');
    const labels = async () => (await json<KubernetesObject>(['get', 'namespace', SHOP])).metadata.labels;
    let before: object | undefined;

    beforeAll(async () => {
      await remove();
      await apply(namespaceOf(SHOP, security), namespaceOf('customers'), ...shop);
      await kubectl(['rollout', 'status', '-n', SHOP, 'deployment/shop', '--timeout=60s'], { timeout: 70 });
      await eventually(30, async () => {
        await kubectl(['get', 'serviceaccount', 'default', '-n', 'customers']);
      });
      before = await labels();
      await apply(customer);
      await eventually(30, async () => expect((await requests()).slice(-3)).toEqual(['served', 'served', 'served']));
    });

    test('deploy refuses to close it, and changes nothing', async () => {
      const { code, stderr } = await slate('deploy', 'local', '-n', SHOP, ...SMALL);
      expect([code, stderr]).toEqual([
        4,
        expect.stringMatching(/contains .*shop[^]*nothing was changed[^]*--existing-namespace/),
      ]);
      expect(await labels()).toEqual(before);
      expect((await run(['get', 'networkpolicies', '-n', SHOP])).stdout).toBe('');
    });

    test('deploy --existing-namespace and reset leave the shop open all the time', async () => {
      const beginning = (await requests()).length;
      const deploy = await slate('deploy', 'local', '-n', SHOP, '--existing-namespace', ...SMALL);
      expect(deploy).toMatchObject({ code: 0 });
      await eventually(15, () => writeData(SHOP));
      expect(await labels()).toEqual(before);
      expect(await slate('reset', '-n', SHOP, '--delete-data', '--yes')).toMatchObject({ code: 0 });
      expect(await labels()).toEqual(before);
      const left = await kubectl(['get', 'deployments,services,pods,pvc,networkpolicies', '-n', SHOP, '-o', 'name']);
      expect(
        left
          .replace(/shop-\S+/, 'shop-x')
          .trim()
          .split('\n'),
      ).toEqual(['deployment.apps/shop', 'service/shop', 'pod/shop-x']);
      const since = (await requests()).slice(beginning);
      expect(since.length).toBeGreaterThan(20);
      expect(since.filter((line) => line !== 'served')).toEqual([]);
    });
  });
});
