import type { Kubectl } from './kubectl';
import type { Claim } from './objects';
import { listed } from '../terminal/words';
import { INCOMPLETE } from './annotations';

interface WithClaim {
  readonly claim: Claim;
}

/** What leaves data incomplete until it has been run to its end. */
type Unfinished = 'restore' | 'reset';

const STATES: { readonly [by in Unfinished]: string } = {
  restore: 'half restored; run the same slate-k8s restore again',
  reset: 'half deleted; run slate-k8s reset --delete-data again',
};

/** Notes on claims that their data is incomplete from now on: SLATE is not started on it, whatever ends this command. */
export async function markIncomplete(kubectl: Kubectl, volumes: WithClaim[], by: Unfinished): Promise<void> {
  await annotate(kubectl, volumes, `${INCOMPLETE}=${by}`, '--overwrite');
}

export async function markComplete(kubectl: Kubectl, volumes: WithClaim[]): Promise<void> {
  await annotate(kubectl, volumes, `${INCOMPLETE}-`);
}

export function isIncomplete(claim: Claim): boolean {
  return claim.metadata.annotations?.[INCOMPLETE] !== undefined;
}

/** Which of the claims have incomplete data, and what to do about it; nothing when none has. */
export function incompleteness(claims: Claim[]): string | undefined {
  const half = claims.filter(isIncomplete);
  if (half.length === 0) return undefined;
  const state = STATES[half[0].metadata.annotations?.[INCOMPLETE] as Unfinished];
  return `the data of ${listed(half.map(({ metadata }) => metadata.name))} is ${state}`;
}

async function annotate(kubectl: Kubectl, volumes: WithClaim[], ...args: string[]): Promise<void> {
  const claims = volumes.map(({ claim }) => claim.metadata.name);
  await kubectl.run(['annotate', 'persistentvolumeclaims', ...claims, ...args]);
}
