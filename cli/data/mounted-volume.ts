import type { Kubectl } from '../cluster/kubectl';
import type { KubectlProcess } from '../cluster/kubectl-process';
import { interruption } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import { Archive, Progress, readArchive, writeArchive } from './archive';
import type { DataVolume } from './data-volumes';
import { ARCHIVE_SUM, CLEAR, CONTENT_SUM, LOAD, SAVE, SURVEY } from './volume-scripts';

const DAY = 24 * 60 * 60; // s

/** What kubectl exec prints besides the output of the command. */
const KUBECTL_LINE = /^([EWI]\d{4} |command terminated with exit code)/;

/** What is in a volume. */
export interface Survey {
  readonly files: number;
  readonly bytes: number;
  /** The time of the newest file, in ISO 8601. */
  readonly newest: string;
  /** How many more bytes there is room for. */
  readonly free: number;
}

/** The container of a pod that mounts a volume, and the folder in it. */
interface Mount {
  readonly pod: string;
  readonly container: string;
  readonly folder: string;
}

/** A volume that a running pod mounts. */
export class MountedVolume<V extends DataVolume = DataVolume> {
  public constructor(
    private readonly kubectl: Kubectl,
    public readonly volume: V,
    private readonly place: Mount,
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

  /** A checksum of its whole content, the same wherever that is. */
  public contentSum(): Promise<string> {
    return this.run(CONTENT_SUM);
  }

  /** Writes its whole content to a file. Throws a `Mistake` when kubectl lost any of it. */
  public async save(file: string, progress: Progress): Promise<Archive> {
    const archive = await this.pipe(SAVE, [], ({ stdout }) => writeArchive(file, stdout, progress));
    if (archive.sha256 === (await this.run(ARCHIVE_SUM))) return archive;
    throw this.mistake('kubectl lost some of it on the way, or it changed meanwhile; run this again');
  }

  /** Unpacks what `save` wrote. */
  public async load(file: string, progress: Progress): Promise<void> {
    await this.pipe(LOAD, ['--stdin'], ({ stdin }) => readArchive(file, stdin, progress));
  }

  /** Deletes its whole content. */
  public async clear(): Promise<void> {
    await this.run(CLEAR);
  }

  /** A mistake that names the volume. */
  public mistake(text: string): Mistake {
    return new Mistake(`${this.volume.name}: ${text}`, ExitStatus.FAILED);
  }

  private async run(script: string): Promise<string> {
    const { code, stdout, stderr } = await this.kubectl.ask(this.exec(script), { timeout: DAY });
    if (code !== 0) throw this.mistake(errorOf(stderr));
    return stdout.trim();
  }

  /** Runs a script with its input or output connected to something. */
  private async pipe<T>(script: string, options: string[], connect: (call: KubectlProcess) => Promise<T>): Promise<T> {
    const args = this.exec(script, ...options);
    const call = this.kubectl.start(args, { signal: interruption, writes: options.includes('--stdin') });
    const connection = connect(call).catch((error: Error) => {
      call.stop();
      return error;
    });
    const [{ code, stderr }, result] = await Promise.all([call.ended, connection]);
    if (code !== null && code !== 0) throw this.mistake(errorOf(stderr));
    if (result instanceof Error) throw this.mistake(result.message);
    return result;
  }

  private exec(script: string, ...options: string[]): string[] {
    const { pod, container, folder } = this.place;
    return ['exec', pod, `--container=${container}`, ...options, '--', 'sh', '-c', script, 'sh', folder];
  }
}

/** The error of a script, without what kubectl adds. */
function errorOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line !== '' && !KUBECTL_LINE.test(line));
  return lines.slice(0, 5).join('\n') || 'it failed without an error message';
}
