import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { Claim } from './building-blocks/claim';
import { withDefaults } from './building-blocks/defaults';
import { setNamespace } from './building-blocks/metadata';
import { Namespace } from './building-blocks/namespace';
import { NodeGroup } from './building-blocks/node-group';
import { OnLocalhost } from './building-blocks/on-localhost';
import { Internet, KubernetesApi } from './building-blocks/outside';
import { IService } from './building-blocks/peer';
import { Platform, platformOf } from './building-blocks/platform';
import { Role, ServiceAccount } from './building-blocks/service-account';
import { WORKSPACE } from './building-blocks/slate-program';
import { AgentConfig } from './configuration/agent-config';
import { Instructions } from './configuration/instructions';
import { ModelFiles } from './configuration/model-files';
import { CodebaseIndexer } from './jobs/codebase-indexer';
import { InferenceBenchmarks } from './jobs/inference-benchmarks';
import { InstructionSync } from './jobs/instruction-sync';
import { ModelPreload } from './jobs/model-preload';
import { ModelTrainer } from './jobs/model-trainer';
import { NightlyHealth } from './jobs/nightly-health';
import { MODEL_FILES } from './jobs/ollama-client';
import { WorkflowCleanup } from './jobs/workflow-cleanup';
import { CLAIMS } from './names';
import { DebugPods } from './networking/debug-pods';
import { DefaultDenyAll } from './networking/default-deny-all';
import { Ingress } from './networking/ingress';
import { Metrics } from './networking/metrics';
import { Rules } from './rules';
import { turnOffProblem } from './rules/objects';
import { settingsProblems } from './rules/settings';
import { AgentRouter } from './services/agent-router';
import { AutonomousLoop } from './services/autonomous-loop';
import { ChromaDb, ChromaDbProps } from './services/chromadb';
import { CopilotBridge } from './services/copilot-bridge';
import { Dashboard } from './services/dashboard';
import { Ollama, OllamaProps } from './services/ollama';
import { WorkflowManager } from './services/workflow-manager';
import { DEFAULT_SETTINGS, SlateProps } from './slate-props';

const READ = ['get', 'list', 'watch'];

/** The whole of SLATE: what there is, who may do what, who calls whom, who shares which storage. */
export class Slate extends Construct {
  public readonly dashboard: Dashboard;
  public readonly workflowManager: WorkflowManager;
  public readonly ollama: IService;
  public readonly chromadb: IService;
  /** Not there without the agentic system, as the two after it. */
  public readonly agentRouter?: AgentRouter;
  public readonly autonomousLoop?: AutonomousLoop;
  public readonly copilotBridge?: CopilotBridge;
  /** Code and tasks, for further workloads to mount. */
  public readonly workspace: Claim;

