import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { CronJob, CronJobSettings } from '../building-blocks/job';
import { checkProps } from '../schema/check-props';
import { ollamaClient, OllamaClientProps, CREATE_MODELS, OLLAMA_CLIENT_DEFAULTS } from './ollama-client';

/** The settings of the model trainer. */
export interface ModelTrainerSettings extends CronJobSettings {}

/** Its settings, name and account. */
export interface ModelTrainerProps extends ModelTrainerSettings, OllamaClientProps {}

export const MODEL_TRAINER_DEFAULTS = mergeLayers(OLLAMA_CLIENT_DEFAULTS, {
  schedule: '0 3 * * 0',
  command: ['sh', '-euc', CREATE_MODELS],
  backoffLimit: 2,
  activeDeadlineSeconds: 7200,
} satisfies ModelTrainerSettings);

/** Makes SLATE's own models again from their Modelfiles. */
export class ModelTrainer extends CronJob {
  public constructor(scope: Construct, id: string, props: ModelTrainerProps = {}) {
    checkProps(scope, id, 'ModelTrainerProps', props);
    super(scope, id, {
      ...ollamaClient(MODEL_TRAINER_DEFAULTS, props),
      name: props.name ?? 'slate-model-trainer',
      appName: props.name ?? 'slate',
      component: 'model-trainer',
      scratch: { '/tmp': '100Mi' },
    });
  }
}
