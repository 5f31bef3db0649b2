import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from '../building-blocks/api-object';
import { withDefaults } from '../building-blocks/defaults';
import { ApplicationProps, setPartOf } from '../building-blocks/application';
import { metadata } from '../building-blocks/metadata';
import { Microservice } from '../building-blocks/microservice';
import { Annotations, HostName, Name, ShortName } from '../building-blocks/value-types';
import { SLATE_SYSTEM } from '../names';
import { checkProps } from '../schema/check-props';

/** How the dashboard is reached from outside the cluster. */
export interface IngressSettings {
  /**
   * Renders the Ingress. It needs an ingress controller.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * The class of the controller.
   * @default 'nginx'
   */
  readonly className?: Name;
  /**
   * The host name.
   * @default 'slate.local'
   * @irremovable
   */
  readonly host?: HostName;
  /**
   * Annotations for the controller.
   * @default - nginx closes idle WebSockets after an hour; none for a class whose name does not contain nginx
   */
  readonly annotations?: Annotations;
  /**
   * A Secret with the certificate of the host.
   * @default - no TLS
   */
  readonly tlsSecretName?: Name;
  /**
   * The namespace of the controller, which may reach the dashboard, by a route of your own too where the Ingress is not rendered.
   * @default 'ingress-nginx'
   */
  readonly controllerNamespace?: ShortName;
}

export const INGRESS_DEFAULTS = {
  enabled: true,
  className: 'nginx',
  host: 'slate.local',
  annotations: {
    'nginx.ingress.kubernetes.io/proxy-read-timeout': '3600',
    'nginx.ingress.kubernetes.io/proxy-send-timeout': '3600',
  } as { [annotation: string]: string },
  controllerNamespace: 'ingress-nginx',
} satisfies IngressSettings;

/** The defaults below the given settings: nginx's annotations are for nginx's classes. */
export function ingressDefaults({ className }: IngressSettings = {}): typeof INGRESS_DEFAULTS {
  const isOther = Boolean(className) && !className?.includes('nginx');
  return isOther ? { ...INGRESS_DEFAULTS, annotations: {} } : INGRESS_DEFAULTS;
}

/** The settings of an Ingress, and its name. */
export interface IngressProps extends IngressSettings, ApplicationProps {
  /**
   * The name of the object.
   * @default 'slate-ingress'
   */
  readonly name?: Name;
}

/** Routes a host from outside the cluster to services. */
export class Ingress extends Construct {
  private readonly settings: IngressSettings & typeof INGRESS_DEFAULTS;
  private readonly name: string;
  private readonly paths: k8s.HttpIngressPath[] = [];

  public constructor(scope: Construct, id: string, props: IngressProps = {}) {
    checkProps(scope, id, 'IngressProps', props);
    super(scope, id);
    const { name, partOf, ...settings } = props;
    setPartOf(this, partOf ?? (name ? undefined : SLATE_SYSTEM));
    this.name = name ?? 'slate-ingress';
    this.settings = withDefaults(ingressDefaults(settings), settings);
  }

  /**
   * Routes requests for a path, and what is below it, to the service: every path, if none is given. The controller may reach the service,
   * whether the Ingress is rendered or not.
   */
  public routesTo(service: Microservice, path = '/'): void {
    const { enabled, controllerNamespace } = this.settings;
    if (controllerNamespace) service._admitNamespace(controllerNamespace, service.port);
    const backend = { service: { name: service.serviceName, port: { name: 'http' } } };
    this.paths.push({ path, pathType: 'Prefix', backend });
    if (enabled && this.paths.length === 1) this.newIngress(service.podLabels);
  }

  private newIngress(labels: { [label: string]: string }): void {
    const { className, host, annotations, tlsSecretName } = this.settings;
    apiObject(k8s.KubeIngress, this, 'Resource', {
      metadata: metadata(this, this.name, labels, annotations),
      spec: {
        ingressClassName: className,
        tls: tlsSecretName ? [{ hosts: [host], secretName: tlsSecretName }] : undefined,
        rules: [{ host, http: { paths: this.paths } }],
      },
    });
  }
}
