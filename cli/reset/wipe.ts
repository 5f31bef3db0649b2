import type { Kubectl } from '../cluster/kubectl';
import { markIncomplete } from '../cluster/incomplete';
import { stop } from '../data/pause';
import type { Waiting } from '../data/steps';
import { withVolumePods } from '../data/volume-pod';
import type { DataVolume } from '../data/data-volumes';
import { startAgainAfterError } from '../data/workload-switch';

/** Deletes the content of volumes. What mounts them is stopped, and stays stopped. */
export async function wipe(kubectl: Kubectl, volumes: DataVolume[], waiting: Waiting): Promise<void> {
  try {
    await stop(kubectl, volumes, waiting);
    await withVolumePods(kubectl, volumes, waiting, async (mounted) => {
      await markIncomplete(kubectl, volumes, 'reset');
      for (const volume of mounted) {
        const { name } = volume.volume;
        waiting.steps.underWay(name, `${name}: deleting`);
        await volume.clear();
        waiting.steps.done(name, `${name}: deleted`);
      }
    });
  } catch (error) {
    await startAgainAfterError(kubectl);
    throw error;
  }
}
