import { Construct } from 'constructs';
import { AddressForm } from '../building-blocks/address';
import { mergeLayers } from '../building-blocks/defaults';
import { CronJob, CronJobSettings } from '../building-blocks/job';
import { script } from '../building-blocks/script';
import { SLATE_JOB_DEFAULTS, slateProgram } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the codebase indexer. */
export interface CodebaseIndexerSettings extends CronJobSettings {}

/** Its settings, name and account. */
export interface CodebaseIndexerProps extends CodebaseIndexerSettings, CommonProps {}

export const CODEBASE_INDEXER_DEFAULTS = mergeLayers(SLATE_JOB_DEFAULTS, {
  schedule: '0 2 * * *',
  command: ['sh', '-c', script('index-workspace.sh')],
  backoffLimit: 2,
  activeDeadlineSeconds: 7200,
  resources: {
    requests: { cpu: '100m', memory: '256Mi', 'ephemeral-storage': '100Mi' },
    limits: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '2Gi' },
  },
} satisfies CodebaseIndexerSettings);

/** Puts the workspace's code into ChromaDB, so that agents find it. */
export class CodebaseIndexer extends CronJob {
  public constructor(scope: Construct, id: string, props: CodebaseIndexerProps = {}) {
    checkProps(scope, id, 'CodebaseIndexerProps', props);
    super(scope, id, {
      ...slateProgram(scope, CODEBASE_INDEXER_DEFAULTS, props),
      name: props.name ?? 'slate-codebase-indexer',
      appName: props.name ?? 'slate',
      component: 'codebase-indexer',
      addressForm: AddressForm.URL,
      scratch: { '/tmp': '500Mi' },
    });
  }
}
