import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { CronJob, CronJobSettings } from '../building-blocks/job';
import { IService } from '../building-blocks/peer';
import { SMALL_JOB } from '../building-blocks/resources';
import { script } from '../building-blocks/script';
import { SLATE_JOB_DEFAULTS, slateProgram } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the nightly health check. */
export interface NightlyHealthSettings extends CronJobSettings {}

/** Its settings, name and account. */
export interface NightlyHealthProps extends NightlyHealthSettings, CommonProps {}

export const NIGHTLY_HEALTH_DEFAULTS = mergeLayers(SLATE_JOB_DEFAULTS, {
  schedule: '0 0 * * *',
  command: ['python', '-c', script('nightly-health.py')],
  backoffLimit: 1,
  activeDeadlineSeconds: 600,
  resources: SMALL_JOB,
} satisfies NightlyHealthSettings);

/** Asks every service whether it is well, prints a line for each, and fails if any is not. */
export class NightlyHealth extends CronJob {
  private readonly args: string[] = [];

  public constructor(scope: Construct, id: string, props: NightlyHealthProps = {}) {
    checkProps(scope, id, 'NightlyHealthProps', props);
    const args: string[] = [];
    super(scope, id, {
      ...slateProgram(scope, NIGHTLY_HEALTH_DEFAULTS, props),
      args,
      name: props.name ?? 'slate-nightly-health',
      appName: props.name ?? 'slate',
      component: 'health-check',
      scratch: { '/tmp': '100Mi' },
    });
    this.args = args;
  }

  /** States which services are asked. */
  public checks(...services: IService[]): void {
    this.calls(...services);
    for (const { name, healthUrl } of services) this.args.push(name, healthUrl);
  }
}
