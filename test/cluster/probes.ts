import { apply, eventually, json, kubectl, KubernetesObject, Labels, run } from './kubectl';

/** A TCP address to try and, for HTTP, the URL that must answer there with 200. */
export interface Target {
  readonly address: string;
  readonly port: number;
  readonly host?: string;
  readonly path?: string;
}

/** Where a command runs: a pod, or any pod of a Deployment. */
export interface Place {
  readonly namespace: string;
  readonly name: string;
}

const ANSWERS = 'answers';
const CUT_OFF = 'cut off';

/**
 * Prints one line for each target: NAME=answers, NAME=cut off, or NAME=the trouble. Addresses are tried first, as a pod that
 * may reach nothing cannot look up names either. It runs in every image that has bash and coreutils.
 */
const ASK = `ask() {
  IFS=, read -r name address port host path <<<"$1"
  if ! timeout 3 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$address" "$port" 2>/dev/null; then echo "$name=${CUT_OFF}"; return; fi
  if [ -z "$host" ]; then echo "$name=${ANSWERS}"; return; fi
  status=$(timeout 15 bash -c 'exec 3<>"/dev/tcp/$0/$1" && printf "GET %s HTTP/1.0\\r\\nHost: %s\\r\\n\\r\\n" "$2" "$0" >&3 &&
    read -r _ status _ <&3 && echo "$status"' "$host" "$port" "$path" 2>&1)
  if [ "$status" = 200 ]; then echo "$name=${ANSWERS}"; else echo "$name=http://$host:$port$path says: $status"; fi
}
for target; do ask "$target" & done
wait`;

/** Tries all targets from a pod, and says how each of them is. */
async function ask(from: Place, targets: { [name: string]: Target }): Promise<{ [name: string]: string }> {
  const asked = Object.entries(targets).map(([name, { address, port, host = '', path = '' }]) =>
    [name, address, port, host, path].join(','),
  );
  const exec = ['exec', '-n', from.namespace, from.name, '--', 'bash', '-c', ASK, 'ask', ...asked];
  const lines = (await kubectl(exec)).split('\n').filter((line) => line !== '');
  return Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]));
}

/** A place, what is tried from there, and the names of what is reached: nothing else is. */
export interface Reach {
  readonly from: Place;
  readonly targets: { [name: string]: Target };
  readonly reaches: string[];
}

/** Expects that each place reaches what it should and nothing else. A policy may take a moment until it holds for a new pod. */
export async function expectReach(...all: Reach[]): Promise<void> {
  const expected = all.map(({ from, targets, reaches }) => {
    const answers = Object.keys(targets).map((name) => [name, reaches.includes(name) ? ANSWERS : CUT_OFF]);
    return [from, Object.fromEntries(answers) as { [name: string]: string }];
  });
  await eventually(20, async () => {
    const asked = all.map(async ({ from, targets }) => [from, await ask(from, targets)]);
    expect(await Promise.all(asked)).toEqual(expected);
  });
}

const RESTRICTED = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  runAsUser: 1000,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/** A pod of SLATE's image that waits for commands. */
export function probe(namespace: string, name: string, labels: Labels, command = ['sleep', '3600']): KubernetesObject {
  const container = {
    name: 'probe',
    image: 'slate:local',
    imagePullPolicy: 'Never',
    command,
    securityContext: RESTRICTED,
  };
  const spec = {
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: 0,
    containers: [container],
  };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, labels }, spec } as KubernetesObject;
}

/** A pod that sees `/var/lib` of the node as `/node`. It makes nothing there. */
export function nodeFolders(namespace: string): object {
  const container = {
    name: 'folders',
    image: 'slate:local',
    imagePullPolicy: 'Never',
    command: ['sleep', '3600'],
    securityContext: { runAsUser: 0 },
    volumeMounts: [{ name: 'lib', mountPath: '/node' }],
  };
  const volumes = [{ name: 'lib', hostPath: { path: '/var/lib', type: 'Directory' } }];
  const spec = { terminationGracePeriodSeconds: 0, containers: [container], volumes };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'folders', namespace }, spec };
}

/** Creates the namespaces that are missing, and returns what to delete in the end. */
export async function makeNamespaces(...names: string[]): Promise<string[]> {
  const made: string[] = [];
  for (const name of names) {
    if ((await run(['get', 'namespace', name])).code === 0) continue;
    await apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    made.push(name);
  }
  return made;
}

/** The address of a Service, as pods see it. */
export async function addressOf(namespace: string, service: string): Promise<string> {
  const { spec } = await json<{ spec: { clusterIP: string } }>(['get', 'service', service, '-n', namespace]);
  return spec.clusterIP;
}
