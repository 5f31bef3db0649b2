import { k8s } from '../../imports/k8s';
import { withDefaults } from './defaults';
import { HealthCheck } from './health-check';
import { PositiveNumber } from './value-types';

/** How often and how patiently the kubelet asks a container. */
export interface ProbeSettings {
  /**
   * How many seconds are between two questions.
   * @default - depends on the probe
   * @irremovable
   */
  readonly periodSeconds?: PositiveNumber;
  /**
   * How many seconds an answer may take.
   * @default - depends on the probe
   * @irremovable
   */
  readonly timeoutSeconds?: PositiveNumber;
  /**
   * How many questions in a row may fail, or stay without an answer.
   * @default - depends on the probe
   * @irremovable
   */
  readonly failureThreshold?: PositiveNumber;
}

/** The probes of a service. What they ask follows from its health paths. */
export interface ProbesSettings {
  /**
   * Asks until the program has started, which may take `periodSeconds` × `failureThreshold` seconds. Then the pod is started again.
   * @default - five minutes
   */
  readonly startupProbe?: ProbeSettings;
  /**
   * Asks whether the program lives. If it does not, it is started again.
   * @default - depends on the service
   */
  readonly livenessProbe?: ProbeSettings;
  /**
   * Asks whether the program can take requests. While it cannot, it gets none.
   * @default - depends on the service
   */
  readonly readinessProbe?: ProbeSettings;
}

/** Up to five minutes to start; then asked every 30 s whether it lives and every 10 s whether it can take requests. */
export const PROBE_DEFAULTS = {
  startupProbe: { periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 },
  livenessProbe: { periodSeconds: 30, timeoutSeconds: 10, failureThreshold: 3 },
  readinessProbe: { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
} satisfies ProbesSettings;

/**
 * The same for programs that answer one request at a time. Readiness waits for its turn behind some twenty requests of three seconds;
 * liveness only asks whether the port takes connections, and not for as long as the longest request that SLATE allows, ten minutes.
 */
export const BUSY_PROBE_DEFAULTS = {
  startupProbe: PROBE_DEFAULTS.startupProbe,
  livenessProbe: { periodSeconds: 60, timeoutSeconds: 10, failureThreshold: 11 },
  readinessProbe: { periodSeconds: 10, timeoutSeconds: 60, failureThreshold: 3 },
} satisfies ProbesSettings;

/** What the probes of a service ask. */
export interface ProbedService extends ProbesSettings {
  readonly port: number;
  readonly healthCheck?: HealthCheck;
  readonly healthPath?: string;
  readonly readinessPath?: string;
  readonly answersOneAtATime?: boolean;
}

/** How the kubelet asks a container. */
export type Probes = Pick<k8s.Container, 'startupProbe' | 'livenessProbe' | 'readinessProbe'>;

/** The probes of a service on its port `http`, or as its own health check asks. */
export function probesOf(service: ProbedService): Probes {
  const { port, healthCheck, healthPath = '/', readinessPath = healthPath, answersOneAtATime: isBusy } = service;
  if (healthCheck?._isNone) return {};
  const own = healthCheck?._asked(port);
  const { startupProbe, livenessProbe, readinessProbe } = service;
  const budgets = withDefaults(isBusy ? BUSY_PROBE_DEFAULTS : PROBE_DEFAULTS, {
    startupProbe,
    livenessProbe,
    readinessProbe,
  });
  return {
    startupProbe: { ...(own ?? get(healthPath)), ...budgets.startupProbe },
    livenessProbe: {
      ...(own ?? (isBusy ? { tcpSocket: { port: HTTP } } : get(healthPath))),
      ...budgets.livenessProbe,
    },
    readinessProbe: { ...(own ?? get(readinessPath)), ...budgets.readinessProbe },
  };
}

const HTTP = k8s.IntOrString.fromString('http');

function get(path: string): Pick<k8s.Probe, 'httpGet'> {
  return { httpGet: { path, port: HTTP } };
}
