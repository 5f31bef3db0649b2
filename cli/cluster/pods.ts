import { interruption, sleep } from '../interruption';
import { backOff } from './back-off';
import type { Kubectl } from './kubectl';
import { conditionOf, Pod } from './objects';

interface PodList {
  readonly metadata: { readonly resourceVersion: string };
  readonly items: Pod[];
}

/** A line of a watch. After an error the pods have to be listed again. */
interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'ERROR';
  readonly object: Pod;
}

/**
 * The pods with some labels: as they are now, and again after each change, until the signal is given. A cluster that stops
 * answering is asked again. Throws a `Mistake` when it does not answer the first time.
 */
export async function* watchPods(kubectl: Kubectl, labels = '', signal = interruption): AsyncGenerator<Pod[]> {
  const path = `/api/v1/namespaces/${kubectl.namespace}/pods?labelSelector=${encodeURIComponent(labels)}`;
  const list = async () => JSON.parse(await kubectl.run(['get', '--raw', path])) as PodList;
  let listed: PodList | undefined = await list();
  for (let failures = 0; ;) {
    failures = listed ? 0 : failures + 1;
    if (listed) yield* changing(kubectl, path, listed, signal);
    signal.throwIfAborted();
    await sleep(Math.max(1, backOff(failures)));
    listed = await list().catch(() => undefined);
  }
}

/** Whether a pod can be sent requests. */
export function isReady({ metadata, status }: Pod): boolean {
  return metadata.deletionTimestamp === undefined && conditionOf(status, 'Ready') !== undefined;
}

/** The pods that were listed, and again after each change, until the API server ends the watch. */
async function* changing(
  kubectl: Kubectl,
  path: string,
  { metadata, items }: PodList,
  signal: AbortSignal,
): AsyncGenerator<Pod[]> {
  const pods = new Map(items.map((pod) => [pod.metadata.uid, pod]));
  yield [...pods.values()];
  const since = `&watch=true&resourceVersion=${metadata.resourceVersion}`;
  const watch = kubectl.start(['get', '--raw', `${path}${since}`], { signal });
  try {
    for await (const line of watch.lines()) {
      const change = parsed(line);
      if (!change || change.type === 'ERROR') return;
      if (change.type === 'DELETED') pods.delete(change.object.metadata.uid);
      else pods.set(change.object.metadata.uid, change.object);
      yield [...pods.values()];
    }
  } finally {
    watch.stop();
  }
}

/** Nothing for a line that was cut off. */
function parsed(line: string): Change | undefined {
  try {
    return JSON.parse(line) as Change;
  } catch {
    return undefined;
  }
}
