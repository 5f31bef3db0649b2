import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Environments, ForeignPods, PolicyDirections, Slate } from '../../index';
import { HTTPS_PORT, nodeAddress, PROXY_PORT, serveHttps, serveProxy } from './beside';
import { NAMESPACE, refuseToReplace, remove } from './installation';
import { apply, describeOn, kubectl, KubernetesObject, list, Outcome, REAL, run } from './kubectl';
import { slate } from './operator';
import { addressOf, expectReach, makeNamespaces, probe, Target } from './probes';

/** A namespace whose pods may use the network of the node. */
const ELSEWHERE = 'slate-test-elsewhere';
const SHOP = 'slate-test-shop';

interface EndpointSlice {
  readonly endpoints: { readonly addresses: string[] }[];
  readonly ports: { readonly port: number }[];
}

const API_SERVER = 'kubernetes.io/service-name=kubernetes';

interface Addresses {
  readonly node: string;
  /** The API server, as network policies see it. */
  readonly api: { readonly ip: string; readonly port: number };
}

/** The way to an HTTPS server on the node. Fewer parts start sooner. */
function before({ node }: Addresses): object {
  const server = { to: [{ ipBlock: { cidr: `${node}/32` } }], ports: [HTTPS_PORT] };
  return {
    agenticSystem: { enabled: false },
    networkPolicy: { internet: { allowedCallees: [server] } },
  };
}

/** What a company with a closed network sets. */
function closed({ node, api }: Addresses): object {
  return {
    proxy: { httpsProxy: `http://${node}:${PROXY_PORT}`, cidrs: [`${node}/32`], noProxy: node },
    caBundle: { configMapName: 'company-ca' },
    networkPolicy: { apiServer: { cidrs: [`${api.ip}/32`], ports: [api.port] } },
    accounts: { core: { existingAccount: 'company' } },
    workflowManager: { envFrom: [{ secretRef: { name: 'company' }, prefix: 'COMPANY_' }] },
    dashboard: { valueFrom: { TICKETS: { secretKeyRef: { name: 'company', key: 'TOKEN' } } } },
  };
}

/** A service account that may do one thing which SLATE's may not. */
function account(): object[] {
  const metadata = { name: 'company', namespace: NAMESPACE };
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const rules = [{ apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['list'] }];
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'company' };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    { apiVersion, kind: 'Role', metadata, rules },
    { apiVersion, kind: 'RoleBinding', metadata, roleRef, subjects: [{ kind: 'ServiceAccount', ...metadata }] },
  ];
}

/** Closes a namespace in both directions. */
const CLOSED = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'closed', namespace: SHOP },
  spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
};

const FETCH = 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=10).status)';

/** The account of a pod as the API server knows it, and whether it may list leases and Secrets. */
const RIGHTS = `kubectl auth whoami -o jsonpath='{.status.userInfo.username}{"\\n"}'
kubectl auth can-i list leases
kubectl auth can-i list secrets`;

/** The variables of Python programs: other processes of the pod are its sandbox and those that ask. */
const VARIABLES = `for process in /proc/[0-9]*; do
  case $(readlink $process/exe) in *python*) tr '\\0' '\\n' <$process/environ ;; esac
done`;

function inPod(deployment: string, ...command: string[]): Promise<Outcome> {
  return run(['exec', '-n', NAMESPACE, `deploy/${deployment}`, '--', ...command]);
}

async function linesOf(deployment: string, script: string): Promise<string[]> {
  return (await inPod(deployment, 'sh', '-c', script)).stdout.trim().split('\n');
}

async function ready(namespace: string, ...pods: string[]): Promise<void> {
  const names = pods.map((pod) => `pod/${pod}`);
  await kubectl(['wait', '-n', namespace, ...names, '--for=condition=Ready', '--timeout=60s'], { timeout: 70 });
}

