import { INSECURE_REGISTRY } from '../../names';
import { Labels } from './manifest';

/** The models that the data of the ConfigMap `slate-model-files` names. */
export interface ListedModels {
  /** SLATE's own. */
  readonly custom: string[];
  /** Those from which they are made. */
  readonly bases: string[];
  /** All others that are pulled. */
  readonly pulled: string[];
  /** The host and port of the registry to pull from over plain HTTP. */
  readonly insecureRegistry?: string;
}

const MODELFILE = 'Modelfile.';

/** Reads what `ModelFiles` writes; no models in the data of any other ConfigMap. */
export function listedModels(data: Labels = {}): ListedModels {
  const files = Object.keys(data).filter((file) => file.startsWith(MODELFILE));
  return {
    custom: files.map((file) => file.slice(MODELFILE.length)),
    bases: files.flatMap((file) => /^FROM (\S+)/m.exec(data[file])?.[1] ?? []),
    pulled: (data['pull.txt'] ?? '').split('\n').filter((model) => model !== ''),
    insecureRegistry: data[INSECURE_REGISTRY],
  };
}
