import { once } from 'node:events';
import { get } from 'node:http';
import { AddressInfo, createServer } from 'node:net';
import { becomesAvailable, completes, folderOf, NAMESPACE, refuseToReplace, remove } from './installation';
import { describeOn, eventually, kubectl, REAL, run } from './kubectl';
import { slate, startSlate } from './operator';

const DASHBOARD = 'app.kubernetes.io/component=dashboard';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The status of one request, which is not repeated. */
function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });
}

/** These use the SLATE that is installed, and change nothing but pods. Where there is none, they install it, and remove it again. */
describeOn([REAL], __filename, "slate-k8s, for an operator's access", () => {
  beforeAll(async () => {
    if ((await run(['get', 'namespace', NAMESPACE])).code !== 0) {
      await refuseToReplace();
      await kubectl(['apply', '--server-side', '--field-manager=slate-k8s', '-k', folderOf('local')]);
    }
    await becomesAvailable(180);
    await completes('slate-model-preload', 120);
  });
  afterAll(remove);

  test('port-forward survives the deletion of pods: the next request works, and is not repeated', async () => {
    const port = await freePort();
    const forward = startSlate(['port-forward', `dashboard=${port}`]);
    await eventually(15, () => Promise.resolve(expect(forward.printed()).toContain('press Ctrl-C to stop')));
    for (let deletion = 0; deletion < 2; deletion++) {
      await kubectl(['delete', 'pod', '-n', NAMESPACE, '-l', DASHBOARD]);
      expect(await statusOf(`http://localhost:${port}/health`)).toBe(200);
    }
    forward.child.kill('SIGINT');
    const { code, stderr } = await forward.ended;
    expect([code, stderr.match(/^✓ dashboard +lost its pod \S+; reconnected after .* s$/gm)?.length]).toEqual([0, 2]);
  });

  test('logs prints what pods have logged, by the name of their service', async () => {
    const { code, stdout } = await slate('logs', 'workflow-manager', 'dashboard');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^workflow-manager-\w{5} +\| /m);
    expect(stdout).toMatch(/^dashboard-\w{5} +\| INFO: +Uvicorn running on http:\/\/0\.0\.0\.0:8080/m);
  });

  test('run starts a job by hand, and ends when it is complete', async () => {
    const { code, stdout, stderr } = await slate('run', 'nightly-health');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        /^(manual-nightly-health-\w+) is started\n✓ \1 is complete after \d+s\n$/,
      ) as string,
    });
    expect(stdout).toMatch(/^ok +slate-dashboard /m);
  });

  test('models list finds every model that is asked for', async () => {
    const { code, stdout } = await slate('models', 'list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^slate-coder:latest +\d.* +(on disk|loaded) +custom model$/m);
  });
});
