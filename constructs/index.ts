export { Accounts, type AccountsSettings } from './accounts';
export { type Address, AddressForm, type AddressVariables } from './building-blocks/address';
export type { AffinitySettings, PodAffinitySettings } from './building-blocks/affinity';
export type { AllowedCallee } from './building-blocks/allowed-callee';
export type { ApplicationProps } from './building-blocks/application';
export { Autoscaler, type AutoscalerProps, type AutoscalingSettings } from './building-blocks/autoscaler';
export * from './building-blocks/backing-service';
export type { CaBundleSettings } from './building-blocks/ca-bundle';
export * from './building-blocks/caller';
export type { AllObjectsSettings, AllPodsSettings } from './building-blocks/common-settings';
export { AccessMode, Claim, type ClaimProps, type ClaimSettings, type DataSource } from './building-blocks/claim';
export * from './building-blocks/config-map';
export { type ContainerProps } from './building-blocks/container-props';
export {
  DisruptionBudget,
  type DisruptionBudgetProps,
  type DisruptionBudgetSettings,
} from './building-blocks/disruption-budget';
export type { DownwardApi, DownwardApiFile, VolumeField, VolumeResourceField } from './building-blocks/downward-api';
export { type GithubSecretSettings } from './building-blocks/github-secret';
export { type GpuSettings } from './building-blocks/gpu';
export * from './building-blocks/health-check';
export { type ImageSettings, PullPolicy } from './building-blocks/image';
export {
  CronJob,
  type CronJobProps,
  type CronJobSettings,
  Job,
  type JobProps,
  type JobSettings,
} from './building-blocks/job';
export type { InternetSettings } from './building-blocks/internet-settings';
export { Microservice, type MicroserviceProps, type MicroserviceSettings } from './building-blocks/microservice';
export * from './building-blocks/namespace';
export { NetworkPolicy, type NetworkPolicyProps, PolicyDirections } from './building-blocks/network-policy';
export * from './building-blocks/network-peer';
export * from './building-blocks/node-group';
export * from './building-blocks/on-localhost';
export * from './building-blocks/outside';
export * from './building-blocks/patch';
export * from './building-blocks/peer';
export * from './building-blocks/pod-settings';
export {
  type ApiServerSettings,
  type DnsSettings,
  type NetworkPolicySettings,
  Platform,
  type PlatformSettings,
} from './building-blocks/platform';
export type { ProbeSettings, ProbesSettings } from './building-blocks/probes';
export { PodSecurityLevel, type PodSecuritySettings, type SecuritySettings } from './building-blocks/security-settings';
export type { ProxySettings } from './building-blocks/proxy';
export type { ReplicatedSettings } from './building-blocks/replicated';
export type { ResourceSettings } from './building-blocks/resources';
export { type ScalingBehavior, type ScalingPolicy, type ScalingRules } from './building-blocks/scaling-behavior';
export * from './building-blocks/service-account';
export { IpFamilyPolicy, type ServiceSettings, ServiceType } from './building-blocks/service-settings';
export * from './building-blocks/toleration';
export * from './building-blocks/variable-source';
export type {
  EmptyDirSettings,
  ProjectedVolume,
  VolumeProjection,
  VolumeSettings,
} from './building-blocks/volume-settings';
export * from './building-blocks/workload';
export * from './building-blocks/workload-props';
export * from './configuration/agent-config';
export type { AgenticSystemSettings, AgentSettings, RoutingSettings } from './configuration/agents';
export * from './configuration/instructions';
export * from './configuration/model-files';
export { ModelRegistry, type ModelRegistrySettings } from './configuration/model-registry';
export type { CustomModelSettings, ModelSettings } from './configuration/models';
export { CodebaseIndexer, type CodebaseIndexerProps, type CodebaseIndexerSettings } from './jobs/codebase-indexer';
export {
  InferenceBenchmarks,
  type InferenceBenchmarksProps,
  type InferenceBenchmarksSettings,
} from './jobs/inference-benchmarks';
export { InstructionSync, type InstructionSyncProps, type InstructionSyncSettings } from './jobs/instruction-sync';
export { ModelPreload, type ModelPreloadProps, type ModelPreloadSettings } from './jobs/model-preload';
export { ModelTrainer, type ModelTrainerProps, type ModelTrainerSettings } from './jobs/model-trainer';
export { NightlyHealth, type NightlyHealthProps, type NightlyHealthSettings } from './jobs/nightly-health';
export { Jobs, type JobsProps, type JobsSettings } from './jobs/jobs';
export type { OllamaClientProps } from './jobs/ollama-client';
export { WorkflowCleanup, type WorkflowCleanupProps, type WorkflowCleanupSettings } from './jobs/workflow-cleanup';
export * from './networking/debug-pods';
export * from './networking/default-deny-all';
export * from './networking/foreign-pods';
export { Ingress, type IngressProps, type IngressSettings } from './networking/ingress';
export * from './networking/metrics';
export { type RuleDescription, Rules } from './rules';
export { AgentRouter, type AgentRouterProps, type AgentRouterSettings } from './services/agent-router';
export { AutonomousLoop, type AutonomousLoopProps, type AutonomousLoopSettings } from './services/autonomous-loop';
export { ChromaDb, type ChromaDbProps, type ChromaDbSettings } from './services/chromadb';
export {
  CopilotBridge,
  type CopilotBridgeProps,
  type CopilotBridgeSettings,
  type ExecSettings,
} from './services/copilot-bridge';
export { Dashboard, type DashboardProps, type DashboardSettings } from './services/dashboard';
export { Ollama, type OllamaProps, type OllamaSettings } from './services/ollama';
export { WorkflowManager, type WorkflowManagerProps, type WorkflowManagerSettings } from './services/workflow-manager';
export * from './slate';
export { Settings, type SlateProps, type SlateSettings, type StorageSettings } from './slate-props';
