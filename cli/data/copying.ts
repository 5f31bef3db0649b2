import { join } from 'node:path';
import { bytes, count } from '../terminal/words';
import type { SavedVolume } from './backup-folder';
import type { MountedVolume } from './mounted-volume';
import type { Steps } from './steps';
import type { Target } from './targets';
import { containerOf } from './volumes';

/** Copies a volume to a folder of this machine. */
export async function saveVolume(mounted: MountedVolume, folder: string, steps: Steps): Promise<SavedVolume> {
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
    image: containerOf(model, claim).image ?? '',
    file,
    files,
    ...archive,
    contentSum,
  };
}

/** Puts what was saved in place of what a volume has. Throws a `Mistake` when not every byte of it has arrived. */
export async function restoreVolume(mounted: MountedVolume<Target>, dir: string, steps: Steps): Promise<void> {
  const { saved, name } = mounted.volume;
  const text = `${name}: restoring`;
  steps.underWay(name, text);
  await mounted.clear();
  if (saved.bytes > 0) {
    await mounted.load(join(dir, saved.file), (done) => steps.transferred(name, text, done));
  }
  if ((await mounted.contentSum()) !== saved.contentSum) {
    throw mounted.mistake('what has arrived is not what was saved; run this again');
  }
  steps.done(name, `${name}: restored ${count(saved.files, 'file')}, ${bytes(saved.bytes)}`);
}
