import { mergeLayers } from './building-blocks/defaults';
import { JOB_DEFAULTS } from './building-blocks/job';
import { PLATFORM_DEFAULTS } from './building-blocks/platform';
import { SLATE_PROGRAM_DEFAULTS } from './building-blocks/slate-program';
import { AGENTIC_SYSTEM_DEFAULTS } from './configuration/agents';
import { MODEL_DEFAULTS } from './configuration/models';
import { CODEBASE_INDEXER_DEFAULTS } from './jobs/codebase-indexer';
import { INFERENCE_BENCHMARKS_DEFAULTS } from './jobs/inference-benchmarks';
import { INSTRUCTION_SYNC_DEFAULTS } from './jobs/instruction-sync';
import { MODEL_PRELOAD_DEFAULTS } from './jobs/model-preload';
import { MODEL_TRAINER_DEFAULTS } from './jobs/model-trainer';
import { NIGHTLY_HEALTH_DEFAULTS } from './jobs/nightly-health';
import { OLLAMA_CLIENT_DEFAULTS } from './jobs/ollama-client';
import { WORKFLOW_CLEANUP_DEFAULTS } from './jobs/workflow-cleanup';
import { INGRESS_DEFAULTS } from './networking/ingress';
import { AGENT_ROUTER_DEFAULTS } from './services/agent-router';
import { AUTONOMOUS_LOOP_DEFAULTS } from './services/autonomous-loop';
import { CHROMADB_DEFAULTS } from './services/chromadb';
import { COPILOT_BRIDGE_DEFAULTS } from './services/copilot-bridge';
import { DASHBOARD_DEFAULTS } from './services/dashboard';
import { OLLAMA_DEFAULTS } from './services/ollama';
import { WORKFLOW_MANAGER_DEFAULTS } from './services/workflow-manager';
import { SLATE_DEFAULTS, SlateSettings } from './slate-props';

/**
 * Every default that is a constant, as one tree, to be read: constructs fill in their own. What follows from other settings is not in
 * it: the image of SLATE's programs and their variables SLATE_MODE and SLATE_LOG_LEVEL, the image of the jobs that are clients of Ollama.
 */
export const DEFAULT_SETTINGS: SlateSettings = {
  ...PLATFORM_DEFAULTS,
  ...SLATE_DEFAULTS,
  dashboard: over(SLATE_PROGRAM_DEFAULTS, DASHBOARD_DEFAULTS),
  agentRouter: over(SLATE_PROGRAM_DEFAULTS, AGENT_ROUTER_DEFAULTS),
  autonomousLoop: over(SLATE_PROGRAM_DEFAULTS, AUTONOMOUS_LOOP_DEFAULTS),
  copilotBridge: over(SLATE_PROGRAM_DEFAULTS, COPILOT_BRIDGE_DEFAULTS),
  workflowManager: over(SLATE_PROGRAM_DEFAULTS, WORKFLOW_MANAGER_DEFAULTS),
  ollama: OLLAMA_DEFAULTS,
  chromadb: CHROMADB_DEFAULTS,
  agenticSystem: AGENTIC_SYSTEM_DEFAULTS,
  models: MODEL_DEFAULTS,
  jobs: {
    modelPreload: over(JOB_DEFAULTS, OLLAMA_CLIENT_DEFAULTS, MODEL_PRELOAD_DEFAULTS),
    modelTrainer: over(JOB_DEFAULTS, OLLAMA_CLIENT_DEFAULTS, MODEL_TRAINER_DEFAULTS),
    inferenceBenchmarks: over(JOB_DEFAULTS, OLLAMA_CLIENT_DEFAULTS, INFERENCE_BENCHMARKS_DEFAULTS),
    codebaseIndexer: over(JOB_DEFAULTS, SLATE_PROGRAM_DEFAULTS, CODEBASE_INDEXER_DEFAULTS),
    nightlyHealth: over(JOB_DEFAULTS, SLATE_PROGRAM_DEFAULTS, NIGHTLY_HEALTH_DEFAULTS),
    workflowCleanup: over(JOB_DEFAULTS, SLATE_PROGRAM_DEFAULTS, WORKFLOW_CLEANUP_DEFAULTS),
    instructionSync: over(JOB_DEFAULTS, SLATE_PROGRAM_DEFAULTS, INSTRUCTION_SYNC_DEFAULTS),
  },
  ingress: INGRESS_DEFAULTS,
};

/** The layers of one workload's defaults, those of its own last. */
function over(...layers: object[]): object {
  return layers.reduce(mergeLayers);
}
