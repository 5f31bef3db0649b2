import { spawn } from 'node:child_process';
import { App, Chart } from 'cdk8s';
import { Settings, Slate } from '../../constructs';
import { local } from '../../overlays/local';
import {
  becomesAvailable,
  completes,
  Container,
  deployment,
  DEPLOYMENTS,
  folderOf,
  NAMESPACE,
  Pod,
  PodSpec,
  refusedPods,
  refuseToReplace,
  remove,
  reset,
  startJob,
} from './installation';
import { apply, describeOn, eventually, json, kubectl, KubernetesObject, Labels, list, REAL, run } from './kubectl';
import { expectData, writeData } from './kept-data';
import {
  checksEveryService,
  cleansUpTheTasks,
  indexesTheWorkspace,
  makesTheModelsAgain,
  measuresTheModels,
  updatesTheInstructions,
} from './night';
import { addressOf, expectReach, makeNamespaces, nodeFolders, probe, Target } from './probes';

/** A namespace that has nothing to do with SLATE. */
const ELSEWHERE = 'slate-test-elsewhere';
const MONITORING = 'monitoring';
const INGRESS = 'ingress-nginx';

/** The folders of the node in which local keeps its data. */
const FOLDERS = ['chroma', 'data', 'memory', 'ollama', 'workspace'];

const SERVICES = {
  dashboard: { service: 'slate-dashboard-svc', port: 8080, path: '/health' },
  router: { service: 'slate-agent-router-svc', port: 8081, path: '/api/health' },
  loop: { service: 'slate-autonomous-svc', port: 8082, path: '/api/health' },
  bridge: { service: 'slate-copilot-bridge-svc', port: 8083, path: '/api/health' },
  workflow: { service: 'slate-workflow-svc', port: 8084, path: '/api/health' },
  ollama: { service: 'ollama-svc', port: 11434, path: '/api/version' },
  chroma: { service: 'chromadb-svc', port: 8000, path: '/api/v2/heartbeat' },
  // SLATE serves no metrics: the agent router answers other paths there, the loop's port is closed.
  metrics: { service: 'slate-agent-router-svc', port: 9090, path: '/api/health' },
};
const ALL_SEVEN = ['dashboard', 'router', 'loop', 'bridge', 'workflow', 'ollama', 'chroma'];

/** Who may reach what, from the design's tables. A service is not asked for itself. */
const CALLS: { [deployment: string]: { itself: string; reaches: string[] } } = {
  'slate-dashboard': { itself: 'dashboard', reaches: ['ollama', 'chroma', 'kubernetes', 'internet'] },
  'slate-agent-router': { itself: 'router', reaches: ['ollama', 'chroma'] },
  'slate-autonomous-loop': { itself: 'loop', reaches: ['ollama', 'chroma', 'router', 'bridge', 'workflow'] },
  'slate-copilot-bridge': { itself: 'bridge', reaches: ['ollama', 'chroma', 'loop'] },
  'slate-workflow-manager': { itself: 'workflow', reaches: ['ollama', 'chroma', 'internet'] },
  ollama: { itself: 'ollama', reaches: ['internet'] },
  chromadb: { itself: 'chroma', reaches: [] },
};

/** The same for the pods of the jobs, which are known by the label of their component. */
const JOB_CALLS: { [component: string]: string[] } = {
  'model-preload': ['ollama'],
  'model-trainer': ['ollama'],
  'codebase-indexer': ['ollama', 'chroma'],
  benchmarks: ['ollama'],
  'health-check': ALL_SEVEN,
  'workflow-cleanup': ['workflow'],
  // The address of an API server is not known beforehand, so whoever may call it may call port 443 anywhere outside.
  'instruction-sync': ['ollama', 'kubernetes', 'internet'],
};

