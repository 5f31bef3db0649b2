import { shortName } from '../names';
import type { KubeObject } from '../objects';

const CLAIMS: { readonly [claim: string]: string } = {
  'slate-workspace-pvc': 'storage.workspace',
  'slate-data-pvc': 'storage.data',
  'slate-memory-pvc': 'storage.memory',
  'ollama-data-pvc': 'ollama.persistence',
  'chroma-data-pvc': 'chromadb.persistence',
};

/** Where the settings of a workload are in SLATE's tree: `agentRouter`, `jobs.modelPreload`. */
export function settingsOf({ kind, metadata }: KubeObject): string {
  const name = shortName(metadata.name).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return kind === 'Deployment' ? name : `jobs.${name}`;
}

/** Where the settings of a claim are. */
export function claimSettingsOf({ metadata }: KubeObject): string {
  return CLAIMS[metadata.name] ?? 'storage';
}

/** Twice a quantity, in the same unit. */
export function doubled(quantity: string): string {
  return quantity.replace(/^[\d.]+/, (number) => String(Number(number) * 2));
}
