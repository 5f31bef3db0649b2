import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import { Archive, Progress, readArchive } from './archive';

/** The form of a backup that this program writes and reads. */
const FORMAT = 1;
const DESCRIPTION = 'backup.json';
const OWN_FILE = /^(backup\.json|[\w.-]+\.tar\.gz)$/;

/** A volume in a backup. */
export interface SavedVolume extends Archive {
  /** What pods call the volume: by this it is found again. */
  readonly name: string;
  readonly claim: string;
  /** The image of what used it. */
  readonly image: string;
  /** The file of the backup, a compressed tar. */
  readonly file: string;
  readonly files: number;
  /** A sum of all names and content, which does not depend on the order in the tar. */
  readonly contentSum: string;
}

/** What a backup says of itself, in `backup.json`. */
export interface Backup {
  readonly format: number;
  readonly time: string;
  readonly namespace: string;
  readonly environment?: string;
  readonly volumes: SavedVolume[];
  /** The keys of ConfigMaps that SLATE writes while it runs. */
  readonly configMaps: { readonly [name: string]: { readonly [key: string]: string } };
}

/** Where a backup is being written. */
export interface Unfinished {
  readonly folder: string;
  /** Makes the backup appear in its folder, with what it says of itself. */
  readonly complete: (backup: Omit<Backup, 'format'>) => Promise<void>;
}

/** Lets a backup be written, aside until it is complete. Nothing remains of one that fails. */
export async function writeBackup<T>(dir: string, write: (unfinished: Unfinished) => Promise<T>): Promise<T> {
  const folder = `${resolve(dir)}.partial`;
  await prepare(dir, folder);
  const complete: Unfinished['complete'] = async (backup) => {
    const text = JSON.stringify({ format: FORMAT, ...backup }, null, 2);
    try {
      await writeFile(join(folder, DESCRIPTION), `${text}\n`, { mode: 0o600 });
      if (existsSync(dir)) await rmdir(dir);
      await rename(folder, dir);
    } catch (error) {
      throw new Mistake(`${dir} cannot be written: ${(error as Error).message}`, ExitStatus.FAILED);
    }
  };
  try {
    return await write({ folder, complete });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Throws a `Mistake` when there is no room for a backup. What is left of one that was killed makes room. */
async function prepare(dir: string, folder: string): Promise<void> {
  try {
    if ((await entriesOf(dir)).length > 0) throw refused(`${dir} is not empty; name a folder that is not there yet`);
    const isStranger = (await entriesOf(folder)).some((entry) => !OWN_FILE.test(entry));
    if (isStranger) throw refused(`${folder} is in the way; name another folder`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw error instanceof Mistake ? error : refused(`${dir} cannot be written: ${(error as Error).message}`);
  }
}

async function entriesOf(dir: string): Promise<string[]> {
  return existsSync(dir) ? readdir(dir) : [];
}

/** Reads what a backup says of itself. Throws a `Mistake` for a folder that is none. */
export async function readBackup(dir: string): Promise<Backup> {
  const description = join(dir, DESCRIPTION);
  const text = await readFile(description, 'utf8').catch((error: Error) => {
    throw new Mistake(`${dir} is no backup: ${error.message}`);
  });
  const backup = parsed(text);
  if (backup?.format === FORMAT && backup.volumes.every(({ file }) => OWN_FILE.test(file))) return backup;
  throw new Mistake(`${description} is not of a backup that this slate-k8s can read`);
}

/** Throws a `Mistake` when a file of a backup is not as it was written. */
export async function verify(dir: string, volume: SavedVolume, progress: Progress): Promise<void> {
  const file = join(dir, volume.file);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { sha256 } = await readArchive(file, nowhere, progress).catch((error: Error) => {
    interruption.throwIfAborted();
    throw damaged(file, error.message);
  });
  if (sha256 !== volume.sha256) throw damaged(file, 'its content has changed');
}

function parsed(text: string): Backup | undefined {
  try {
    const backup = JSON.parse(text) as Backup;
    return Array.isArray(backup.volumes) ? backup : undefined;
  } catch {
    return undefined;
  }
}

function refused(text: string): Mistake {
  return new Mistake(`${text}. Nothing was changed`, ExitStatus.REFUSED);
}

function damaged(file: string, why: string): Mistake {
  return new Mistake(`${file} is damaged: ${why}. Nothing was changed`, ExitStatus.REFUSED);
}