  public constructor(scope: Construct, id: string, props: SlateProps = {}) {
    super(scope, id);
    const { jobs = {} } = props;
    const { environment, storage, agenticSystem } = withDefaults(DEFAULT_SETTINGS, props);
    const namespace = props.namespace ?? Chart.of(this).namespace ?? 'slate';
    setNamespace(this, namespace);
    Platform.set(this, props);
    this.checkBy(scope, props);

    // The namespace. Its pods reach nothing and nobody, but for what the calls below open.
    if (props.createNamespace) {
      new Namespace(this, 'Namespace', { name: namespace, environment });
    }
    new DefaultDenyAll(this, 'DefaultDenyAll');

    // The accounts, and what each may do.
    const core = new ServiceAccount(this, 'CoreAccount', { name: 'slate-core' });
    core.may(READ, 'pods', 'pods/log');
    core.may([...READ, 'create', 'update', 'patch'], 'configmaps');
    core.may(['get', 'list'], 'secrets');
    const agent = new ServiceAccount(this, 'AgentAccount', { name: 'slate-agent' });
    agent.may(READ, 'pods', 'services', 'configmaps');
    const runner = new ServiceAccount(this, 'RunnerAccount', { name: 'slate-runner', mountToken: true });
    runner.may(['create', ...READ], 'jobs.batch');
    runner.may([...READ, 'create', 'update', 'patch'], 'configmaps');
    const statusPage = new Role(this, 'StatusRole', {
      name: 'slate-status-role',
      bindingName: 'slate-status-binding',
      account: core,
    });
    const list = ['get', 'list'];
    statusPage.may(list, 'persistentvolumeclaims', 'events', 'services', 'replicationcontrollers');
    statusPage.may(list, 'deployments.apps', 'daemonsets.apps', 'replicasets.apps', 'statefulsets.apps');
    statusPage.may(list, 'cronjobs.batch', 'jobs.batch');
    statusPage.may(list, 'horizontalpodautoscalers.autoscaling');

    // The storage that several share. What only one node can mount brings its users together on one node.
    const nodeGroup = new NodeGroup(namespace);
    const workspace = new Claim(this, 'Workspace', {
      ...storage.workspace,
      name: CLAIMS.workspace,
      folder: 'workspace',
      nodeGroup,
    });
    const data = new Claim(this, 'Data', { ...storage.data, name: CLAIMS.data, folder: 'data', nodeGroup });

    // The configuration.
    const modelFiles = new ModelFiles(this, 'ModelFiles', props.models);
    const instructions = new Instructions(this, 'Instructions', props.agenticSystem);

    // The services.
    const asCore = { account: core };
    const asAgent = { account: agent };
    const dashboard = new Dashboard(this, 'Dashboard', { ...props.dashboard, ...asCore });
    const workflowManager = new WorkflowManager(this, 'WorkflowManager', { ...props.workflowManager, ...asCore });
    const ollama = newOllama(this, { ...props.ollama, ...asAgent });
    const chromadb = newChromaDb(this, { ...props.chromadb, ...asAgent });
    const services = [dashboard, workflowManager, ollama, chromadb];

    // The jobs. Three of them are clients of Ollama, and run its image.
    const asClient = { ollamaImage: props.ollama?.image, ...asAgent };
    const modelPreload = new ModelPreload(this, 'ModelPreload', { ...jobs.modelPreload, ...asClient });
    const modelTrainer = new ModelTrainer(this, 'ModelTrainer', { ...jobs.modelTrainer, ...asClient });
    const benchmarks = new InferenceBenchmarks(this, 'InferenceBenchmarks', {
      ...jobs.inferenceBenchmarks,
      ...asClient,
    });
    const indexer = new CodebaseIndexer(this, 'CodebaseIndexer', { ...jobs.codebaseIndexer, ...asAgent });
    const health = new NightlyHealth(this, 'NightlyHealth', { ...jobs.nightlyHealth, ...asAgent });
    const cleanup = new WorkflowCleanup(this, 'WorkflowCleanup', { ...jobs.workflowCleanup, ...asAgent });
    const instructionSync = new InstructionSync(this, 'InstructionSync', { ...jobs.instructionSync, ...asCore });

    // Who calls whom.
    const internet = new Internet();
    const kubernetes = new KubernetesApi();
    dashboard.calls(ollama, chromadb, kubernetes, internet);
    workflowManager.calls(ollama, chromadb, internet);
    if (ollama instanceof Ollama) ollama.calls(internet);
    modelPreload.calls(ollama);
    modelTrainer.calls(ollama);
    benchmarks.calls(ollama);
    indexer.calls(chromadb, new OnLocalhost(ollama));
    cleanup.calls(workflowManager);
    instructionSync.calls(kubernetes, new OnLocalhost(ollama));

    // Who mounts what. Replicated services mount only what every node can.
    workflowManager.fills(workspace);
    workspace.mountReadOnlyAt(WORKSPACE, indexer, health);
    workspace.mountAt(WORKSPACE, cleanup, instructionSync);
    data.mountAt('/slate/.slate_index', workflowManager);
    if (workspace.spansNodes) workspace.mountReadOnlyAt(WORKSPACE, dashboard);
    modelFiles.mountAt(MODEL_FILES, modelPreload, modelTrainer, benchmarks);
    instructions.mountAt('/config/instructions', workflowManager);

    // The agentic system: the same paragraphs for what can be left out as a whole.
    if (agenticSystem.enabled) {
      const agentRouter = new AgentRouter(this, 'AgentRouter', { ...props.agentRouter, ...asAgent });
      const autonomousLoop = new AutonomousLoop(this, 'AutonomousLoop', { ...props.autonomousLoop, ...asAgent });
      const copilotBridge = new CopilotBridge(this, 'CopilotBridge', { ...props.copilotBridge, ...asAgent });
      const memory = new Claim(this, 'Memory', { ...storage.memory, name: CLAIMS.memory, folder: 'memory' });
      const agentConfig = new AgentConfig(this, 'AgentConfig', props);
      services.push(agentRouter, autonomousLoop, copilotBridge);

      agentRouter.calls(ollama, chromadb);
      autonomousLoop.calls(ollama, chromadb, agentRouter, copilotBridge, workflowManager);
      copilotBridge.calls(ollama, chromadb, autonomousLoop);

      workspace.mountAt(WORKSPACE, autonomousLoop, copilotBridge);
      data.mountAt('/slate/.slate_index', autonomousLoop);
      memory.mountAt('/slate/slate_memory', autonomousLoop);
      if (workspace.spansNodes) workspace.mountAt(WORKSPACE, agentRouter);
      if (data.spansNodes) data.mountAt('/slate/.slate_index', agentRouter);
      agentConfig.mountAt('/config', agentRouter, autonomousLoop);
      instructions.mountAt('/config/instructions', agentRouter, autonomousLoop, copilotBridge);
      new Metrics(this, 'Metrics').scrapes(agentRouter, autonomousLoop);
      this.agentRouter = agentRouter;
      this.autonomousLoop = autonomousLoop;
      this.copilotBridge = copilotBridge;
    }

    // Who sees everything, and who comes in from outside.
    health.checks(...services);
    if (platformOf(this).networkPolicy.debug) new DebugPods(this, 'DebugPods').calls(...services);
    new Ingress(this, 'Ingress', props.ingress).routesTo(dashboard);

    this.dashboard = dashboard;
    this.workflowManager = workflowManager;
    this.ollama = ollama;
    this.chromadb = chromadb;
    this.workspace = workspace;
  }

  private checkBy(scope: Construct, props: SlateProps): void {
    Rules.check(Chart.of(this));
    const { createNamespace: _, ...settings } = props;
    const problems = settingsProblems(settings, { ...DEFAULT_SETTINGS, ...platformOf(scope) });
    this.node.addValidation({ validate: () => problems });
    for (const [rule, reason] of Object.entries(props.rulesOff ?? {})) {
      if (!turnOffProblem(rule, reason)) Rules.turnOff(Chart.of(this), rule, reason);
    }
  }
}

function newOllama(scope: Construct, props: OllamaProps): IService {
  return props.enabled === false ? Ollama.external(props) : new Ollama(scope, 'Ollama', props);
}

function newChromaDb(scope: Construct, props: ChromaDbProps): IService {
  return props.enabled === false ? ChromaDb.external(props) : new ChromaDb(scope, 'ChromaDb', props);
}
