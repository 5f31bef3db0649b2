import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { CronJob, CronJobSettings } from '../building-blocks/job';
import { checkProps } from '../schema/check-props';
import { forEachModel, ollamaClient, OllamaClientProps, OLLAMA_CLIENT_DEFAULTS } from './ollama-client';

/** The settings of the inference benchmarks. */
export interface InferenceBenchmarksSettings extends CronJobSettings {}

/** Its settings, name and account. */
export interface InferenceBenchmarksProps extends InferenceBenchmarksSettings, OllamaClientProps {}

export const INFERENCE_BENCHMARKS_DEFAULTS = mergeLayers(OLLAMA_CLIENT_DEFAULTS, {
  schedule: '0 6 * * 0',
  command: [
    'sh',
    '-euc',
    forEachModel(`echo "== $model"
ollama run --verbose "$model" "List three uses of a binary search."`),
  ],
  backoffLimit: 1,
  activeDeadlineSeconds: 3600,
} satisfies InferenceBenchmarksSettings);

/** Asks each of SLATE's own models one question and prints how long each step took. */
export class InferenceBenchmarks extends CronJob {
  public constructor(scope: Construct, id: string, props: InferenceBenchmarksProps = {}) {
    checkProps(scope, id, 'InferenceBenchmarksProps', props);
    super(scope, id, {
      ...ollamaClient(INFERENCE_BENCHMARKS_DEFAULTS, props),
      name: props.name ?? 'slate-inference-benchmarks',
      appName: props.name ?? 'slate',
      component: 'benchmarks',
      scratch: { '/tmp': '100Mi' },
    });
  }
}
