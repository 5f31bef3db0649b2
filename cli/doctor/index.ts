import { clusterReachable, kubectlInstalled } from './access';
import { capacity } from './capacity';
import type { Check } from './check';
import { ingressController } from './ingress';
import { localImages } from './local-images';
import { metricsServer } from './metrics';
import { environmentInstalled } from './namespace';
import { networkPolicies } from './network-policies';
import { nodesReady } from './nodes';
import { permissions } from './permissions';
import { podSecurity } from './pod-security';
import { storageClasses } from './storage';
import { releasedVolumes } from './volumes';

/** All checks, in the order in which they are shown. */
export const CHECKS: Check[] = [
  kubectlInstalled,
  clusterReachable,
  permissions,
  environmentInstalled,
  podSecurity,
  nodesReady,
  capacity,
  localImages,
  storageClasses,
  releasedVolumes,
  metricsServer,
  ingressController,
  networkPolicies,
];
