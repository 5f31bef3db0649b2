import { AccountsSettings } from './accounts';
import { CLAIM_DEFAULTS, ClaimSettings } from './building-blocks/claim';
import { mergeLayers } from './building-blocks/defaults';
import { defaultsBelow } from './building-blocks/gpu';
import { ExtraObject, ObjectPatch } from './building-blocks/patch';
import { PLATFORM_DEFAULTS, PlatformSettings } from './building-blocks/platform';
import { FilledLabelValue, NamespaceName, Text } from './building-blocks/value-types';
import { AGENTIC_SYSTEM_DEFAULTS, AgenticSystemSettings } from './configuration/agents';
import { MODEL_DEFAULTS, ModelSettings } from './configuration/models';
import { JOBS_DEFAULTS, JobsSettings } from './jobs/jobs';
import { INGRESS_DEFAULTS, ingressDefaults, IngressSettings } from './networking/ingress';
import { AGENT_ROUTER_DEFAULTS, AgentRouterSettings } from './services/agent-router';
import { AUTONOMOUS_LOOP_DEFAULTS, AutonomousLoopSettings } from './services/autonomous-loop';
import { CHROMADB_DEFAULTS, ChromaDbSettings } from './services/chromadb';
import { COPILOT_BRIDGE_DEFAULTS, CopilotBridgeSettings } from './services/copilot-bridge';
import { DASHBOARD_DEFAULTS, DashboardSettings } from './services/dashboard';
import { OLLAMA_DEFAULTS, OllamaSettings } from './services/ollama';
import { withNulls, withPaths } from './without';
import { WORKFLOW_MANAGER_DEFAULTS, WorkflowManagerSettings } from './services/workflow-manager';

/** The claims that several workloads share. */
export interface StorageSettings {
  /**
   * Code and tasks, at `/workspace`.
   * @default - 10Gi
   */
  readonly workspace?: ClaimSettings;
  /**
   * Index data and caches, at `/slate/.slate_index`.
   * @default - 5Gi
   */
  readonly data?: ClaimSettings;
  /**
   * The state of the autonomous loop, at `/slate/slate_memory`.
   * @default - 2Gi
   */
  readonly memory?: ClaimSettings;
}

const STORAGE_DEFAULTS = {
  workspace: { ...CLAIM_DEFAULTS, size: '10Gi' },
  data: { ...CLAIM_DEFAULTS, size: '5Gi' },
  memory: { ...CLAIM_DEFAULTS, size: '2Gi' },
} satisfies StorageSettings;

/** The settings of a whole installation, under the names of the guide. Everything is optional. */
export interface SlateSettings extends PlatformSettings {
  /**
   * The namespace.
   * @default - the namespace of the chart, else 'slate'
   */
  readonly namespace?: NamespaceName;
  /**
   * The name of the environment, a label of the namespace.
   * @default 'default'
   */
  readonly environment?: FilledLabelValue;
  /** The dashboard. @default - its own defaults */
  readonly dashboard?: DashboardSettings;
  /** The agent router. @default - its own defaults */
  readonly agentRouter?: AgentRouterSettings;
  /** The autonomous loop. @default - its own defaults */
  readonly autonomousLoop?: AutonomousLoopSettings;
  /** The copilot bridge. @default - its own defaults */
  readonly copilotBridge?: CopilotBridgeSettings;
  /** The workflow manager. @default - its own defaults */
  readonly workflowManager?: WorkflowManagerSettings;
  /** Ollama. @default - its own defaults */
  readonly ollama?: OllamaSettings;
  /** ChromaDB. @default - its own defaults */
  readonly chromadb?: ChromaDbSettings;
  /** The agents, and the services that serve them. @default - its own defaults */
  readonly agenticSystem?: AgenticSystemSettings;
  /** The models that Ollama has. @default - its own defaults */
  readonly models?: ModelSettings;
  /** The jobs. @default - their own defaults */
  readonly jobs?: JobsSettings;
  /** The claims that several workloads share. @default - their own defaults */
  readonly storage?: StorageSettings;
  /** The service accounts. @default - new ones */
  readonly accounts?: AccountsSettings;
  /** How the dashboard is reached from outside the cluster. @default - its own defaults */
  readonly ingress?: IngressSettings;
  /**
   * Rules that objects may break, by name, and why. The reasons are annotations of the namespace, where it is rendered.
   * @default - none
   */
  readonly rulesOff?: { [rule: string]: Text };
  /**
   * Changes to rendered objects for which there is no setting, as in a `kustomization.yaml`. Rules check the changed objects.
   * @default - none
   */
  readonly patches?: ObjectPatch[];
  /**
   * More objects to render with those of SLATE: in its namespace, with its labels. Rules check them.
   * @default - none
   */
  readonly extraObjects?: ExtraObject[];
}

/** The defaults of what the whole decides itself. */
export const SLATE_DEFAULTS = {
  environment: 'default',
  agenticSystem: AGENTIC_SYSTEM_DEFAULTS,
  rulesOff: undefined as { [rule: string]: string } | undefined,
  patches: [] as ObjectPatch[],
  extraObjects: [] as ExtraObject[],
} satisfies SlateSettings;

/**
 * Every default that is a constant. The others follow from other settings: the image of SLATE's programs and their variables SLATE_MODE
 * and SLATE_LOG_LEVEL, and the image of the jobs that are clients of Ollama.
 */
export const DEFAULT_SETTINGS = {
  ...PLATFORM_DEFAULTS,
  ...SLATE_DEFAULTS,
  dashboard: DASHBOARD_DEFAULTS,
  agentRouter: AGENT_ROUTER_DEFAULTS,
  autonomousLoop: AUTONOMOUS_LOOP_DEFAULTS,
  copilotBridge: COPILOT_BRIDGE_DEFAULTS,
  workflowManager: WORKFLOW_MANAGER_DEFAULTS,
  ollama: OLLAMA_DEFAULTS,
  chromadb: CHROMADB_DEFAULTS,
  models: MODEL_DEFAULTS,
  jobs: JOBS_DEFAULTS,
  storage: STORAGE_DEFAULTS,
  ingress: INGRESS_DEFAULTS,
} satisfies SlateSettings;

/** The defaults below the given settings: some depend on what was given. */
export function defaultsFor(given: SlateSettings): typeof DEFAULT_SETTINGS {
  return { ...defaultsBelow(DEFAULT_SETTINGS, given), ingress: ingressDefaults(given.ingress) };
}

/** The settings, and what only a program decides. */
export interface SlateProps extends SlateSettings {
  /**
   * Renders the namespace too, with its pod security standards.
   * @default false
   */
  readonly createNamespace?: boolean;
  /**
   * Defaults to take away, by their paths as for `--set`: `dashboard.env.SLATE_THEME`, `ollama.resources.limits.nvidia\.com/gpu`. In
   * TypeScript, `Settings.REMOVE` in place of a value does the same.
   * @default - none
   */
  readonly without?: string[];
}

/** Tools for settings. */
export class Settings {
  /**
   * Instead of any value: removes the default, so that nothing is printed. In a values file it is `null`.
   * @jsii ignore
   */
  public static readonly REMOVE: never = null as never;

  /** Merges settings over others: maps merge key by key, lists and scalars are replaced, `Settings.REMOVE` and `without` remove. */
  public static merge(below: SlateProps, above: SlateProps): SlateProps {
    const merged = mergeLayers(withNulls(below), withNulls(above));
    return below.without || above.without ? withPaths(merged) : merged;
  }

  private constructor() {}
}
