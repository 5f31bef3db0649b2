import { spawn, spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/** How a command ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What the command reads. */
  readonly input?: string;
  /** When the command is ended, in seconds. */
  readonly timeout?: number;
}

/** Runs kubectl, whether it succeeds or not. */
export function run(args: string[], { input = '', timeout = 60 }: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('kubectl', args, { timeout: timeout * 1000 });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) stderr += `ended by ${signal}; the limit is ${timeout} s`;
      resolve({ code: code ?? 1, stdout, stderr });
    });
    child.stdin.on('error', () => undefined); // of a command that ended without reading
    child.stdin.end(input);
  });
}

/** Runs kubectl and returns its output; throws with the command and its complaint when it fails. */
export async function kubectl(args: string[], options?: RunOptions): Promise<string> {
  const { code, stdout, stderr } = await run(args, options);
  if (code !== 0) throw new Error(`kubectl ${args.join(' ')} ended with ${code}: ${stderr.trim()}\n${stdout}`);
  return stdout;
}

export async function json<T>(args: string[]): Promise<T> {
  return JSON.parse(await kubectl([...args, '-o', 'json'])) as T;
}

export interface Labels {
  readonly [label: string]: string;
}

/** The parts of an object that all objects have. */
export interface KubernetesObject {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Labels;
    readonly finalizers?: string[];
    readonly deletionTimestamp?: string;
  };
}

export async function list<T>(...args: string[]): Promise<T[]> {
  return (await json<{ items: T[] }>(['get', ...args])).items;
}

/** Creates or changes objects that are not the program's. */
export function apply(...objects: object[]): Promise<string> {
  return kubectl(['apply', '-f', '-'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }) });
}

export function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** Asks again until the expectations hold; throws the last disappointment when the time is over. */
export async function eventually(seconds: number, expectations: () => Promise<void>): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await expectations();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(0.5);
  }
}

/** What kind of cluster KUBECONFIG names: its nodes run containers, or only seem to, or there are none. */
export type ClusterKind =
  'a cluster whose nodes run containers' | 'a cluster of fake nodes' | 'an API server without nodes';

export const REAL: ClusterKind = 'a cluster whose nodes run containers';
export const FAKE: ClusterKind = 'a cluster of fake nodes';
export const NO_NODES: ClusterKind = 'an API server without nodes';

function clusterKind(): ClusterKind {
  if (!process.env.KUBECONFIG) throw new Error('KUBECONFIG names no cluster. The cluster tests need one of their own.');
  const { status, stdout, stderr, error } = spawnSync('kubectl', ['get', 'nodes', '-o', 'json'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`the cluster of KUBECONFIG=${process.env.KUBECONFIG} does not answer: ${stderr}`);
  const { items } = JSON.parse(stdout) as { items: { metadata: { annotations?: Labels } }[] };
  if (items.length === 0) return NO_NODES;
  return items.some(({ metadata }) => metadata.annotations?.['kwok.x-k8s.io/node']) ? FAKE : REAL;
}

/**
 * Tests for some kinds of clusters. On another kind they are left out, and it is said so; but when the file was asked for
 * by name, being left out is a failure.
 */
export function describeOn(kinds: ClusterKind[], file: string, title: string, tests: () => void): void {
  jest.setTimeout(240_000);
  const kind = clusterKind();
  if (kinds.includes(kind)) return void describe(title, tests);
  const message = `${title}: needs ${kinds.join(' or ')}, and KUBECONFIG names ${kind}`;
  const askedFor = process.argv.slice(2).some((argument) => argument.includes(basename(file, '.test.ts')));
  if (askedFor) throw new Error(message);
  process.stderr.write(`\nNOT RUN  ${message}\n\n`);
  describe.skip(title, tests);
}
