import { listed } from '../terminal/words';
import { INCOMPLETE } from './annotations';
import type { Kubectl } from './kubectl';
import type { Claim } from './objects';

/** What leaves data incomplete until it has finished. */
type Unfinished = 'restore' | 'reset';

const STATES: { readonly [by in Unfinished]: string } = {
  restore: 'only partly restored; run the same slate-k8s restore again',
  reset: 'only partly deleted; run slate-k8s reset --delete-data again',
};

/** Marks the data of claims as incomplete: SLATE is not started with it, however this command ends. */
export async function markIncomplete(
  kubectl: Kubectl,
  volumes: { readonly claim: Claim }[],
  by: Unfinished,
): Promise<void> {
  await annotate(kubectl, volumes, `${INCOMPLETE}=${by}`, '--overwrite');
}

export async function markComplete(kubectl: Kubectl, volumes: { readonly claim: Claim }[]): Promise<void> {
  await annotate(kubectl, volumes, `${INCOMPLETE}-`);
}

export function isIncomplete(claim: Claim): boolean {
  return claim.metadata.annotations?.[INCOMPLETE] !== undefined;
}

/** Which of the claims have incomplete data, and what to do about it; nothing when none have. */
export function incompleteness(claims: Claim[]): string | undefined {
  const half = claims.filter(isIncomplete);
  if (half.length === 0) return undefined;
  const state = STATES[half[0].metadata.annotations?.[INCOMPLETE] as Unfinished];
  return `the data of ${listed(half.map(({ metadata }) => metadata.name))} is ${state}`;
}

async function annotate(kubectl: Kubectl, volumes: { readonly claim: Claim }[], ...args: string[]): Promise<void> {
  const claims = volumes.map(({ claim }) => claim.metadata.name);
  await kubectl.run(['annotate', 'persistentvolumeclaims', ...claims, ...args]);
}
