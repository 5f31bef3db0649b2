import { withDefaults } from '../building-blocks/defaults';
import { AgenticSystemSettings, AgentSettings, CustomModelSettings, ModelSettings } from './agent-settings';

const AGENTS = {
  ALPHA: {
    role: 'Coding',
    patterns: ['implement', 'code', 'build', 'fix'],
    gpu: true,
    model: 'slate-coder',
    tools: ['system_status', 'runtime_check', 'workflow', 'agent_registry', 'security_audit'],
  },
  BETA: {
    role: 'Testing',
    patterns: ['test', 'validate', 'verify', 'coverage'],
    gpu: true,
    model: 'slate-fast',
    tools: ['system_status', 'runtime_check', 'benchmark', 'security_audit'],
  },
  GAMMA: {
    role: 'Planning',
    patterns: ['analyze', 'plan', 'research', 'document'],
    gpu: false,
    model: 'slate-planner',
    tools: ['system_status', 'workflow', 'chromadb', 'agent_registry'],
  },
  DELTA: {
    role: 'External Bridge',
    patterns: ['claude', 'mcp', 'sdk', 'integration'],
    gpu: false,
    model: 'slate-fast',
    tools: ['system_status', 'runtime_check', 'security_audit'],
  },
  COPILOT: {
    role: 'Full Orchestration',
    patterns: ['complex', 'multi-step'],
    gpu: true,
    model: 'slate-coder',
    tools: ['system_status', 'runtime_check', 'workflow', 'benchmark', 'chromadb', 'agent_registry', 'security_audit'],
  },
};

export const AGENTIC_SYSTEM_DEFAULTS = {
  enabled: true,
  agents: AGENTS as { [name: string]: AgentSettings },
  routing: { defaultAgent: 'GAMMA', maxConcurrentTasks: 10, taskTimeoutSeconds: 14400, staleAfterHours: 4 },
} satisfies AgenticSystemSettings;

export const MODEL_DEFAULTS = {
  pull: ['nomic-embed-text'],
  custom: {
    'slate-coder': {
      from: 'mistral-nemo',
      system:
        'You write code for SLATE. Answer with complete, working code in the style of the files you are shown, and say briefly what you changed and why.',
      parameters: { temperature: 0.3, top_p: 0.9, num_ctx: 8192 },
    },
    'slate-fast': {
      from: 'llama3.2',
      system: 'You answer short questions about SLATE and its tests. Be brief and exact. Say so when you do not know.',
      parameters: { temperature: 0.2, top_p: 0.8, num_ctx: 4096 },
    },
    'slate-planner': {
      from: 'mistral',
      system:
        'You plan work for SLATE. Break a goal into small steps in order, name what each step needs, and point out risks early.',
      parameters: { temperature: 0.4, top_p: 0.85, num_ctx: 8192 },
    },
  } as { [name: string]: CustomModelSettings },
} satisfies ModelSettings;

/** The agents with every default filled in. */
export type AgenticSystem = AgenticSystemSettings & typeof AGENTIC_SYSTEM_DEFAULTS;

/** The models with every default filled in. */
export type Models = ModelSettings & typeof MODEL_DEFAULTS;

export function completeAgenticSystem(given?: AgenticSystemSettings): AgenticSystem {
  return withDefaults(AGENTIC_SYSTEM_DEFAULTS, given);
}

export function completeModels(given?: ModelSettings): Models {
  return withDefaults(MODEL_DEFAULTS, given);
}
