import { Construct } from 'constructs';
import { checkProps } from '../schema/check-props';
import { ConfigMap } from '../building-blocks/config-map';
import { sortedEntries } from '../building-blocks/defaults';
import { CONFIG_MAPS, SLATE_SYSTEM } from '../names';
import { AgenticSystem, AgenticSystemSettings, completeAgenticSystem } from './agents';
import { completeModels, Models, ModelSettings } from './models';
import { lines, quoted, quotedList, section } from './text';

/** The configuration of the agents. */
export interface AgentConfigProps {
  /**
   * The agents and their routing.
   * @default - SLATE's own
   */
  readonly agenticSystem?: AgenticSystemSettings;
  /**
   * The models.
   * @default - SLATE's own
   */
  readonly models?: ModelSettings;
}

/** The ConfigMap `slate-agent-config`: the agents, how tasks find them, and what their models are created from. */
export class AgentConfig extends ConfigMap {
  public constructor(scope: Construct, id: string, props: AgentConfigProps = {}) {
    checkProps(scope, id, 'AgentConfigProps', props);
    super(scope, id, {
      name: CONFIG_MAPS.agentConfig,
      partOf: SLATE_SYSTEM,
      data: {
        'agent-routing.yaml': agentRouting(completeAgenticSystem(props.agenticSystem)),
        'models.yaml': models(completeModels(props.models)),
      },
    });
  }
}

function agentRouting({ agents, routing }: AgenticSystem): string {
  return lines(
    'version: "2.4.0"',
    section(
      'agents:',
      sortedEntries(agents).flatMap(([name, agent]) => [
        `  ${quoted(name)}:`,
        `    role: ${quoted(agent.role)}`,
        `    patterns: ${quotedList(agent.patterns)}`,
        `    gpu: ${agent.gpu ?? false}`,
        `    model: ${quoted(agent.model)}`,
      ]),
    ),
    'routing:',
    `  default_agent: ${quoted(routing.defaultAgent)}`,
    `  max_concurrent_tasks: ${routing.maxConcurrentTasks}`,
    `  task_timeout_seconds: ${routing.taskTimeoutSeconds}`,
    `  stale_after_hours: ${routing.staleAfterHours}`,
  );
}

function models({ custom, pull }: Models): string {
  return lines(
    section(
      'models:',
      sortedEntries(custom).flatMap(([name, model]) => [
        `  ${quoted(name)}:`,
        `    base: ${quoted(model.from)}`,
        ...section(
          '    parameters:',
          sortedEntries(model.parameters).map(([parameter, value]) => `      ${quoted(parameter)}: ${value}`),
        ),
      ]),
    ),
    `pulled: ${quotedList(pull)}`,
  );
}
