import { k8s } from '../../imports/k8s';
import { SecuritySettings } from './security-settings';

/** The restricted pod security standard, as far as it is set for a pod, and the user and the groups of the platform. */
export function podSecurity({ runAsUser, runAsGroup, fsGroup }: SecuritySettings): k8s.PodSecurityContext {
  return {
    runAsNonRoot: true,
    runAsUser,
    runAsGroup,
    fsGroup,
    // A volume that belongs to the group already is not searched at every start.
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

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
