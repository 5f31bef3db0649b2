import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { metadata } from './metadata';
import { PositiveNumber, Schedule, WholeNumber } from './value-types';
import { Workload } from './workload';
import { WorkloadProps, WorkloadSettings } from './workload-props';

/** What can be set of every job. */
export interface JobSettings extends WorkloadSettings {
  /**
   * How often a failed pod is replaced by a new one.
   * @default - depends on the job
   */
  readonly backoffLimit?: WholeNumber;
  /**
   * After how many seconds the job is ended as failed.
   * @default - depends on the job
   */
  readonly activeDeadlineSeconds?: PositiveNumber;
  /**
   * Keeps it from being run. A job with a schedule can still be run by hand.
   * @default false
   */
  readonly suspend?: boolean;
}

export const JOB_DEFAULTS = { suspend: false } satisfies JobSettings;

/** What can be set of every job with a schedule. */
export interface CronJobSettings extends JobSettings {
  /**
   * When it runs: minute, hour, day of the month, month, day of the week, in UTC.
   * @default - depends on the job
   * @irremovable
   */
  readonly schedule?: Schedule;
}

/** All that makes a job. */
export interface JobProps extends JobSettings, WorkloadProps {}

/** All that makes a job with a schedule. */
export interface CronJobProps extends CronJobSettings, WorkloadProps {}

/** Pods that do something and end. A failed one is kept, so that its log can be read. */
abstract class RunToCompletion extends Workload {
  /** The template of a Job cannot be changed: configuration is read when the job runs. @internal */
  public override _rollOnChange(): void {}

  /** @internal */
  protected _jobSpec({ backoffLimit, activeDeadlineSeconds }: JobSettings, suspend?: boolean): k8s.JobSpec {
    const pod = this._pod;
    pod.restartPolicy = 'Never';
    return {
      suspend,
      backoffLimit,
      activeDeadlineSeconds,
      get template() {
        return pod.template();
      },
    };
  }
}

/**
 * A job that runs once. Its template cannot be changed in place: after a change it has to be deleted before it is applied again.
 * Argo CD, Flux and kapp replace it by themselves.
 */
export class Job extends RunToCompletion {
  public constructor(scope: Construct, id: string, props: JobProps) {
    super(scope, id, props);
    const annotations = {
      'argocd.argoproj.io/sync-options': 'Force=true,Replace=true',
      'kapp.k14s.io/update-strategy': 'always-replace',
      'kustomize.toolkit.fluxcd.io/force': 'enabled',
      ...props.annotations,
    };
    new k8s.KubeJob(this, 'Resource', {
      metadata: metadata(this, this.name, { ...this.podLabels, ...props.labels }, annotations),
      spec: this._jobSpec(props, props.suspend || undefined),
    });
  }
}

/** A job that runs by a schedule, one run at a time. */
export class CronJob extends RunToCompletion {
  public constructor(scope: Construct, id: string, props: CronJobProps) {
    super(scope, id, props);
    new k8s.KubeCronJob(this, 'Resource', {
      metadata: metadata(this, this.name, { ...this.podLabels, ...props.labels }, props.annotations),
      spec: {
        schedule: props.schedule ?? '',
        timeZone: 'Etc/UTC',
        suspend: props.suspend ?? JOB_DEFAULTS.suspend,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: 3600,
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 3,
        jobTemplate: { spec: this._jobSpec(props) },
      },
    });
  }
}
