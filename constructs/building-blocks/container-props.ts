import { k8s } from '../../imports/k8s';
import { sortedEntries, unlessEmpty } from './defaults';
import { imageReference, ImageSettings } from './image';
import { CompletePlatform } from './platform';
import { containerResources, ResourceSettings } from './resources';
import { containerSecurity } from './security';
import { ShortName, Variables } from './value-types';
import { MountPath } from './kubernetes-values';

/** A container beside the program of a workload, or before it. */
export interface ContainerProps {
  /** Its name. */
  readonly name: ShortName;
  /** Its image. */
  readonly image: ImageSettings;
  /**
   * Its command.
   * @default - that of the image
   */
  readonly command?: string[];
  /**
   * Arguments of its command.
   * @default - none
   */
  readonly args?: string[];
  /**
   * Its environment variables.
   * @default - none
   */
  readonly env?: Variables;
  /** What it requests and may use. */
  readonly resources: ResourceSettings;
  /**
   * Volumes of the pod that it sees too: the paths by the names of the volumes.
   * @default - none
   * @propertyNames { "$ref": "#/definitions/ShortName" }
   */
  readonly mounts?: { [volume: string]: MountPath };
}

/** The container as it is printed, restricted as all others are. */
export function containerOf(props: ContainerProps, platform: CompletePlatform): k8s.Container {
  return {
    name: props.name,
    image: imageReference(props.image, platform.imageRegistry),
    imagePullPolicy: props.image.pullPolicy,
    command: props.command,
    args: props.args,
    env: unlessEmpty(sortedEntries(props.env).map(([name, value]) => ({ name, value }))),
    resources: containerResources(props.resources, platform),
    securityContext: containerSecurity(platform.security.readOnlyRootFilesystem),
    volumeMounts: unlessEmpty(sortedEntries(props.mounts).map(([name, mountPath]) => ({ name, mountPath }))),
  };
}
