import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { apply, json, kubectl, KubernetesObject, list, run } from './kubectl';

export const NAMESPACE = 'slate';

/** The seven, from the guide. */
export const DEPLOYMENTS = [
  'chromadb',
  'ollama',
  'slate-agent-router',
  'slate-autonomous-loop',
  'slate-copilot-bridge',
  'slate-dashboard',
  'slate-workflow-manager',
];

/** The six, from the guide. */
export const CRON_JOBS = [
  'slate-codebase-indexer',
  'slate-inference-benchmarks',
  'slate-instruction-sync',
  'slate-model-trainer',
  'slate-nightly-health',
  'slate-workflow-cleanup',
];

/** The folder of an environment, as `kubectl apply -k` takes it. */
export function folderOf(environment: string): string {
  return join(process.env.CDK8S_OUTDIR ?? 'dist', environment);
}

export function objectsOf(environment: string): KubernetesObject[] {
  const text = readFileSync(join(folderOf(environment), 'slate.k8s.yaml'), 'utf8');
  return parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject);
}

/** Whether what is in the cluster was put there by the tests. */
let ours = false;

/** An installation that is there already is somebody's: these tests end with removing what they find. */
export async function refuseToReplace(): Promise<void> {
  const volumes = await list<KubernetesObject>('pv', '-l', 'app.kubernetes.io/part-of=slate-system');
  const { code } = await run(['get', 'namespace', NAMESPACE]);
  ours = code !== 0 && volumes.length === 0;
  if (ours) return;
  throw new Error(`SLATE is in this cluster already. These tests would remove it; remove it yourself if you do not need it:
kubectl delete namespace ${NAMESPACE}; kubectl delete pv -l app.kubernetes.io/part-of=slate-system`);
}

/** The names of the Deployments' pods that are not about to end. */
export async function podsOfDeployments(): Promise<string[]> {
  const all = await list<Pod>('pods', '-n', NAMESPACE, '-l', 'app.kubernetes.io/part-of=slate-system');
  const ofDeployments = all.filter(({ metadata }) => !metadata.labels?.['job-name'] && !metadata.deletionTimestamp);
  return ofDeployments.map(({ metadata }) => metadata.name).sort();
}

/** The reset that the design documents. */
export async function reset(): Promise<void> {
  await kubectl(['delete', 'namespace', NAMESPACE, '--ignore-not-found'], { timeout: 180 });
  await kubectl(['delete', 'pv', '-l', 'app.kubernetes.io/part-of=slate-system']);
}

/** Removes what the tests applied. A namespace whose pods are gone goes sooner. */
export async function remove(): Promise<void> {
  if (!ours) return;
  const kinds = 'hpa,deployments,cronjobs,jobs,pods,pvc';
  await kubectl(['delete', kinds, '--all', '-n', NAMESPACE, '--cascade=foreground'], { timeout: 120 });
  await reset();
}

export interface Deployment extends KubernetesObject {
  readonly spec: { readonly replicas: number; readonly template: { readonly spec: PodSpec } };
  readonly status: {
    readonly replicas?: number;
    readonly availableReplicas?: number;
    readonly updatedReplicas?: number;
  };
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: string[];
  readonly args?: string[];
  readonly securityContext?: object;
}

export interface PodSpec {
  readonly nodeName?: string;
  readonly securityContext?: object;
  readonly initContainers?: Container[];
  readonly containers: Container[];
}

interface ContainerStatus {
  readonly restartCount: number;
  readonly state: {
    readonly terminated?: { readonly exitCode: number };
    readonly waiting?: { readonly reason: string };
  };
}

export interface Pod extends KubernetesObject {
  readonly spec: PodSpec;
  readonly status: { readonly phase: string; readonly containerStatuses?: ContainerStatus[] };
}

interface Event {
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: { readonly kind: string; readonly name: string };
}

export function deployment(name: string): Promise<Deployment> {
  return json<Deployment>(['get', 'deployment', name, '-n', NAMESPACE]);
}

/** Pods that a controller could not create, one line each. */
export async function refusedPods(): Promise<string[]> {
  const events = await list<Event>('events', '-n', NAMESPACE, '--field-selector', 'reason=FailedCreate');
  return events.map(({ involvedObject, message }) => `${involvedObject.kind} ${involvedObject.name}: ${message}`);
}

/** Lets the claims on folders of the node grow: their class is only a name, until somebody makes it. */
export function letClaimsGrow(): Promise<string> {
  return apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'slate-host-path' },
    provisioner: 'kubernetes.io/no-provisioner',
    allowVolumeExpansion: true,
  });
}

/** Waits until all seven Deployments have all their pods; says what hinders the pods when they do not. */
export async function becomesAvailable(seconds: number): Promise<void> {
  const names = DEPLOYMENTS.map((name) => `deployment/${name}`);
  const wait = ['wait', '-n', NAMESPACE, '--for=condition=Available', `--timeout=${seconds}s`, ...names];
  const { code, stderr } = await run(wait, { timeout: seconds + 10 });
  if (code === 0) return;
  const pods = await kubectl(['get', 'pods', '-n', NAMESPACE, '-o', 'wide']);
  const events = await kubectl(['get', 'events', '-n', NAMESPACE, '--field-selector', 'type=Warning']);
  throw new Error(`${stderr}\n${pods}\n${events}`);
}

/** Starts a job of a CronJob by hand. */
export async function startJob(cronJob: string): Promise<string> {
  const name = `${cronJob.replace(/^slate-/, 'manual-')}-${Date.now().toString(36)}`;
  await kubectl(['create', 'job', name, `--from=cronjob/${cronJob}`, '-n', NAMESPACE]);
  return name;
}

/** Waits until a job is complete; throws with its logs when it fails or takes too long. */
export async function completes(job: string, seconds: number): Promise<void> {
  const wait = ['wait', '-n', NAMESPACE, `job/${job}`, '--for=condition=Complete', `--timeout=${seconds}s`];
  const { code, stderr } = await run(wait, { timeout: seconds + 10 });
  if (code === 0) return;
  const pods = await run(['describe', 'pods', '-n', NAMESPACE, '-l', `job-name=${job}`]);
  const logs = await run(['logs', '-n', NAMESPACE, `job/${job}`, '--all-containers', '--tail=40']);
  throw new Error(`${stderr}\n${logs.stdout}${logs.stderr}\n${pods.stdout}`);
}
