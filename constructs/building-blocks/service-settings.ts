import { k8s } from '../../imports/k8s';
import { unlessEmpty } from './defaults';
import { Annotations, Cidr, Port } from './value-types';

/** How a Service is reached: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types */
export enum ServiceType {
  /** From inside the cluster. */
  CLUSTER_IP = 'ClusterIP',
  /** On a port of every node, too. */
  NODE_PORT = 'NodePort',
  /** At an address of a load balancer, too. */
  LOAD_BALANCER = 'LoadBalancer',
}

/** Which IP families a Service has: https://kubernetes.io/docs/concepts/services-networking/dual-stack/#services */
export enum IpFamilyPolicy {
  SINGLE_STACK = 'SingleStack',
  PREFER_DUAL_STACK = 'PreferDualStack',
  REQUIRE_DUAL_STACK = 'RequireDualStack',
}

/**
 * the class of a load balancer, such as tailscale or service.k8s.aws/nlb
 * @pattern ^([a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,38}[a-z0-9])?){0,5}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$
 */
export type LoadBalancerClass = string;

/** The Service of a workload. */
export interface ServiceSettings {
  /**
   * How it is reached. Network policies still admit only those whom `allowedCallers` names, beside the callers inside SLATE.
   * @default - ClusterIP
   */
  readonly type?: ServiceType;
  /**
   * Annotations of the Service alone, such as those that cloud providers read.
   * @default - none
   */
  readonly annotations?: Annotations;
  /**
   * The port on every node, for the types NodePort and LoadBalancer. By default clusters offer 30000 to 32767.
   * @default - one that the cluster chooses
   */
  readonly nodePort?: Port;
  /**
   * The class of the load balancer, such as `tailscale`. It cannot be changed later.
   * @default - the default load balancer of the cluster
   */
  readonly loadBalancerClass?: LoadBalancerClass;
  /**
   * Blocks of addresses whose requests the load balancer accepts.
   * @default - every address
   */
  readonly loadBalancerSourceRanges?: Cidr[];
  /**
   * Whether it has addresses of IPv4, IPv6 or both.
   * @default - one family, the first one of the cluster
   */
  readonly ipFamilyPolicy?: IpFamilyPolicy;
}

/** How a Service is reached, as it is printed. */
export function reachedBy(settings: ServiceSettings): Partial<k8s.ServiceSpec> {
  const { type, loadBalancerClass, loadBalancerSourceRanges = [], ipFamilyPolicy } = settings;
  return { type, loadBalancerClass, loadBalancerSourceRanges: unlessEmpty(loadBalancerSourceRanges), ipFamilyPolicy };
}
