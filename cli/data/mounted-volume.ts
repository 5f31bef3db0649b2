import type { Kubectl } from '../cluster/kubectl';
import { ExitStatus, Mistake } from '../../mistake';
import { Archive, Progress, readArchive, writeArchive } from './archive';
import { piped, said } from './piped';
import { ARCHIVE_SUM, CLEAR, CONTENT_SUM, LOAD, SAVE, SURVEY } from './volume-scripts';
import type { DataVolume } from './volumes';

const DAY = 24 * 60 * 60; // s

/** What is in a volume. */
export interface Survey {
  readonly files: number;
  readonly bytes: number;
  /** The time of the newest file, in ISO 8601. */
  readonly newest: string;
  /** How many bytes there is room for besides. */
  readonly free: number;
}

/** Where a volume can be seen: the container of a pod that mounts it, and the folder there. */
export interface Place {
  readonly pod: string;
  readonly container: string;
  readonly folder: string;
}

/** A volume that a running pod mounts. */
export class MountedVolume<V extends DataVolume = DataVolume> {
  public constructor(
    private readonly kubectl: Kubectl,
    public readonly volume: V,
    private readonly place: Place,
  ) {}

  public async survey(): Promise<Survey> {
    const [files, bytes, newest, kilobytes] = (await this.run(SURVEY)).split(' ').map(Number);
    return {
      files,
      bytes,
      newest: new Date(newest * 1000).toISOString().replace('.000Z', 'Z'),
      free: kilobytes * 1024,
    };
  }

  /** A sum of all that is in it, the same wherever it is. */
  public contentSum(): Promise<string> {
    return this.run(CONTENT_SUM);
  }

  /** Writes all that is in it to a file. Throws when kubectl has lost any of it. */
  public async save(file: string, progress: Progress): Promise<Archive> {
    let archive: Archive | undefined;
    await this.naming(
      piped(this.kubectl, this.exec(SAVE), async ({ stdout }) => {
        archive = await writeArchive(file, stdout, progress);
      }),
    );
    if (archive && archive.sha256 === (await this.run(ARCHIVE_SUM))) return archive;
    throw this.mistake('kubectl lost some of it on the way, or it changed meanwhile; run this again');
  }

  /** Unpacks what `save` has written. */
  public async load(file: string, progress: Progress): Promise<void> {
    await this.naming(
      piped(this.kubectl, this.exec(LOAD, '--stdin'), async ({ stdin }) => {
        await readArchive(file, stdin, progress);
      }),
    );
  }

  /** Removes all that is in it. */
  public async clear(): Promise<void> {
    await this.run(CLEAR);
  }

  /** A mistake that names the volume. */
  public mistake(text: string): Mistake {
    return new Mistake(`${this.volume.name}: ${text}`, ExitStatus.FAILED);
  }

  private async run(script: string): Promise<string> {
    const { code, stdout, stderr } = await this.kubectl.ask(this.exec(script), { timeout: DAY });
    if (code !== 0) throw this.mistake(said(stderr));
    return stdout.trim();
  }

  private exec(script: string, ...options: string[]): string[] {
    const { pod, container, folder } = this.place;
    return ['exec', pod, `--container=${container}`, ...options, '--', 'sh', '-c', script, 'sh', folder];
  }

  private async naming(work: Promise<void>): Promise<void> {
    await work.catch((error: Error) => {
      throw error instanceof Mistake && error.status === ExitStatus.INTERRUPTED ? error : this.mistake(error.message);
    });
  }
}
