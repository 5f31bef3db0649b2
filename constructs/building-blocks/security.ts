import { k8s } from '../../imports/k8s';

/** The user and the group of every process, and the group of every volume. */
const SLATE_USER = 1000;

/** The restricted pod security standard, as far as it is set for a pod. */
export const POD_SECURITY: k8s.PodSecurityContext = {
  runAsNonRoot: true,
  runAsUser: SLATE_USER,
  runAsGroup: SLATE_USER,
  fsGroup: SLATE_USER,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** The restricted pod security standard, as far as it is set for a container. */
export function containerSecurity(readOnlyRootFilesystem: boolean): k8s.SecurityContext {
  return { allowPrivilegeEscalation: false, readOnlyRootFilesystem, capabilities: { drop: ['ALL'] } };
}

/** For the container that gives empty hostPath folders to the pod's user: root, with no capability but to change owners. */
export const OWNER_SECURITY: k8s.SecurityContext = {
  ...containerSecurity(true),
  runAsNonRoot: false,
  runAsUser: 0,
  capabilities: { drop: ['ALL'], add: ['CHOWN'] },
};
