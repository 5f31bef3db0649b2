import { k8s } from '../../imports/k8s';

/** The user and the group of every process, and the group of every volume. */
const SLATE_USER = 1000;

/** The pod half of the restricted pod security standard. */
export const POD_SECURITY: k8s.PodSecurityContext = {
  runAsNonRoot: true,
  runAsUser: SLATE_USER,
  runAsGroup: SLATE_USER,
  fsGroup: SLATE_USER,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** The container half of the restricted pod security standard. */
export function containerSecurity(readOnlyRootFilesystem: boolean): k8s.SecurityContext {
  return { allowPrivilegeEscalation: false, readOnlyRootFilesystem, capabilities: { drop: ['ALL'] } };
}

/** For the one container that gives a fresh hostPath folder to the user of its pod: root, which may change owners and no more. */
export const OWNER_SECURITY: k8s.SecurityContext = {
  ...containerSecurity(true),
  runAsNonRoot: false,
  runAsUser: 0,
  capabilities: { drop: ['ALL'], add: ['CHOWN'] },
};
