import { k8s } from '../../imports/k8s';
import { OWNER_SECURITY } from './security';
import { SecuritySettings } from './security-settings';

/**
 * The kubelet creates hostPath folders as root, and `fsGroup` does not apply to them. An empty one is given to the pod's user. One with
 * files belongs to somebody and is left alone, with a message if the pod's user cannot write there. Where the platform chooses the user,
 * the folder is the group's.
 */
function script({ runAsUser, runAsGroup, fsGroup }: SecuritySettings): string {
  const group = fsGroup ?? runAsGroup ?? 0;
  const [give, who, userMayWrite] = runAsUser
    ? [`chown ${runAsUser}:${group}`, `user ${runAsUser}`, `${runAsUser}/*/[2367]?? | ${runAsUser}/*/?[2367]?? | `]
    : [`chmod g+rwx "$folder" && chown 0:${group}`, `group ${group}`, ''];
  return `for folder in "$@"; do
  if files=$(ls -A "$folder") && [ -z "$(echo "$files" | grep -vx lost+found)" ]; then
    ${give} "$folder"
  fi
  set -- $(stat -c '%u %g %a' "$folder")
  case $1/$2/$3 in
    ${userMayWrite}*/${group}/*[2367]? | */*/*[2367]) ;;
    *) echo "${who} cannot write to $folder: it has files and belongs to $1:$2, mode $3" >&2 ;;
  esac
done`;
}

/** The init container that gives hostPath folders, its mounts, to the pod's user. */
export function ownVolume(
  image: Pick<k8s.Container, 'image' | 'imagePullPolicy'>,
  resources: k8s.ResourceRequirements,
  mounts: k8s.VolumeMount[],
  security: SecuritySettings,
): k8s.Container {
  return {
    name: 'own-volume',
    ...image,
    command: ['sh', '-c', script(security), 'own-volume'],
    args: mounts.map(({ mountPath }) => mountPath),
    resources,
    securityContext: OWNER_SECURITY,
    volumeMounts: mounts,
  };
}
