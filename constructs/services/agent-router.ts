import { Construct } from 'constructs';
import { AUTOSCALING_DEFAULTS } from '../building-blocks/autoscaler';
import { mergeLayers } from '../building-blocks/defaults';
import { DISRUPTION_BUDGET_DEFAULTS } from '../building-blocks/disruption-budget';
import { Microservice } from '../building-blocks/microservice';
import { ReplicatedSettings } from '../building-blocks/replicated';
import { SLATE_SERVICE_DEFAULTS, slateService } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the agent router. */
export interface AgentRouterSettings extends ReplicatedSettings {}

/** The agent router's settings, name and account. */
export interface AgentRouterProps extends AgentRouterSettings, CommonProps {}

export const AGENT_ROUTER_DEFAULTS = mergeLayers(SLATE_SERVICE_DEFAULTS, {
  command: ['python', 'slate/k8s_entrypoints.py', '--service', 'agent-router'],
  replicas: 2,
  autoscaling: { ...AUTOSCALING_DEFAULTS, enabled: false },
  disruptionBudget: DISRUPTION_BUDGET_DEFAULTS,
  healthPath: '/api/health',
  resources: {
    requests: { cpu: '250m', memory: '512Mi', 'ephemeral-storage': '100Mi' },
    limits: { cpu: '1', memory: '2Gi', 'ephemeral-storage': '2Gi' },
  },
  env: { SLATE_AGENT_CONFIG: '/config/agent-routing.yaml' },
} satisfies AgentRouterSettings);

/** Classifies tasks and routes them to agents. */
export class AgentRouter extends Microservice {
  public constructor(scope: Construct, id: string, props: AgentRouterProps = {}) {
    checkProps(scope, id, 'AgentRouterProps', props);
    super(scope, id, {
      ...slateService(scope, AGENT_ROUTER_DEFAULTS, props),
      name: props.name ?? 'slate-agent-router',
      appName: props.name ?? 'slate',
      component: 'agent-router',
      port: 8081,
      metricsPort: 9090,
      replicated: true,
      scratch: { '/tmp': '500Mi' },
    });
  }
}
