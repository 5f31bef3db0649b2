import { PART_OF } from '../../constructs/names';
import { matches } from '../../constructs/rules/objects/system';
import { Deployment, Event, Job, KubeObject, Pod, ReplicaSet, timeOf } from './objects';
import type { Snapshot } from './snapshot';

export type DeploymentOrJob = Deployment | Job;

const REVISION = 'deployment.kubernetes.io/revision';

export function isDeployment(workload: DeploymentOrJob): workload is Deployment {
  return workload.kind === 'Deployment';
}

const [[PART_OF_LABEL, SLATE]] = Object.entries(PART_OF);

/** Selects what is part of SLATE. */
export const OF_SLATE = `${PART_OF_LABEL}=${SLATE}`;

/** Selects everything else. */
export const NOT_OF_SLATE = `${PART_OF_LABEL}!=${SLATE}`;

/** Whether an object is part of SLATE, and not something else in its namespace. */
export function isPartOfSlate({ metadata }: KubeObject): boolean {
  return matches(PART_OF, metadata.labels);
}

/** Those of the objects that another one owns. */
export function ownedBy<T extends KubeObject>(objects: T[], { metadata }: KubeObject): T[] {
  return objects.filter((object) => object.metadata.ownerReferences?.some(({ uid }) => uid === metadata.uid));
}

/** For sorting: older objects first. */
export function byAge({ metadata: one }: KubeObject, { metadata: other }: KubeObject): number {
  return (one.creationTimestamp ?? '').localeCompare(other.creationTimestamp ?? '');
}

/** The ReplicaSet of a Deployment's current revision. Those of older ones may still have pods. */
export function currentReplicaSet({ replicaSets }: Snapshot, deployment: Deployment): ReplicaSet | undefined {
  const revisionOf = ({ metadata }: KubeObject) => metadata.annotations?.[REVISION];
  return ownedBy(replicaSets, deployment).find((replicaSet) => revisionOf(replicaSet) === revisionOf(deployment));
}

/** All pods of a workload, including those that are terminating and those of older revisions. */
export function podsOf(snapshot: Snapshot, workload: DeploymentOrJob): Pod[] {
  const owners = isDeployment(workload) ? ownedBy(snapshot.replicaSets, workload) : [workload];
  return owners.flatMap((owner) => ownedBy(snapshot.pods, owner));
}

/** The pods of a workload's current revision that are not terminating. */
export function currentPodsOf(snapshot: Snapshot, workload: DeploymentOrJob): Pod[] {
  const owner = isDeployment(workload) ? currentReplicaSet(snapshot, workload) : workload;
  const pods = owner ? ownedBy(snapshot.pods, owner) : [];
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
