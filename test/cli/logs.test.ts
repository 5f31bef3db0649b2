import { Kubectl } from '../../cli/cluster/kubectl';
import type { KubeObject, Pod } from '../../cli/cluster/objects';
import { LogFollower } from '../../cli/logs/follower';
import { readLog } from '../../cli/logs/read';
import { earlierRunsOf, runsOf, whySilent } from '../../cli/logs/runs';
import { podsOfSources, sourcesOf } from '../../cli/logs/sources';
import { slateK8s } from './slate-k8s';
import { RecordedAnswer, recording, withStandIn } from './stand-in';

const recorded = recording('logs');
const [objects, pods] = recorded.map(({ stdout = '' }) => stdout.startsWith('{') ? (JSON.parse(stdout) as { items: unknown[] }).items : []) as [KubeObject[], Pod[]]; // prettier-ignore

const names = (things: { readonly name: string }[]) => things.map(({ name }) => name);
const podNames = (...wanted: string[]) =>
  podsOfSources(sourcesOf(objects, wanted), pods).map(({ metadata }) => metadata.name);

describe('sources', () => {
  test('are services first, then jobs, without those that a CronJob made', () => {
    expect(names(sourcesOf(objects, []))).toEqual([
      'slate-copilot-bridge',
      'slate-dashboard',
      'slate-workflow-manager',
      'slate-nightly-health',
      'slate-workflow-cleanup',
      'slate-model-preload',
    ]);
  });

  test('are named in short or in full, a Job that a CronJob made as well', () => {
    const made = objects.find(({ kind, metadata }) => kind === 'Job' && metadata.name.startsWith('manual-workflow'));
    const wanted = ['dashboard', 'slate-workflow-cleanup', made?.metadata.name ?? ''];
    expect(names(sourcesOf(objects, wanted))).toEqual(['slate-dashboard', 'slate-workflow-cleanup', wanted[2]]);
    expect(() => sourcesOf(objects, ['dashbaord'])).toThrow('did you mean dashboard?');
  });

  test('have their own pods, of a CronJob those of all its Jobs', () => {
    expect(podNames('workflow-manager', 'dashboard')).toEqual([
      expect.stringMatching(/^slate-workflow-manager-/),
      expect.stringMatching(/^slate-dashboard-/),
    ]);
    expect(podNames('nightly-health').length).toBeGreaterThan(1);
    expect(podNames('nightly-health').every((name) => name.startsWith('manual-nightly-health-'))).toBe(true);
  });
});

describe('a pod', () => {
  const pod = (name: string) => pods.find(({ metadata }) => metadata.name.startsWith(name)) as Pod;

  test('has a log of each container that has started, init containers first', () => {
    expect(runsOf(pod('slate-workflow-manager'))).toEqual([
      { container: 'own-volume', number: 0, isRunning: false },
      { container: 'fill-workspace', number: 0, isRunning: false },
      { container: 'workflow-manager', number: 0, isRunning: true },
    ]);
    expect(earlierRunsOf(pod('slate-workflow-manager'))).toEqual([]);
  });

  test('has an earlier log of a container that was started again', () => {
    expect(earlierRunsOf(pod('slate-copilot-bridge')).map(({ container }) => container)).toEqual(['copilot-bridge']);
  });

  test('that has not started has none, and says why', () => {
    const replaced = recording('dashboard-replaced') as unknown as { object: Pod }[];
    const starting = replaced.map(({ object }) => object).filter(({ status }) => status.phase === 'Pending');
    expect(starting.flatMap(runsOf).filter(({ container }) => container === 'dashboard')).toEqual([]);
    expect(starting.map((pending) => whySilent(pending).reason)).toEqual(
      expect.arrayContaining(['Pending', 'PodInitializing']),
    );
  });
});

