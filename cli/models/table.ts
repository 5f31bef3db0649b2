import type { PresentModels, WantedModel } from '../cluster/ollama';
import { table } from '../terminal/table';
import { bytes } from '../terminal/words';

/** A model that Ollama has, or should have. */
export interface Model {
  readonly name: string;
  readonly state: 'loaded' | 'on disk' | 'missing';
  readonly size?: number;
  /** Why the settings ask for it, if they do. */
  readonly purpose?: string;
}

/** The models that the settings ask for, and then any others. */
export function modelsFrom({ installed, loaded }: PresentModels, wanted: WantedModel[]): Model[] {
  const names = new Set([...wanted, ...installed].map(({ name }) => name));
  return [...names].map((name) => {
    const found = installed.find((model) => model.name === name);
    return {
      name,
      state: loaded.includes(name) ? 'loaded' : found ? 'on disk' : 'missing',
      size: found?.size,
      purpose: wanted.find((model) => model.name === name)?.purpose,
    };
  });
}

export function modelTable(models: Model[]): string[] {
  const rows = models.map(({ name, state, size, purpose }) => [
    name,
    size === undefined ? '-' : bytes(size),
    state,
    purpose ?? 'not asked for',
  ]);
  return table(['MODEL', 'SIZE', 'STATE', 'ASKED FOR AS'], rows);
}
