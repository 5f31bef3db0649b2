import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { Job, JobSettings } from '../building-blocks/job';
import { INSECURE_REGISTRY, MODEL_PRELOAD } from '../names';
import { checkProps } from '../schema/check-props';
import { ollamaClient, OllamaClientProps, CREATE_MODELS, MODEL_FILES, OLLAMA_CLIENT_DEFAULTS } from './ollama-client';

/** The settings of the preload of models. */
export interface ModelPreloadSettings extends JobSettings {}

/** Its settings, name and account. */
export interface ModelPreloadProps extends ModelPreloadSettings, OllamaClientProps {}

export const MODEL_PRELOAD_DEFAULTS = mergeLayers(OLLAMA_CLIENT_DEFAULTS, {
  command: [
    'sh',
    '-euc',
    `try=0
until ollama list >/dev/null 2>&1; do
  try=$((try + 1))
  if [ "$try" -gt 120 ]; then echo "$OLLAMA_HOST does not answer" >&2; exit 1; fi
  echo "waiting for $OLLAMA_HOST"
  sleep 5
done
for model in $(cat ${MODEL_FILES}/pull.txt) $(sed -n 's/^FROM //p' ${MODEL_FILES}/Modelfile.* | sort -u); do
  echo "pulling $model"
  case "$model" in
    "$(cat ${MODEL_FILES}/${INSECURE_REGISTRY} 2>/dev/null)"/*) ollama pull --insecure "$model" ;;
    *) ollama pull "$model" ;;
  esac
done
${CREATE_MODELS}`,
  ],
  backoffLimit: 6,
  activeDeadlineSeconds: 14400,
} satisfies ModelPreloadSettings);

/** Pulls the models that SLATE needs and makes its own from them, once Ollama answers. */
export class ModelPreload extends Job {
  public constructor(scope: Construct, id: string, props: ModelPreloadProps = {}) {
    checkProps(scope, id, 'ModelPreloadProps', props);
    super(scope, id, {
      ...ollamaClient(MODEL_PRELOAD_DEFAULTS, props),
      name: props.name ?? MODEL_PRELOAD,
      appName: props.name ?? 'slate',
      component: 'model-preload',
      scratch: { '/tmp': '100Mi' },
    });
  }
}
