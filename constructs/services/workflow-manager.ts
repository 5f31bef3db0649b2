import { Construct } from 'constructs';
import { Claim } from '../building-blocks/claim';
import { mergeLayers } from '../building-blocks/defaults';
import { Microservice, MicroserviceSettings } from '../building-blocks/microservice';
import { script } from '../building-blocks/script';
import { SLATE_SERVICE_DEFAULTS, slateService, WORKSPACE } from '../building-blocks/slate-program';
import { CommonProps } from '../building-blocks/workload-props';
import { checkProps } from '../schema/check-props';

/** The settings of the workflow manager. */
export interface WorkflowManagerSettings extends MicroserviceSettings {}

/** The workflow manager's settings, name and account. */
export interface WorkflowManagerProps extends WorkflowManagerSettings, CommonProps {}

export const WORKFLOW_MANAGER_DEFAULTS = mergeLayers(SLATE_SERVICE_DEFAULTS, {
  command: ['python', 'slate/k8s_entrypoints.py', '--service', 'workflow'],
  replicas: 1,
  healthPath: '/api/health',
  resources: {
    requests: { cpu: '200m', memory: '512Mi', 'ephemeral-storage': '100Mi' },
    limits: { cpu: '1', memory: '2Gi', 'ephemeral-storage': '1Gi' },
  },
} satisfies WorkflowManagerSettings);

/** Keeps the list of tasks. It also puts SLATE's files into a workspace that is still empty. */
export class WorkflowManager extends Microservice {
  public constructor(scope: Construct, id: string, props: WorkflowManagerProps = {}) {
    checkProps(scope, id, 'WorkflowManagerProps', props);
    super(scope, id, {
      ...slateService(scope, WORKFLOW_MANAGER_DEFAULTS, props),
      name: props.name ?? 'slate-workflow-manager',
      appName: props.name ?? 'slate',
      component: 'workflow-manager',
      serviceName: props.name ? undefined : 'slate-workflow-svc',
      port: 8084,
      scratch: { '/tmp': '200Mi' },
    });
    this._addSecretVariable('GITHUB_TOKEN', this._platform.githubSecret);
  }

  /** Mounts the workspace and, before the program starts, fills it from the image if it is still empty. */
  public fills(workspace: Claim): void {
    workspace.mountAt(WORKSPACE, this);
    this._pod.prepare('fill-workspace', script('fill-workspace.sh'), workspace._mountFor(WORKSPACE));
  }
}
