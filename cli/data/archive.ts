import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { interruption } from '../interruption';

const ENDING = { signal: interruption };

/** What is in a compressed tar. */
export interface Archive {
  /** How large the tar is. */
  readonly bytes: number;
  /** The sum of the tar. */
  readonly sha256: string;
}

/** Is told how many bytes have gone by. */
export type Progress = (bytes: number) => void;

/** Writes a tar to a new file, compressed. */
export async function writeArchive(file: string, tar: Readable, progress: Progress): Promise<Archive> {
  const meter = new Meter(progress);
  await pipeline(tar, meter, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600 }), ENDING);
  return meter.archive();
}

/** Reads the tar of a file. */
export async function readArchive(file: string, into: Writable, progress: Progress): Promise<Archive> {
  const meter = new Meter(progress);
  await pipeline(createReadStream(file), createGunzip(), meter, into, ENDING);
  return meter.archive();
}

/** Measures what goes by. */
class Meter extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  public constructor(private readonly progress: Progress) {
    super();
  }

  public override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    this.progress(this.bytes);
    done(null, chunk);
  }

  public archive(): Archive {
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
