import { folderIn, sharedFolders, VolumeWithFolder } from '../../constructs/rules/objects/folders';

/** A volume of an installation, and another volume of the cluster with the same folder, or one inside the other. */
export interface SharedFolder<T> {
  readonly volume: T;
  readonly other: T;
}

/** A volume as kubectl prints it. */
interface Volume extends VolumeWithFolder {
  readonly spec?: VolumeWithFolder['spec'] & {
    readonly claimRef?: { readonly namespace?: string; readonly name: string };
  };
}

/** What to do about it before anything is deployed. */
export const OTHER_FOLDERS =
  'use another folder for all claims, --set hostPathRoot=FOLDER, or hostPath for one of them';

/** The folders that an installation would share with other volumes of the cluster: what is deleted in one is lost in the other. */
export function foldersOfOthers<T extends VolumeWithFolder>(own: T[], volumes: T[]): SharedFolder<T>[] {
  const names = own.map(({ metadata }) => metadata.name);
  const others = volumes.filter(({ metadata }) => !names.includes(metadata.name));
  return sharedFolders([...own, ...others]).flatMap(([outer, inner]) => {
    if (own.includes(outer) === own.includes(inner)) return [];
    return own.includes(outer) ? { volume: outer, other: inner } : { volume: inner, other: outer };
  });
}

/** `the folder /data of slate-data-pv is shared with lab-data-pv (/data) of lab/slate-data-pvc` */
export function sharing({ volume, other }: SharedFolder<Volume>): string {
  const { claimRef } = other.spec ?? {};
  const owner = claimRef ? ` of ${claimRef.namespace}/${claimRef.name}` : '';
  const [path, otherPath] = [volume, other].map((one) => folderIn(one)?.path);
  return `the folder ${path} of ${volume.metadata.name} is shared with ${other.metadata.name} (${otherPath})${owner}`;
}
