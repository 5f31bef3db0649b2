import { CLAIMS } from '../../../constructs/names';
import { shortName } from '../names';
import type { KubeObject } from '../objects';

const CLAIM_SETTINGS = new Map<string, string>([
  [CLAIMS.workspace.name, 'storage.workspace'],
  [CLAIMS.data.name, 'storage.data'],
  [CLAIMS.memory.name, 'storage.memory'],
  [CLAIMS.ollama.name, 'ollama.persistence'],
  [CLAIMS.chroma.name, 'chromadb.persistence'],
]);

/** The path of a workload's settings: `agentRouter`, `jobs.modelPreload`. */
export function settingsPathOf({ kind, metadata }: KubeObject): string {
  const name = shortName(metadata.name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return kind === 'Deployment' ? name : `jobs.${name}`;
}

/** The path of a claim's settings. */
export function claimSettingsPathOf({ metadata }: Pick<KubeObject, 'metadata'>): string {
  return CLAIM_SETTINGS.get(metadata.name) ?? 'storage';
}

/** Twice a quantity, in the same unit. */
export function doubled(quantity: string): string {
  return quantity.replace(/^[\d.]+/, (number) => String(Number(number) * 2));
}
