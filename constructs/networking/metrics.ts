import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from '../building-blocks/api-object';
import { ApplicationProps, setPartOf } from '../building-blocks/application';
import { checkProps } from '../schema/check-props';
import { metadata } from '../building-blocks/metadata';
import { Microservice } from '../building-blocks/microservice';
import { platformOf } from '../building-blocks/platform';
import { SLATE_SYSTEM } from '../names';
import { Name, Port } from '../building-blocks/value-types';

/** What tells a Service for metrics from others. */
export interface MetricsProps extends ApplicationProps {
  /**
   * The name of the Service, without `-svc`.
   * @default 'slate-metrics'
   */
  readonly name?: Name;
  /**
   * The port of the Service. Its pods may have their metrics on other ones.
   * @default 9090
   */
  readonly port?: Port;
}

/** A Service by which Prometheus finds all pods that expose metrics. */
export class Metrics extends Construct {
  private readonly selector: { [label: string]: string };

  public constructor(scope: Construct, id: string, props: MetricsProps = {}) {
    checkProps(scope, id, 'MetricsProps', props);
    super(scope, id);
    const { name = 'slate-metrics', port = 9090 } = props;
    setPartOf(this, props.partOf ?? (props.name ? undefined : SLATE_SYSTEM));
    this.selector = { 'slate.io/metrics': props.name ?? 'true' };
    apiObject(k8s.KubeService, this, 'Resource', {
      metadata: metadata(this, `${name}-svc`, {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/component': 'monitoring',
      }),
      spec: {
        selector: this.selector,
        ports: [{ name: 'metrics', port, targetPort: k8s.IntOrString.fromString('metrics') }],
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
      service._label(this.selector);
      service._admitNamespace(monitoringNamespace, service.metricsPort);
    }
  }
}
