import { Condition, conditionOf, KubeObject } from '../cluster/objects';
import { Check, good, warning } from './check';

export interface ApiService extends KubeObject {
  readonly spec: { readonly group?: string };
  readonly status: { readonly conditions?: Condition[] };
}

const REMEDY = 'install metrics-server: https://github.com/kubernetes-sigs/metrics-server';

export const metricsServer: Check = {
  name: 'metrics',
  async check(context) {
    if (context.wanted?.system.ofKind('HorizontalPodAutoscaler').length === 0) return [];
    const services = await context.list<ApiService>('apiservices');
    const metrics = services.find(({ metadata }) => metadata.name === 'v1beta1.metrics.k8s.io');
    if (!metrics) return [warning('there is no metrics-server, which autoscaling needs', REMEDY)];
    if (conditionOf(metrics.status, 'Available')) return [good('metrics-server answers')];
    const why = metrics.status.conditions?.find(({ type }) => type === 'Available')?.message ?? 'it is starting';
    return [
      warning(
        `metrics-server does not answer, so nothing is scaled: ${why}`,
        'see kubectl describe apiservice v1beta1.metrics.k8s.io',
      ),
    ];
  },
};
