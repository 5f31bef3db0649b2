import { HOST_PATH_CLASS } from '../../constructs/names';
import type { Manifest, Spec } from '../../constructs/rules/objects/manifest';
import { quantity } from '../../constructs/schema/quantity';
import type { Kubectl } from '../cluster/kubectl';
import { foldersOfOthers, OTHER_FOLDERS, sharing } from '../cluster/folders';
import { incompleteness } from '../cluster/incomplete';
import { claimSettingsPathOf } from '../cluster/diagnosis/settings-paths';
import { Claim, ofKind } from '../cluster/objects';
import { ExitStatus, Mistake, refusal } from '../../mistake';
import { Desired, keyOf } from './desired';
import type { Live } from './live';
import { refuseNamespace, refuseObjectsOfOthers } from './refuse-namespace';

/** Throws a `Mistake`, before anything is applied, for what would lose data, mix two environments, or stop halfway. */
export async function refuse(kubectl: Kubectl, wanted: Desired, { objects: live, volumes }: Live): Promise<void> {
  await refuseNamespace(kubectl, wanted, live.get(`Namespace ${wanted.namespace}`));
  refuseObjectsOfOthers(wanted, live);
  const half = incompleteness(ofKind<Claim>([...live.values()], 'PersistentVolumeClaim'));
  if (half !== undefined) throw refusal(half);
  refuseFolders(wanted, volumes);
  const problems = wanted.objects.map(async (object): Promise<string[]> => {
    const before = live.get(keyOf(object));
    if (object.kind === 'PersistentVolumeClaim' && before) return claimProblems(kubectl, object, before);
    if (object.kind === 'PersistentVolume' && before) return volumeProblems(object, before, wanted.namespace);
    return [];
  });
  const found = (await Promise.all(problems)).flat();
  if (found.length > 0) {
    throw new Mistake(
      `these claims and volumes cannot be changed like that; nothing was changed
${found.map((problem) => `  ${problem}`).join('\n')}
Keep them as they are, or replace them: slate-k8s reset keeps data in folders of the node (hostPath), which the next deploy finds again;
move other data with slate-k8s backup DIR, reset --delete-data, deploy and restore DIR --force`,
      ExitStatus.REFUSED,
    );
  }
}

function refuseFolders({ objects }: Desired, volumes: Manifest[]): void {
  const shared = foldersOfOthers(ofKind<Manifest>(objects, 'PersistentVolume'), volumes);
  if (shared.length === 0) return;
  throw new Mistake(
    `these volumes would share their data with others; nothing was changed
${shared.map((each) => `  ${sharing(each)}`).join('\n')}
To keep them apart, ${OTHER_FOLDERS}`,
    ExitStatus.REFUSED,
  );
}

async function claimProblems(kubectl: Kubectl, claim: Manifest, live: Manifest): Promise<string[]> {
  const { name } = claim.metadata;
  const { storageClassName, accessModes = [] } = claim.spec ?? {};
  const { storageClassName: classBefore = '', accessModes: modesBefore = [] } = live.spec ?? {};
  const problems = [await sizeProblem(kubectl, claim, live)];
  if (storageClassName === undefined && classBefore === HOST_PATH_CLASS) {
    problems.push(`${name} is a folder of the node, and cannot become storage of a class`);
  }
  if (storageClassName !== undefined && storageClassName !== classBefore) {
    problems.push(`${name} has the storage class ${classBefore}, and cannot change to ${storageClassName}`);
  }
  if (accessModes.join() !== modesBefore.join()) {
    problems.push(`${name} is ${modesBefore.join()}, and cannot become ${accessModes.join()}`);
  }
  return problems.flatMap((problem) => problem ?? []);
}

/** A claim never shrinks, and grows only where its storage class allows that. */
async function sizeProblem(kubectl: Kubectl, claim: Manifest, live: Manifest): Promise<string | undefined> {
  const { name } = claim.metadata;
  const [size, sizeBefore] = [storageOf(claim.spec), storageOf(live.spec)];
  const growth = (quantity(size) ?? 0) - (quantity(sizeBefore) ?? 0);
  if (growth < 0) return `${name} has ${sizeBefore}, and a claim cannot shrink to ${size}`;
  if (growth === 0) return undefined;
  const className = live.spec?.storageClassName ?? '';
  const expands = await kubectl.ask(['get', 'storageclass', className, '-o', 'jsonpath={.allowVolumeExpansion}']);
  if (expands.code === 0 && expands.stdout === 'true') return undefined;
  return `${name} has ${sizeBefore}, and cannot grow to ${size}: the storage class ${className} does not let claims grow`;
}

function storageOf(spec?: Spec): string {
  return spec?.resources?.requests?.storage ?? '';
}

function volumeProblems({ metadata, spec }: Manifest, { spec: before }: Manifest, namespace: string): string[] {
  if (before?.claimRef && before.claimRef.namespace !== namespace) {
    return [`${metadata.name} belongs to the namespace ${before.claimRef.namespace}`];
  }
  if (spec?.hostPath?.path === before?.hostPath?.path) return [];
  const [path, pathBefore] = [spec, before].map((each) => each?.hostPath?.path);
  const setting = `${claimSettingsPathOf({ metadata: { name: spec?.claimRef?.name ?? '' } })}.hostPath`;
  return [
    `${metadata.name} is the folder ${pathBefore}, and cannot become ${path}; keep it with --set ${setting}=${pathBefore}`,
  ];
}