describe('logs', () => {
  test('prints each line behind its pod, in the order of the names, the container where it is not the main one', async () => {
    await withStandIn(recorded, async () => {
      expect(await slateK8s('logs', 'workflow-manager', 'copilot-bridge')).toEqual({
        status: 0,
        stderr: '',
        stdout: [
          'workflow-manager-2gg4s/fill-workspace | the workspace is filled',
          'workflow-manager-2gg4s | 2026-11-25T11:02:14Z [stub] wrote /tmp/slate-workflow',
          'workflow-manager-2gg4s | 2026-11-25T11:02:14Z [stub] wrote /workspace/current_tasks.json',
          'workflow-manager-2gg4s | 2026-11-25T11:02:14Z [stub] workflow listens on 8084',
          'copilot-bridge-5svr8   | 2026-11-25T11:39:39Z [stub] wrote /tmp/slate-copilot-bridge',
          'copilot-bridge-5svr8   | 2026-11-25T11:39:39Z [stub] wrote /workspace/.slate_copilot_bridge.json',
          'copilot-bridge-5svr8   | 2026-11-25T11:39:39Z [stub] copilot-bridge listens on 8083',
          '',
        ].join('\n'),
      });
    });
  });

  test('--previous prints what ran before, and says so in words when nothing did', async () => {
    await withStandIn(recorded, async () => {
      const { stdout } = await slateK8s('logs', '--previous', 'copilot-bridge', 'dashboard');
      expect(stdout.split('\n')[0]).toBe(
        'copilot-bridge-5svr8 | 2026-11-25T11:02:13Z [stub] wrote /tmp/slate-copilot-bridge',
      );
      expect(await slateK8s('logs', '-p', 'dashboard')).toEqual({
        status: 1,
        stdout: '',
        stderr: 'no container has restarted, so there are no earlier logs\n',
      });
    });
  });

  test('--since is a duration, and goes with every call', async () => {
    const calls = await withStandIn(recorded, async () => {
      expect(await slateK8s('logs', 'dashboard', '--since', 'yesterday')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('It must be a duration such as 90s, 10m or 1h30m.') as string,
      });
      await slateK8s('logs', 'copilot-bridge', '--since', '10m');
    });
    expect(calls.slice(2).map(({ args }) => args.slice(-1))).toEqual(Array(2).fill(['--since=600s']));
  });
});

test('the logs of a container are followed over a lost connection and a restart, each line once', async () => {
  const bridge = pods.find(({ metadata }) => metadata.name.startsWith('slate-copilot-bridge')) as Pod;
  const logs = ['--namespace=slate', 'logs', bridge.metadata.name, '-c'];
  const at = (second: number, line: string) => `2026-11-25T11:39:0${second}.000000000Z ${line}\n`;
  const follow = (since: string[], stdout: string): RecordedAnswer => ({
    args: [...logs, 'copilot-bridge', '-f', '--timestamps', ...since],
    stdout,
  });
  const answers = [
    { args: [...logs, 'own-volume', '-f', '--timestamps'] },
    follow([], at(1, 'one') + at(2, 'two')),
    follow(['--since-time=2026-11-25T11:39:02.000000000Z'], at(2, 'two') + at(3, 'three')),
    follow(['--since-time=2026-11-25T11:39:03.000000000Z'], at(4, 'begins again')),
  ];
  const printed: string[] = [];
  const withRun = (restartCount: number, isRunning: boolean) => {
    const [status] = bridge.status.containerStatuses ?? [];
    const state = isRunning ? { running: { startedAt: '' } } : { terminated: { reason: 'Error', exitCode: 1 } };
    return { ...bridge, status: { ...bridge.status, containerStatuses: [{ ...status, restartCount, state }] } };
  };
  const lines = async (count: number) => {
    while (printed.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await withStandIn(answers, async () => {
    const follower = new LogFollower(new Kubectl({}), (...[, , line]) => printed.push(line));
    follower.update([withRun(0, true)]);
    await lines(3);
    follower.update([withRun(1, true)]);
    await lines(4);
    follower.update([withRun(1, false)]);
    await follower.finish();
  });
  expect(printed).toEqual(['one', 'two', 'three', 'begins again']);
});

test('whoever may not read logs is told at once, although kubectl goes on trying', async () => {
  const stderr =
    'pods "p" is forbidden: User "jane" cannot get resource "pods/log" in API group "" in the namespace "slate"\n';
  await withStandIn([{ args: ['--namespace=slate', 'logs', 'p', '-f'], stderr, stays: true }], async () => {
    const read = readLog(new Kubectl({}), ['p', '-f'], () => undefined);
    await expect(read).rejects.toThrow(/^jane is not allowed to get pods\/log in namespace slate; /);
  });
});
