import { Kubectl } from '../../cli/cluster/kubectl';
import type { KubeObject } from '../../cli/cluster/objects';
import { ProblemHistory } from '../../cli/cluster/problem-history';
import { waitUntilHealthy } from '../../cli/cluster/wait';
import type { Mistake } from '../../mistake';
import { answersFor, objectsOf } from './snapshots';
import { RecordedAnswer, withStandIn } from './stand-in';

jest.mock('../../cli/interruption', () => ({
  ...jest.requireActual<object>('../../cli/interruption'),
  sleep: () => Promise.resolve(),
}));

const NO_ANSWER = {
  stderr: 'The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?',
  code: 1,
};

/** How a wait ends, and what it shows. */
async function wait(answers: RecordedAnswer[], timeout = 60): Promise<{ lines: string[]; mistake?: Mistake }> {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text).trimEnd()) > 0);
  let mistake: Mistake | undefined;
  await withStandIn(answers, async () => {
    mistake = await waitUntilHealthy(new Kubectl({}), timeout).then(
      () => undefined,
      (error: Mistake) => error,
    );
  });
  spy.mockRestore();
  return { lines, mistake };
}

/** The objects, of which the Deployment of the dashboard was changed a moment ago. */
function justChanged(objects: KubeObject[]): KubeObject[] {
  return objects.map((object) =>
    object.kind === 'Deployment' && object.metadata.name === 'slate-dashboard'
      ? { ...object, metadata: { ...object.metadata, generation: 99 } }
      : object,
  );
}

test('it waits for the controller to see a change, and shows each workload once for each state', async () => {
  const healthy = objectsOf('healthy');
  const { lines, mistake } = await wait([...answersFor(justChanged(healthy)), ...answersFor(healthy)]);
  expect(mistake).toBeUndefined();
  expect(lines.map((line) => line.replace(/ +\d+s$/, ''))).toEqual([
    '✓ agent-router   2/2 ready',
    '… dashboard      0/1 ready, waiting for the controller',
    '✓ model-preload  completed',
    '✓ dashboard      1/1 ready',
  ]);
});

test('what does not mend by itself ends the wait, with the log and the events first and the cause and the remedy last', async () => {
  const log = 'pulling no-such-model\nError: pull model manifest: file does not exist\n';
  const args = '--namespace=slate logs slate-model-preload-hmzvp -c model-preload --tail=10'.split(' ');
  const { mistake } = await wait([...answersFor(objectsOf('claims')), { args, stdout: log }]);
  expect(mistake?.status).toBe(5);
  const lines = mistake?.message.split('\n') ?? [];
  expect(lines[0]).toMatch(/^not healthy after \d+s:$/);
  expect(lines[1]).toBe('events of slate-autonomous-loop-c44c7df6d-4szht:');
  expect(lines.slice(-8)).toEqual([
    'last lines of slate-model-preload-hmzvp, container model-preload:',
    '  | pulling no-such-model',
    '  | Error: pull model manifest: file does not exist',
    '',
    '✗ autonomous-loop: the claim slate-memory-pvc asks for the storage class fast-ssd, which does not exist',
    '  → choose one that kubectl get storageclass lists: kubectl delete pvc slate-memory-pvc -n slate, then slate-k8s deploy with --set storage.memory.storageClass=NAME',
    '✗ model-preload: it failed: its container model-preload exits with status 1',
    '  → run it again with slate-k8s models preload',
  ]);
});

test('when the time is over it tells what is wrong, and what is only not yet there', async () => {
  const { mistake } = await wait(answersFor(justChanged(objectsOf('cordoned'))), 0);
  expect(mistake?.message).toMatch(
    /✗ dashboard: the controller manager of the cluster has not acted on its last change\n.*$/,
  );
  const starting = objectsOf('healthy').filter(({ kind }) => kind !== 'Pod');
  const notDone = starting.map((object) =>
    object.kind === 'Deployment' ? { ...object, status: { observedGeneration: 99 } } : object,
  );
  expect((await wait(answersFor(notDone), 0)).mistake?.message).toContain(
    'still in progress: agent-router (0/2 ready, waiting for pods) and dashboard (0/1 ready, waiting for pods)',
  );
});

test('an API server that is away for a moment is waited for, and one that stays away ends the wait', async () => {
  const healthy = answersFor(objectsOf('healthy'));
  const moment = await wait([{ ...healthy[0], ...NO_ANSWER }, ...healthy]);
  expect(moment.mistake).toBeUndefined();
  expect(moment.lines[0]).toBe('! the API server does not answer; trying again');

  let now = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => (now += 20_000));
  const { mistake } = await wait([{ ...healthy[0], ...NO_ANSWER }, healthy[1]], 600);
  clock.mockRestore();
  expect(mistake?.status).toBe(3);
  expect(mistake?.message).toMatch(
    /^the API server has not answered for \d+s: the cluster at 127.0.0.1:6443 does not answer/,
  );
});

test('a problem that comes and goes is the same one, and its patience is counted from the beginning', () => {
  const patience = new ProblemHistory();
  const crash = { names: ['chromadb'], pods: [], short: 'crashes', text: '', remedy: '', graceSeconds: 60 };
  expect(patience.lasting([crash], 0)).toEqual([]);
  expect(patience.lasting([], 20_000)).toEqual([]);
  expect(patience.lasting([crash], 40_000)).toEqual([]);
  expect(patience.lasting([{ ...crash, short: 'out of memory' }], 60_000)).toEqual([]);
  expect(patience.lasting([crash], 65_000)).toEqual([crash]);
  expect(patience.lasting([crash], 200_000)).toEqual([]);
});
