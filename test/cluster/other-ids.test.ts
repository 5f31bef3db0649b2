import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Deployment,
  DEPLOYMENTS,
  NAMESPACE,
  objectsOf,
  Pod,
  PodSpec,
  refusedPods,
  refuseToReplace,
  remove,
} from './installation';
import { apply, describeOn, eventually, json, kubectl, Labels, list, REAL, run } from './kubectl';
import * as night from './night';
import { slate } from './operator';
import { makeNamespaces, nodeFolders } from './probes';

const ELSEWHERE = 'slate-test-elsewhere';

/** A user as OpenShift gives them to pods, from the range of the namespace. The group of volumes has the same number. */
const USER = 1000730000;

/** The class of volumes that exist already, on folders of the node. Kubelets give these to the group of the pods. */
const CLASS = 'slate-test-volumes';
const FOLDERS = ['one', 'two', 'three', 'four', 'five'].map((name) => `slate-test/${name}`);

function volume(folder: string): object {
  const onAnyNode = { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'Exists' }] };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: folder.replace('/', '-'), labels: { app: 'slate-test' } },
    spec: {
      capacity: { storage: '100Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: CLASS,
      local: { path: `/var/lib/${folder}` },
      nodeAffinity: { required: { nodeSelectorTerms: [onAnyNode] } },
    },
  };
}

interface Ids {
  readonly runAsUser: number | null;
  readonly runAsGroup: number | null;
  readonly fsGroup: number | null;
}

/** Settings under which every pod is restricted. */
function restricted(ids: Ids): object {
  const podSecurity = { enforce: 'restricted', warn: 'restricted', audit: 'restricted' };
  const persistence = { storageClass: CLASS };
  return {
    // The programs of the test image belong to user 1000 alone; the dashboard, which writes beside them, needs a copy.
    security: { ...ids, podSecurity, readOnlyRootFilesystem: true },
    hostPathRoot: null,
    storage: { workspace: persistence, data: persistence, memory: persistence },
    ollama: { persistence },
    chromadb: { persistence },
  };
}

/** Chooses the ids of pods that have none, as OpenShift's security context constraint restricted-v2 does. */
function platformThatChooses(namespaces: string[]): object[] {
  const object = (kind: string, spec: object) => ({
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind,
    metadata: { name: 'slate-test-ids' },
    spec,
  });
  const expression = `Object{spec: Object.spec{securityContext: Object.spec.securityContext{
    runAsUser: ${USER}, fsGroup: ${USER}}}}`;
  const inNamespaces = { key: 'kubernetes.io/metadata.name', operator: 'In', values: namespaces };
  return [
    object('MutatingAdmissionPolicy', {
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
      },
      matchConditions: [{ name: 'none', expression: '!has(object.spec.securityContext.runAsUser)' }],
      failurePolicy: 'Fail',
      reinvocationPolicy: 'Never',
      mutations: [{ patchType: 'ApplyConfiguration', applyConfiguration: { expression } }],
    }),
    object('MutatingAdmissionPolicyBinding', {
      policyName: 'slate-test-ids',
      matchResources: { namespaceSelector: { matchExpressions: [inNamespaces] } },
    }),
  ];
}

/** The pod of a Deployment of the environment local, as it is without other settings. */
function podOfLocal(deployment: string): object {
  const found = objectsOf('local').find(
    ({ kind, metadata }) => kind === 'Deployment' && metadata.name === deployment,
  ) as Deployment;
  const { metadata, spec } = found.spec.template as { readonly metadata?: { readonly labels: Labels }; spec: PodSpec };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, name: 'of-local', namespace: NAMESPACE }, spec };
}

/** The users and groups of all processes of the Deployments' pods. */
async function idsOf(deployment: string): Promise<string[]> {
  const ask = ['sh', '-c', "stat -c '%u %g' /proc/[0-9]*"];
  const { stdout } = await run(['exec', '-n', NAMESPACE, `deploy/${deployment}`, '--', ...ask]);
  return [...new Set(stdout.trim().split('\n'))];
}

/** The user that a pod or a container sets, if it sets one. */
function userOf({ securityContext = {} }: { readonly securityContext?: { readonly runAsUser?: number } }): number[] {
  return securityContext.runAsUser === undefined ? [] : [securityContext.runAsUser];
}

