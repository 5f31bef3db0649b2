import { nextRun } from '../../cli/cluster/schedule';
import type { CronJob, KubeObject } from '../../cli/cluster/objects';
import type { PresentModels } from '../../cli/cluster/ollama';
import { healthOf } from '../../cli/cluster/health';
import { missingModels } from '../../cli/status/models';
import { Report, reportOf } from '../../cli/status/report';
import { screen } from '../../cli/status/screen';
import { warningsOf } from '../../cli/status/warnings';
import type * as Interruption from '../../cli/interruption';
import { Mistake } from '../../mistake';
import { slateK8s, Outcome } from './slate-k8s';
import { answersFor, objectsOf, snapshot } from './snapshots';
import { RecordedAnswer, withStandIn } from './stand-in';

/** After how many looks a watch ends in these tests, as Ctrl-C would end it for good. */
let looks = 0;

jest.mock('../../cli/interruption', () => {
  const actual = jest.requireActual<typeof Interruption>('../../cli/interruption');
  const sleep = (seconds: number) => {
    if (seconds !== 2) return actual.sleep(seconds);
    return --looks > 0 ? Promise.resolve() : Promise.reject(new Mistake('seen enough'));
  };
  return { ...actual, sleep };
});

const CONFIG = { 'current-context': 'slate', clusters: [{ cluster: { server: 'https://127.0.0.1:6443' } }] };
const NAMESPACE = { kind: 'Namespace', metadata: { name: 'slate', labels: { 'slate.io/environment': 'local' } } };
const WHERE: RecordedAnswer[] = [
  { args: '--namespace=slate config view --minify -o json'.split(' '), stdout: JSON.stringify(CONFIG) },
  {
    args: '--namespace=slate get namespace slate --ignore-not-found -o json'.split(' '),
    stdout: JSON.stringify(NAMESPACE),
  },
];
const MODELS = ['llama3.2:latest', 'slate-coder:latest'];

/** When the snapshot `at-rest` was taken. */
const THEN = Date.parse('2026-11-25T12:18:30Z');

async function status(objects: KubeObject[], ...args: string[]): Promise<Outcome> {
  let outcome: Outcome | undefined;
  await withStandIn([...WHERE, ...answersFor(objects)], async () => {
    outcome = await slateK8s('status', ...args);
  });
  return outcome as Outcome;
}

/** The Deployment of Ollama, which is ready. */
function ollama(): KubeObject[] {
  return objectsOf('at-rest').filter(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'ollama');
}

function reportAbout(name: string, models: Report['models'], now = THEN): Report {
  return reportOf({ context: 'kind', namespace: 'slate', environment: 'local', snapshot: snapshot(name), models }, now);
}

function modelsWith(installed: string[]): NonNullable<Report['models']> {
  const present: PresentModels = {
    installed: installed.map((name) => ({ name, size: 2e9 })),
    loaded: ['llama3.2:latest'],
  };
  return { ...present, wanted: MODELS, missing: MODELS.filter((name) => !installed.includes(name)), error: null };
}

test('everything of a healthy system is on one screen', () => {
  const now = Date.parse('2026-11-25T12:25:10Z');
  expect(screen(reportAbout('healthy', modelsWith(MODELS), now), now)).toEqual([
    'SLATE local in namespace slate, context kind   ✓ healthy',
    '',
    '  DEPLOYMENT     READY   IMAGE         RESTARTS   AGE   STATE',
    '✓ agent-router   2/2     slate:local   0          5m    ready',
    '✓ dashboard      1/1     slate:local   0          5m    ready',
    '',
    '  CLAIM                 SIZE   STATE   VOLUME',
    '✓ slate-workspace-pvc   10Gi   Bound   slate-workspace-pv',
    '',
    '  JOB                SCHEDULE    LAST RUN   RESULT      NEXT RUN',
    '✓ model-preload      once        42m ago    completed   -',
    '✓ instruction-sync   0 * * * *   25m ago    completed   in 34m',
    '',
    '  MODELS     llama3.2 2.0 GB (loaded) and slate-coder 2.0 GB',
    '  SERVICES   agent-router 8081/9090 and dashboard 8080',
  ]);
});

test('status says what is not healthy, and its exit status too', async () => {
  const { status: code, stdout } = await status(objectsOf('at-rest'));
  expect(code).toBe(1);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('SLATE local in namespace slate, context slate   ✗ not healthy: 4 problems');
  expect(lines[2]).toBe('✗ chromadb: it is scaled to 0');
  expect(lines[3]).toBe('  → kubectl scale deployment chromadb -n slate --replicas=1');
  expect(stdout).toMatch(/^✗ dashboard +1\/1 +slate:nope +0 +\w+ +image missing$/m);
  expect(stdout).toMatch(/^ {2}slate-dashboard-645784597b-zrlv5 +ErrImageNeverPull +0 +\w+ +node-1$/m);
  expect(stdout).toMatch(/^✗ workflow-cleanup +0 \*\/4 \* \* \* +\w+ ago +failed +in \w+$/m);
});

test('the command has ended only when each kubectl has, also one beside another that failed', async () => {
  const selector = '--field-selector=metadata.name=slate-model-files';
  const args = ['--namespace=slate', 'get', 'configmaps', selector, '-o', 'json'];
  const objects = objectsOf('healthy').concat(ollama());
  const calls = await withStandIn([...WHERE, ...answersFor(objects), { args, late: true }], async () => {
    await slateK8s('status');
  });
  expect(calls.map((call) => call.args)).toContainEqual(args);
});

