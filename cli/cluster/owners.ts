import { PART_OF } from '../../constructs/names';
import { matches } from '../../constructs/rules/objects/system';
import type { Deployment, Event, Job, KubeObject, Pod, ReplicaSet } from './objects';
import { timeOf } from './objects';
import type { Snapshot } from './snapshot';

/** What runs pods, and is waited for. */
export type Workload = Deployment | Job;

const REVISION = 'deployment.kubernetes.io/revision';

export function isDeployment(workload: Workload): workload is Deployment {
  return workload.kind === 'Deployment';
}

const [[PART_OF_LABEL, SLATE]] = Object.entries(PART_OF);

/** Selects what is part of SLATE. */
export const OF_SLATE = `${PART_OF_LABEL}=${SLATE}`;

/** Selects all else. */
export const NOT_OF_SLATE = `${PART_OF_LABEL}!=${SLATE}`;

/** Whether an object is part of SLATE, not something else in its namespace. */
export function isPartOfSlate({ metadata }: KubeObject): boolean {
  return matches(PART_OF, metadata.labels);
}

/** Those of some objects that another one has made. */
export function madeBy<T extends KubeObject>(objects: T[], { metadata }: KubeObject): T[] {
  return objects.filter((object) => object.metadata.ownerReferences?.some(({ uid }) => uid === metadata.uid));
}

/** For sorting: older objects first. */
export function byAge({ metadata: one }: KubeObject, { metadata: other }: KubeObject): number {
  return (one.creationTimestamp ?? '').localeCompare(other.creationTimestamp ?? '');
}

/** The ReplicaSet of a Deployment's present revision. Those of older ones may still have pods. */
export function currentReplicaSet({ replicaSets }: Snapshot, deployment: Deployment): ReplicaSet | undefined {
  const revisionOf = ({ metadata }: KubeObject) => metadata.annotations?.[REVISION];
  return madeBy(replicaSets, deployment).find((replicaSet) => revisionOf(replicaSet) === revisionOf(deployment));
}

/** All pods of a workload: also those that are ending, and those of older revisions. */
export function podsOf(snapshot: Snapshot, workload: Workload): Pod[] {
  const owners = isDeployment(workload) ? madeBy(snapshot.replicaSets, workload) : [workload];
  return owners.flatMap((owner) => madeBy(snapshot.pods, owner));
}

/** The pods of a workload that are to stay. */
export function currentPodsOf(snapshot: Snapshot, workload: Workload): Pod[] {
  const owner = isDeployment(workload) ? currentReplicaSet(snapshot, workload) : workload;
  const pods = owner ? madeBy(snapshot.pods, owner) : [];
  return pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
}

/** What happened to an object, newest last. */
export function eventsAbout({ events }: Snapshot, { kind, metadata }: KubeObject): Event[] {
  return events
    .filter(({ involvedObject: { uid, ...named } }) =>
      uid ? uid === metadata.uid : named.kind === kind && named.name === metadata.name,
    )
    .sort((one, other) => timeOf(one).localeCompare(timeOf(other)));
}
