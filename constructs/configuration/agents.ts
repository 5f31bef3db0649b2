import { withDefaults } from '../building-blocks/defaults';
import { AgentName, ModelName, PositiveNumber, Text, Word } from '../building-blocks/value-types';

/** An agent: its role, the work it gets and the model that does it. */
export interface AgentSettings {
  /**
   * What it is for.
   * @default - the role of the default agent of that name; required for a new one
   * @irremovable
   */
  readonly role?: Text;
  /**
   * Words that mark a task as its work.
   * @default - none
   */
  readonly patterns?: Text[];
  /**
   * Whether its model should run on a GPU.
   * @default - as for the default agent of that name; false for a new one
   */
  readonly gpu?: boolean;
  /**
   * The model, one of `models.custom` or one that Ollama has.
   * @default - the model of the default agent of that name; required for a new one
   * @irremovable
   */
  readonly model?: ModelName;
  /**
   * The tools it may use, without their prefix `slate_`.
   * @default - none
   */
  readonly tools?: Word[];
}

/** How tasks find their agents. */
export interface RoutingSettings {
  /**
   * The agent of tasks that no pattern matches.
   * @default 'GAMMA'
   * @irremovable
   */
  readonly defaultAgent?: AgentName;
  /**
   * How many tasks run at the same time.
   * @default 10
   * @irremovable
   */
  readonly maxConcurrentTasks?: PositiveNumber;
  /**
   * How many seconds a task may run.
   * @default 14400
   * @irremovable
   */
  readonly taskTimeoutSeconds?: PositiveNumber;
  /**
   * How many hours without progress make a task stale.
   * @default 4
   * @irremovable
   */
  readonly staleAfterHours?: PositiveNumber;
}

/** The agents, and the services that serve them: agent router, autonomous loop, copilot bridge. */
export interface AgenticSystemSettings {
  /**
   * Runs the agent router, the autonomous loop and the copilot bridge.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * The agents by name.
   * @default - ALPHA, BETA, GAMMA, DELTA, COPILOT
   * @irremovable
   * @propertyNames { "$ref": "#/definitions/AgentName" }
   */
  readonly agents?: { [name: string]: AgentSettings };
  /**
   * How tasks find their agents.
   * @default - GAMMA gets the tasks that no pattern matches
   */
  readonly routing?: RoutingSettings;
}

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

/** The agents with every default filled in. */
export type AgenticSystem = AgenticSystemSettings & typeof AGENTIC_SYSTEM_DEFAULTS;

export function completeAgenticSystem(given?: AgenticSystemSettings): AgenticSystem {
  return withDefaults(AGENTIC_SYSTEM_DEFAULTS, given);
}
