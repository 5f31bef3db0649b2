import { k8s } from '../../imports/k8s';

/** Pods that run side by side are replaced one by one, without a gap. */
export const ROLLING: k8s.DeploymentStrategy = {
  type: 'RollingUpdate',
  rollingUpdate: { maxSurge: k8s.IntOrString.fromNumber(1), maxUnavailable: k8s.IntOrString.fromNumber(0) },
};

/** Spreads them over nodes, as far as there are any. */
export function spread(podLabels: { [label: string]: string }): k8s.TopologySpreadConstraint {
  const labelSelector = { matchLabels: podLabels };
  return { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector };
}
