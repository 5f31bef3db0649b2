import type { Condition, KubeObject } from '../cluster/objects';
import { conditionOf } from '../cluster/objects';
import { Check, good, warning } from './check';

export interface ApiService extends KubeObject {
  readonly spec: { readonly group?: string };
  readonly status: { readonly conditions?: Condition[] };
}

const REMEDY = 'install metrics-server: https://github.com/kubernetes-sigs/metrics-server';

export const metricsServer: Check = {
  name: 'metrics',
  async check(examination) {
    if (examination.wanted?.system.ofKind('HorizontalPodAutoscaler').length === 0) return [];
    const services = await examination.list<ApiService>('apiservices');
    const metrics = services.find(({ metadata }) => metadata.name === 'v1beta1.metrics.k8s.io');
    if (!metrics) return [warning('there is no metrics-server, without which nothing is scaled', REMEDY)];
    if (conditionOf(metrics.status, 'Available')) return [good('metrics-server answers')];
    const why = metrics.status.conditions?.find(({ type }) => type === 'Available')?.message ?? 'it is starting';
    return [
      warning(
        `metrics-server does not answer, and nothing is scaled: ${why}`,
        'kubectl describe apiservice v1beta1.metrics.k8s.io',
      ),
    ];
  },
};
