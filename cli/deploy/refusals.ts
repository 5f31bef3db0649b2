import { HOST_PATH_CLASS } from '../../constructs/names';
import type { Manifest } from '../../constructs/rules/objects/manifest';
import { quantity } from '../../constructs/rules/objects/quantity';
import type { Kubectl } from '../cluster/kubectl';
import { ENVIRONMENT } from '../cluster/namespace';
import { Claim, KubeObject, ofKind, Volume } from '../cluster/objects';
import { incompleteness } from '../data/incomplete';
import { ExitStatus, Mistake } from '../../mistake';
import { Desired, keyOf } from './desired';

/** Refuses what would lose data, mix two environments, or stop halfway, before anything is applied. Throws a `Mistake`. */
export async function refuse(kubectl: Kubectl, wanted: Desired, live: Map<string, KubeObject>): Promise<void> {
  refuseNamespace(wanted, live.get(`Namespace ${wanted.namespace}`));
  const claims = ofKind<Claim>([...live.values()], 'PersistentVolumeClaim');
  const half = incompleteness(claims);
  if (half !== undefined) throw refusal(`${half}. Nothing was changed`);
  const problems = wanted.objects.flatMap((object) => {
    const before = live.get(keyOf(object));
    if (object.kind === 'PersistentVolumeClaim' && before) return claimProblems(object, before as Claim);
    if (object.kind === 'PersistentVolume' && before) return volumeProblems(object, before as Volume, wanted.namespace);
    return [];
  });
  problems.push(...(await growthProblems(kubectl, wanted, live)));
  if (problems.length > 0) {
    throw refusal(`claims and volumes cannot be changed so; nothing was changed
${problems.map((problem) => `  ${problem}`).join('\n')}
Keep them as they are, or make them anew: slate-k8s reset keeps the data of folders of the node (hostPath), which the next deploy finds again;
other data goes through slate-k8s backup DIR, reset --delete-data, deploy and restore DIR --force`);
  }
}

function refuseNamespace({ environment, namespace }: Desired, live: KubeObject | undefined): void {
  if (live?.metadata.deletionTimestamp) {
    throw refusal(
      `the namespace ${namespace} is being removed; try again when kubectl get namespace ${namespace} finds nothing`,
    );
  }
  const installed = live?.metadata.labels?.[ENVIRONMENT];
  if (installed === undefined || installed === environment) return;
  throw refusal(`${namespace} holds the environment ${installed}, not ${environment}; nothing was changed
Deploy ${installed} again, or use another namespace (-n NAME), or remove it first: slate-k8s reset keeps its data`);
}

function claimProblems({ metadata, spec = {} }: Manifest, { spec: before }: Claim): string[] {
  const problems: string[] = [];
  const [size, sizeBefore] = [spec.resources?.requests?.storage ?? '', before.resources.requests.storage];
  if ((quantity(size) ?? 0) < (quantity(sizeBefore) ?? 0)) {
    problems.push(`${metadata.name} has ${sizeBefore}, and a claim cannot shrink to ${size}`);
  }
  const { storageClassName, accessModes = [] } = spec as { storageClassName?: string; accessModes?: string[] };
  if (storageClassName === undefined && before.storageClassName === HOST_PATH_CLASS) {
    problems.push(`${metadata.name} is a folder of the node, and cannot become storage of a class`);
  }
  if (storageClassName !== undefined && storageClassName !== before.storageClassName) {
    problems.push(
      `${metadata.name} is of the storage class ${before.storageClassName}, and cannot become ${storageClassName}`,
    );
  }
  if (accessModes.join() !== before.accessModes.join()) {
    problems.push(`${metadata.name} is ${before.accessModes.join()}, and cannot become ${accessModes.join()}`);
  }
  return problems;
}

function volumeProblems({ metadata, spec = {} }: Manifest, { spec: before }: Volume, namespace: string): string[] {
  if (before.claimRef && before.claimRef.namespace !== namespace) {
    return [`${metadata.name} belongs to the namespace ${before.claimRef.namespace}`];
  }
  if (spec.hostPath?.path === before.hostPath?.path) return [];
  return [`${metadata.name} is the folder ${before.hostPath?.path}, and cannot become ${spec.hostPath?.path}`];
}

/** A claim can grow only where its storage class says so. */
async function growthProblems(kubectl: Kubectl, wanted: Desired, live: Map<string, KubeObject>): Promise<string[]> {
  const growing = wanted.objects.flatMap(({ kind, metadata, spec }) => {
    const before = kind === 'PersistentVolumeClaim' && (live.get(`${kind} ${metadata.name}`) as Claim | undefined);
    const size = spec?.resources?.requests?.storage ?? '';
    const grows = before && (quantity(size) ?? 0) > (quantity(before.spec.resources.requests.storage) ?? 0);
    return grows ? [{ before, size }] : [];
  });
  const problems = growing.map(async ({ before, size }) => {
    const className = before.spec.storageClassName ?? '';
    const expands = await kubectl.ask(['get', 'storageclass', className, '-o', 'jsonpath={.allowVolumeExpansion}']);
    if (expands.code === 0 && expands.stdout === 'true') return [];
    const { name } = before.metadata;
    const why = `the storage class ${className} does not let claims grow`;
    return [`${name} has ${before.spec.resources.requests.storage}, and cannot grow to ${size}: ${why}`];
  });
  return (await Promise.all(problems)).flat();
}

function refusal(text: string): Mistake {
  return new Mistake(text, ExitStatus.REFUSED);
}
