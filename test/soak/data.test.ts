import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseToReplace, remove } from '../cluster/installation';
import { expectData, writeData } from '../cluster/kept-data';
import { describeOn, eventually, REAL, sleep } from '../cluster/kubectl';
import { slate, startSlate } from '../cluster/operator';

/** Runs a command that has to succeed. */
async function succeeds(...args: string[]): Promise<void> {
  const { code, stderr } = await slate(...args);
  if (code !== 0) throw new Error(`slate-k8s ${args.join(' ')} ended with ${code}: ${stderr}`);
}

/** Starts a command and kills it, with the kubectl that it calls, after some seconds. */
async function killed(seconds: number, ...args: string[]): Promise<void> {
  const running = startSlate(args, { detached: true });
  await sleep(seconds);
  if (running.child.pid && running.child.exitCode === null) process.kill(-running.child.pid, 'SIGKILL');
  await running.ended;
}

describeOn([REAL], __filename, 'the data of SLATE', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-data-'));
  const backup = join(folder, 'backup');

  beforeAll(async () => {
    await refuseToReplace();
    await succeeds('deploy', 'local', '--yes');
    await writeData();
  });
  afterAll(async () => {
    await remove();
    rmSync(folder, { recursive: true });
  });

  test('survives a reset, and is found again by the next deploy', async () => {
    await succeeds('reset', '--yes');
    await succeeds('deploy', 'local', '--yes');
    await expectData();
  });

  test('comes back from a backup, after everything was deleted', async () => {
    await succeeds('backup', backup);
    await succeeds('reset', '--delete-data', '--yes');
    await succeeds('deploy', 'local', '--yes');
    await expect(expectData()).rejects.toThrow();
    await succeeds('restore', backup, '--force');
    await eventually(30, expectData);
    await succeeds('status');
  });

  test.each([2, 6, 10, 14])('survives a backup that is killed after %d s, and so does SLATE', async (seconds) => {
    await killed(seconds, 'backup', join(folder, `killed-${seconds}`));
    await succeeds('deploy', 'local', '--yes');
    await expectData();
    await succeeds('backup', join(folder, `after-${seconds}`));
    await eventually(30, expectData);
  });

  test.each([4, 10, 16])(
    'survives a restore that is killed after %d s: the same again puts it back',
    async (seconds) => {
      await killed(seconds, 'restore', backup, '--force');
      await succeeds('restore', backup, '--force');
      await eventually(30, expectData);
      await succeeds('status');
    },
  );
});
