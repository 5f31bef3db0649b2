import { AccessMode, SlateSettings } from '../constructs';

const shared = { accessMode: AccessMode.READ_WRITE_MANY };

/** Production: GPUs, an autoscaled dashboard, large disks. Its storage class must offer ReadWriteMany. */
export const prod: SlateSettings = {
  environment: 'prod',
  mode: 'production',
  logLevel: 'WARNING',
  ollama: { persistence: { size: '100Gi' }, resources: { limits: { cpu: '8', memory: '24Gi' } } },
  chromadb: { persistence: { size: '20Gi' }, resources: { limits: { cpu: '2', memory: '4Gi' } } },
  storage: { workspace: { size: '50Gi', ...shared }, data: { size: '20Gi', ...shared } },
};
