import { k8s } from '../../imports/k8s';
import { DownwardApi, downwardApiProjection } from './downward-api';
import { FileMode, MountPath, RelativePath, StorageMedium } from './kubernetes-values';
import { Bytes } from './value-types';

/** A folder that is empty at first and lasts as long as the pod. */
export interface EmptyDirSettings {
  /**
   * Memory, for a folder in memory. What is in it counts as memory of the container.
   * @default - on the disk of the node
   */
  readonly medium?: StorageMedium;
  /**
   * The most that may be in it. A pod that exceeds it is evicted.
   * @default - what the limits of the container allow
   */
  readonly sizeLimit?: Bytes;
}

/** A part of a projected volume: one of these. */
export interface VolumeProjection {
  /** Keys of a Secret. @default - none */
  readonly secret?: k8s.SecretProjection;
  /** Keys of a ConfigMap. @default - none */
  readonly configMap?: k8s.ConfigMapProjection;
  /** Fields of the pod and resources of its containers, such as its labels. @default - none */
  readonly downwardAPI?: DownwardApi;
  /** A token of the service account, for an audience of one's own. @default - none */
  readonly serviceAccountToken?: k8s.ServiceAccountTokenProjection;
}

/** Several sources in one folder. */
export interface ProjectedVolume {
  /**
   * The sources.
   * @minItems 1
   */
  readonly sources: VolumeProjection[];
  /**
   * The permissions of the files, such as 292 (0444 in octal).
   * @default 420 (0644 in octal)
   */
  readonly defaultMode?: FileMode;
}

/** A volume and where it is mounted. It has one source, which exists or is created by somebody else. */
export interface VolumeSettings {
  /**
   * The folder that it is mounted at or, with `subPath`, the file.
   * @irremovable
   */
  readonly mountPath: MountPath;
  /**
   * The file or folder of the volume that is mounted.
   * @default - the whole volume
   */
  readonly subPath?: RelativePath;
  /** Mounts it read-only. @default false */
  readonly readOnly?: boolean;
  /** A Secret. @default - another source */
  readonly secret?: k8s.SecretVolumeSource;
  /** A ConfigMap. @default - another source */
  readonly configMap?: k8s.ConfigMapVolumeSource;
  /** A claim that exists. @default - another source */
  readonly persistentVolumeClaim?: k8s.PersistentVolumeClaimVolumeSource;
  /** A folder that lasts as long as the pod, such as `/dev/shm` in memory. @default - another source */
  readonly emptyDir?: EmptyDirSettings;
  /** Several sources in one folder. @default - another source */
  readonly projected?: ProjectedVolume;
}

/** A volume as it is printed. */
export function givenVolume(name: string, settings: VolumeSettings): k8s.Volume {
  const { secret, configMap, persistentVolumeClaim, emptyDir, projected } = settings;
  return {
    name,
    secret,
    configMap,
    persistentVolumeClaim,
    emptyDir: emptyDir && folder(emptyDir),
    projected: projected && inOneFolder(projected),
  };
}

/** Its mount. */
export function givenMount(name: string, { mountPath, subPath, readOnly }: VolumeSettings): k8s.VolumeMount {
  return { name, mountPath, subPath, readOnly: readOnly || undefined };
}

function inOneFolder({ sources, defaultMode }: ProjectedVolume): k8s.ProjectedVolumeSource {
  return {
    sources: sources.map(({ downwardAPI, ...others }) => ({
      ...others,
      downwardApi: downwardAPI && downwardApiProjection(downwardAPI),
    })),
    defaultMode,
  };
}

function folder({ medium, sizeLimit }: EmptyDirSettings): k8s.EmptyDirVolumeSource {
  return { medium, sizeLimit: sizeLimit ? k8s.Quantity.fromString(sizeLimit) : undefined };
}
