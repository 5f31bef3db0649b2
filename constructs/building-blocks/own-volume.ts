import { k8s } from '../../imports/k8s';
import { OWNER_SECURITY } from './security';

/**
 * The kubelet creates hostPath folders as root, and `fsGroup` does not apply to them. An empty one is given to the pod's user. One with
 * files belongs to somebody and is left alone, with a message if the pod's user cannot write there.
 */
const SCRIPT = `for folder in "$@"; do
  if files=$(ls -A "$folder") && [ -z "$(echo "$files" | grep -vx lost+found)" ]; then
    chown 1000:1000 "$folder"
  fi
  set -- $(stat -c '%u %g %a' "$folder")
  case $1/$2/$3 in
    1000/*/[2367]?? | 1000/*/?[2367]?? | */1000/*[2367]? | */*/*[2367]) ;;
    *) echo "user 1000 cannot write to $folder: it has files and belongs to $1:$2, mode $3" >&2 ;;
  esac
done`;

/** The init container that gives hostPath folders, its mounts, to the pod's user. */
export function ownVolume(
  image: Pick<k8s.Container, 'image' | 'imagePullPolicy'>,
  resources: k8s.ResourceRequirements,
  mounts: k8s.VolumeMount[],
): k8s.Container {
  return {
    name: 'own-volume',
    ...image,
    command: ['sh', '-c', SCRIPT, 'own-volume'],
    args: mounts.map(({ mountPath }) => mountPath),
    resources,
    securityContext: OWNER_SECURITY,
    volumeMounts: mounts,
  };
}
