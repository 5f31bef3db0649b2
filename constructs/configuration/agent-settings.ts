import { AgentName, ModelName, ModelParameters, PositiveNumber, Text, Word } from '../building-blocks/value-types';

/** One agent: a role, which work it gets and which model does it. */
export interface AgentSettings {
  /**
   * What it is for.
   * @default - the role of the default agent of that name; required for a new one
   * @irremovable
   */
  readonly role?: Text;
  /**
   * Words by which a task is known to be its work.
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
   * How many tasks run side by side.
   * @default 10
   * @irremovable
   */
  readonly maxConcurrentTasks?: PositiveNumber;
  /**
   * After how many seconds a task is given up.
   * @default 14400
   * @irremovable
   */
  readonly taskTimeoutSeconds?: PositiveNumber;
  /**
   * After how many hours without progress a task counts as stale.
   * @default 4
   * @irremovable
   */
  readonly staleAfterHours?: PositiveNumber;
}

/** The agents, and the services that are there for them: agent router, autonomous loop, copilot bridge. */
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
   * @default - GAMMA gets what no pattern matches
   */
  readonly routing?: RoutingSettings;
}

/** A model that SLATE makes from another one. */
export interface CustomModelSettings {
  /**
   * The model it is made from.
   * @default - the base of the default model of that name; required for a new one
   * @irremovable
   */
  readonly from?: ModelName;
  /**
   * What it is told before every conversation.
   * @default - the prompt of the default model of that name
   */
  readonly system?: Text;
  /**
   * Parameters of Ollama's Modelfile, such as `temperature`; https://docs.ollama.com/modelfile
   * @default - the parameters of the default model of that name
   */
  readonly parameters?: ModelParameters;
}

/** The models that Ollama gets. */
export interface ModelSettings {
  /**
   * Models that are pulled as they are, beside the bases of the custom ones.
   * @default ['nomic-embed-text']
   */
  readonly pull?: ModelName[];
  /**
   * Models that SLATE makes, by name.
   * @default - slate-coder, slate-fast, slate-planner
   * @irremovable
   * @propertyNames { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
   *   "description": "the name of a model of its own: letters, digits, ., _ and -, beginning with a letter or digit" }
   */
  readonly custom?: { [name: string]: CustomModelSettings };
}
