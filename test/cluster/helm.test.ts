import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHART, runHelm } from '../helpers/helm-chart';
import { becomesAvailable, letClaimsGrow, NAMESPACE, podsOfDeployments, refuseToReplace, remove } from './installation';
import { expectData, writeData } from './kept-data';
import { describeOn, eventually, json, kubectl, KubernetesObject, list, REAL } from './kubectl';
import { slate } from './operator';

const LOCAL = ['-f', join(CHART, 'values-local.yaml')];

/** Runs a command of Helm as the guide writes it, with the end of the preload in its time. */
function helm(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = runHelm(command, 'slate', ...args, '-n', NAMESPACE, '--timeout', '5m');
  if (status !== 0) throw new Error(`helm ${command} ended with ${status}: ${stderr}\n${stdout}`);
  return stdout;
}

async function models(): Promise<string[]> {
  const table = await kubectl(['exec', '-n', NAMESPACE, 'deploy/ollama', '--', 'ollama', 'list']);
  return table.split('\n').map((line) => line.split(':')[0]);
}

/** The parts whose pods are others than before. */
async function rolledSince(before: string[]): Promise<string[]> {
  const now = await podsOfDeployments();
  return now.filter((name) => !before.includes(name)).map((name) => name.replace(/-[a-z0-9]+-[a-z0-9]{5}$/, ''));
}

async function sizeOf(claim: string): Promise<string> {
  type Claim = KubernetesObject & { readonly spec: { readonly resources: { readonly requests: { storage: string } } } };
  return (await json<Claim>(['get', 'pvc', claim, '-n', NAMESPACE])).spec.resources.requests.storage;
}

describeOn([REAL], __filename, 'the chart on a real node', () => {
  let folder: string;
  let values: string;

  beforeAll(async () => {
    await refuseToReplace();
    await letClaimsGrow();
    folder = mkdtempSync(join(tmpdir(), 'helm-'));
    values = join(folder, 'my-values.yaml');
  });
  afterAll(async () => {
    runHelm('uninstall', 'slate', '-n', NAMESPACE, '--ignore-not-found');
    await remove();
    await kubectl(['delete', 'storageclass', 'slate-host-path', '--ignore-not-found']);
    rmSync(folder, { recursive: true });
  });

  test('installs the environment local, with its models', async () => {
    const notes = helm('install', CHART, '--create-namespace', ...LOCAL);
    expect(notes).toContain('kubectl port-forward -n slate svc/slate-dashboard-svc 8080:8080');
    await becomesAvailable(120);
    expect(await models()).toEqual(
      expect.arrayContaining(['slate-coder', 'slate-fast', 'slate-planner', 'nomic-embed-text', 'llama3.2']),
    );
  });

  test('finds every service healthy with helm test', () => {
    expect(runHelm('test', 'slate', '-n', NAMESPACE, '--logs')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Phase: +Succeeded/) as string,
    });
  });

  test('is seen by slate-k8s, which leaves its changes to Helm', async () => {
    expect(await slate('status')).toMatchObject({ code: 0 });
    expect(await slate('models')).toMatchObject({ code: 0 });
    const { code, stderr } = await slate('deploy', 'local', '--yes');
    expect([code, stderr]).toEqual([4, expect.stringContaining('helm upgrade')]);
    expect((await slate('reset', '--yes')).code).toBe(4);
  });

  test('rolls what an upgrade changes, and nothing else, and pulls the model that it adds', async () => {
    await eventually(15, () => writeData());
    const before = await podsOfDeployments();
    const lines = [
      'models: { pull: [nomic-embed-text, llama3.2, phi] }',
      'agentRouter: { replicas: 1 }',
      'copilotBridge: { image: { registry: ghcr.io, repository: synchronizedlivingarchitecture/slate, tag: 2.4.0 } }',
    ];
    writeFileSync(values, `${lines.join('\n')}\n`);
    helm('upgrade', CHART, ...LOCAL, '-f', values);
    await becomesAvailable(120);
    // The router and the loop read in their configuration which models there are.
    const rolled = ['slate-agent-router', 'slate-autonomous-loop', 'slate-copilot-bridge'];
    expect([...new Set(await rolledSince(before))]).toEqual(rolled);
    expect((await podsOfDeployments()).filter((name) => name.startsWith('slate-agent-router'))).toHaveLength(1);
    expect(await models()).toContain('phi');
  });

  test('goes back with helm rollback', async () => {
    const before = await podsOfDeployments();
    helm('rollback', '1');
    await becomesAvailable(120);
    expect(await rolledSince(before)).toContain('slate-copilot-bridge');
    await eventually(15, () => expectData());
  });

  test('makes a claim larger, and rolls nothing for it', async () => {
    const before = await podsOfDeployments();
    writeFileSync(values, 'storage: { data: { size: 8Gi } }\n');
    helm('upgrade', CHART, ...LOCAL, '-f', values);
    expect(await sizeOf('slate-data-pvc')).toBe('8Gi');
    expect(await rolledSince(before)).toEqual([]);
  });

  test('keeps the data when it is removed, and finds it again when it is installed from an archive', async () => {
    helm('uninstall', '--wait');
    const claims = await list<KubernetesObject>('pvc', '-n', NAMESPACE);
    expect(claims).toHaveLength(5);
    expect(await list('deployments', '-n', NAMESPACE)).toEqual([]);
    const packed = runHelm('package', CHART, '-d', folder);
    const [archive] = /\S+\.tgz/.exec(packed.stdout) ?? [packed.stderr];
    helm('install', archive, ...LOCAL, '-f', values);
    await becomesAvailable(120);
    await eventually(15, () => expectData());
  });
});
