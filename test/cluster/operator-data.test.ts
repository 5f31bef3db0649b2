import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAMESPACE, refuseToReplace, remove } from './installation';
import { expectData, writeData } from './kept-data';
import { describeOn, eventually, kubectl, KubernetesObject, list, REAL } from './kubectl';
import { slate } from './operator';

const MANAGER = ['exec', '-n', NAMESPACE, 'deploy/slate-workflow-manager', '-c', 'workflow-manager', '--'];

/** Fewer parts stop and start sooner. */
const FEWER = ['--set', 'agenticSystem.enabled=false'];

describeOn([REAL], __filename, "slate-k8s with SLATE's data on a real node", () => {
  let folder: string;
  let backup: string;

  beforeAll(async () => {
    await refuseToReplace();
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    backup = join(folder, 'saved');
    expect(await slate('synth', 'local', ...FEWER, '-o', folder)).toMatchObject({ code: 0 });
    await kubectl(['apply', '-k', join(folder, 'local')]);
    await kubectl(['wait', '-n', NAMESPACE, 'deployment', '--all', '--for=condition=Available', '--timeout=60s']);
    await eventually(15, () => writeData());
  });
  afterAll(async () => {
    await remove();
    rmSync(folder, { recursive: true });
  });

  test('saves it while nothing writes, and starts everything again', async () => {
    const { code, stdout } = await slate('backup', backup);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/saved contains 3 volumes with \d+ files, [\d.]+ [kM]B\n$/),
    ]);
    expect(readdirSync(backup)).toEqual([
      'backup.json',
      'chroma-data.tar.gz',
      'slate-data.tar.gz',
      'slate-workspace.tar.gz',
    ]);
    expect(await list('pods', '-n', NAMESPACE, '-l', 'slate.io/volume-pod')).toEqual([]);
    await eventually(15, () => expectData());
  });

  test('puts it back in place of what there is only when it is told to', async () => {
    await kubectl([...MANAGER, 'sh', '-c', 'rm -r /workspace/kept; echo new > "/workspace/new file"']);
    const { code, stderr } = await slate('restore', backup);
    expect([code, stderr]).toEqual([4, expect.stringMatching(/^slate-workspace-pvc +\d+ files/m)]);
    expect(await slate('restore', backup, '--force')).toMatchObject({ code: 0 });
    await eventually(15, () => expectData());
    expect(await kubectl([...MANAGER, 'ls', '/workspace'])).not.toContain('new');
  });

  test('removes all of it, with the namespace and the volumes', async () => {
    const { code, stdout } = await slate('reset', '--delete-data', '--yes');
    expect([code, stdout]).toEqual([0, expect.stringContaining('SLATE and its data are removed\n')]);
    const left = await list<KubernetesObject>('namespaces,persistentvolumes');
    const slates = left.filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/part-of'] === 'slate-system');
    expect([slates, left.filter(({ metadata }) => metadata.name === NAMESPACE)]).toEqual([[], []]);
    expect(await slate('reset')).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to do') as string });
  });
});
