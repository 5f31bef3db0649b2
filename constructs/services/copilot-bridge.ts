import { Construct } from 'constructs';
import { ConfigMap } from '../building-blocks/config-map';
import { mergeLayers } from '../building-blocks/defaults';
import { Microservice, MicroserviceSettings } from '../building-blocks/microservice';
import { script } from '../building-blocks/script';
import { SLATE_SERVICE_DEFAULTS, slateService } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** Commands that clients of the copilot bridge run. */
export interface ExecSettings {
  /**
   * Lets whoever may call the bridge run Python programs in the workspace, by `/api/exec`.
   * @default false
   */
  readonly enabled?: boolean;
}

/** The settings of the copilot bridge. */
export interface CopilotBridgeSettings extends MicroserviceSettings {
  /**
   * Commands that clients run. Off, the bridge refuses them with status 403.
   * @default - off
   */
  readonly exec?: ExecSettings;
}

/** The copilot bridge's settings, name and account. */
export interface CopilotBridgeProps extends CopilotBridgeSettings, CommonProps {}

const PROGRAM = '/opt/copilot-bridge';

export const COPILOT_BRIDGE_DEFAULTS = mergeLayers(SLATE_SERVICE_DEFAULTS, {
  command: ['python', `${PROGRAM}/copilot-bridge.py`],
  replicas: 1,
  healthPath: '/api/health',
  exec: { enabled: false },
  resources: {
    requests: { cpu: '100m', memory: '256Mi', 'ephemeral-storage': '100Mi' },
    limits: { cpu: '500m', memory: '1Gi', 'ephemeral-storage': '1Gi' },
  },
} satisfies CopilotBridgeSettings);

/**
 * Exchanges tasks and results with the extension of VS Code. No module of SLATE is its server: SLATE's own manifest carries one as text,
 * which answers nothing while a command runs and runs commands for everybody. This one has the same routes and files.
 */
export class CopilotBridge extends Microservice {
  public constructor(scope: Construct, id: string, props: CopilotBridgeProps = {}) {
    checkProps(scope, id, 'CopilotBridgeProps', props);
    const name = props.name ?? 'slate-copilot-bridge';
    const settings = slateService(scope, COPILOT_BRIDGE_DEFAULTS, props);
    super(scope, id, {
      ...settings,
      env: settings.exec.enabled ? { SLATE_BRIDGE_EXEC: 'true', ...settings.env } : settings.env,
      name,
      appName: props.name ?? 'slate',
      component: 'copilot-bridge',
      port: 8083,
      scratch: { '/tmp': '200Mi' },
    });
    const data = { 'copilot-bridge.py': `${script('copilot-bridge.py')}\n` };
    new ConfigMap(this, 'Program', { name, data }).mountAt(PROGRAM, this);
  }
}
