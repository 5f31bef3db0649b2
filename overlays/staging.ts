import { AccessMode, SlateSettings } from '../constructs';

const shared = { accessMode: AccessMode.READ_WRITE_MANY };

/** As production, with smaller limits. Its storage class must offer ReadWriteMany. */
export const staging: SlateSettings = {
  environment: 'staging',
  mode: 'staging',
  ollama: { resources: { limits: { cpu: '2', memory: '12Gi' } } },
  chromadb: { resources: { limits: { memory: '1Gi' } } },
  dashboard: { resources: { limits: { memory: '1Gi' } } },
  agentRouter: { resources: { limits: { memory: '1Gi' } } },
  autonomousLoop: { resources: { limits: { cpu: '1', memory: '2Gi' } } },
  storage: { workspace: shared, data: shared },
};
