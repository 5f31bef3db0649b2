import { NetworkPeer } from './network-peer';
import { Port } from './value-types';

/** Others that pods may call, as in the egress rule of a Kubernetes NetworkPolicy. */
export interface AllowedCallee {
  /**
   * Who they are.
   * @minItems 1
   */
  readonly to: NetworkPeer[];
  /**
   * Their ports (TCP): those of the pods, where they are behind a Service.
   * @minItems 1
   */
  readonly ports: Port[];
}
