import { spawn } from 'node:child_process';
import {
  becomesAvailable,
  completes,
  letClaimsGrow,
  NAMESPACE,
  refuseToReplace,
  remove,
  reset,
} from '../cluster/installation';
import { describeOn, eventually, kubectl, Outcome, REAL, run } from '../cluster/kubectl';
import { FORWARDS, GuideLine, INSTALL, USE } from './guide-lines';

/** Runs a line in a shell, until it has shown what it should, or has ended. */
async function shell({ line, instead, shows, goesOn = false }: GuideLine): Promise<Outcome> {
  const child = spawn('bash', ['-o', 'pipefail', '-c', instead ?? line], { detached: true, stdio: 'pipe' });
  let printed = '';
  child.stdin.end();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 0)));
  if (!goesOn) return { code: await ended, stdout: printed, stderr: '' };
  try {
    await eventually(60, () => Promise.resolve(expect(printed).toMatch(shows)));
    expect(child.exitCode).toBeNull();
  } finally {
    if (child.pid) process.kill(-child.pid);
  }
  return { code: 0, stdout: printed, stderr: '' };
}

async function works(line: GuideLine): Promise<void> {
  const { code, stdout } = await shell(line);
  expect(stdout).toMatch(line.shows);
  expect(code).toBe(0);
}

/** The guide's pod pulls busybox from the internet; here the image is on the node. */
function withLoadedImage(line: GuideLine): GuideLine {
  const instead = line.line.replace('--image=busybox', '--image=busybox --image-pull-policy=IfNotPresent');
  return instead === line.line ? line : { ...line, instead };
}

describeOn(
  [REAL],
  __filename,
  "every kubectl line of the guide works, as it is or as the README's table has it",
  () => {
    beforeAll(refuseToReplace);
    afterAll(async () => {
      await remove();
      await run(['delete', 'storageclass', 'slate-host-path']);
    });

    test.each(INSTALL.slice(0, -1))('installs it: $line', async (line) => {
      await works(line);
      await works({ ...line, shows: /slate-dashboard unchanged/ });
      await reset();
    });

    test('installs it by kustomize', async () => {
      await works(INSTALL[INSTALL.length - 1]);
      await becomesAvailable(180);
      await completes('slate-model-preload', 180);
      await letClaimsGrow();
    });

    test.each(FORWARDS)('$line', async ({ line, url }) => {
      const child = spawn('bash', ['-c', line], { detached: true, stdio: 'ignore' });
      try {
        await eventually(20, async () => expect((await fetch(url)).status).toBe(200));
      } finally {
        if (child.pid) process.kill(-child.pid);
      }
    });

    test.each(USE)('$line', async (line) => {
      if (line.line.endsWith('--previous')) await crash('slate-dashboard');
      if (line.line.endsWith('job/manual-index')) await completes('manual-index', 120);
      await works(withLoadedImage(line));
    });
  },
);

/** Ends the process of a Deployment's pod, and waits for its next one. */
async function crash(deployment: string): Promise<void> {
  await run(['exec', '-n', NAMESPACE, `deploy/${deployment}`, '--', 'sh', '-c', 'kill 1']);
  await eventually(60, async () => {
    const counts = await kubectl([
      'get',
      'pods',
      '-n',
      NAMESPACE,
      '-l',
      'app.kubernetes.io/component=dashboard',
      '-o',
      'jsonpath={.items[*].status.containerStatuses[*].restartCount}',
    ]);
    expect(Number(counts)).toBeGreaterThan(0);
  });
}
