import type { Claim, PersistentVolume } from '../objects';
import { eventsAbout } from '../owners';
import type { Snapshot } from '../snapshot';
import { unboundClaims } from '../stage';
import { Diagnosis, Finding, inNamespace } from './problem';
import { claimSettingsOf } from './settings';

/** A pod that waits for a claim, for which there is no volume. */
export const unboundClaim: Diagnosis = ({ snapshot, pod }) => {
  const [finding] = unboundClaims(snapshot, pod).flatMap((claim) => claimFinding(snapshot, claim) ?? []);
  return finding;
};

/** Why a claim has no volume; nothing when it only waits for its first pod. */
export function claimFinding(snapshot: Snapshot, claim: Claim): Finding | undefined {
  if (claim.status.phase === 'Lost') return lost(claim);
  const reserved = snapshot.volumes.find((volume) => isReservedForFormer(volume, claim));
  if (reserved) return formerlyReserved(reserved, claim);
  const event = eventsAbout(snapshot, claim).pop();
  if (event?.type === 'Warning' || event?.reason === 'FailedBinding') return unprovisioned(claim, event.message);
  return /Provisioning/.test(event?.reason ?? '') ? provisioning(claim, event?.message ?? '') : undefined;
}

function lost(claim: Claim): Finding {
  const { name } = claim.metadata;
  return {
    short: 'volume gone',
    text: `the volume ${claim.spec.volumeName} of the claim ${name} is gone from the cluster`,
    remedy: `bring it back; or give its data up: kubectl delete pvc ${name}${inNamespace(claim)}, then slate-k8s deploy`,
    patience: 15,
  };
}

/** Whether a volume is kept for a claim of the same name that was deleted. */
function isReservedForFormer({ spec: { claimRef } }: PersistentVolume, { metadata }: Claim): boolean {
  const isNamed = claimRef?.name === metadata.name && claimRef.namespace === metadata.namespace;
  return isNamed && claimRef.uid !== undefined && claimRef.uid !== metadata.uid;
}

function formerlyReserved({ metadata }: PersistentVolume, claim: Claim): Finding {
  const free = `kubectl patch pv ${metadata.name} --type=json -p '[{"op":"remove","path":"/spec/claimRef/uid"}]'`;
  return {
    short: 'volume not free',
    text: `the volume ${metadata.name} is still that of an earlier claim ${claim.metadata.name}, which was deleted`,
    remedy: `${free} gives it to the new one, with its data`,
    patience: 15,
  };
}

function unprovisioned(claim: Claim, why: string): Finding {
  const { name } = claim.metadata;
  const { storageClassName, resources } = claim.spec;
  const size = resources.requests.storage;
  const setting = `--set ${claimSettingsOf(claim)}.storageClass=NAME`;
  const again = `kubectl delete pvc ${name}${inNamespace(claim)}, then slate-k8s deploy with ${setting}`;
  const noVolume = (text: string, remedy: string) => ({ short: 'no volume', text, remedy, patience: 60 });
  if (/storageclass\S* "[^"]*" not found/.test(why)) {
    const text = `the claim ${name} asks for the storage class ${storageClassName}, which is not there, nor a volume of it`;
    return noVolume(text, `kubectl get storageclass lists those there are; ${again}`);
  }
  if (/no-provisioner/.test(why)) {
    const text = `no volume of the storage class ${storageClassName} fits the claim ${name} (${size}), and the class makes none`;
    return noVolume(text, `make one that is large enough; or ${again}`);
  }
  if (/no storage class is set/.test(why)) {
    const text = `no volume is free for the claim ${name} (${size}), and the cluster has no default storage class`;
    return noVolume(text, `make one; or ${again}`);
  }
  const text = `no volume can be had for the claim ${name} (${size}): ${why}`;
  return noVolume(text, `kubectl get pv,storageclass shows what there is; ${again}`);
}

function provisioning(claim: Claim, what: string): Finding {
  return {
    short: 'volume being made',
    text: `the volume of the claim ${claim.metadata.name} is not made yet: ${what}`,
    remedy: `kubectl describe pvc ${claim.metadata.name}${inNamespace(claim)} shows more`,
    patience: 180,
  };
}
