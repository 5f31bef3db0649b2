import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { HOST_PATH_CLASS } from '../names';
import { apiObject } from './api-object';
import { checkProps } from '../schema/check-props';
import { withDefaults } from './defaults';
import { declareExisting } from './existing';
import { clusterScoped, KEEP, metadata, namespaceOf } from './metadata';
import { NodeGroup } from './node-group';
import { platformOf } from './platform';
import { Annotations, Bytes, Folder, MoreLabels, Name, ShortName, Text } from './value-types';
import { Workload } from './workload';

/** Who can mount a volume. */
export enum AccessMode {
  /** One node. */
  READ_WRITE_ONCE = 'ReadWriteOnce',
  /** One pod: for claims of one workload, on volumes of a CSI driver. */
  READ_WRITE_ONCE_POD = 'ReadWriteOncePod',
  /** Every node. The storage class must let the group of the pods (`security.fsGroup`) write. */
  READ_WRITE_MANY = 'ReadWriteMany',
}

/**
 * the name of a storage class, or an empty text for none
 * @pattern ^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*)?$
 * @not { "pattern": "^.{254}" }
 */
export type StorageClass = string;

/** An object that has the data of a new volume. */
export interface DataSource {
  /**
   * Its API group, such as `snapshot.storage.k8s.io`.
   * @default - the group of claims
   */
  readonly apiGroup?: Name;
  /**
   * Its kind, such as VolumeSnapshot or PersistentVolumeClaim.
   * @default - none: required beside a name
   */
  readonly kind?: Text;
  /**
   * Its name.
   * @default - none
   */
  readonly name?: Name;
}

/** A claim for storage. */
export interface ClaimSettings {
  /**
   * The size, such as `10Gi`. A claim can grow if its storage class allows it, but never shrink.
   * @default - depends on the claim
   * @irremovable
   */
  readonly size?: Bytes;
  /**
   * The storage class. An empty text means none: it takes a volume that exists already and has no class.
   * @default - the default class of the cluster
   */
  readonly storageClass?: StorageClass;
  /**
   * The name of an existing volume to take, and no other.
   * @default - any volume that fits
   */
  readonly volumeName?: Name;
  /**
   * What a new volume starts with: a snapshot or another claim of the namespace.
   * @default - nothing
   */
  readonly dataSource?: DataSource;
  /**
   * More labels of the claim.
   * @default - none
   */
  readonly labels?: MoreLabels;
  /**
   * More annotations of the claim.
   * @default - none
   */
  readonly annotations?: Annotations;
  /**
   * Who can mount it: the pods of one node, of every node, or a single pod. Pods that share a claim that only one node can mount run on the same node.
   * @default AccessMode.READ_WRITE_ONCE
   * @irremovable
   */
  readonly accessMode?: AccessMode;
  /**
   * The name of an existing claim to use instead of a new one.
   * @default - a new claim
   */
  readonly existingClaim?: Name;
  /**
   * A folder on the node to keep the data in, for clusters with one node. It is created if it is missing.
   * @default - a folder below `hostPathRoot` if that is set and nothing else says where the data is, else the storage class decides
   */
  readonly hostPath?: Folder;
  /**
   * Keeps the data when Flux, Argo CD, Helm or kapp remove the claim or the whole installation.
   * @default true
   */
  readonly keep?: boolean;
}

/** A claim, its name and who shares it. */
export interface ClaimProps extends ClaimSettings {
  /** The name of the claim, such as `llm-data-pvc`. */
  readonly name: Name;
  /**
   * What is in it, in one word: a volume on a folder of the node is named `<namespace>-<folder>-pv`.
   * @default - the name of the claim, without `-pvc`
   */
  readonly folder?: ShortName;
  /**
   * The group of the pods that share the claim. They run on one node if only one node can mount it.
   * @default - the claim is not shared
   */
  readonly nodeGroup?: NodeGroup;
}

export const CLAIM_DEFAULTS = {
  size: '1Gi',
  accessMode: AccessMode.READ_WRITE_ONCE as AccessMode,
  keep: true,
} satisfies ClaimSettings;