/** Asks the dashboard as fast as one process can, for four minutes. */
const LOAD = `import http.client, time
end = time.monotonic() + 240
while time.monotonic() < end:
    try:
        connection = http.client.HTTPConnection("slate-dashboard-svc", 8080, timeout=5)
        while time.monotonic() < end:
            connection.request("GET", "/")
            connection.getresponse().read()
    except OSError:
        time.sleep(0.2)`;

/** Five clients that ask the dashboard for the services, again and again, for a minute and a half. */
const BUSY = `import threading, time, urllib.request
answers = []
def ask():
    while True:
        try:
            answers.append(urllib.request.urlopen("http://slate-dashboard-svc:8080/api/services", timeout=40).status)
        except OSError as error:
            print(error)
            time.sleep(1)
for _ in range(5): threading.Thread(target=ask, daemon=True).start()
time.sleep(90)
print(len(answers), "answers", flush=True)
time.sleep(3600)`;

function exec(name: string, ...command: string[]): Promise<string> {
  return kubectl(['exec', '-n', NAMESPACE, name, '--', ...command]);
}

function execIn(pod: string, container: string, ...command: string[]) {
  return run(['exec', '-n', ELSEWHERE, pod, '-c', container, '--', ...command]);
}

/** Containers that share a folder: the two init containers with the rights they have in SLATE, and one that sets the scene. */
function scratchPod(slate: PodSpec, filler?: Container, owner?: Container): object {
  const container = (name: string, securityContext?: object) => ({
    name,
    image: 'slate:local',
    imagePullPolicy: 'Never',
    command: ['sleep', '3600'],
    securityContext,
    volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }],
  });
  const spec = {
    terminationGracePeriodSeconds: 0,
    securityContext: slate.securityContext,
    containers: [
      container('fill', filler?.securityContext),
      container('own', owner?.securityContext),
      container('root', { runAsUser: 0, runAsGroup: 0, runAsNonRoot: false }),
    ],
    volumes: [{ name: 'scratch', emptyDir: {} }],
  };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'scratch', namespace: ELSEWHERE }, spec };
}

async function restarts(): Promise<string[]> {
  const pods = await list<Pod>('pods', '-n', NAMESPACE, '-l', 'app.kubernetes.io/part-of=slate-system');
  return pods
    .filter(({ status }) => status.containerStatuses?.some(({ restartCount }) => restartCount > 0))
    .map(({ metadata }) => metadata.name);
}

