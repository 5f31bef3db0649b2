import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NAMESPACE, refuseToReplace, remove } from '../cluster/installation';
import { describeOn, eventually, kubectl, Outcome, REAL, run, sleep } from '../cluster/kubectl';
import { slate, startSlate } from '../cluster/operator';

const OTHER = 'slate-broken';

/** The last lines, which people read first. */
function end({ stderr }: Outcome, lines = 4): string {
  return stderr.trimEnd().split('\n').slice(-lines).join('\n');
}

/** The kubelet of a test cluster, which keeps its files beside the kubeconfig. */
function kubelet(signal: 'STOP' | 'CONT'): void {
  const found = spawnSync('pgrep', ['-f', `kubelet --config ${dirname(process.env.KUBECONFIG ?? '')}/`], {
    encoding: 'utf8',
  });
  const pids = found.stdout.split('\n').filter((pid) => pid !== '');
  if (pids.length === 0) throw new Error('the kubelet of the cluster does not run on this machine');
  for (const pid of pids) process.kill(Number(pid), `SIG${signal}`);
}

/** A kubeconfig of an account that may do nothing. */
async function powerless(folder: string): Promise<string> {
  const config = JSON.parse(await kubectl(['config', 'view', '--raw', '-o', 'json'])) as { users: { user: object }[] };
  const token = await kubectl(['create', 'token', 'default', '-n', 'default']);
  config.users[0].user = { token: token.trim() };
  const file = join(folder, 'powerless');
  writeFileSync(file, JSON.stringify(config));
  return file;
}

describeOn([REAL], __filename, 'a deploy that cannot succeed says why in its last lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-broken-'));
  const deploy = (...args: string[]) => slate('deploy', 'local', '--yes', ...args);

  beforeAll(async () => {
    await refuseToReplace();
    expect((await deploy()).code).toBe(0);
  });
  afterAll(async () => {
    await remove();
    await run(['delete', 'namespace', OTHER, '--ignore-not-found'], { timeout: 120 });
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    expect((await deploy()).code).toBe(0);
  });

  test('an image that is missing', async () => {
    const outcome = await deploy('--set', 'image.tag=none');
    expect([outcome.code, end(outcome)]).toEqual([5, expect.stringContaining('the image slate:none is not on')]);
    expect(end(outcome)).toContain('minikube image load slate:none');
  });

  test('a container that crashes, with what it logged', async () => {
    const outcome = await deploy('--set', 'copilotBridge.command={sh,-c,echo out of paper; exit 3}');
    expect([outcome.code, end(outcome)]).toEqual([5, expect.stringContaining('copilot-bridge')]);
    expect(end(outcome)).toContain('exit status 3');
    expect(end(outcome, 8)).toContain('out of paper');
  });

  test('memory that no node has', async () => {
    const memory = 'ollama.resources.requests.memory=900Gi,ollama.resources.limits.memory=900Gi';
    const outcome = await deploy('--timeout', '30s', '--set', memory);
    expect([outcome.code, end(outcome)]).toEqual([5, expect.stringContaining('900Gi')]);
    expect(end(outcome)).toContain('ollama.resources.requests.memory');
  });

  test('a claim that nothing provides for', async () => {
    const given = ['--set', 'storage.data.storageClass=none', '--timeout', '30s', '-n', OTHER];
    const outcome = await slate('deploy', 'dev', '--yes', ...given);
    expect([outcome.code, outcome.stderr]).toEqual([5, expect.stringContaining('slate-data-pvc')]);
    expect(outcome.stderr).toContain('the storage class none');
    expect((await slate('reset', '--yes', '-n', OTHER)).code).toBe(0);
  });

  test('a node that is lost while it waits', async () => {
    const outcome = startSlate([
      'deploy',
      'local',
      '--yes',
      '--set',
      'copilotBridge.env.MARK=one',
      '--timeout',
      '120s',
    ]);
    try {
      await eventually(30, () => Promise.resolve(expect(outcome.printed()).toContain('copilot-bridge')));
      kubelet('STOP');
      const ended = await outcome.ended;
      expect([ended.code, end(ended, 12)]).toEqual([5, expect.stringMatching(/node .*node-1|node-1.*(Ready|answer)/)]);
    } finally {
      kubelet('CONT');
    }
    await kubectl(['wait', 'node', '--all', '--for=condition=Ready', '--timeout=90s'], { timeout: 100 });
  });

  test('no cluster, no permission, another context', async () => {
    const nobody = join(folder, 'nobody');
    writeFileSync(
      nobody,
      (await kubectl(['config', 'view', '--raw'])).replace(/server: .*/, 'server: https://127.0.0.1:1'),
    );
    const cases: [string[], string][] = [
      [
        ['--kubeconfig', nobody],
        'the cluster at 127.0.0.1:1 does not answer; start it, or name another one with --context',
      ],
      [['--kubeconfig', await powerless(folder)], 'system:serviceaccount:default:default may not '],
      [['--context', 'elsewhere'], 'there is no context "elsewhere"; kubectl config get-contexts lists the contexts'],
    ];
    for (const [args, message] of cases) {
      const outcome = await deploy(...args);
      expect([outcome.code, end(outcome)]).toEqual([3, expect.stringContaining(message)]);
    }
  });

  test.each([0.5, 2, 4])('Ctrl-C %d s after the apply has begun: the next deploy finishes', async (seconds) => {
    expect((await slate('reset', '--yes')).code).toBe(0);
    const interrupted = startSlate(['deploy', 'local', '--yes']);
    await eventually(30, () => Promise.resolve(expect(interrupted.printed()).toContain('67 objects')));
    await sleep(seconds);
    interrupted.child.kill('SIGINT');
    const { code, stderr } = await interrupted.ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining('interrupted')]);
    expect((await deploy()).code).toBe(0);
    expect((await run(['get', 'deployments', '-n', NAMESPACE])).code).toBe(0);
  });
});
