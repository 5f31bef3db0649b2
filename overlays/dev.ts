import { PodSecurityLevel, SlateSettings } from '../constructs';

/** A cluster for development: claims of the default storage class, one dashboard, no GPU, everything logged. */
export const dev: SlateSettings = {
  environment: 'dev',
  mode: 'dev',
  logLevel: 'DEBUG',
  gpu: { enabled: false },
  security: { podSecurity: { enforce: PodSecurityLevel.BASELINE } },
  networkPolicy: { debug: true },
  dashboard: { replicas: 1, autoscaling: { enabled: false } },
};