async function ready(namespace: string, ...pods: string[]): Promise<void> {
  await kubectl(
    ['wait', '-n', namespace, '--for=condition=Ready', '--timeout=90s', ...pods.map((pod) => `pod/${pod}`)],
    {
      timeout: 100,
    },
  );
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks a Service as the guide says: through `kubectl port-forward`. */
async function fromForwardedPort(service: string, port: number, path: string): Promise<Answer> {
  const forward = spawn('kubectl', ['port-forward', '-n', NAMESPACE, `service/${service}`, `:${port}`]);
  try {
    let output = '';
    forward.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    forward.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    await eventually(15, () => Promise.resolve(expect(output).toMatch(/127\.0\.0\.1:(\d+) ->/)));
    const own = /127\.0\.0\.1:(\d+) ->/.exec(output)?.[1];
    const answer = await fetch(`http://127.0.0.1:${own}${path}`, { signal: AbortSignal.timeout(15_000) });
    return { status: answer.status, body: await answer.json() };
  } finally {
    forward.kill();
  }
}

describeOn([REAL], __filename, 'local on a real node', () => {
  let namespaces: string[] = [];
  let targets: { [name: string]: Target } = {};

  function without(itself: string): { [name: string]: Target } {
    return Object.fromEntries(Object.entries(targets).filter(([name]) => name !== itself));
  }

  beforeAll(async () => {
    await refuseToReplace();
    namespaces = await makeNamespaces(ELSEWHERE, MONITORING, INGRESS);
    await apply(nodeFolders(ELSEWHERE));
    await ready(ELSEWHERE, 'folders');
    const { stdout } = await execIn('folders', 'folders', 'ls', '-A', '/node/slate');
    if (stdout) throw new Error('/var/lib/slate of the node has data already, which these tests would use and remove');
    await kubectl(['apply', '-k', folderOf('local')]);
    await apply(
      ...Object.keys(JOB_CALLS).map((component) =>
        probe(NAMESPACE, `probe-${component}`, {
          'app.kubernetes.io/name': 'slate',
          'app.kubernetes.io/component': component,
        }),
      ),
      probe(NAMESPACE, 'probe-debug', { run: 'debug' }),
      probe(NAMESPACE, 'probe-unlabelled', {}),
      ...[ELSEWHERE, MONITORING, INGRESS].map((namespace) => probe(namespace, 'probe', {})),
    );
  });

  afterAll(async () => {
    await remove();
    await execIn('folders', 'folders', 'rm', '-rf', '/node/slate');
    if (namespaces.length > 0) await kubectl(['delete', 'namespace', ...namespaces], { timeout: 120 });
  });

  test('makes all seven Deployments available', async () => {
    await becomesAvailable(180);
    expect(await refusedPods()).toEqual([]);
    const pods = await list<Pod>('pods', '-n', NAMESPACE, '-l', 'app.kubernetes.io/part-of=slate-system');
    // A CronJob may start a pod of its own at any full hour.
    const ofCronJobs = /^slate-.*-\d{8}$/;
    expect(pods.filter(({ metadata }) => !ofCronJobs.test(metadata.labels?.['job-name'] ?? ''))).toHaveLength(8);
  });

  test('starts without restarting any container', async () => {
    expect(await restarts()).toEqual([]);
  });

  test('gives the fresh folders of the node to the user of the pods', async () => {
    const folders = FOLDERS.map((folder) => `/node/slate/slate/${folder}`);
    const { stdout } = await execIn('folders', 'folders', 'stat', '-c', '%u %g', ...folders);
    expect(stdout.trim().split('\n')).toEqual(FOLDERS.map(() => '1000 1000'));
    const { stdout: parent } = await execIn('folders', 'folders', 'stat', '-c', '%u', '/node/slate');
    expect(parent.trim()).toBe('0'); // made by the kubelet, for root
  });

  // The autoscaler needs a minute of load. The tests that follow do not wait for it.
  test('takes an autoscaler for the dashboard', async () => {
    const autoscaling = { enabled: true, minReplicas: 1, maxReplicas: 3 };
    const chart = new Chart(new App(), 'slate');
    new Slate(chart, 'slate', Settings.merge(local, { dashboard: { autoscaling } }));
    const objects = chart.toJson() as KubernetesObject[];
    const ofDashboard = objects.filter(
      ({ kind, metadata }) =>
        ['Deployment', 'HorizontalPodAutoscaler'].includes(kind) && metadata.name.startsWith('slate-dashboard'),
    );
    expect(ofDashboard.map(({ kind }) => kind).sort()).toEqual(['Deployment', 'HorizontalPodAutoscaler']);
    await apply(...ofDashboard);
    await apply(probe(NAMESPACE, 'load', { run: 'debug' }, ['python3', '-c', LOAD]));
  });

  test('pulls and makes the models once', async () => {
    await completes('slate-model-preload', 240);
    const models = (await exec('deploy/ollama', 'ollama', 'list')).split('\n').map((line) => line.split(':')[0]);
    expect(models).toEqual(
      expect.arrayContaining(['slate-coder', 'slate-fast', 'slate-planner', 'nomic-embed-text', 'llama3.2']),
    );
  });

  test('keeps the models in the claim, as df shows', async () => {
    const lines = (await exec('deploy/ollama', 'df', '-h', '/root/.ollama')).trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ \/root\/\.ollama$/);
    const { stdout } = await execIn('folders', 'folders', 'ls', '/node/slate/slate/ollama/models');
    expect(stdout).toContain('blobs');
  });

  describe('the network', () => {
    beforeAll(async () => {
      const jobs = Object.keys(JOB_CALLS).map((component) => `probe-${component}`);
      await ready(NAMESPACE, 'probe-debug', 'probe-unlabelled', ...jobs);
      await Promise.all([ELSEWHERE, MONITORING, INGRESS].map((namespace) => ready(namespace, 'probe')));
      const inCluster = Object.entries(SERVICES).map(async ([name, { service, port, path }]) => {
        const target = { address: await addressOf(NAMESPACE, service), port, host: service, path };
        return [name, target] as [string, Target];
      });
      const lookUp = 'import socket; print(socket.gethostbyname("registry.ollama.ai"))';
      const internet = await kubectl(['exec', '-n', ELSEWHERE, 'probe', '--', 'python3', '-c', lookUp]);
      targets = {
        ...Object.fromEntries(await Promise.all(inCluster)),
        kubernetes: { address: await addressOf('default', 'kubernetes'), port: 443 },
        internet: { address: internet.trim(), port: 443 },
      };
    });

    test('lets each service call what it calls, and nothing else', async () => {
      const services = Object.entries(CALLS).map(([name, { itself, reaches }]) => ({
        from: { namespace: NAMESPACE, name: `deploy/${name}` },
        targets: without(itself),
        reaches,
      }));
      await expectReach(...services);
    });

    test('lets the pods of each job call what they call, and nothing else', async () => {
      const jobs = Object.entries(JOB_CALLS).map(([component, reaches]) => ({
        from: { namespace: NAMESPACE, name: `probe-${component}` },
        targets,
        reaches,
      }));
      await expectReach(...jobs);
    });

    test('lets a pod with the label run=debug call every service, and nothing else', async () => {
      await expectReach({ from: { namespace: NAMESPACE, name: 'probe-debug' }, targets, reaches: ALL_SEVEN });
    });

    test('cuts off a pod of the namespace that has no labels', async () => {
      await expectReach({ from: { namespace: NAMESPACE, name: 'probe-unlabelled' }, targets, reaches: [] });
    });

    test('lets other namespaces in only to the dashboard and to the metrics', async () => {
      const fromThere = (name: string) => ({ ...targets[name], host: `${targets[name].host}.${NAMESPACE}` });
      const asSeenFromThere = Object.fromEntries(Object.keys(SERVICES).map((name) => [name, fromThere(name)]));
      const from = (namespace: string, ...reaches: string[]) => ({
        from: { namespace, name: 'probe' },
        targets: asSeenFromThere,
        reaches,
      });
      await expectReach(from(ELSEWHERE), from(MONITORING, 'metrics'), from(INGRESS, 'dashboard'));
    });

    test('answers the busybox pod of the guide', async () => {
      const pod = ['debug', '--restart=Never', '--image=busybox', '--image-pull-policy=IfNotPresent'];
      const wget = ['wget', '-qO-', 'http://ollama-svc:11434/api/tags'];
      await kubectl(['run', '-n', NAMESPACE, ...pod, '--', ...wget]);
      const ended = '--for=jsonpath={.status.phase}=Succeeded';
      await kubectl(['wait', '-n', NAMESPACE, 'pod/debug', ended, '--timeout=30s']);
      expect(await kubectl(['logs', '-n', NAMESPACE, 'debug'])).toContain('slate-coder');
    });
  });

  describe('a night', () => {
    test('checks every service', () => checksEveryService(DEPLOYMENTS));
    test('fills ChromaDB with vectors that are not zero', indexesTheWorkspace);
    test('cleans up the tasks of the workspace', cleansUpTheTasks);
    test("makes SLATE's own models again", makesTheModelsAgain);
    test('measures each of them', measuresTheModels);
    // The program calls kubectl, which SLATE's own image does not have.
    test('updates the instructions, or fails where the image has no kubectl', async () => {
      const { code } = await run([
        'exec',
        '-n',
        NAMESPACE,
        'deploy/slate-dashboard',
        '--',
        'sh',
        '-c',
        'command -v kubectl',
      ]);
      if (code === 0) return updatesTheInstructions();
      const job = await startJob('slate-instruction-sync');
      await kubectl(['wait', '-n', NAMESPACE, `job/${job}`, '--for=condition=Failed', '--timeout=120s'], {
        timeout: 130,
      });
      expect(await kubectl(['logs', '-n', NAMESPACE, '-l', `job-name=${job}`, '--tail=-1'])).toContain(
        'the ConfigMap slate-instructions was not updated',
      );
    });
  });

  test('has a nightly health check that fails and names the service that is down', async () => {
    await kubectl(['scale', '-n', NAMESPACE, 'deployment/slate-copilot-bridge', '--replicas=0']);
    await kubectl(['wait', '-n', NAMESPACE, '--for=delete', 'pod', '-l', 'app.kubernetes.io/component=copilot-bridge']);
    const job = await startJob('slate-nightly-health');
    try {
      await eventually(60, async () => {
        const pods = await list<Pod>('pods', '-n', NAMESPACE, '-l', `job-name=${job}`);
        const codes = pods.map(({ status }) => status.containerStatuses?.[0].state.terminated?.exitCode);
        expect(codes).toContain(1);
      });
      const logs = await kubectl(['logs', '-n', NAMESPACE, '-l', `job-name=${job}`, '--tail=-1']);
      const failed = logs.split('\n').filter((line) => line.startsWith('FAILED'));
      expect(failed.length).toBeGreaterThan(0);
      expect(failed.filter((line) => !line.includes('slate-copilot-bridge'))).toEqual([]);
    } finally {
      await kubectl(['delete', 'job', job, '-n', NAMESPACE]);
      await kubectl(['scale', '-n', NAMESPACE, 'deployment/slate-copilot-bridge', '--replicas=1']);
    }
  });

  test('keeps a collection of ChromaDB over a restart', async () => {
    await writeData();
    await kubectl(['rollout', 'restart', 'deployment/chromadb', '-n', NAMESPACE]);
    await kubectl(['rollout', 'status', 'deployment/chromadb', '-n', NAMESPACE, '--timeout=90s'], { timeout: 100 });
    await eventually(15, expectData);
  });

  test('has a dashboard that finds all that it requires healthy, through a forwarded port', async () => {
    const { status, body } = await fromForwardedPort('slate-dashboard-svc', 8080, '/api/k8s/status');
    expect(status).toBe(200);
    expect(body).toMatchObject({ summary: { all_required_healthy: true } });
  });

  test('offers the logs of all of SLATE at once', async () => {
    const selector = 'app.kubernetes.io/part-of=slate-system';
    const logs = await kubectl(['logs', '-n', NAMESPACE, '-l', selector, '--prefix', '--max-log-requests=10']);
    for (const name of DEPLOYMENTS) expect(logs).toContain(`[pod/${name}-`);
  });

  test.each(['slate-agent-router', 'slate-autonomous-loop', 'slate-copilot-bridge', 'slate-workflow-manager'])(
    'ends a pod of %s when it is told to',
    async (name) => {
      const component = name.replace('slate-', '');
      const pods = await list<Pod>('pods', '-n', NAMESPACE, '-l', `app.kubernetes.io/component=${component}`);
      const began = Date.now();
      await kubectl(['delete', 'pod', pods[0].metadata.name, '-n', NAMESPACE, '--wait']);
      // A process that ignores SIGTERM is killed after 30 seconds, unless the pod says otherwise.
      expect((Date.now() - began) / 1000).toBeLessThan(15);
    },
  );

  test('adds dashboards under load', async () => {
    await eventually(200, async () => {
      const { status } = await deployment('slate-dashboard');
      expect(status.availableReplicas).toBeGreaterThanOrEqual(2);
    });
    await kubectl(['delete', 'pod', 'load', '-n', NAMESPACE]);
    await kubectl(['delete', 'hpa', '--all', '-n', NAMESPACE]);
  });

  test('does not take back what SLATE wrote into its instructions when it is applied again', async () => {
    const configMap = ['configmap', 'slate-instructions', '-n', NAMESPACE];
    const keys = ['active-state.yaml', 'instruction-block.md', 'last_updated', 'version'];
    const written = Object.fromEntries(keys.map((key) => [key, `${key} as SLATE wrote it`]));
    // Again when the hourly CronJob wrote keys of its own in between.
    await eventually(60, async () => {
      await kubectl(['patch', ...configMap, '--type=merge', '-p', JSON.stringify({ data: written })]);
      await kubectl(['apply', '-k', folderOf('local')]);
      const { data } = await json<{ data: Labels }>(['get', ...configMap]);
      expect(data).toMatchObject(written);
    });
  });

  test('has restarted no container after all that', async () => {
    expect(await restarts()).toEqual([]);
    expect(await refusedPods()).toEqual([]);
  });

  /** Each of these requests keeps the dashboard from everything else for three seconds. */
  test('leaves a busy dashboard alone', async () => {
    await becomesAvailable(120);
    const ready = () =>
      kubectl([
        ...['get', 'pods', '-n', NAMESPACE, '-l', 'app.kubernetes.io/component=dashboard'],
        ...['-o', 'jsonpath={range .items[*]}{.metadata.name} {.status.conditions[?(@.type=="Ready")]}{"\\n"}{end}'],
      ]);
    let before = '';
    await eventually(60, async () => {
      before = await ready();
      expect(before.trim().split('\n')).toHaveLength(1); // those that the autoscaler added are gone
    });
    await apply(probe(NAMESPACE, 'busy', { run: 'debug' }, ['python3', '-c', BUSY]));
    await eventually(150, async () => {
      expect(await kubectl(['logs', '-n', NAMESPACE, 'busy'])).toMatch(/^[1-9]\d* answers/m);
    });
    expect(await ready()).toBe(before);
    expect(await restarts()).toEqual([]);
  });

  // The scripts as they are in the cluster, with the rights that they have there, on folders of a pod.
  describe('the script that', () => {
    const PLACE = '/scratch/workspace';
    let fill: (setUp: string, look: string) => Promise<string[]>;
    let own: (setUp: string, look: string) => Promise<string[]>;

    beforeAll(async () => {
      const { spec } = (await deployment('slate-workflow-manager')).spec.template;
      const filler = spec.initContainers?.find(({ name }) => name === 'fill-workspace');
      const owner = spec.initContainers?.find(({ name }) => name === 'own-volume');
      await apply(scratchPod(spec, filler, owner));
      await ready(ELSEWHERE, 'scratch');

      /** Sets a scene as root, runs the script as its container would, and returns what it said and what there is to see. */
      const scene = async (container: string, command: string[], setUp: string, look: string): Promise<string[]> => {
        const before = `umask 022; chown 0:0 /scratch; chmod 755 /scratch; chmod g-s /scratch; rm -rf ${PLACE}; mkdir ${PLACE}; cd ${PLACE}; ${setUp}`;
        expect(await execIn('scratch', 'root', 'sh', '-ec', before)).toMatchObject({ code: 0 });
        const { stdout, stderr, code } = await execIn('scratch', container, ...command);
        expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
        const after = await execIn('scratch', 'root', 'sh', '-c', `cd ${PLACE}; ${look}`);
        return `${stdout}${stderr}${after.stdout}`.trim().split('\n');
      };
      const [shell, flag, script] = filler?.command ?? [];
      const elsewhere = [shell, flag, script.replaceAll('/workspace', PLACE)];
      fill = (setUp, look) => scene('fill', elsewhere, `chown 1000:1000 .; ${setUp}`, look);
      own = (setUp, look) => scene('own', [...(owner?.command ?? []), PLACE], setUp, look);
    });

    describe('fills the workspace', () => {
      const SAME = 'diff -r /slate . && echo same; ls -A | grep "^[.]slate"';
      const FILLED = ['the workspace is filled', 'Only in .: .slate-filled', '.slate-filled'];

      test('copies the program into an empty folder, and notes it last', async () => {
        expect(await fill('true', SAME)).toEqual(FILLED);
      });

      test('takes the folder of a fresh file system for an empty one', async () => {
        expect(await fill('mkdir lost+found', `rmdir lost+found; ${SAME}`)).toEqual(FILLED);
      });

      test('repeats an interrupted copy', async () => {
        const half = 'mkdir .slate-copying; echo half >.slate-copying/half; chown -R 1000 .slate-copying';
        expect(await fill(half, SAME)).toEqual(FILLED);
      });

      test('goes on with an interrupted move', async () => {
        const half = 'cp -R /slate .slate-moving; chmod -R u+w .; mv .slate-moving/agents .; chown -R 1000 .';
        expect(await fill(half, SAME)).toEqual(FILLED);
      });

      test('does nothing the second time', async () => {
        expect(await fill('touch .slate-filled', 'ls -A')).toEqual(['.slate-filled']);
      });

      test.each(['README.md', '.git'])('does not touch a checkout, even if there is only %s', async (file) => {
        const said = await fill(`echo mine >${file}; chown 1000 ${file}`, `cat ${file}; ls -A`);
        expect(said).toEqual(['the workspace has files: nothing is copied', 'mine', file]);
      });
    });

    describe('gives a folder to the user of the pod', () => {
      const OWNER = 'stat -c "%u:%g" .';

      test.each([
        ['an empty folder of root', 'true'],
        ['the folder of a fresh file system', 'mkdir lost+found'],
      ])('takes %s', async (_, setUp) => {
        expect(await own(setUp, OWNER)).toEqual(['1000:1000']);
      });

      test.each([
        ['the folder of somebody else', 'echo mine >file; chown -R 1001:1001 .', '1001:1001', '755'],
        [
          'a private folder, which it cannot even read',
          'echo mine >file; chown -R 1001:1001 .; chmod 700 .',
          '1001:1001',
          '700',
        ],
        ['a folder of root with files', 'echo mine >file', '0:0', '755'],
      ])('leaves %s alone, and says so', async (_, setUp, owner, mode) => {
        const said = await own(setUp, `${OWNER}; stat -c "%u:%g" file`);
        const complaint = `user 1000 cannot write to ${PLACE}: it has files and belongs to ${owner}, mode ${mode}`;
        expect(said.slice(-3)).toEqual([complaint, owner, owner]);
      });

      test('says nothing of a folder with files that the user can write to', async () => {
        expect(await own('touch file; chown 1001:1000 .; chmod 775 .', OWNER)).toEqual(['1001:1000']);
      });
    });
  });

  describe('a reset', () => {
    const NOTE = '/node/slate/slate/workspace/pyproject.toml';

    beforeAll(async () => {
      await execIn('folders', 'folders', 'sh', '-c', `echo mine >${NOTE}`);
      await reset();
      await kubectl(['apply', '-k', folderOf('local')]);
      await becomesAvailable(180);
    });

    test('keeps the collections and the models', async () => {
      await expectData();
      expect(await exec('deploy/ollama', 'ollama', 'list')).toContain('slate-coder');
    });

    test('does not touch the workspace', async () => {
      const { stdout } = await execIn('folders', 'folders', 'cat', NOTE);
      expect(stdout.trim()).toBe('mine');
    });
  });
});
