import { join } from 'node:path';
import { Kubectl } from '../cluster/kubectl';
import { refuseReconciled } from '../cluster/managers';
import { assertPermitted } from '../cluster/permissions';
import { environmentOf, namespaceOf } from '../cluster/namespace';
import { Backup, SavedVolume, writeBackup } from './backup-folder';
import { incompleteness } from '../cluster/incomplete';
import { runtimeKeys } from './runtime-keys';
import { changedFor, PERMISSIONS, whileStopped } from './pause';
import { Steps, Waiting } from './steps';
import { withVolumePods } from './volume-pod';
import { DataVolume, mountingContainer, savedVolumes } from './data-volumes';
import type { MountedVolume } from './mounted-volume';
import { listenForInterruption } from '../interruption';
import { refusal } from '../../mistake';
import type { ClusterOptions } from '../options';
import { bytes, count } from '../terminal/words';

interface BackupChoice {
  readonly takeOver?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

/** Saves Chroma's data and SLATE's state to a folder. The workloads that mount the data are stopped meanwhile. */
export async function backup(dir: string, options: ClusterOptions, { takeOver, timeout }: BackupChoice): Promise<void> {
  listenForInterruption();
  const kubectl = new Kubectl(options);
  const volumes = await savedVolumes(kubectl);
  refuseReconciled(changedFor(volumes), takeOver);
  const half = incompleteness(volumes.map(({ claim }) => claim));
  if (half !== undefined) throw refusal(half);
  await assertPermitted(kubectl, PERMISSIONS);
  const waiting = { timeout, steps: new Steps() };
  const saved = await writeBackup(dir, ({ folder, complete }) =>
    whileStopped(kubectl, volumes, waiting, async (stillStopped) => {
      const state = await stateOf(kubectl, volumes, folder, waiting);
      await stillStopped();
      await complete(state);
      waiting.steps.done('backup', `${dir} is complete`);
      return state.volumes;
    }),
  );
  report(dir, saved);
}

async function stateOf(
  kubectl: Kubectl,
  volumes: DataVolume[],
  folder: string,
  waiting: Waiting,
): Promise<Omit<Backup, 'format'>> {
  const environment = environmentOf(await namespaceOf(kubectl).catch(() => undefined));
  const configMaps = await runtimeKeys(kubectl);
  const saved: SavedVolume[] = [];
  await withVolumePods(kubectl, volumes, waiting, async (mounted) => {
    for (const volume of mounted) saved.push(await saveVolume(volume, folder, waiting.steps));
  });
  return { time: new Date().toISOString(), namespace: kubectl.namespace, environment, volumes: saved, configMaps };
}

/** Copies a volume to a folder on this machine. */
async function saveVolume(mounted: MountedVolume, folder: string, steps: Steps): Promise<SavedVolume> {
  const { name, claim, model } = mounted.volume;
  const text = `${name}: saving`;
  steps.underWay(name, text);
  const file = `${name}.tar.gz`;
  const { files } = await mounted.survey();
  const archive = await mounted.save(join(folder, file), (done) => steps.transferred(name, text, done));
  const contentSum = await mounted.contentSum();
  steps.done(name, `${name}: saved ${count(files, 'file')}, ${bytes(archive.bytes)}`);
  return {
    name,
    claim: claim.metadata.name,
    image: mountingContainer(model, claim).image ?? '',
    file,
    files,
    ...archive,
    contentSum,
  };
}

function report(dir: string, volumes: SavedVolume[]): void {
  const files = volumes.reduce((sum, volume) => sum + volume.files, 0);
  const size = volumes.reduce((sum, volume) => sum + volume.bytes, 0);
  console.log(`${dir} contains ${count(volumes.length, 'volume')} with ${count(files, 'file')}, ${bytes(size)}`);
  console.error('Secrets and the models of Ollama are not saved; slate-k8s models preload pulls the models again');
}
