import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from '../building-blocks/api-object';
import { setPartOf } from '../building-blocks/application';
import { metadata } from '../building-blocks/metadata';
import { Microservice } from '../building-blocks/microservice';
import { platformOf } from '../building-blocks/platform';
import { SLATE_SYSTEM } from '../names';

const PORT = 9090;
const EXPOSES_METRICS = { 'slate.io/metrics': 'true' };

/** The Service `slate-metrics-svc`, by which Prometheus finds all pods that expose metrics. */
export class Metrics extends Construct {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    setPartOf(this, SLATE_SYSTEM);
    apiObject(k8s.KubeService, this, 'Resource', {
      metadata: metadata(this, 'slate-metrics-svc', {
        'app.kubernetes.io/name': 'slate-metrics',
        'app.kubernetes.io/component': 'monitoring',
      }),
      spec: {
        selector: EXPOSES_METRICS,
        ports: [{ name: 'metrics', port: PORT, targetPort: k8s.IntOrString.fromString('metrics') }],
      },
    });
  }

  /**
   * Adds services that expose metrics, and lets Prometheus reach them.
   *
   * Throws an error if one of them has no `metricsPort`.
   */
  public scrapes(...services: Microservice[]): void {
    const { monitoringNamespace } = platformOf(this).networkPolicy;
    for (const service of services) {
      if (service.metricsPort === undefined) throw new Error(`${service.name} has no metrics: give it a metricsPort`);
      service._label(EXPOSES_METRICS);
      service._admitNamespace(monitoringNamespace, service.metricsPort);
    }
  }
}