test('an Ollama that does not answer is no more than that', async () => {
  const { status: code, stdout } = await status(objectsOf('healthy').concat(ollama()));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}MODELS +unknown: /m);
});

test('-o json gives programs the same, under full names', async () => {
  const { status: code, stdout } = await status(objectsOf('at-rest'), '-o', 'json');
  const report = JSON.parse(stdout) as Report;
  expect([code, report.healthy, report.environment]).toEqual([1, false, 'local']);
  expect(report.problems.map(({ names }) => names)).toEqual([
    ['chromadb'],
    ['slate-dashboard'],
    ['slate-workflow-cleanup'],
    ['slate-copilot-bridge-svc'],
  ]);
  expect(report.deployments[1]).toMatchObject({ name: 'ollama', healthy: true, ready: 1, wanted: 1, state: 'ready' });
  expect(report.jobs.find(({ name }) => name === 'slate-workflow-cleanup')).toMatchObject({
    healthy: false,
    schedule: '0 */4 * * *',
    timeZone: 'Etc/UTC',
    lastRun: '2026-11-25T12:16:42Z',
    lastResult: 'failed',
  });
});

test('a namespace without SLATE is told in one line', async () => {
  expect(await status(objectsOf('healthy').filter(({ kind }) => kind === 'Node'))).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^SLATE is not in namespace slate; install it [^\n]*\n$/) as string,
  });
});

test('-w prints again only what has changed, where it cannot redraw', async () => {
  looks = 3;
  const healthy = answersFor(objectsOf('healthy'));
  const broken = answersFor(objectsOf('cordoned'));
  let stdout = '';
  await withStandIn([...WHERE, ...healthy, healthy[0], ...broken], async () => {
    ({ stdout } = await slateK8s('status', '-w'));
  });
  expect(stdout.match(/^SLATE local .*/gm)).toEqual([
    'SLATE local in namespace slate, context slate   ✓ healthy',
    'SLATE local in namespace slate, context slate   ✗ not healthy: 2 problems',
  ]);
});

test('models that the settings ask for must be there, unless they are being preloaded', () => {
  const missing = reportAbout('healthy', modelsWith(['llama3.2:latest']));
  expect([missing.healthy, missing.problems[0].text]).toEqual([
    false,
    'it lacks slate-coder:latest, which the settings ask for',
  ]);
  const preloading = healthOf(snapshot('healthy')).map((health) => ({ ...health, isDone: false }));
  expect(missingModels(modelsWith([]), preloading)).toEqual([]);
});

test('warnings that say the same of several pods are one, and those of more than an hour ago are left out', () => {
  const seen = snapshot('at-rest');
  const another = seen.events
    .filter(({ reason }) => reason === 'ErrImageNeverPull')
    .map((event) => ({ ...event, involvedObject: { kind: 'Pod', name: 'slate-dashboard-645784597b-abcde' } }));
  const warnings = warningsOf({ ...seen, events: [...another, ...seen.events] }, THEN);
  expect(warnings.map(({ about, reason, count }) => `${about} ${reason} ×${count}`)).toEqual([
    'ollama FailedScheduling ×1',
    'manual-x BackoffLimitExceeded ×1',
    'dashboard ErrImageNeverPull ×4',
    'dashboard Failed ×2',
  ]);
  expect(warningsOf(seen, THEN + 3_600_000)).toEqual([]);
});

test.each([
  ['0 3 * * 0', 'Etc/UTC', '2026-11-29T03:00:00.000Z'],
  ['0 */4 * * *', 'Etc/UTC', '2026-11-25T12:00:00.000Z'],
  ['5/15 * * * *', 'Etc/UTC', '2026-11-25T11:05:00.000Z'],
  ['0 0 1 * 1', 'Etc/UTC', '2026-11-30T00:00:00.000Z'],
  ['0 0 13 * */1', 'Etc/UTC', '2026-12-13T00:00:00.000Z'],
  ['0 0 */2 * mon', 'Etc/UTC', '2026-11-27T00:00:00.000Z'],
  ['? 0-9/100 ? * ?', 'Etc/UTC', '2026-11-26T00:00:00.000Z'],
  ['30 2 29 feb *', 'Etc/UTC', '2028-02-29T02:30:00.000Z'],
  ['0 2 * * mon-fri', 'America/New_York', '2026-11-26T07:00:00.000Z'],
  ['@weekly', undefined, '2026-11-29T00:00:00.000Z'],
  ['@every 1h30m', undefined, '2026-11-25T11:30:00.000Z'],
])('the schedule %s in %s comes next at %s', (schedule, timeZone, expected) => {
  const cronJob = { metadata: { creationTimestamp: '2026-11-25T10:00:00Z' }, spec: { schedule, timeZone }, status: {} };
  const next = nextRun(cronJob as CronJob, Date.parse('2026-11-25T11:02:15Z'));
  expect(new Date(next ?? 0).toISOString()).toBe(expected);
});

test.each([
  ['0 0 31 2 *', undefined],
  ['0 0 * *', undefined],
  ['61 * * * *', undefined],
  ['@every now and then', undefined],
  ['@daily', 'Nowhere/Else'],
])('the schedule %s in %s has no next run', (schedule, timeZone) => {
  const cronJob = { metadata: {}, spec: { schedule, timeZone }, status: {} };
  expect(nextRun(cronJob as CronJob)).toBeUndefined();
});
