import { Construct } from 'constructs';
import { AddressForm } from '../building-blocks/address';
import { AUTOSCALING_DEFAULTS } from '../building-blocks/autoscaler';
import { mergeLayers } from '../building-blocks/defaults';
import { DISRUPTION_BUDGET_DEFAULTS } from '../building-blocks/disruption-budget';
import { Microservice } from '../building-blocks/microservice';
import { ReplicatedSettings } from '../building-blocks/replicated';
import { SLATE_SERVICE_DEFAULTS, slateService } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the dashboard. */
export interface DashboardSettings extends ReplicatedSettings {}

/** The dashboard's settings, name and account. */
export interface DashboardProps extends DashboardSettings, CommonProps {}

export const DASHBOARD_DEFAULTS = mergeLayers(SLATE_SERVICE_DEFAULTS, {
  command: ['uvicorn', 'agents.slate_dashboard_server:app', '--host', '0.0.0.0', '--port', '8080'],
  replicas: 2,
  autoscaling: AUTOSCALING_DEFAULTS,
  disruptionBudget: DISRUPTION_BUDGET_DEFAULTS,
  healthPath: '/health',
  resources: {
    requests: { cpu: '250m', memory: '512Mi', 'ephemeral-storage': '100Mi' },
    limits: { cpu: '1', memory: '2Gi', 'ephemeral-storage': '3Gi' },
  },
  env: {
    // Its status page asks itself, too, and may not go through its own Service.
    DASHBOARD_HOST: 'http://127.0.0.1:8080',
    // Which repository gh works on, as there is no checkout.
    GH_REPO: 'SynchronizedLivingArchitecture/S.L.A.T.E',
    GITHUB_OWNER: 'SynchronizedLivingArchitecture',
    GITHUB_REPO: 'S.L.A.T.E',
    SLATE_ENABLE_GPU_MONITORING: 'true',
    SLATE_ENABLE_INTERACTIVE_API: 'true',
    SLATE_ENABLE_SCHEMATIC_API: 'true',
    SLATE_ENABLE_TASK_QUEUE: 'true',
    SLATE_ENABLE_WEBSOCKET: 'true',
    SLATE_ENABLE_WORKFLOW_DISPATCH: 'true',
    SLATE_GLASS_OPACITY: '0.75',
    SLATE_THEME: 'watchmaker',
    // Where it keeps its statistics: the workspace is read-only for it, as its list of tasks is not that of the workflow manager.
    SLATE_WORKSPACE: '/tmp',
  },
} satisfies DashboardSettings);

/** The user interface: pages, REST API and WebSocket. */
export class Dashboard extends Microservice {
  public constructor(scope: Construct, id: string, props: DashboardProps = {}) {
    checkProps(scope, id, 'DashboardProps', props);
    super(scope, id, {
      ...slateService(scope, DASHBOARD_DEFAULTS, props),
      name: props.name ?? 'slate-dashboard',
      component: 'dashboard',
      port: 8080,
      addressForm: AddressForm.URL,
      replicated: true,
      sticky: true,
      scratch: { '/tmp': '500Mi', '/home/slate/.cache': '200Mi' },
    });
    // Its programs write beside themselves.
    if (this._platform.security.readOnlyRootFilesystem) this._pod.makeWritable('/slate', '1Gi');
    this._addFieldVariable('NODE_NAME', 'spec.nodeName');
    this._addFieldVariable('POD_IP', 'status.podIP');
    this._addFieldVariable('POD_NAME', 'metadata.name');
    this._addFieldVariable('POD_NAMESPACE', 'metadata.namespace');
    this._addSecretVariable('GITHUB_TOKEN', this._platform.githubSecret);
  }
}
