import { k8s } from '../../imports/k8s';
import { podPeer } from './network-policy';
import { ICaller } from './peer';

/** What is called: pods with a name to show to users. */
interface Callee {
  readonly name: string;
  readonly namespace?: string;
  readonly podLabels: { [label: string]: string };
}

/** A caller and what it calls, as network policies and programs on the other side name them. */
interface Neighbours {
  readonly from: k8s.NetworkPolicyPeer;
  readonly to: k8s.NetworkPolicyPeer;
  /** The host at which the caller reaches a Service of what it calls. */
  readonly hostOf: (serviceName: string) => string;
}

/** With their namespaces where they are in two. Throws an error if that cannot be told. */
export function neighbours(caller: ICaller, callee: Callee): Neighbours {
  const apart = isApart(caller, callee);
  return {
    from: podPeer(caller.podLabels, apart ? caller.namespace : undefined),
    to: podPeer(callee.podLabels, apart ? callee.namespace : undefined),
    hostOf: (serviceName) => (apart ? `${serviceName}.${callee.namespace}` : serviceName),
  };
}

function isApart(caller: ICaller, callee: Callee): boolean {
  const apart = caller.namespace !== callee.namespace;
  if (apart && !(caller.namespace && callee.namespace)) {
    const place = (namespace?: string) =>
      namespace ? `in the namespace ${namespace}` : 'in a chart without a namespace';
    throw new Error(
      `${caller.name} (${place(caller.namespace)}) cannot call ${callee.name} (${place(callee.namespace)}): give both charts a namespace`,
    );
  }
  return apart;
}
