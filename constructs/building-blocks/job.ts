import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { PART_OF_LABEL, SLATE_SYSTEM } from '../names';
import { apiObject } from './api-object';
import { partOf } from './application';
import { checkProps } from '../schema/check-props';
import { TimeZone } from './kubernetes-values';
import { metadata } from './metadata';
import { PositiveNumber, Schedule, WholeNumber } from './value-types';
import { Workload } from './workload';
import { WorkloadProps, WorkloadSettings } from './workload-props';

/** The settings of every job. */
export interface JobSettings extends WorkloadSettings {
  /**
   * How many times a failed pod is replaced by a new one.
   * @default - depends on the job
   */
  readonly backoffLimit?: WholeNumber;
  /**
   * How many seconds the job may run before it fails.
   * @default - depends on the job
   */
  readonly activeDeadlineSeconds?: PositiveNumber;
  /**
   * Keeps it from running. A job with a schedule can still be started by hand.
   * @default false
   */
  readonly suspend?: boolean;
}

export const JOB_DEFAULTS = { suspend: false } satisfies JobSettings;

/** The settings of every job with a schedule. */
export interface CronJobSettings extends JobSettings {
  /**
   * When it runs: minute, hour, day of the month, month, day of the week, in its time zone.
   * @default - depends on the job
   * @irremovable
   */
  readonly schedule?: Schedule;
  /**
   * The time zone of its schedule.
   * @default - that of all jobs (`timeZone`)
   */
  readonly timeZone?: TimeZone;
}

/** Everything that defines a job. */
export interface JobProps extends JobSettings, WorkloadProps {}

/** Everything that defines a job with a schedule. */
export interface CronJobProps extends CronJobSettings, WorkloadProps {}

/** Pods that run to completion. A failed one is kept, so that its log can be read. */
abstract class RunToCompletion extends Workload {
  protected constructor(scope: Construct, id: string, props: WorkloadProps) {
    super(scope, id, props);
    const application = partOf(this);
    // So that the guide's command for logs finds SLATE's services alone.
    if (application[PART_OF_LABEL] !== SLATE_SYSTEM) Object.assign(this._pod.labels, application);
  }

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
 * A job that runs once. Its template cannot be changed in place: after a change of it or of its configuration, delete the job before you
 * apply it again. Argo CD, Flux and kapp do so by themselves.
 */
export class Job extends RunToCompletion {
  public constructor(scope: Construct, id: string, props: JobProps) {
    checkProps(scope, id, 'JobProps', props, new.target !== Job);
    super(scope, id, props);
    const annotations = {
      'argocd.argoproj.io/sync-options': 'Force=true,ServerSideApply=false',
      'kapp.k14s.io/update-strategy': 'always-replace',
      'kustomize.toolkit.fluxcd.io/force': 'enabled',
      ...props.annotations,
    };
    apiObject(k8s.KubeJob, this, 'Resource', {
      metadata: metadata(this, this.name, { ...this.podLabels, ...props.labels }, annotations),
      spec: this._jobSpec(props, props.suspend || undefined),
    });
  }

  /** @internal */
  public override _rollOnChange(configuration: string, checksum: string): void {
    this._pod.noteChecksum(configuration, checksum);
  }
}

/** A job that runs on a schedule, one run at a time. */
export class CronJob extends RunToCompletion {
  public constructor(scope: Construct, id: string, props: CronJobProps) {
    checkProps(scope, id, 'CronJobProps', props, new.target !== CronJob);
    super(scope, id, props);
    apiObject(k8s.KubeCronJob, this, 'Resource', {
      metadata: metadata(this, this.name, { ...this.podLabels, ...props.labels }, props.annotations),
      spec: {
        schedule: props.schedule ?? '',
        timeZone: props.timeZone ?? this._platform.timeZone,
        suspend: props.suspend ?? JOB_DEFAULTS.suspend,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: 3600,
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 3,
        jobTemplate: { spec: this._jobSpec(props) },
      },
    });
  }

  /** Each run reads the configuration as it is then. @internal */
  public override _rollOnChange(): void {}
}
