import { KubeObject, Spec } from './manifest';

/** A PersistentVolume, as far as it says where its data is. */
export interface VolumeWithFolder extends KubeObject {
  readonly spec?: Pick<Spec, 'hostPath' | 'local' | 'nfs' | 'csi' | 'nodeAffinity'>;
}

/** Where the data of a volume is. */
interface VolumeFolder<T> {
  readonly volume: T;
  /** It ends with /. */
  readonly path: string;
  readonly on: 'node' | 'nfs' | 'csi';
  /** The nodes, the server or the driver. Nothing means any node. */
  readonly place?: string;
}

/** All pairs of volumes that have the same folder, or of which the second is within the first. */
export function sharedFolders<T extends VolumeWithFolder>(volumes: T[]): [T, T][] {
  const folders = volumes.flatMap((volume) => folderOf(volume) ?? []);
  // What is within a folder comes right after it.
  folders.sort((one, other) => (one.path < other.path ? -1 : 1));
  return folders.flatMap((outer, index) => {
    const pairs: [T, T][] = [];
    for (const inner of folders.slice(index + 1)) {
      if (!inner.path.startsWith(outer.path)) break;
      if (isSamePlace(outer, inner)) pairs.push([outer.volume, inner.volume]);
    }
    return pairs;
  });
}

/** The folder of a volume as it is written, and the field that has it; nothing when a provisioner decides where the data is. */
export function folderIn({ spec }: VolumeWithFolder): { readonly field: string; readonly path: string } | undefined {
  const { hostPath, local, nfs, csi } = spec ?? {};
  if (hostPath) return { field: 'spec.hostPath.path', path: hostPath.path };
  if (local) return { field: 'spec.local.path', path: local.path };
  if (nfs) return { field: 'spec.nfs.path', path: nfs.path };
  return csi && { field: 'spec.csi.volumeHandle', path: csi.volumeHandle };
}

function folderOf<T extends VolumeWithFolder>(volume: T): VolumeFolder<T> | undefined {
  const given = folderIn(volume)?.path;
  if (typeof given !== 'string') return undefined;
  const { nfs, csi, nodeAffinity } = volume.spec ?? {};
  const path = ['', ...given.split('/').filter((part) => part !== '' && part !== '.'), ''].join('/');
  if (nfs) return { volume, path, on: 'nfs', place: nfs.server };
  if (csi) return { volume, path, on: 'csi', place: csi.driver };
  return { volume, path, on: 'node', place: nodeAffinity ? JSON.stringify(nodeAffinity) : undefined };
}

function isSamePlace({ on, place }: VolumeFolder<unknown>, other: VolumeFolder<unknown>): boolean {
  return on === other.on && (place === other.place || place === undefined || other.place === undefined);
}
