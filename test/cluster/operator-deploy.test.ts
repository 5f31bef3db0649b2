import { DEPLOYMENTS, letClaimsGrow, NAMESPACE, podsOfDeployments, refuseToReplace, remove } from './installation';
import { describeOn, kubectl, KubernetesObject, list, REAL, run } from './kubectl';
import { indexesTheWorkspace } from './night';
import { slate } from './operator';

interface Versioned extends KubernetesObject {
  readonly metadata: KubernetesObject['metadata'] & { readonly uid: string; readonly resourceVersion: string };
}

/** All that a deploy makes. */
const KINDS = 'networkpolicy,serviceaccount,role,rolebinding,pvc,configmap,service,deployment,pdb,ingress,job,cronjob';

async function versions(): Promise<string[]> {
  const objects = [
    ...(await list<Versioned>(KINDS, '-n', NAMESPACE, '-l', 'app.kubernetes.io/part-of=slate-system')),
    ...(await list<Versioned>('namespace,pv', '-l', 'app.kubernetes.io/part-of=slate-system')),
  ];
  return objects.map(({ kind, metadata }) => `${kind} ${metadata.name} ${metadata.resourceVersion}`);
}

async function preload(): Promise<string> {
  return kubectl(['get', 'job', 'slate-model-preload', '-n', NAMESPACE, '-o', 'jsonpath={.metadata.uid}']);
}

describeOn([REAL], __filename, 'slate-k8s deploy on a real node', () => {
  beforeAll(refuseToReplace);
  afterAll(async () => {
    await remove();
    await run(['delete', 'storageclass', 'slate-host-path']);
  });

  test('makes everything available and loads the models, from nothing, in one command', async () => {
    const { code, stdout, stderr } = await slate('deploy', 'local', '--yes', '--timeout', '170s');
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout).toMatch(
      /\nlocal is healthy; slate-k8s port-forward makes it available at http:\/\/localhost:8080\n$/,
    );
    const available = await kubectl([
      'get',
      'deployments',
      '-n',
      NAMESPACE,
      '-o',
      'jsonpath={.items[*].status.availableReplicas}',
    ]);
    expect(available.split(' ')).toHaveLength(DEPLOYMENTS.length);
    const models = await kubectl(['exec', '-n', NAMESPACE, 'deploy/ollama', '--', 'ollama', 'list']);
    for (const model of ['slate-coder', 'slate-fast', 'slate-planner', 'nomic-embed-text']) {
      expect(models).toContain(model);
    }
  });

  test('changes nothing the second time, and says so', async () => {
    const before = await versions();
    expect(before.length).toBeGreaterThan(60);
    const { code, stdout } = await slate('deploy', 'local');
    expect([code, stdout]).toEqual([0, expect.stringContaining('\nnothing changes\n')]);
    expect(await versions()).toEqual(before);
  });

  test('is healthy for status, and without a difference for diff', async () => {
    const { code, stdout } = await slate('status');
    expect([code, stdout]).toEqual([0, expect.stringContaining('healthy')]);
    expect(await slate('diff', 'local')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('rolls only what changed', async () => {
    const before = await podsOfDeployments();
    const { code } = await slate(
      'deploy',
      'local',
      '--yes',
      '--set',
      'copilotBridge.env.MARK=one,agentRouter.replicas=1',
    );
    expect(code).toBe(0);
    const after = await podsOfDeployments();
    const kept = after.filter((pod) => before.includes(pod));
    expect(after.filter((pod) => !kept.includes(pod))).toEqual([expect.stringMatching(/^slate-copilot-bridge-/)]);
    expect(before.filter((pod) => !kept.includes(pod)).map((pod) => pod.replace(/-\w+-\w+$/, ''))).toEqual([
      'slate-agent-router',
      'slate-copilot-bridge',
    ]);
  });

  test('runs the preload Job again when the models change, and leaves Ollama alone', async () => {
    const [job, ollama] = [await preload(), (await podsOfDeployments()).filter((pod) => pod.startsWith('ollama'))];
    const { code } = await slate('deploy', 'local', '--yes', '--set', 'models.pull={nomic-embed-text,phi}');
    expect(code).toBe(0);
    expect(await preload()).not.toBe(job);
    expect((await podsOfDeployments()).filter((pod) => pod.startsWith('ollama'))).toEqual(ollama);
    expect(await kubectl(['exec', '-n', NAMESPACE, 'deploy/ollama', '--', 'ollama', 'list'])).toContain('phi');
  });

  test('is as healthy with a read-only root file system, with a preload Job of its own', async () => {
    const job = await preload();
    const { code, stdout } = await slate('deploy', 'local', '--yes', '--set', 'security.readOnlyRootFilesystem=true');
    expect([code, stdout]).toEqual([0, expect.stringContaining('~ Job slate-model-preload runs again')]);
    expect(await preload()).not.toBe(job);
    await indexesTheWorkspace();
  });

  test.each([
    [['dev'], 'namespace slate contains the environment local, not dev'],
    [['local', '--set', 'ollama.persistence.size=10Gi'], 'ollama-data-pvc has 20Gi, and a claim cannot shrink to 10Gi'],
    [['local', '--set', 'ollama.persistence.size=30Gi'], 'the storage class slate-host-path does not let claims grow'],
  ])('refuses deploy %j before anything is applied', async (args, message) => {
    const before = await versions();
    const { code, stderr } = await slate('deploy', ...args, '--yes');
    expect([code, stderr]).toEqual([4, expect.stringContaining(message)]);
    expect(await versions()).toEqual(before);
  });

  test('lets a claim grow where its storage class does', async () => {
    await letClaimsGrow();
    const { code } = await slate('deploy', 'local', '--yes', '--set', 'ollama.persistence.size=30Gi');
    expect(code).toBe(0);
    const size = [
      'get',
      'pvc',
      'ollama-data-pvc',
      '-n',
      NAMESPACE,
      '-o',
      'jsonpath={.spec.resources.requests.storage}',
    ];
    expect(await kubectl(size)).toBe('30Gi');
  });
});
