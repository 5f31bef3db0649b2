import { mergeLayers, withDefaults } from '../building-blocks/defaults';
import { ImageSettings } from '../building-blocks/image';
import { JOB_DEFAULTS, JobSettings } from '../building-blocks/job';
import { SMALL_JOB } from '../building-blocks/resources';
import { CommonProps, WorkloadSettings } from '../building-blocks/workload-props';
import { SLATE_SYSTEM } from '../names';
import { NO_GPU, ollamaImage } from '../services/ollama';

/** What a job that is a client of Ollama is given besides its settings. */
export interface OllamaClientProps extends CommonProps {
  /**
   * Ollama's image, as set for the server.
   * @default - the server's default image
   */
  readonly ollamaImage?: ImageSettings;
}

/** Where the jobs find the files from which SLATE's own models are made. */
export const MODEL_FILES = '/models';

/**
 * A loop over the Modelfiles of SLATE's own models, with their names as `$model`. Its script has no braces after a dollar sign: Flux would
 * take them for variables of its own.
 */
export function forEachModel(script: string): string {
  return `for file in ${MODEL_FILES}/Modelfile.*; do
  model=$(echo "$file" | cut -d . -f 2-)
  ${script.replace(/\n/g, '\n  ')}
done`;
}

/** Makes each of SLATE's own models from its Modelfile. */
export const CREATE_MODELS = forEachModel(`echo "creating $model"
ollama create "$model" -f "$file"`);

/** They only talk to the server: small, without GPUs, with a home for the client's key. */
export const OLLAMA_CLIENT_DEFAULTS = {
  ...JOB_DEFAULTS,
  env: { HOME: '/tmp', ...NO_GPU },
  resources: SMALL_JOB,
} satisfies JobSettings;

/** The complete settings of a job on Ollama's image. */
export function ollamaClient<D extends WorkloadSettings, G extends WorkloadSettings & OllamaClientProps>(
  defaults: D,
  given: G,
): D & G {
  const image = ollamaImage(given.ollamaImage);
  // A shell does not handle SIGTERM.
  return {
    ...(withDefaults(mergeLayers({ image }, defaults), given) as D & G),
    shareProcessNamespace: true,
    partOf: SLATE_SYSTEM,
  };
}
