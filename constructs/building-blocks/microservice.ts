import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { AddressVariables, urlOf, variablesFor } from './address';
import { apiObject } from './api-object';
import { partOf } from './application';
import { Autoscaler, AutoscalingSettings } from './autoscaler';
import { checkProps } from '../schema/check-props';
import { sortedEntries } from './defaults';
import { DisruptionBudget, DisruptionBudgetSettings } from './disruption-budget';
import { HealthCheck } from './health-check';
import { metadata } from './metadata';
import { neighbours } from './neighbours';
import { NetworkPeer } from './network-peer';
import { everyPodOf, givenPeer, tcp } from './network-policy';
import { Access, ICaller, IService } from './peer';
import { probesOf, ProbesSettings } from './probes';
import { ROLLING, spread } from './rollout';
import { turnRuleOff } from './rule-off';
import { reachedBy, ServiceSettings } from './service-settings';
import { Port, ShortName, UrlPath, WholeNumber } from './value-types';
import { Workload } from './workload';
import { WorkloadProps, WorkloadSettings } from './workload-props';

/** What can be set of every service. */
export interface MicroserviceSettings extends WorkloadSettings, ProbesSettings {
  /**
   * How many pods run where no autoscaler decides it.
   * @default - 2 for the dashboard and the agent router, otherwise 1
   */
  readonly replicas?: WholeNumber;
  /**
   * The path that answers with a status below 400 while the service is well.
   * @default - the path of this service
   */
  readonly healthPath?: UrlPath;
  /**
   * Others that may call it, beside those that the architecture lets in.
   * @default - none
   */
  readonly allowedCallers?: NetworkPeer[];
  /**
   * How many old versions are kept, to go back to with `kubectl rollout undo`.
   * @default - Kubernetes' own: 10
   */
  readonly revisionHistoryLimit?: WholeNumber;
  /**
   * Its Service.
   * @default - reached from inside the cluster
   */
  readonly service?: ServiceSettings;
}

/** All that makes a service. */
export interface MicroserviceProps extends MicroserviceSettings, WorkloadProps {
  /** Its port (TCP), of the pods and of the Service. */
  readonly port: Port;
  /**
   * The port of its Prometheus metrics, at `/metrics`.
   * @default - no metrics
   */
  readonly metricsPort?: Port;
  /**
   * The name of the Service.
   * @default - the name of the object and `-svc`
   */
  readonly serviceName?: ShortName;
  /**
   * The environment variables that tell callers where it is.
   * @default - `NAME_HOST` and `NAME_URL`, of the object's name
   */
  readonly variables?: AddressVariables;
  /**
   * More ports (TCP) by name, of the pods and of the Service, which callers may reach too.
   * @default - none
   * @propertyNames { "$ref": "#/definitions/PortName" }
   */
  readonly morePorts?: { [name: string]: Port };
  /**
   * How the kubelet finds out whether it is well, for a program that does not answer over HTTP.
   * @default - it asks the health path over HTTP
   */
  readonly healthCheck?: HealthCheck;
  /**
   * The path that answers with a status below 400 when the service can take requests.
   * @default - the health path
   */
  readonly readinessPath?: UrlPath;
  /**
   * Whether its program answers one request at a time, so that a long one keeps all others waiting. A pod is then not taken for dead, or
   * out of service, because it is busy.
   * @default false
   */
  readonly answersOneAtATime?: boolean;
  /**
   * Whether several pods may run side by side. They are rolled without a gap, spread over nodes, and drained one by one.
   * Otherwise a pod ends before the next one starts.
   * @default false
   */
  readonly replicated?: boolean;
  /**
   * Sends the requests of one client address to one pod.
   * @default false
   */
  readonly sticky?: boolean;
  /**
   * How the number of pods follows the load.
   * @default - it does not
   */
  readonly autoscaling?: AutoscalingSettings;
  /**
   * How many pods a drain of nodes may evict at once, where several pods may run side by side.
   * @default - one
   */
  readonly disruptionBudget?: DisruptionBudgetSettings;
}

/** A program that answers requests: a Deployment, its Service and its network policy. */
export class Microservice extends Workload implements IService {
  /** The name of its Service. */
  public readonly serviceName: string;
  /** Its port. */
  public readonly port: number;
  /** The port of its metrics, if it has any. */
  public readonly metricsPort?: number;
  public readonly healthUrl: string;
  private readonly variables?: AddressVariables;
  private readonly openPorts: number[];

