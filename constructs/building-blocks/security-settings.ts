import { GroupId, UserId } from './kubernetes-values';

/** A pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
export enum PodSecurityLevel {
  PRIVILEGED = 'privileged',
  BASELINE = 'baseline',
  RESTRICTED = 'restricted',
}

/** The pod security standards of a namespace. */
export interface PodSecuritySettings {
  /**
   * The standard whose violations are refused.
   * @default PodSecurityLevel.RESTRICTED
   */
  readonly enforce?: PodSecurityLevel;
  /**
   * The standard whose violations cause a warning.
   * @default PodSecurityLevel.RESTRICTED
   */
  readonly warn?: PodSecurityLevel;
  /**
   * The standard whose violations are recorded in the audit log.
   * @default PodSecurityLevel.RESTRICTED
   */
  readonly audit?: PodSecurityLevel;
}

/** How pods are secured. */
export interface SecuritySettings {
  /**
   * Makes the root file system of every container read-only. `/tmp` and the caches stay writable, and the dashboard, which writes beside
   * its programs, gets a copy of them that lives as long as its pod.
   * @default false
   */
  readonly readOnlyRootFilesystem?: boolean;
  /**
   * The user that processes run as. Removed, the image or the platform chooses: OpenShift does, for an image alone it must not be root.
   * @default 1000
   */
  readonly runAsUser?: UserId;
  /**
   * The group that processes run as. Removed, the image or the platform chooses.
   * @default 1000
   */
  readonly runAsGroup?: GroupId;
  /**
   * The group that volumes are given to. Removed, the platform chooses.
   * @default 1000
   */
  readonly fsGroup?: GroupId;
  /**
   * The pod security standards of the namespace, set if the namespace is created too.
   * @default - restricted
   */
  readonly podSecurity?: PodSecuritySettings;
}

export const SECURITY_DEFAULTS = {
  readOnlyRootFilesystem: false,
  runAsUser: 1000,
  runAsGroup: 1000,
  fsGroup: 1000,
  podSecurity: {
    enforce: PodSecurityLevel.RESTRICTED,
    warn: PodSecurityLevel.RESTRICTED,
    audit: PodSecurityLevel.RESTRICTED,
  },
} satisfies SecuritySettings;
