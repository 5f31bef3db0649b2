import { Construct } from 'constructs';
import { ConfigMap } from '../building-blocks/config-map';
import { sortedEntries } from '../building-blocks/defaults';
import { CONFIG_MAPS, SLATE_SYSTEM } from '../names';
import { checkProps } from '../schema/check-props';
import { AgenticSystemSettings, completeAgenticSystem } from './agents';
import { lines, quoted, quotedList, section } from './text';

const TOOLS: { [name: string]: string } = {
  agent_registry: 'Lists the agents and what each is doing.',
  benchmark: 'Measures how fast the models answer.',
  chromadb: 'Searches the code and documents that were indexed.',
  runtime_check: 'Checks the programs and libraries that SLATE needs.',
  security_audit: 'Looks for secrets, open ports and unsafe settings.',
  system_status: 'Reports the state of every service.',
  workflow: 'Reads, creates and updates tasks.',
};

const COPILOT_RULES = `triggers:
  gpu_unavailable: "prefer slate-fast, and take one task at a time"
  ollama_down: "keep tasks in the queue until Ollama answers"
  k8s_unhealthy: "do not start new tasks"
  stale_tasks: "hand stale tasks to the workflow cleanup"
  autonomous_active: "leave queued tasks to the autonomous loop"
`;

/** The ConfigMap `slate-instructions`, as it is before SLATE runs and adds keys of its own. */
export class Instructions extends ConfigMap {
  public constructor(scope: Construct, id: string, agenticSystem?: AgenticSystemSettings) {
    checkProps(scope, id, 'AgenticSystemSettings', agenticSystem);
    const { agents } = completeAgenticSystem(agenticSystem);
    super(scope, id, {
      name: CONFIG_MAPS.instructions,
      partOf: SLATE_SYSTEM,
      // Flux would otherwise remove the keys that SLATE writes.
      annotations: { 'kustomize.toolkit.fluxcd.io/ssa': 'Merge' },
      data: {
        'agent-prompts.yaml': lines(
          section(
            'agents:',
            sortedEntries(agents).flatMap(([name, agent]) => [
              `  ${quoted(name)}:`,
              `    role: ${quoted(agent.role)}`,
              `    gpu_required: ${agent.gpu ?? false}`,
              `    tools: ${quotedList((agent.tools ?? []).map((tool) => `slate_${tool}`))}`,
            ]),
          ),
        ),
        'copilot-rules.yaml': COPILOT_RULES,
        'mcp-tools.yaml': lines(
          'tools:',
          sortedEntries(TOOLS).map(([tool, purpose]) => `  ${quoted(`slate_${tool}`)}: ${quoted(purpose)}`),
        ),
      },
    });
  }
}
