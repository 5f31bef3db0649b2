import { connect, createServer, Server, Socket } from 'node:net';
import { Mistake } from '../../mistake';
import { listed } from '../terminal/words';
import { alternativePort, Route } from './routes';

/** The addresses of `localhost`. */
const HOSTS = ['127.0.0.1', '::1'];

/** Errors for `::1` on a machine without IPv6. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

type Accept = (client: Socket) => void;

/** Why a port cannot be used. */
const REFUSALS = ['in use', 'privileged'] as const;
type Refusal = (typeof REFUSALS)[number];

/**
 * Listens on the local ports of all routes, and returns what stops that. Throws a `Mistake` that names all ports that cannot be
 * used, and then listens on none.
 */
export async function listenAt(routes: Route[], accept: (route: Route, client: Socket) => void): Promise<() => void> {
  const servers: Server[] = [];
  const refused = new Map<Route, Refusal>();
  const listenTo = async (route: Route, host: string) => {
    const server = await listen(host, route.localPort, (client) => accept(route, client));
    if (typeof server === 'string') refused.set(route, server);
    else if (server) servers.push(server);
  };
  await Promise.all(routes.flatMap((route) => HOSTS.map((host) => listenTo(route, host))));
  const close = () => servers.forEach((server) => server.close());
  if (refused.size === 0) return close;
  close();
  throw new Mistake(errorOf(routes, refused));
}

function errorOf(routes: Route[], refused: Map<Route, Refusal>): string {
  const found = REFUSALS.flatMap((refusal) => {
    const ports = routes.filter((route) => refused.get(route) === refusal);
    const names = listed(ports.map(({ name, localPort }) => `${localPort} (${name})`));
    if (ports.length === 0) return [];
    return ports.length === 1 ? [`port ${names} is ${refusal}`] : [`ports ${names} are ${refusal}`];
  });
  const words = routes.map((route) =>
    refused.has(route) ? `${route.name}=${alternativePort(route.localPort)}` : route.name,
  );
  return `${found.join('; ')}; use other ports:\nslate-k8s port-forward ${words.join(' ')}`;
}

/** Nothing when the machine has no such address. */
async function listen(host: string, port: number, accept: Accept): Promise<Server | Refusal | undefined> {
  // Some systems let one program listen on 127.0.0.1 where another one listens on all addresses.
  if (await answers(host, port)) return 'in use';
  return new Promise((resolve) => {
    const server = createServer({ allowHalfOpen: true }, accept);
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      if (NO_SUCH_ADDRESS.includes(code)) resolve(undefined);
      else resolve(code === 'EACCES' ? 'privileged' : 'in use');
    });
    server.listen(port, host, () => resolve(server));
  });
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}
