import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { interruption } from '../interruption';
import { ExitStatus, Mistake, refusal } from '../../mistake';
import { Archive, Progress, readArchive } from './archive';

/** The format of backups that this version writes and reads. */
const FORMAT = 1;
const DESCRIPTION = 'backup.json';
const OWN_FILE = /^(backup\.json|[\w.-]+\.tar\.gz)$/;

/** A volume in a backup. */
export interface SavedVolume extends Archive {
  /** The name of the volume in pods, which identifies it. */
  readonly name: string;
  readonly claim: string;
  /** The image of the container that mounted it. */
  readonly image: string;
  /** The file in the backup, a compressed tar. */
  readonly file: string;
  readonly files: number;
  /** A checksum of all names and content, which does not depend on the order in the tar. */
  readonly contentSum: string;
}

/** The description of a backup, in `backup.json`. */
export interface Backup {
  readonly format: number;
  readonly time: string;
  readonly namespace: string;
  readonly environment?: string;
  readonly volumes: SavedVolume[];
  /** The keys of ConfigMaps that SLATE writes while it runs. */
  readonly configMaps: { readonly [name: string]: { readonly [key: string]: string } };
}

/** A backup that is being written. */
export interface PartialBackup {
  readonly folder: string;
  /** Adds the description, and puts the backup in its place. */
  readonly complete: (backup: Omit<Backup, 'format'>) => Promise<void>;
}

/** Writes a backup to another folder until it is complete. Nothing is left of one that fails. */
export async function writeBackup<T>(dir: string, write: (backup: PartialBackup) => Promise<T>): Promise<T> {
  const folder = `${resolve(dir)}.partial`;
  await prepare(dir, folder);
  const complete: PartialBackup['complete'] = async (backup) => {
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

/** Throws a `Mistake` when a folder cannot take the backup. What is left of one that was killed is deleted. */
async function prepare(dir: string, folder: string): Promise<void> {
  try {
    if ((await entriesOf(dir)).length > 0) throw refusal(`${dir} is not empty; name a folder that does not exist yet`);
    const isForeign = (await entriesOf(folder)).some((entry) => !OWN_FILE.test(entry));
    if (isForeign) throw refusal(`${folder} is in the way; name another folder`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw error instanceof Mistake ? error : refusal(`${dir} cannot be written: ${(error as Error).message}`);
  }
}

async function entriesOf(dir: string): Promise<string[]> {
  return existsSync(dir) ? readdir(dir) : [];
}

/** Reads the description of a backup. Throws a `Mistake` for a folder that is not a backup. */
export async function readBackup(dir: string): Promise<Backup> {
  const description = join(dir, DESCRIPTION);
  const text = await readFile(description, 'utf8').catch((error: Error) => {
    throw new Mistake(`${dir} is not a backup: ${error.message}`);
  });
  const backup = parsed(text);
  if (backup?.format === FORMAT && backup.volumes.every(({ file }) => OWN_FILE.test(file))) return backup;
  throw new Mistake(`${description} does not describe a backup that this version of slate-k8s can read`);
}

/** Throws a `Mistake` when a file of a backup has changed since it was written. */
export async function verify(dir: string, volume: SavedVolume, progress: Progress): Promise<void> {
  const file = join(dir, volume.file);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const { sha256 } = await readArchive(file, nowhere, progress).catch((error: Error) => {
    interruption.throwIfAborted();
    throw refusal(`${file} is damaged: ${error.message}`);
  });
  if (sha256 !== volume.sha256) throw refusal(`${file} is damaged: its content has changed`);
}

function parsed(text: string): Backup | undefined {
  try {
    const backup = JSON.parse(text) as Backup;
    return Array.isArray(backup.volumes) ? backup : undefined;
  } catch {
    return undefined;
  }
}
