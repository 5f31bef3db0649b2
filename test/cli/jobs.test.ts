import { HealthProblem } from '../../cli/cluster/diagnosis';
import type { Pod } from '../../cli/cluster/objects';
import { ProblemReporter } from '../../cli/jobs/problem-reporter';
import { slateK8s } from './slate-k8s';
import { recording, withStandIn } from './stand-in';

/** Lets a moment be the one at which a Job was named when it was recorded. */
function atTheTimeOf(job: string): void {
  const time = parseInt(job.split('-').pop() ?? '', 36);
  jest.spyOn(Date, 'now').mockReturnValue(time);
}
afterEach(() => jest.restoreAllMocks());

test('run starts a CronJob by hand, prints what it logs, and ends when it is complete', async () => {
  atTheTimeOf('manual-nightly-health-mww3kwpi');
  const calls = await withStandIn(recording('run'), async () => {
    const { status, stdout, stderr } = await slateK8s('run', 'nightly-health');
    expect([status, stdout.split('\n').length]).toEqual([0, 9]);
    expect(stdout).toMatch(/^ok {5}slate-dashboard {9}http:\/\/slate-dashboard-svc:8080\/health {2}200 /);
    expect(stderr).toBe(
      'manual-nightly-health-mww3kwpi is started\n✓ manual-nightly-health-mww3kwpi is complete after 0s\n',
    );
  });
  const created = calls.find(({ args }) => args.includes('create'))?.args.slice(1);
  expect(created).toEqual(['create', 'job', 'manual-nightly-health-mww3kwpi', '--from=cronjob/slate-nightly-health']);
});

test('a job that fails is explained, and its status is 5', async () => {
  atTheTimeOf('manual-nightly-health-mww3l3qv');
  await withStandIn(recording('run-failed'), async () => {
    const { status, stdout, stderr } = await slateK8s('run', 'slate-nightly-health');
    expect(status).toBe(5);
    expect(stdout.match(/^FAILED slate-dashboard /gm)).toHaveLength(2);
    expect(stderr.split('\n')).toEqual([
      'manual-nightly-health-mww3l3qv is started',
      '✗ manual-nightly-health-mww3l3qv: it failed: its container health-check exits with status 1',
      '  → run it again with slate-k8s run nightly-health',
      '',
    ]);
  });
});

test('a job that takes longer than the limit goes on, and it is said how to look at it', async () => {
  atTheTimeOf('manual-nightly-health-mww3kwpi');
  const running = recording('run').map((answer) => ({
    ...answer,
    stdout: answer.stdout?.replace(/"conditions":\[[^\]]*"type":"Complete"\}\],/, ''),
  }));
  await withStandIn(running, async () => {
    const { status, stderr } = await slateK8s('run', 'nightly-health', '--timeout', '0s');
    expect([status, stderr.split('\n')[1]]).toEqual([
      5,
      'manual-nightly-health-mww3kwpi is not complete after 0s; it is still running (slate-k8s logs -f manual-nightly-health-mww3kwpi)',
    ]);
  });
});

test.each([
  ['nightly', /^there is no job "nightly"; there are codebase-indexer, .*nightly-health, workflow-cleanup\n$/],
  ['model-preload', /^model-preload has no schedule; run it with slate-k8s models preload\n$/],
])('run %s is refused in one message, and nothing is started', async (name, stderr) => {
  const calls = await withStandIn(recording('run'), async () => {
    expect(await slateK8s('run', name)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr) as string,
    });
  });
  expect(calls.filter(({ args }) => args.includes('create'))).toEqual([]);
});

test('while a job goes on, problems that last and further attempts are told, each once', () => {
  const told = jest.spyOn(console, 'error').mockImplementation();
  const clock = jest.spyOn(Date, 'now');
  const pod = (name: string, minute: number) =>
    ({ metadata: { name, creationTimestamp: `2026-11-25T11:0${minute}:00Z` } }) as Pod;
  const problem = { names: ['job'], pods: ['one'], short: 'image missing', text: 'no image', remedy: 'get it' };
  const problems: HealthProblem[] = [{ ...problem, graceSeconds: 120 }];
  const reporter = new ProblemReporter();
  for (const second of [0, 2, 6, 8]) {
    clock.mockReturnValue(second * 1000);
    reporter.report(second < 8 ? [pod('one', 1)] : [pod('two', 2), pod('one', 1)], problems);
  }
  expect(told.mock.calls.flat()).toEqual(['✗ job: no image\n  → get it', '! two tries again']);
});
