import type { Manifest } from '../../constructs/rules/objects/manifest';
import type { Kubectl } from '../cluster/kubectl';
import { refuseManaged } from '../cluster/managers';
import { conditionOf, Job, KubeObject } from '../cluster/objects';
import { missingCertificate } from '../cluster/tls-secret';
import { FieldChange, fieldChanges } from '../object-diff';
import { CONTENT, Desired, keyOf } from './desired';
import { dryRun } from './dry-run';
import { isDeployed, liveObjects } from './live';
import { refuse } from './refusals';

/** What happens to an object. */
export interface Change {
  /** `replace` is for Jobs, which cannot be changed; `adopt` for what is as wanted, but was created by someone else. */
  readonly action: 'add' | 'change' | 'replace' | 'remove' | 'keep' | 'adopt';
  readonly kind: string;
  readonly name: string;
  /** For a change. */
  readonly fields: FieldChange[];
  /** The object as it is now, if there is one. */
  readonly live?: Manifest;
}

/** What an apply would do. */
export interface Plan {
  readonly changes: Change[];
  readonly warnings: string[];
  readonly live: Map<string, Manifest>;
}

/** The kinds that hold data: deleted only when the user asks for it. */
export const HOLDS_DATA = ['PersistentVolumeClaim', 'PersistentVolume'];

const SERVERS_FIELDS = ['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp'];
const SERVERS_ANNOTATIONS = ['kubectl.kubernetes.io/last-applied-configuration', 'deployment.kubernetes.io/revision'];

export interface PlanOptions {
  /** Whether what holds data is removed with the rest. @default false */
  readonly deleteData?: boolean;
  /** Whether objects that another tool manages may be changed. @default false */
  readonly takeOver?: boolean;
}

/** Compares what is wanted with what the API server has. Throws a `Mistake` for what the API server or SLATE refuses. */
export async function planOf(
  kubectl: Kubectl,
  wanted: Desired,
  { deleteData = false, takeOver = false }: PlanOptions,
): Promise<Plan> {
  const { objects: live, volumes } = await liveObjects(kubectl, wanted.objects);
  refuseManaged(presentOf(wanted, live), takeOver);
  await refuse(kubectl, wanted, { objects: live, volumes });
  const replaced = wanted.objects.filter((object) => isToReplace(object, live.get(keyOf(object))));
  const namespaceExists = live.has(`Namespace ${wanted.namespace}`);
  const applied = wanted.objects.filter(
    (object) => !replaced.includes(object) && !(namespaceExists && awaitsRole(object, live)),
  );
  const { objects, warnings } = await dryRun(kubectl, applied, namespaceExists);
  const changes = wanted.objects.flatMap((object): Change[] => {
    const before = live.get(keyOf(object));
    const of = (action: Change['action'], fields: FieldChange[] = []) => [
      { action, kind: object.kind, name: object.metadata.name, fields, live: before },
    ];
    if (!before) return of('add');
    if (replaced.includes(object)) return of('replace');
    const fields = fieldChanges(comparable(before), comparable(objects.get(keyOf(object)) ?? before));
    if (fields.length > 0) return of('change', fields);
    return isDeployed(before) ? [] : of('adopt');
  });
  const certificate = await missingCertificate(kubectl, wanted.settings.ingress);
  if (certificate) warnings.push(`Warning: ${certificate.text}; ${certificate.remedy}`);
  return { changes: [...changes, ...leftOver(wanted, live, deleteData)], warnings, live };
}

/** The objects that are wanted and are there. */
export function presentOf({ objects }: Desired, live: Map<string, Manifest>): Manifest[] {
  return objects.flatMap((object) => live.get(keyOf(object)) ?? []);
}

/** What an earlier deploy created, and this one does not have. */
function leftOver(wanted: Desired, live: Map<string, Manifest>, deleteData: boolean): Change[] {
  const keys = new Set(wanted.objects.map(keyOf));
  const gone = [...live.values()].filter(
    (object) => object.kind !== 'Namespace' && isDeployed(object) && !keys.has(keyOf(object)),
  );
  return gone.map((object) => ({
    action: HOLDS_DATA.includes(object.kind) && !deleteData ? 'keep' : 'remove',
    kind: object.kind,
    name: object.metadata.name,
    fields: [],
    live: object,
  }));
}

/** Whether an object binds a Role that is still to be created: users who are not cluster administrators cannot try that. */
function awaitsRole({ kind, roleRef }: Manifest, live: Map<string, Manifest>): boolean {
  return kind === 'RoleBinding' && !live.has(`Role ${roleRef?.name}`);
}

/** A Job runs again when its content has changed, or it has failed. */
function isToReplace(object: KubeObject, live: KubeObject | undefined): boolean {
  if (object.kind !== 'Job' || !live) return false;
  const isSame = live.metadata.annotations?.[CONTENT] === object.metadata.annotations?.[CONTENT];
  return !isSame || conditionOf((live as Job).status, 'Failed') !== undefined;
}

/** Without the fields that the API server and controllers set. */
function comparable(object: KubeObject): object {
  const { annotations = {}, ...metadata } = without(object.metadata, SERVERS_FIELDS);
  const ours = without(annotations as object, SERVERS_ANNOTATIONS);
  return { ...without(object, ['status']), metadata: { ...metadata, annotations: ours } };
}

function without(object: object, fields: string[]): { [field: string]: unknown } {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}
