import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KubeObject } from '../../cli/cluster/objects';
import { Snapshot, snapshotOf } from '../../cli/cluster/snapshot';
import type { RecordedAnswer } from './stand-in';

const KINDS =
  'deployments,replicasets,pods,persistentvolumeclaims,jobs,cronjobs,horizontalpodautoscalers,services,events';

/** What was in a real cluster at one moment, by the name of its file in `snapshots`: less than all, and only what is looked at. */
export function objectsOf(name: string): KubeObject[] {
  const text = readFileSync(join(__dirname, 'snapshots', `${name}.jsonl`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as KubeObject);
}

export function snapshot(name: string): Snapshot {
  return snapshotOf(objectsOf(name));
}

/** What kubectl answers while the cluster is like that. */
export function answersFor(objects: KubeObject[]): RecordedAnswer[] {
  const ofKind = (...kinds: string[]) => objects.filter(({ kind }) => kinds.includes(kind));
  const answer = (args: string[], items: KubeObject[]) => ({
    args: ['--namespace=slate', 'get', ...args, '-o', 'json'],
    stdout: JSON.stringify({ kind: 'List', items }),
  });
  const cluster = ['Node', 'PersistentVolume'];
  return [
    answer(
      [KINDS],
      objects.filter(({ kind }) => !cluster.includes(kind)),
    ),
    answer(['nodes'], ofKind('Node')),
    answer(['persistentvolumes'], ofKind('PersistentVolume')),
    answer(['deployments', '--show-managed-fields'], ofKind('Deployment')),
  ];
}
