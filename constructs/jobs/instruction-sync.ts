import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { CronJob, CronJobSettings } from '../building-blocks/job';
import { SMALL_JOB } from '../building-blocks/resources';
import { script } from '../building-blocks/script';
import { SLATE_JOB_DEFAULTS, slateProgram } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the instruction sync. */
export interface InstructionSyncSettings extends CronJobSettings {}

/** Its settings, name and account. */
export interface InstructionSyncProps extends InstructionSyncSettings, CommonProps {}

export const INSTRUCTION_SYNC_DEFAULTS = mergeLayers(SLATE_JOB_DEFAULTS, {
  schedule: '0 * * * *',
  command: ['sh', '-c', script('sync-instructions.sh')],
  backoffLimit: 1,
  activeDeadlineSeconds: 120,
  resources: SMALL_JOB,
} satisfies InstructionSyncSettings);

/** Brings the instructions of the agents in line with the state of the cluster. It writes the keys that are not rendered. Its image needs kubectl. */
export class InstructionSync extends CronJob {
  public constructor(scope: Construct, id: string, props: InstructionSyncProps = {}) {
    checkProps(scope, id, 'InstructionSyncProps', props);
    super(scope, id, {
      ...slateProgram(scope, INSTRUCTION_SYNC_DEFAULTS, props),
      name: props.name ?? 'slate-instruction-sync',
      appName: props.name ?? 'slate',
      component: 'instruction-sync',
      scratch: { '/tmp': '100Mi' },
    });
  }
}
