import { k8s } from '../../imports/k8s';
import { Address } from './address';
import { script } from './script';

/**
 * What makes a container the sidecar that forwards a port of the pod's localhost to a service. Kubernetes starts it before the program and
 * ends it after it: https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export function forwardLocalhost(
  localPort: number,
  { host, port, tls }: Address,
): Pick<k8s.Container, 'name' | 'restartPolicy' | 'command' | 'args' | 'startupProbe'> {
  const connect = `import socket; socket.create_connection(('127.0.0.1', ${localPort}), 1)`;
  return {
    name: `localhost-${localPort}`,
    restartPolicy: 'Always',
    command: ['python', '-c', script('forward-localhost.py')],
    args: [`${localPort}`, host, `${port}`, ...(tls ? ['https'] : [])],
    startupProbe: {
      exec: { command: ['python', '-c', connect] },
      periodSeconds: 1,
      timeoutSeconds: 5,
      failureThreshold: 60,
    },
  };
}
