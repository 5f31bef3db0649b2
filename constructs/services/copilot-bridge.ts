import { Construct } from 'constructs';
import { Microservice, MicroserviceSettings } from '../building-blocks/microservice';
import { slateProgram } from '../building-blocks/slate-program';
import { HandedOver } from '../building-blocks/workload-props';

/** What can be set of the copilot bridge. */
export interface CopilotBridgeSettings extends MicroserviceSettings {}

/** The copilot bridge's settings and what a parent hands over. */
export interface CopilotBridgeProps extends CopilotBridgeSettings, HandedOver {}

export const COPILOT_BRIDGE_DEFAULTS = {
  command: ['python', 'slate/k8s_entrypoints.py', '--service', 'copilot-bridge'],
  replicas: 1,
  healthPath: '/api/health',
  resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { cpu: '500m', memory: '1Gi' } },
} satisfies CopilotBridgeSettings;

/** Exchanges tasks and results with the extension of VS Code. It can execute code: never let the outside reach it. */
export class CopilotBridge extends Microservice {
  public constructor(scope: Construct, id: string, props: CopilotBridgeProps = {}) {
    super(scope, id, {
      ...slateProgram(scope, COPILOT_BRIDGE_DEFAULTS, props),
      name: props.name ?? 'slate-copilot-bridge',
      appName: props.name ?? 'slate',
      component: 'copilot-bridge',
      port: 8083,
      scratch: { '/tmp': '200Mi' },
    });
  }
}
