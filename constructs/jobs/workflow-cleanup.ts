import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { CronJob, CronJobSettings } from '../building-blocks/job';
import { SMALL_JOB } from '../building-blocks/resources';
import { SLATE_JOB_DEFAULTS, slateProgram, WORKSPACE } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the workflow cleanup. */
export interface WorkflowCleanupSettings extends CronJobSettings {}

/** Its settings, name and account. */
export interface WorkflowCleanupProps extends WorkflowCleanupSettings, CommonProps {}

export const WORKFLOW_CLEANUP_DEFAULTS = mergeLayers(SLATE_JOB_DEFAULTS, {
  schedule: '0 */4 * * *',
  // The program works on the tasks beside itself.
  command: ['python', `${WORKSPACE}/slate/slate_workflow_manager.py`, '--cleanup'],
  backoffLimit: 1,
  activeDeadlineSeconds: 300,
  resources: SMALL_JOB,
} satisfies WorkflowCleanupSettings);

/** Removes tasks that are stale or were abandoned. */
export class WorkflowCleanup extends CronJob {
  public constructor(scope: Construct, id: string, props: WorkflowCleanupProps = {}) {
    checkProps(scope, id, 'WorkflowCleanupProps', props);
    super(scope, id, {
      ...slateProgram(scope, WORKFLOW_CLEANUP_DEFAULTS, props),
      name: props.name ?? 'slate-workflow-cleanup',
      appName: props.name ?? 'slate',
      component: 'workflow-cleanup',
      scratch: { '/tmp': '100Mi' },
    });
  }
}
