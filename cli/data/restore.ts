import { Kubectl } from '../cluster/kubectl';
import { assertPermitted } from '../cluster/permissions';
import { Backup, readBackup, verify } from './backup-folder';
import { restoreVolume } from './copying';
import { markComplete, markIncomplete } from '../cluster/incomplete';
import { putRuntimeKeys } from './runtime-keys';
import { PERMISSIONS, whileStopped } from './standstill';
import { Steps } from './steps';
import { mountedNow, refuseToReplace, refuseTooLarge, targetsOf } from './targets';
import { withVolumePods } from './volume-pod';
import { savedVolumes } from './volumes';
import { listenForInterruption } from '../interruption';
import type { ClusterOptions } from '../options';

/** Verifies a backup and restores it. The workloads that mount the data are stopped meanwhile. `timeout` is in seconds. */
export async function restore(
  dir: string,
  options: ClusterOptions,
  { force, timeout }: { readonly force?: boolean; readonly timeout: number },
): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const steps = new Steps();
  const backup = await readBackup(dir);
  await verifyAll(dir, backup, steps);
  const targets = targetsOf(backup, await savedVolumes(kubectl));
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
