import { k8s } from '../../imports/k8s';
import { caBundle } from './ca-bundle';
import { CompletePlatform } from './platform';
import { proxyVariables } from './proxy';

/** What a container that calls the internet has besides. */
interface InternetAccess {
  readonly env: k8s.EnvVar[];
  readonly mounts: k8s.VolumeMount[];
  readonly volumes: k8s.Volume[];
}

export const NO_INTERNET: InternetAccess = { env: [], mounts: [], volumes: [] };

/** The proxy and the certificates of a platform. `direct` are the hosts that the container reaches without the proxy. */
export function internetAccess(platform: CompletePlatform, direct: string[]): InternetAccess {
  const certificates = caBundle(platform.caBundle);
  return { ...certificates, env: [...proxyVariables(platform.proxy, direct), ...certificates.env] };
}
