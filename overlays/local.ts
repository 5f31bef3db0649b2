import { PodSecurityLevel, PullPolicy, Settings, SlateSettings } from '../constructs';

const BASELINE = PodSecurityLevel.BASELINE;

function small(cpu: string, memory: string, memoryLimit: string) {
  return { resources: { requests: { cpu, memory }, limits: { memory: memoryLimit } } };
}

/** One node of minikube, kind, k3s or Docker Desktop: an image built there, folders of the node, no GPU, within 4 GB. */
export const local: SlateSettings = {
  environment: 'local',
  mode: 'dev',
  image: { registry: Settings.REMOVE, repository: 'slate', tag: 'local', pullPolicy: PullPolicy.NEVER },
  hostPathRoot: '/var/lib/slate',
  gpu: { enabled: false },
  security: { podSecurity: { enforce: BASELINE, warn: BASELINE, audit: BASELINE } },
  networkPolicy: { debug: true },
  dashboard: { replicas: 1, autoscaling: { enabled: false }, ...small('100m', '128Mi', '512Mi') },
  agentRouter: small('50m', '128Mi', '512Mi'),
  autonomousLoop: small('100m', '256Mi', '1Gi'),
  copilotBridge: small('50m', '128Mi', '512Mi'),
  workflowManager: small('50m', '128Mi', '512Mi'),
  ollama: {
    ...small('500m', '1Gi', '6Gi'),
    env: { OLLAMA_MAX_LOADED_MODELS: '1' },
  },
  chromadb: small('100m', '256Mi', '1Gi'),
  models: {
    custom: {
      'slate-coder': { from: 'llama3.2' },
      'slate-fast': { from: 'llama3.2' },
      'slate-planner': { from: 'llama3.2' },
    },
  },
};
