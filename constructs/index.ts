export * from './access/debug-pods';
export * from './access/ingress';
export * from './access/metrics';
export * from './building-blocks/autoscaler';
export * from './building-blocks/backing-service';
export * from './building-blocks/caller';
export * from './building-blocks/claim';
export * from './building-blocks/config-map';
export * from './building-blocks/disruption-budget';
export { type ImageSettings, PullPolicy } from './building-blocks/image';
export * from './building-blocks/job';
export { Microservice, type MicroserviceProps, type MicroserviceSettings } from './building-blocks/microservice';
export * from './building-blocks/namespace';
export { NetworkPolicy, type NetworkPolicyProps } from './building-blocks/network-policy';
export * from './building-blocks/node-group';
export * from './building-blocks/outside';
export * from './building-blocks/peer';
export {
  type ApiServerSettings,
  type DnsSettings,
  type GpuSettings,
  type InternetSettings,
  type NetworkPolicySettings,
  type PlatformSettings,
  PodSecurityLevel,
  type PodSecuritySettings,
  type SecuritySettings,
} from './building-blocks/platform';
export type { ResourceSettings } from './building-blocks/resources';
export * from './building-blocks/service-account';
export * from './building-blocks/workload';
export * from './building-blocks/workload-props';
export * from './configuration/agent-config';
export * from './configuration/agent-settings';
export * from './configuration/instructions';
export * from './configuration/model-files';
export * from './jobs/codebase-indexer';
export * from './jobs/inference-benchmarks';
export * from './jobs/instruction-sync';
export * from './jobs/model-preload';
export * from './jobs/model-trainer';
export * from './jobs/nightly-health';
export type { OllamaClientProps } from './jobs/ollama-client';
export * from './jobs/workflow-cleanup';
export { type RuleDescription, Rules } from './rules';
export * from './services/agent-router';
export * from './services/autonomous-loop';
export * from './services/chromadb';
export * from './services/copilot-bridge';
export * from './services/dashboard';
export { Ollama, type OllamaProps, type OllamaSettings } from './services/ollama';
export * from './services/workflow-manager';
export * from './slate';
export * from './slate-props';
