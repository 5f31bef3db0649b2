import type { Claim } from '../cluster/objects';

export interface ClaimStatus {
  readonly name: string;
  readonly size: string;
  /** `Bound`, `Pending` or `Lost`. */
  readonly state: string;
  readonly volume: string | null;
  readonly storageClass: string | null;
}

export function claimStatus({ metadata, spec, status }: Claim): ClaimStatus {
  return {
    name: metadata.name,
    size: status.capacity?.storage ?? spec.resources.requests.storage,
    state: status.phase,
    volume: spec.volumeName || null,
    storageClass: spec.storageClassName || null,
  };
}
