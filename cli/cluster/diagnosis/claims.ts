import type { Claim, PersistentVolume } from '../objects';
import { eventsAbout } from '../owners';
import type { Snapshot } from '../snapshot';
import { unboundClaims } from '../stage';
import { Cause, Diagnosis, inNamespace } from './health-problem';
import { claimSettingsPathOf } from './settings-paths';

/** A pod that waits for a claim without a volume. */
export const unboundClaim: Diagnosis = ({ snapshot, pod }) =>
  unboundClaims(snapshot, pod)
    .flatMap((claim) => causeOf(snapshot, claim) ?? [])
    .at(0);

/** Why a claim has no volume; nothing when it only waits for its first pod. */
function causeOf(snapshot: Snapshot, claim: Claim): Cause | undefined {
  if (claim.status.phase === 'Lost') return lost(claim);
  const reserved = snapshot.volumes.find((volume) => isReservedForFormer(volume, claim));
  if (reserved) return formerlyReserved(reserved, claim);
  const elsewhere = snapshot.volumes.find((volume) => isReservedElsewhere(volume, claim));
  if (elsewhere) return reservedElsewhere(elsewhere, claim);
  const event = eventsAbout(snapshot, claim).pop();
  if (event?.type === 'Warning' || event?.reason === 'FailedBinding') return unprovisioned(claim, event.message);
  return /Provisioning/.test(event?.reason ?? '') ? provisioning(claim, event?.message ?? '') : undefined;
}

function lost(claim: Claim): Cause {
  const { name } = claim.metadata;
  return {
    short: 'volume lost',
    text: `the volume ${claim.spec.volumeName} of the claim ${name} no longer exists`,
    remedy: `restore the volume; or give up its data: kubectl delete pvc ${name}${inNamespace(claim)}, then slate-k8s deploy`,
    graceSeconds: 15,
  };
}

/** Whether a volume is reserved for a claim of the same name that was deleted. */
function isReservedForFormer({ spec: { claimRef } }: PersistentVolume, { metadata }: Claim): boolean {
  const isNamed = claimRef?.name === metadata.name && claimRef.namespace === metadata.namespace;
  return isNamed && claimRef.uid !== undefined && claimRef.uid !== metadata.uid;
}

function formerlyReserved({ metadata }: PersistentVolume, claim: Claim): Cause {
  const free = `kubectl patch pv ${metadata.name} --type=json -p '[{"op":"remove","path":"/spec/claimRef/uid"}]'`;
  return {
    short: 'volume not free',
    text: `the volume ${metadata.name} still belongs to an earlier claim ${claim.metadata.name}, which was deleted`,
    remedy: `give it to the new one, with its data: ${free}`,
    graceSeconds: 15,
  };
}

/** Whether a volume is reserved for a claim of the same name in another namespace, which does not exist. */
function isReservedElsewhere(
  { spec, status }: PersistentVolume,
  { metadata, spec: { storageClassName } }: Claim,
): boolean {
  const { claimRef } = spec;
  const isForNamesake = claimRef?.name === metadata.name && claimRef.namespace !== metadata.namespace;
  return isForNamesake && spec.storageClassName === storageClassName && status.phase === 'Available';
}

function reservedElsewhere({ metadata, spec }: PersistentVolume, claim: Claim): Cause {
  const { name, namespace } = claim.metadata;
  return {
    short: 'volume not free',
    text: `the volume ${metadata.name} is reserved for the claim ${spec.claimRef?.namespace}/${name}, not for ${namespace}/${name}`,
    remedy: `name the namespace where the manifests are made: slate-k8s deploy -n ${namespace}, or synth --set namespace=${namespace}; one that Kustomize or Flux sets does not reach volumes`,
    graceSeconds: 15,
  };
}

function unprovisioned(claim: Claim, why: string): Cause {
  const { name } = claim.metadata;
  const { storageClassName, resources } = claim.spec;
  const size = resources.requests.storage;
  const setting = `--set ${claimSettingsPathOf(claim)}.storageClass=NAME`;
  const again = `kubectl delete pvc ${name}${inNamespace(claim)}, then slate-k8s deploy with ${setting}`;
  const noVolume = (text: string, remedy: string) => ({ short: 'no volume', text, remedy, graceSeconds: 60 });
  if (/storageclass\S* "[^"]*" not found/.test(why)) {
    const text = `the claim ${name} asks for the storage class ${storageClassName}, which does not exist`;
    return noVolume(text, `choose one that kubectl get storageclass lists: ${again}`);
  }
  if (/no-provisioner/.test(why)) {
    const text = `no volume of the storage class ${storageClassName} fits the claim ${name} (${size}), and the class creates none`;
    return noVolume(text, `create one that is large enough; or ${again}`);
  }
  if (/no storage class is set/.test(why)) {
    const why = storageClassName === '' ? 'it has no storage class' : 'the cluster has no default storage class';
    const text = `no volume is free for the claim ${name} (${size}), and ${why}`;
    return noVolume(text, `create one; or ${again}`);
  }
  const text = `no volume is available for the claim ${name} (${size}): ${why}`;
  return noVolume(text, `see kubectl get pv,storageclass; then ${again}`);
}

function provisioning(claim: Claim, what: string): Cause {
  return {
    short: 'volume being created',
    text: `the volume of the claim ${claim.metadata.name} is still being created: ${what}`,
    remedy: `for more, see kubectl describe pvc ${claim.metadata.name}${inNamespace(claim)}`,
    graceSeconds: 180,
  };
}
