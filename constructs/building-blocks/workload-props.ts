import { AllowedCallee } from './allowed-callee';
import { AddressForm } from './address';
import { ApplicationProps } from './application';
import { ImageSettings } from './image';
import { PodSettings } from './pod-settings';
import { ResourceSettings } from './resources';
import { ServiceAccount } from './service-account';
import { Toleration } from './toleration';
import { Annotations, Bytes, FilledLabelValue, Labels, MoreLabels, Name, ShortName, Variables } from './value-types';
import { GroupId, UserId } from './kubernetes-values';

/** The settings of every workload. */
export interface WorkloadSettings extends PodSettings {
  /**
   * Its image; what is left out is taken from the default image.
   * @default - the image of this kind of workload
   */
  readonly image?: ImageSettings;
  /**
   * The command, instead of the default one.
   * @default - the command of this kind of workload
   */
  readonly command?: string[];
  /**
   * More environment variables. Those that follow from calls, such as `OLLAMA_HOST`, cannot be set here.
   * @default - the variables of this kind of workload
   */
  readonly env?: Variables;
  /**
   * What the container requests and may use.
   * @default - the size of this kind of workload
   */
  readonly resources?: ResourceSettings;
  /**
   * Labels of the nodes that it may run on.
   * @default - any node
   */
  readonly nodeSelector?: Labels;
  /**
   * Taints of nodes that it tolerates.
   * @default - none
   */
  readonly tolerations?: Toleration[];
  /**
   * Others that its pods may call, beside those that the architecture has them call.
   * @default - none
   */
  readonly allowedCallees?: AllowedCallee[];
  /**
   * More labels, on the object and on its pods.
   * @default - none
   */
  readonly labels?: MoreLabels;
  /**
   * More annotations, on the object and on its pods.
   * @default - none
   */
  readonly annotations?: Annotations;
}

/** The account of a workload. */
export interface AccountProps {
  /**
   * The service account that its pods run as.
   * @default - an account of its own, without permissions or token
   */
  readonly account?: ServiceAccount;
}

/** What every workload of SLATE is given besides its settings. */
export interface CommonProps extends AccountProps {
  /**
   * The name of the object. The names of everything that belongs to it are derived from it.
   * @default - the name that SLATE gives it
   */
  readonly name?: Name;
}

/** The user and the groups of a workload whose image needs others than all workloads have. */
export interface PodUserProps {
  /**
   * The user that processes run as.
   * @default - that of the platform: 1000
   */
  readonly runAsUser?: UserId;
  /**
   * The group that processes run as.
   * @default - that of the platform: 1000
   */
  readonly runAsGroup?: GroupId;
  /**
   * The group that volumes are given to.
   * @default - that of the platform: 1000
   */
  readonly fsGroup?: GroupId;
}

/** Everything that defines a workload. */
export interface WorkloadProps extends WorkloadSettings, AccountProps, ApplicationProps {
  /** The name of the object. The names of everything that belongs to it are derived from it. */
  readonly name: Name;
  /**
   * The label `app.kubernetes.io/name` of its pods.
   * @default - the name of the object
   */
  readonly appName?: FilledLabelValue;
  /**
   * The label `app.kubernetes.io/component` of its pods.
   * @default - the name of the object
   */
  readonly component?: FilledLabelValue;
  /**
   * The name of its container.
   * @default - the component
   */
  readonly containerName?: ShortName;
  /**
   * Arguments of the command.
   * @default - none
   */
  readonly args?: string[];
  /**
   * Writable folders that last as long as the pod, with their maximum sizes.
   * @default - none
   */
  readonly scratch?: { [path: string]: Bytes };
  /**
   * The form in which its program reads addresses of services.
   * @default AddressForm.HOST_AND_PORT
   */
  readonly addressForm?: AddressForm;
  /**
   * Gives the containers of a pod one process namespace. A program that does not handle SIGTERM then ends at once when it is told to:
   * as process 1 of a namespace of its own it would run on until it is killed.
   * @default false
   */
  readonly shareProcessNamespace?: boolean;
  /**
   * The user and the groups that it runs as.
   * @default - those of the platform
   */
  readonly user?: PodUserProps;
}
