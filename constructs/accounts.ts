import { Construct } from 'constructs';
import { withDefaults } from './building-blocks/defaults';
import { Role, ServiceAccount, ServiceAccountSettings } from './building-blocks/service-account';

const LIST = ['get', 'list'];
const READ = [...LIST, 'watch'];
const WRITE = [...READ, 'create', 'update', 'patch'];

/** The service accounts. */
export interface AccountsSettings {
  /**
   * The account of the dashboard, the workflow manager and the instruction sync.
   * @default - slate-core
   */
  readonly core?: ServiceAccountSettings;
  /**
   * The account of every other workload.
   * @default - slate-agent
   */
  readonly agent?: ServiceAccountSettings;
  /**
   * The account of GitHub's Actions runner.
   * @default - slate-runner
   */
  readonly runner?: ServiceAccountSettings;
}

/** Who may do what: `slate-core`, `slate-agent` and `slate-runner`, their roles and the bindings. */
export class Accounts extends Construct {
  public readonly core: ServiceAccount;
  public readonly agent: ServiceAccount;

  public constructor(scope: Construct, id: string, given?: AccountsSettings) {
    super(scope, id);
    const settings: AccountsSettings = withDefaults({}, given);
    this.core = new ServiceAccount(this, 'Core', { ...settings.core, name: 'slate-core' });
    this.core.may(READ, 'pods', 'pods/log');
    this.core.may(WRITE, 'configmaps');
    this.core.may(LIST, 'secrets');

    this.agent = new ServiceAccount(this, 'Agent', { ...settings.agent, name: 'slate-agent' });
    this.agent.may(READ, 'pods', 'services', 'configmaps');

    // For GitHub's Actions runner, which is installed separately: no pod of SLATE runs as it.
    const runner = new ServiceAccount(this, 'Runner', { ...settings.runner, name: 'slate-runner', mountToken: true });
    runner.may(['create', ...READ], 'jobs.batch');
    runner.may(WRITE, 'configmaps');

    // For the dashboard's status page.
    const status = new Role(this, 'Status', { name: 'slate-status', account: this.core });
    status.may(LIST, 'persistentvolumeclaims', 'events', 'services', 'replicationcontrollers');
    status.may(LIST, 'deployments.apps', 'daemonsets.apps', 'replicasets.apps', 'statefulsets.apps');
    status.may(LIST, 'cronjobs.batch', 'jobs.batch');
    status.may(LIST, 'horizontalpodautoscalers.autoscaling');
  }
}
