import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { apply, kubectl } from './kubectl';

export const PROXY_PORT = 3128;
export const HTTPS_PORT = 9443;

/** A proxy that prints a line for each request. It knows CONNECT only. */
const PROXY = `import asyncio
async def pump(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()
async def serve(reader, writer):
    method, address, _ = (await reader.readuntil(b"\\r\\n\\r\\n")).decode().split(" ", 2)
    print(method, address, flush=True)
    host, port = address.rsplit(":", 1)
    answers, requests = await asyncio.open_connection(host, port)
    writer.write(b"HTTP/1.1 200 Connection established\\r\\n\\r\\n")
    await asyncio.gather(pump(reader, requests), pump(answers, writer))
async def main():
    await (await asyncio.start_server(serve, "0.0.0.0", ${PROXY_PORT})).serve_forever()
asyncio.run(main())`;

const HTTPS_SERVER = `import http.server, ssl
server = http.server.ThreadingHTTPServer(("0.0.0.0", ${HTTPS_PORT}), http.server.SimpleHTTPRequestHandler)
context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("/tls/tls.crt", "/tls/tls.key")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()`;

/** The address of the node, which is outside of the ranges of pods and Services. */
export function nodeAddress(): Promise<string> {
  return kubectl(['get', 'nodes', '-o', 'jsonpath={.items[0].status.addresses[?(@.type=="InternalIP")].address}']);
}

/** Starts a Python program that serves on the address of the node, as programs beside the cluster do on theirs. */
async function serve(namespace: string, name: string, program: string, port: number, tls?: object): Promise<void> {
  const container = {
    name,
    image: 'slate:local',
    imagePullPolicy: 'Never',
    command: ['python3', '-c', program],
    readinessProbe: { tcpSocket: { port }, periodSeconds: 1 },
    volumeMounts: tls && [{ name: 'tls', mountPath: '/tls' }],
  };
  const spec = {
    hostNetwork: true,
    dnsPolicy: 'ClusterFirstWithHostNet',
    terminationGracePeriodSeconds: 0,
    containers: [container],
    volumes: tls && [{ name: 'tls', ...tls }],
  };
  await apply({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace }, spec });
  await kubectl(['wait', '-n', namespace, `pod/${name}`, '--for=condition=Ready', '--timeout=60s'], { timeout: 70 });
}

/** Starts a proxy on the node's address, as the pod `proxy`. */
export function serveProxy(namespace: string): Promise<void> {
  return serve(namespace, 'proxy', PROXY, PROXY_PORT);
}

/** Starts an HTTPS server on the node's address, and returns the file with the certificate that whoever calls it must trust. */
export async function serveHttps(namespace: string, folder: string): Promise<string> {
  const file = (name: string) => join(folder, name);
  const make = (name: string, subject: string, ...more: string[]) => {
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    const files = ['-keyout', file(`${name}.key`), '-out', file(`${name}.crt`)];
    execFileSync('openssl', [...kind, ...files, '-subj', subject, ...more], { stdio: 'pipe' });
  };
  make('ca', '/CN=company');
  const extensions = [`subjectAltName=IP:${await nodeAddress()}`, 'basicConstraints=CA:FALSE'];
  const signed = ['-CA', file('ca.crt'), '-CAkey', file('ca.key')];
  make('tls', '/CN=server', ...signed, ...extensions.flatMap((extension) => ['-addext', extension]));
  const pair = [`--cert=${file('tls.crt')}`, `--key=${file('tls.key')}`];
  await kubectl(['create', 'secret', 'tls', 'https', '-n', namespace, ...pair]);
  await serve(namespace, 'https', HTTPS_SERVER, HTTPS_PORT, { secret: { secretName: 'https' } });
  return file('ca.crt');
}