/** Storage that outlives pods. */
export class Claim extends Construct {
  private readonly volume: k8s.Volume;
  private readonly nodeGroup?: NodeGroup;
  private readonly hostPath: boolean;
  /** Whether pods on any node can mount it. */
  private readonly spansNodes: boolean;

  public constructor(scope: Construct, id: string, props: ClaimProps) {
    checkProps(scope, id, 'ClaimProps', props);
    super(scope, id);
    const volumeName = props.name.replace(/-pvc$/, '');
    const folder = props.folder ?? volumeName;
    const namespace = namespaceOf(this);
    const settings = withDefaults({ ...CLAIM_DEFAULTS, hostPath: this.belowRoot(folder, props) }, props);
    const name = settings.existingClaim ?? props.name;
    const keep = settings.keep ? KEEP : {};
    this.hostPath = Boolean(settings.hostPath);
    this.spansNodes = this.hostPath || settings.accessMode === AccessMode.READ_WRITE_MANY;
    this.nodeGroup = settings.nodeGroup;
    this.volume = { name: volumeName, persistentVolumeClaim: { claimName: name } };
    if (settings.hostPath) {
      const prefix = namespace ? `${namespace}-` : '';
      apiObject(k8s.KubePersistentVolume, this, 'Volume', {
        metadata: clusterScoped(metadata(this, `${prefix}${folder}-pv`, {}, keep)),
        spec: {
          capacity: { storage: k8s.Quantity.fromString(settings.size) },
          accessModes: [settings.accessMode],
          storageClassName: HOST_PATH_CLASS,
          persistentVolumeReclaimPolicy: 'Retain',
          claimRef: { name, namespace },
          hostPath: { path: settings.hostPath, type: 'DirectoryOrCreate' },
        },
      });
    }
    if (settings.existingClaim) {
      declareExisting(this, { kind: 'PersistentVolumeClaim', namespace, name });
      return;
    }
    apiObject(k8s.KubePersistentVolumeClaim, this, 'Resource', {
      metadata: metadata(this, name, settings.labels, { ...keep, ...settings.annotations }),
      spec: {
        accessModes: [settings.accessMode],
        storageClassName: settings.hostPath ? HOST_PATH_CLASS : settings.storageClass,
        volumeName: settings.volumeName,
        dataSource: settings.dataSource?.name ? (settings.dataSource as k8s.TypedLocalObjectReference) : undefined,
        resources: { requests: { storage: k8s.Quantity.fromString(settings.size) } },
      },
    });
  }

  /** Mounts the storage in the workloads. */
  public mountAt(path: string, ...workloads: Workload[]): void {
    for (const workload of workloads) this.mount(workload, path, false);
  }

  /** Mounts the storage read-only in the workloads. */
  public mountReadOnlyAt(path: string, ...workloads: Workload[]): void {
    for (const workload of workloads) this.mount(workload, path, true);
  }

  /** Mounts the storage in the workloads if pods on any node can mount it: for workloads whose pods do not share a node. */
  public mountIfSharedAt(path: string, ...workloads: Workload[]): void {
    if (this.spansNodes) this.mountAt(path, ...workloads);
  }

  /** The same, read-only. */
  public mountReadOnlyIfSharedAt(path: string, ...workloads: Workload[]): void {
    if (this.spansNodes) this.mountReadOnlyAt(path, ...workloads);
  }

  /** A mount of the storage, for a container that prepares a pod. @internal */
  public _mountFor(path: string): k8s.VolumeMount {
    return { name: this.volume.name, mountPath: path };
  }

  /** The folder below the root of all claims, unless the claim has its data elsewhere. */
  private belowRoot(folder: string, given: ClaimSettings): string | undefined {
    const { hostPathRoot } = platformOf(this);
    const { storageClass, volumeName, dataSource, existingClaim }: ClaimSettings = withDefaults({}, given);
    if (!hostPathRoot || storageClass !== undefined || volumeName || dataSource?.name || existingClaim)
      return undefined;

    return [hostPathRoot, namespaceOf(this) ?? [], folder].flat().join('/');
  }

  private mount(workload: Workload, path: string, readOnly: boolean): void {
    workload._mount(this.volume, path, readOnly);
    if (this.hostPath) workload._own(this.volume, path);
    if (this.nodeGroup && !this.spansNodes) workload._join(this.nodeGroup);
  }
}