describeOn([REAL], __filename, 'a namespace that enforces the restricted standard, on a real node', () => {
  let namespaces: string[] = [];
  let folder: string;

  const onNode = (...command: string[]) => kubectl(['exec', '-n', ELSEWHERE, 'folders', '--', ...command]);
  const deploy = async (ids: Ids) => {
    const values = join(folder, 'ids.yaml');
    writeFileSync(values, JSON.stringify(restricted(ids)));
    const { code, stderr } = await slate('deploy', 'local', '-f', values, '--yes', '--timeout', '170s');
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  };

  beforeAll(async () => {
    await refuseToReplace();
    folder = mkdtempSync(join(tmpdir(), 'ids-'));
    namespaces = await makeNamespaces(ELSEWHERE);
    await apply(nodeFolders(ELSEWHERE), ...FOLDERS.map(volume));
    await kubectl(['wait', '-n', ELSEWHERE, 'pod/folders', '--for=condition=Ready', '--timeout=60s'], { timeout: 70 });
    await onNode('mkdir', '-p', ...FOLDERS.map((name) => `/node/${name}`));
  });

  afterAll(async () => {
    await remove();
    await kubectl([
      'delete',
      'mutatingadmissionpolicies,mutatingadmissionpolicybindings',
      'slate-test-ids',
      '--ignore-not-found',
    ]);
    await kubectl(['delete', 'pv', '-l', 'app=slate-test']);
    await onNode('rm', '-rf', '/node/slate-test');
    if (namespaces.length > 0) await kubectl(['delete', 'namespace', ...namespaces], { timeout: 120 });
    rmSync(folder, { recursive: true });
  });

  test('lets local become available as any user of group 0, with its models', async () => {
    await deploy({ runAsUser: USER, runAsGroup: 0, fsGroup: USER });
    expect(await refusedPods()).toEqual([]);
    const models = await kubectl(['exec', '-n', NAMESPACE, 'deploy/ollama', '--', 'ollama', 'list']);
    expect(models).toContain('slate-coder');
  });

  test('refuses the pods that local has by default, on folders of the node', async () => {
    const input = JSON.stringify(podOfLocal('ollama'));
    const { stderr } = await run(['create', '--dry-run=server', '-f', '-'], { input });
    expect(stderr).toMatch(/violates PodSecurity "restricted[^]*own-volume/);
  });

  test.each(DEPLOYMENTS)('runs %s as that user', async (name) => {
    expect(await idsOf(name)).toEqual([`${USER} 0`]);
  });

  describe('runs the job that', () => {
    test('checks every service', () => night.checksEveryService(DEPLOYMENTS));
    test('fills ChromaDB with vectors that are not zero', night.indexesTheWorkspace);
    test('cleans up the tasks of the workspace', night.cleansUpTheTasks);
    test('updates the instructions', night.updatesTheInstructions);
    test('makes the models again', night.makesTheModelsAgain);
    test('measures the models', night.measuresTheModels);
  });

  test('has no pod of another user, those of the jobs included', async () => {
    const pods = await list<Pod>('pods', '-n', NAMESPACE);
    expect(pods.filter(({ metadata }) => metadata.labels?.['job-name']).length).toBeGreaterThan(5);
    const users = pods.flatMap(({ spec }) =>
      [spec, ...(spec.initContainers ?? []), ...spec.containers].flatMap(userOf),
    );
    expect(new Set(users)).toEqual(new Set([USER]));
  });

  test('lets the platform choose the user', async () => {
    await apply(...platformThatChooses([ELSEWHERE, NAMESPACE]));
    await eventually(30, async () => {
      const trial = ['run', 'trial', '-n', ELSEWHERE, '--image=slate:local', '--dry-run=server'];
      expect((await json<Pod>(trial)).spec.securityContext).toMatchObject({ runAsUser: USER });
    });
    await deploy({ runAsUser: null, runAsGroup: null, fsGroup: null });
    const ids = await Promise.all(DEPLOYMENTS.map(idsOf));
    expect(ids).toEqual(DEPLOYMENTS.map(() => [`${USER} 0`]));
    await night.checksEveryService(DEPLOYMENTS);
  });
});
