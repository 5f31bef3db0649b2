import { MODEL_PRELOAD } from '../../constructs/names';
import type { HealthProblem } from '../cluster/diagnosis';
import type { Health } from '../cluster/health';
import type { Kubectl } from '../cluster/kubectl';
import { PresentModels, presentModels, wantedModels } from '../cluster/ollama';
import type { Snapshot } from '../cluster/snapshot';
import { interruption } from '../interruption';
import { Mistake } from '../../mistake';
import { count, listed } from '../terminal/words';

export interface ModelsStatus extends PresentModels {
  readonly wanted: string[];
  /** Those of the wanted ones that are not installed. */
  readonly missing: string[];
  /** Why nothing is known of them, if so. */
  readonly error: string | null;
}

const UNKNOWN = { installed: [], loaded: [], wanted: [], missing: [] };

/** The models of the Ollama in the cluster; null without one. */
export async function modelsStatus(kubectl: Kubectl, { deployments }: Snapshot): Promise<ModelsStatus | null> {
  const ollama = deployments.find(({ metadata }) => metadata.name === 'ollama');
  if (!ollama) return null;
  if (!ollama.status.readyReplicas) return { ...UNKNOWN, error: 'Ollama is not ready' };
  try {
    const [{ installed, loaded }, models] = await Promise.all([presentModels(kubectl), wantedModels(kubectl)]);
    const wanted = models.map(({ name }) => name);
    const names = installed.map(({ name }) => name);
    return {
      // Ollama lists them in any order.
      installed: installed.sort((one, other) => one.name.localeCompare(other.name)),
      loaded: loaded.sort(),
      wanted,
      missing: wanted.filter((name) => !names.includes(name)),
      error: null,
    };
  } catch (error) {
    if (interruption.aborted || !(error instanceof Mistake)) throw error;
    return { ...UNKNOWN, error: error.message.split('\n')[0] };
  }
}

/** Models that are still being preloaded are not missing. */
export function missingModels(models: ModelsStatus | null, health: Health[]): HealthProblem[] {
  const isLoading = health.some(({ workload, isDone }) => workload.metadata.name === MODEL_PRELOAD && !isDone);
  const missing = models?.missing ?? [];
  if (isLoading || missing.length === 0) return [];
  return [
    {
      names: ['ollama'],
      pods: [],
      short: `${count(missing.length, 'model')} missing`,
      text: `it lacks ${listed(missing)}, which the settings ask for`,
      remedy: 'get them with slate-k8s models preload',
      graceSeconds: 0,
    },
  ];
}
