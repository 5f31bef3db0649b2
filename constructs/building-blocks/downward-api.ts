import { k8s } from '../../imports/k8s';
import { Divisor, FileMode, RelativePath, ResourceField, VolumeFieldPath } from './kubernetes-values';
import { Name } from './value-types';

/** A field of the pod. */
export interface VolumeField {
  /** Its path, such as `metadata.labels`. */
  readonly fieldPath: VolumeFieldPath;
}

/** A resource of a container of the pod. */
export interface VolumeResourceField {
  /** The container. That of a workload of SLATE has the name of its component, such as `dashboard`. */
  readonly containerName: Name;
  /** The resource, such as `limits.memory`. */
  readonly resource: ResourceField;
  /**
   * The unit of the figure in the file.
   * @default '1'
   */
  readonly divisor?: Divisor;
}

/** A file with a field of the pod or a resource of a container: one of these. */
export interface DownwardApiFile {
  /** The file. */
  readonly path: RelativePath;
  /** A field of the pod. @default - a resource */
  readonly fieldRef?: VolumeField;
  /** A resource of a container. @default - a field of the pod */
  readonly resourceFieldRef?: VolumeResourceField;
  /**
   * The permissions of the file, such as 292 (0444 in octal).
   * @default - those of all files of the volume
   */
  readonly mode?: FileMode;
}

/** Fields of the pod and resources of its containers. */
export interface DownwardApi {
  /**
   * The files.
   * @minItems 1
   */
  readonly items: DownwardApiFile[];
}

/** The files as they are printed. */
export function downwardApiProjection({ items }: DownwardApi): k8s.DownwardApiProjection {
  return {
    items: items.map(({ resourceFieldRef: resource, ...file }) => ({
      ...file,
      resourceFieldRef: resource && {
        ...resource,
        divisor: resource.divisor === undefined ? undefined : k8s.Quantity.fromString(resource.divisor),
      },
    })),
  };
}
