import { Construct } from 'constructs';
import { mergeLayers } from '../building-blocks/defaults';
import { Microservice, MicroserviceSettings } from '../building-blocks/microservice';
import { SLATE_SERVICE_DEFAULTS, slateService } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the autonomous loop. */
export interface AutonomousLoopSettings extends MicroserviceSettings {}

/** The autonomous loop's settings, name and account. */
export interface AutonomousLoopProps extends AutonomousLoopSettings, CommonProps {}

export const AUTONOMOUS_LOOP_DEFAULTS = mergeLayers(SLATE_SERVICE_DEFAULTS, {
  command: ['python', 'slate/k8s_entrypoints.py', '--service', 'autonomous'],
  replicas: 1,
  healthPath: '/api/health',
  resources: {
    requests: { cpu: '500m', memory: '1Gi', 'ephemeral-storage': '200Mi' },
    limits: { cpu: '2', memory: '4Gi', 'ephemeral-storage': '3Gi', 'nvidia.com/gpu': '1' },
  },
  env: {
    SLATE_AGENT_CONFIG: '/config/agent-routing.yaml',
    SLATE_AUTONOMOUS_INTERVAL: '60',
    SLATE_AUTONOMOUS_MAX_TASKS: '1000',
  },
} satisfies AutonomousLoopSettings);

/** Carries out tasks by itself, and repairs what it finds broken. There is only one. */
export class AutonomousLoop extends Microservice {
  public constructor(scope: Construct, id: string, props: AutonomousLoopProps = {}) {
    checkProps(scope, id, 'AutonomousLoopProps', props);
    super(scope, id, {
      ...slateService(scope, AUTONOMOUS_LOOP_DEFAULTS, props),
      name: props.name ?? 'slate-autonomous-loop',
      appName: props.name ?? 'slate',
      component: 'autonomous-loop',
      serviceName: props.name ? undefined : 'slate-autonomous-svc',
      port: 8082,
      metricsPort: 9090,
      scratch: { '/tmp': '1Gi' },
    });
  }
}
