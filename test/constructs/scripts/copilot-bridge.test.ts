import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const SCRIPT = readFileSync(join(__dirname, '../../../constructs/scripts/copilot-bridge.py'), 'utf8');

/** The containers have Python; a machine that only runs these tests need not have it. */
const describeWithPython = spawnSync('python3', ['--version']).status === 0 ? describe : describe.skip;

interface Bridge {
  readonly url: string;
  readonly workspace: string;
  readonly process: ChildProcess;
}

const started: Bridge[] = [];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the bridge on a free port, with a workspace of its own, and a `python` on the path. */
async function start(environment: { [name: string]: string } = {}): Promise<Bridge> {
  const workspace = mkdtempSync(join(tmpdir(), 'bridge-'));
  writeFileSync(join(workspace, 'python'), '#!/bin/sh\nexec python3 "$@"\n', { mode: 0o755 });
  const port = await freePort();
  const process_ = spawn('python3', ['-c', SCRIPT.replace('PORT = 8083', `PORT = ${port}`)], {
    env: { ...process.env, PATH: `${workspace}:${process.env.PATH}`, SLATE_WORKSPACE: workspace, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const bridge = { url: `http://127.0.0.1:${port}`, workspace, process: process_ };
  started.push(bridge);
  await new Promise<void>((resolve) => process_.stdout.once('data', () => resolve()));
  return bridge;
}

function ended({ process: child }: Bridge): Promise<unknown> {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve();
}

async function ask({ url }: Bridge, path: string, body?: unknown): Promise<[status: number, answer: unknown]> {
  const options =
    body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  const answer = await fetch(url + path, options);
  return [answer.status, await answer.json()];
}

afterEach(async () => {
  for (const bridge of started.splice(0)) {
    bridge.process.kill('SIGKILL');
    await ended(bridge);
    rmSync(bridge.workspace, { recursive: true });
  }
});

describeWithPython('the copilot bridge', () => {
  it('keeps a queue of tasks until they are complete, in the files of SLATE', async () => {
    const bridge = await start();
    const [created, made] = await ask(bridge, '/api/tasks/enqueue', { title: 'a', priority: 'high' });
    expect([created, made]).toEqual([
      201,
      { task_id: expect.stringMatching(/^bridge_/) as string, status: 'enqueued' },
    ]);
    const { task_id: id } = made as { task_id: string };
    expect((await ask(bridge, '/api/tasks/pending'))[1]).toMatchObject({
      pending: 1,
      tasks: [{ id, priority: 'high' }],
    });
    const queue = () =>
      JSON.parse(readFileSync(join(bridge.workspace, '.slate_copilot_bridge.json'), 'utf8')) as { tasks: object[] };
    expect(queue().tasks).toMatchObject([{ id, source: 'k8s-bridge', status: 'pending' }]);
    expect(await ask(bridge, '/api/tasks/complete', { task_id: id, result: 'done' })).toEqual([
      200,
      { task_id: id, status: 'completed' },
    ]);
    expect(queue().tasks).toEqual([]);
    const results = readFileSync(join(bridge.workspace, '.slate_copilot_bridge_results.json'), 'utf8');
    expect(JSON.parse(results)).toMatchObject({ results: [{ task_id: id, success: true, result: 'done' }] });
    expect(await ask(bridge, '/api/status')).toMatchObject([200, { pending_tasks: 0, total_results: 1, exec: false }]);
  });

  it('loses no task of two that come at once', async () => {
    const bridge = await start();
    await Promise.all(Array.from({ length: 20 }, (_, i) => ask(bridge, '/api/tasks/enqueue', { title: `${i}` })));
    expect((await ask(bridge, '/api/tasks/pending'))[1]).toMatchObject({ pending: 20 });
  });

  it('refuses commands unless they are turned on', async () => {
    const bridge = await start();
    expect(await ask(bridge, '/api/exec', { command: '-c print(1)' })).toEqual([
      403,
      { error: 'commands are turned off; the setting copilotBridge.exec.enabled=true turns them on' },
    ]);
  });

  it('runs a command in the workspace, and answers others meanwhile', async () => {
    const bridge = await start({ SLATE_BRIDGE_EXEC: 'true' });
    writeFileSync(join(bridge.workspace, 'wait.py'), 'import time; time.sleep(3); print("waited")');
    const command = ask(bridge, '/api/exec', { command: 'wait.py' });
    const first = await Promise.race([ask(bridge, '/api/health').then(() => 'health'), command.then(() => 'command')]);
    expect(first).toBe('health');
    expect(await command).toEqual([200, { output: 'waited', exit_code: 0, error: null }]);
  });

  it('ends a command, and what it has started, when its time is over', async () => {
    const bridge = await start({ SLATE_BRIDGE_EXEC: 'true' });
    writeFileSync(join(bridge.workspace, 'wait.py'), 'import subprocess; subprocess.run(["sleep", "60"])');
    expect(await ask(bridge, '/api/exec', { command: 'wait.py', timeout: 300 })).toEqual([
      408,
      { error: 'the command took too long', output: '' },
    ]);
  });

  it.each([
    ['/api/exec', {}, 400, 'the command is missing'],
    ['/api/exec', { command: 'x.py', timeout: 'soon' }, 400, 'timeout must be a number of milliseconds above 0'],
    ['/api/tasks/enqueue', '{', 400, 'the body must be JSON'],
    ['/api/tasks/enqueue', '[]', 400, 'the body must be a JSON object'],
    ['/api/nothing', {}, 404, 'Not found'],
  ])('answers a mistake at %s with %j by %i', async (path, body, status, error) => {
    const bridge = await start({ SLATE_BRIDGE_EXEC: 'true' });
    expect(await ask(bridge, path, body)).toEqual([status, { error }]);
  });

  it('ends at SIGTERM, also while a command runs', async () => {
    const bridge = await start({ SLATE_BRIDGE_EXEC: 'true' });
    writeFileSync(join(bridge.workspace, 'wait.py'), 'open("started", "w").close(); import time; time.sleep(60)');
    const command = ask(bridge, '/api/exec', { command: 'wait.py' }).catch(() => undefined);
    while (!existsSync(join(bridge.workspace, 'started'))) await setTimeout(20);
    bridge.process.kill('SIGTERM');
    await ended(bridge);
    expect(bridge.process.exitCode).toBe(0);
    await command;
  });
});