describeOn([REAL], __filename, 'a closed network on a real node', () => {
  let namespaces: string[] = [];
  let folder: string;
  let addresses: Addresses;
  let targets: { [name: string]: Target };

  /** Deploys with these values besides those of the deploys before. */
  const files: string[] = [];
  const deploy = async (values: object) => {
    files.push(join(folder, `values-${files.length}.yaml`));
    writeFileSync(files[files.length - 1], JSON.stringify(values));
    const { code, stderr } = await slate('deploy', 'local', '-f', files.join(), '--yes', '--timeout', '170s');
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  };
  const fetchFromServer = () =>
    inPod('slate-workflow-manager', 'python3', '-c', FETCH, `https://${addresses.node}:${HTTPS_PORT}/`);
  const reach = (deployment: string, ...reaches: string[]) => ({
    from: { namespace: NAMESPACE, name: `deploy/${deployment}` },
    targets,
    reaches,
  });

  beforeAll(async () => {
    await refuseToReplace();
    folder = mkdtempSync(join(tmpdir(), 'closed-network-'));
    namespaces = await makeNamespaces(ELSEWHERE, SHOP);
    const [{ endpoints, ports }] = await list<EndpointSlice>('endpointslices', '-n', 'default', '-l', API_SERVER);
    const api = { ip: endpoints[0].addresses[0], port: ports[0].port };
    addresses = { node: await nodeAddress(), api };
    await deploy(before(addresses));
  });

  afterAll(async () => {
    await slate('reset', '--delete-data', '--yes');
    await remove();
    if (namespaces.length > 0) await kubectl(['delete', 'namespace', ...namespaces], { timeout: 120 });
    rmSync(folder, { recursive: true });
  });

  describe('before its settings are given', () => {
    beforeAll(async () => {
      const certificate = await serveHttps(ELSEWHERE, folder);
      await kubectl(['create', 'configmap', 'company-ca', '-n', NAMESPACE, `--from-file=ca.crt=${certificate}`]);
      await kubectl(['create', 'secret', 'generic', 'company', '-n', NAMESPACE, '--from-literal=TOKEN=of the company']);
      await apply(...account());
      const lookUp = 'import socket; print(socket.gethostbyname("registry.ollama.ai"))';
      const [registry] = await linesOf('slate-workflow-manager', `python3 -c '${lookUp}'`);
      targets = {
        registry: { address: registry, port: 443 },
        proxy: { address: addresses.node, port: PROXY_PORT },
        kubelet: { address: addresses.node, port: 10250 },
      };
    });

    test('programs know nothing of the Secret', async () => {
      for (const name of ['slate-workflow-manager', 'slate-dashboard']) {
        const variables = await linesOf(name, VARIABLES);
        expect(variables).toContain('SLATE_K8S=true');
        expect(variables.filter((variable) => variable.includes('of the company'))).toEqual([]);
      }
    });

    test("the dashboard has SLATE's account", async () => {
      const itself = `system:serviceaccount:${NAMESPACE}:slate-core`;
      expect(await linesOf('slate-dashboard', RIGHTS)).toEqual([itself, 'no', 'yes']);
    });

    test('a certificate of the company is refused', async () => {
      const { code, stderr } = await fetchFromServer();
      expect([code, stderr]).toEqual([1, expect.stringContaining('CERTIFICATE_VERIFY_FAILED')]);
    });

    test('Ollama reaches the registry of models', async () => {
      await expectReach(reach('ollama', 'registry'));
    });
  });

  describe('with its settings', () => {
    beforeAll(() => deploy(closed(addresses)));

    test('programs have variables from a Secret, all of its keys or one', async () => {
      expect(await linesOf('slate-workflow-manager', VARIABLES)).toContain('COMPANY_TOKEN=of the company');
      expect(await linesOf('slate-dashboard', VARIABLES)).toContain('TICKETS=of the company');
    });

    test('the dashboard has the existing account, with its rights and those that SLATE needs', async () => {
      const itself = `system:serviceaccount:${NAMESPACE}:company`;
      expect(await linesOf('slate-dashboard', RIGHTS)).toEqual([itself, 'yes', 'yes']);
    });

    test('a certificate of the company is trusted', async () => {
      expect(await fetchFromServer()).toMatchObject({ code: 0, stdout: '200\n' });
    });

    test('a proxy carries a model, and there is no other way out', async () => {
      const pull = () => inPod('ollama', 'ollama', 'pull', 'phi');
      expect((await pull()).stderr).toMatch(/proxyconnect.*refused/);

      await serveProxy(ELSEWHERE);
      const callers = ['ollama', 'slate-dashboard', 'slate-workflow-manager'];
      await expectReach(...callers.map((name) => reach(name, 'proxy')));
      expect(await pull()).toMatchObject({ code: 0 });
      expect(await linesOf('ollama', 'ollama list')).toContainEqual(expect.stringMatching(/^phi:latest /));
      expect(await kubectl(['logs', '-n', ELSEWHERE, 'proxy'])).toMatch(/^CONNECT registry\.ollama\.ai:443$/m);
    });
  });

  test('a caller of another closed namespace is let in by the policies that the library makes', async () => {
    const app = new App();
    const settings = Environments.withValues(Environments.local, ...files);
    const system = new Chart(app, 'slate', { namespace: NAMESPACE });
    const shop = new Chart(app, 'shop', { namespace: SHOP });
    const podLabels = { app: 'caller' };
    const props = { name: 'caller', podLabels, namespace: SHOP, policy: PolicyDirections.EGRESS };
    const caller = new ForeignPods(shop, 'caller', props);
    caller.calls(new Slate(system, 'slate', settings).ollama);
    const made = [system, shop]
      .flatMap((chart) => chart.toJson() as KubernetesObject[])
      .filter(({ kind, metadata }) => kind === 'NetworkPolicy' && ['ollama', 'caller'].includes(metadata.name));

    await apply(CLOSED, probe(SHOP, 'caller', podLabels), probe(SHOP, 'neighbour', {}));
    await ready(SHOP, 'caller', 'neighbour');
    const [host, port] = caller.variables.OLLAMA_HOST.split(':');
    const address = await addressOf(NAMESPACE, 'ollama-svc');
    const services = {
      ollama: { address, port: Number(port), host, path: '/api/version' },
      chroma: { address: await addressOf(NAMESPACE, 'chromadb-svc'), port: 8000 },
    };
    const from = (name: string, ...reaches: string[]) => ({
      from: { namespace: SHOP, name },
      targets: services,
      reaches,
    });

    await expectReach(from('caller'), from('neighbour'));
    await apply(...made);
    await expectReach(from('caller', 'ollama'), from('neighbour'));
  });

  test('pods that do not call the internet trust a service elsewhere that has a certificate of the company', async () => {
    const { node } = addresses;
    const external = { host: node, port: HTTPS_PORT, scheme: 'https', cidrs: [`${node}/32`] };
    await deploy({ chromadb: { enabled: false, healthPath: '/', external } });
    const { stdout } = await slate('run', 'nightly-health');
    expect(stdout).toMatch(new RegExp(`^ok +chromadb +https://${node}:${HTTPS_PORT}/ +200 `, 'm'));
  });
});
