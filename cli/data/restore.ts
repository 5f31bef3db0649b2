import { join } from 'node:path';
import { Kubectl } from '../cluster/kubectl';
import { refuseReconciled } from '../cluster/managers';
import { assertPermitted } from '../cluster/permissions';
import { Backup, readBackup, verify } from './backup-folder';
import type { MountedVolume } from './mounted-volume';
import { markComplete, markIncomplete } from '../cluster/incomplete';
import { putRuntimeKeys } from './runtime-keys';
import { changedFor, PERMISSIONS, whileStopped } from './pause';
import { Steps } from './steps';
import { mountedNow, refuseToReplace, refuseTooLarge, Target, targetsOf } from './targets';
import { withVolumePods } from './volume-pod';
import { savedVolumes } from './data-volumes';
import { listenForInterruption } from '../interruption';
import type { ClusterOptions } from '../options';
import { bytes, count } from '../terminal/words';

/** Verifies a backup and restores it. The workloads that mount the data are stopped meanwhile. `timeout` is in seconds. */
export async function restore(
  dir: string,
  options: ClusterOptions,
  { force, takeOver, timeout }: { readonly force?: boolean; readonly takeOver?: boolean; readonly timeout: number },
): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const steps = new Steps();
  const backup = await readBackup(dir);
  await verifyAll(dir, backup, steps);
  const targets = targetsOf(backup, await savedVolumes(kubectl));
  refuseReconciled(changedFor(targets), takeOver);
  await assertPermitted(kubectl, [...PERMISSIONS, 'patch configmaps']);
  if (!force) await refuseToReplace(await mountedNow(kubectl, targets));

  const waiting = { timeout, steps };
  await whileStopped(kubectl, targets, waiting, async (stillStopped) => {
    await withVolumePods(kubectl, targets, waiting, async (mounted) => {
      if (!force) await refuseToReplace(mounted);
      await refuseTooLarge(mounted);
      await markIncomplete(kubectl, targets, 'restore');
      for (const volume of mounted) await restoreVolume(volume, dir, steps);
    });
    await putRuntimeKeys(kubectl, backup.configMaps);
    await stillStopped();
    await markComplete(kubectl, targets);
  });
  console.log(`${dir}, saved at ${backup.time}, is restored`);
}

async function verifyAll(dir: string, backup: Backup, steps: Steps): Promise<void> {
  for (const volume of backup.volumes) {
    const text = `verifying ${volume.file}`;
    steps.underWay('verify', text);
    await verify(dir, volume, (done) => steps.transferred('verify', text, done));
  }
  steps.done('verify', `${dir} is intact`);
}

/** Replaces the content of a volume by what was saved. Throws a `Mistake` when it differs afterwards. */
async function restoreVolume(mounted: MountedVolume<Target>, dir: string, steps: Steps): Promise<void> {
  const { saved, name } = mounted.volume;
  const text = `${name}: restoring`;
  steps.underWay(name, text);
  await mounted.clear();
  if (saved.bytes > 0) {
    await mounted.load(join(dir, saved.file), (done) => steps.transferred(name, text, done));
  }
  if ((await mounted.contentSum()) !== saved.contentSum) {
    throw mounted.mistake('the restored data differs from what was saved; run this again');
  }
  steps.done(name, `${name}: restored ${count(saved.files, 'file')}, ${bytes(saved.bytes)}`);
}