  public constructor(scope: Construct, id: string, props: MicroserviceProps) {
    checkProps(scope, id, 'MicroserviceProps', props, new.target !== Microservice);
    super(scope, id, props);
    const { port, healthPath = '/' } = props;
    this.port = port;
    this.openPorts = [port, ...Object.values(props.morePorts ?? {})];
    this.metricsPort = props.metricsPort;
    this.serviceName = props.serviceName ?? `${this.name}-svc`;
    this.healthUrl = `http://${this.serviceName}:${port}${healthPath}`;
    this.variables = props.variables;
    Object.assign(this._pod.labels, partOf(this));
    this._pod.ports = containerPorts(props);
    this._pod.probes = probesOf(props);
    if (props.healthCheck?._isNone) turnRuleOff(this, 'probed-services');
    if (props.replicated) this._pod.spread = [spread(this.podLabels)];
    this.newDeployment(props);
    this.newService(props);
    const scaled = { name: this.name, podLabels: this.podLabels };
    if (isAutoscaled(props)) new Autoscaler(this, 'Autoscaler', { ...scaled, autoscaling: props.autoscaling });
    const { disruptionBudget } = props;
    if (props.replicated && disruptionBudget?.enabled !== false) {
      new DisruptionBudget(this, 'DisruptionBudget', { ...scaled, disruptionBudget });
    }
    this.admits(...(props.allowedCallers ?? []));
  }

  /** Lets the caller in on the service's port, and tells it where the service is, from another namespace too. */
  public accept(caller: ICaller): Access {
    const { from, to, hostOf } = neighbours(caller, this);
    this.admit(from);
    const egress = [{ to: [to], ports: this.openPorts.map(tcp) }];
    const address = { host: hostOf(this.serviceName), port: this.port };
    return { env: variablesFor(this.name, address, this.variables, caller.addressForm), egress, address };
  }

  /** The host at which it is reached from every namespace. */
  public get host(): string {
    return this.namespace ? `${this.serviceName}.${this.namespace}` : this.serviceName;
  }

  /** The URL at which it is reached from every namespace. */
  public get url(): string {
    return urlOf(this);
  }

  /** Lets others in on the service's port, as `allowedCallers` does. */
  public admits(...peers: NetworkPeer[]): void {
    this.admit(...peers.map(givenPeer));
  }

  /** Lets every pod of a namespace in on one port. @internal */
  public _admitNamespace(namespace: string, port: number): void {
    this._policy._admit(port, everyPodOf(namespace));
  }

  /** Adds a label to the pods. @internal */
  public _label(labels: { [label: string]: string }): void {
    Object.assign(this._pod.labels, labels);
  }

  /** @internal */
  public override _rollOnChange(configuration: string, checksum: string): void {
    this._pod.noteChecksum(configuration, checksum);
  }

  private admit(...peers: k8s.NetworkPolicyPeer[]): void {
    for (const port of this.openPorts) this._policy._admit(port, ...peers);
  }

  private newDeployment(props: MicroserviceProps): void {
    const pod = this._pod;
    apiObject(k8s.KubeDeployment, this, 'Resource', {
      metadata: metadata(this, this.name, { ...this.podLabels, ...props.labels }, props.annotations),
      spec: {
        replicas: isAutoscaled(props) ? undefined : (props.replicas ?? 1),
        revisionHistoryLimit: props.revisionHistoryLimit,
        strategy: props.replicated ? ROLLING : { type: 'Recreate' },
        selector: { matchLabels: this.podLabels },
        get template() {
          return pod.template();
        },
      },
    });
  }

  private newService(props: MicroserviceProps): void {
    const { service = {} } = props;
    const ports = containerPorts(props).map(({ name, containerPort }) => ({
      name,
      port: containerPort,
      targetPort: k8s.IntOrString.fromString(name),
      nodePort: containerPort === this.port ? service.nodePort : undefined,
    }));
    apiObject(k8s.KubeService, this, 'Service', {
      metadata: metadata(this, this.serviceName, this.podLabels, service.annotations),
      spec: {
        ...reachedBy(service),
        selector: this.podLabels,
        ports,
        sessionAffinity: props.sticky ? 'ClientIP' : undefined,
      },
    });
  }
}

function isAutoscaled({ autoscaling }: MicroserviceProps): boolean {
  return autoscaling !== undefined && autoscaling.enabled !== false;
}

function containerPorts(props: MicroserviceProps): { name: string; containerPort: number }[] {
  const http = { name: 'http', containerPort: props.port };
  const more = sortedEntries(props.morePorts).map(([name, containerPort]) => ({ name, containerPort }));
  return [http, ...more, ...(props.metricsPort ? [{ name: 'metrics', containerPort: props.metricsPort }] : [])];
}
