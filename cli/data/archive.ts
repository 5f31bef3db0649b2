import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { interruption } from '../interruption';

const OPTIONS = { signal: interruption };

/** The content of a compressed tar. */
export interface Archive {
  /** The size of the tar. */
  readonly bytes: number;
  /** The checksum of the tar. */
  readonly sha256: string;
}

/** Takes the number of bytes transferred so far. */
export type Progress = (bytes: number) => void;

/** Writes a tar to a new file, compressed. */
export async function writeArchive(file: string, tar: Readable, progress: Progress): Promise<Archive> {
  const { measured, archive } = meter(progress);
  await pipeline(tar, measured, createGzip(), createWriteStream(file, { flags: 'wx', mode: 0o600 }), OPTIONS);
  return archive();
}

/** Reads the tar of a file. */
export async function readArchive(file: string, into: Writable, progress: Progress): Promise<Archive> {
  const { measured, archive } = meter(progress);
  await pipeline(createReadStream(file), createGunzip(), measured, into, OPTIONS);
  return archive();
}

function meter(progress: Progress) {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      progress(bytes);
      yield chunk;
    }
  }
  return { measured, archive: (): Archive => ({ bytes, sha256: hash.digest('hex') }) };
}
