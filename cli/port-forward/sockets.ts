import { connect, Socket } from 'node:net';
import { pipeline } from 'node:stream';

/** How long a client may wait, in milliseconds. */
const TIMEOUT = 30_000;

/** How much of what it sends meanwhile is kept, in chunks of at most 64 KiB. */
const MAX_CHUNKS = 16;

/**
 * Lets a client wait, and keeps what it sends meanwhile. Rejects when the client gives up or has waited too long: a request is not
 * made when nobody wants the answer anymore.
 */
export async function keepWaiting(client: Socket, wait: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const sent: Buffer[] = [];
  const gone = new AbortController();
  const keep = (chunk: Buffer) => {
    if (sent.push(chunk) >= MAX_CHUNKS) client.pause();
  };
  const giveUp = () => gone.abort();
  client.on('data', keep).on('end', giveUp).on('close', giveUp);
  await wait(AbortSignal.any([gone.signal, AbortSignal.timeout(TIMEOUT)]));
  client.off('data', keep).off('end', giveUp).off('close', giveUp).pause();
  client.unshift(Buffer.concat(sent));
}

/** Connects to a local port; nothing when nothing listens there. */
export function connectTo(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const server = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    server.once('connect', () => resolve(server)).once('error', () => resolve(undefined));
  });
}

/** Passes on what each side sends, until both have ended. */
export function join(client: Socket, server: Socket): void {
  const done = () => undefined;
  pipeline(client, server, done);
  pipeline(server, client, done);
}
