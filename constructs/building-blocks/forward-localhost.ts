import { k8s } from '../../imports/k8s';
import { Address } from './address';
import { script } from './script';

/**
 * The sidecar that forwards a port of the pod's localhost to a service. Kubernetes starts it before the program and ends it after it:
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export function forwardLocalhost(
  { host, port, tls }: Address,
  container: Pick<k8s.Container, 'image' | 'imagePullPolicy' | 'securityContext' | 'resources'>,
): k8s.Container {
  const connect = `import socket; socket.create_connection(('127.0.0.1', ${port}), 1)`;
  return {
    name: `localhost-${port}`,
    ...container,
    restartPolicy: 'Always',
    command: ['python', '-c', script('forward-localhost.py')],
    args: [`${port}`, host, `${port}`, ...(tls ? ['https'] : [])],
    startupProbe: {
      exec: { command: ['python', '-c', connect] },
      periodSeconds: 1,
      timeoutSeconds: 5,
      failureThreshold: 60,
    },
  };
}
