import { Construct } from 'constructs';
import { Accounts } from './accounts';
import { setPartOf } from './building-blocks/application';
import { IBackingService } from './building-blocks/backing-service';
import { Claim } from './building-blocks/claim';
import { mergeLayers, ownWithDefaults } from './building-blocks/defaults';
import { namespaceOf, setNamespace } from './building-blocks/metadata';
import { Namespace } from './building-blocks/namespace';
import { NodeGroup } from './building-blocks/node-group';
import { OnLocalhost } from './building-blocks/on-localhost';
import { Internet, KubernetesApi } from './building-blocks/outside';
import { Patches } from './building-blocks/patches';
import { Platform, platformOf } from './building-blocks/platform';
import { INDEX, WORKSPACE } from './building-blocks/slate-program';
import { AgentConfig } from './configuration/agent-config';
import { Instructions } from './configuration/instructions';
import { ModelFiles } from './configuration/model-files';
import { ModelRegistry } from './configuration/model-registry';
import { ExtraObjects } from './extra-objects';
import { Jobs } from './jobs/jobs';
import { MODEL_FILES } from './jobs/ollama-client';
import { CLAIMS, SLATE_SYSTEM } from './names';
import { DebugPods } from './networking/debug-pods';
import { DefaultDenyAll } from './networking/default-deny-all';
import { Ingress } from './networking/ingress';
import { Metrics } from './networking/metrics';
import { checkSlate } from './rules/slate-check';
import { AgentRouter } from './services/agent-router';
import { AutonomousLoop } from './services/autonomous-loop';
import { ChromaDb } from './services/chromadb';
import { CopilotBridge } from './services/copilot-bridge';
import { Dashboard } from './services/dashboard';
import { Ollama, OLLAMA_PORT } from './services/ollama';
import { WorkflowManager } from './services/workflow-manager';
import { DEFAULT_SETTINGS, SLATE_DEFAULTS, SlateProps } from './slate-props';
import { withNulls } from './without';

/** The whole of SLATE: what there is, who calls whom, who mounts what. */
export class Slate extends Construct {
  public readonly dashboard: Dashboard;
  public readonly workflowManager: WorkflowManager;
  public readonly ollama: IBackingService;
  public readonly chromadb: IBackingService;
  public readonly jobs: Jobs;
  public readonly accounts: Accounts;
  /** Code and tasks. */
  public readonly workspace: Claim;
  /** Index data and caches. */
  public readonly data: Claim;
  public readonly modelFiles: ModelFiles;
  public readonly instructions: Instructions;
  public readonly ingress: Ingress;
  /** Part of the agentic system, as are the next five: undefined if that is disabled. */
  public readonly agentRouter?: AgentRouter;
  public readonly autonomousLoop?: AutonomousLoop;
  public readonly copilotBridge?: CopilotBridge;
  public readonly memory?: Claim;
  public readonly agentConfig?: AgentConfig;
  public readonly metrics?: Metrics;

  public constructor(scope: Construct, id: string, given: SlateProps = {}) {
    super(scope, id);
    const props = withNulls(given);
    const { environment, agenticSystem, rulesOff, patches, extraObjects } = ownWithDefaults(SLATE_DEFAULTS, props);
    const storage = mergeLayers(DEFAULT_SETTINGS.storage, props.storage ?? {});
    const namespace = props.namespace ?? namespaceOf(scope) ?? 'slate';
    const created = checkSlate(this, { ...props, namespace }, platformOf(scope));
    setNamespace(this, namespace);
    setPartOf(this, SLATE_SYSTEM);
    Platform.set(this, props);
    Patches.set(this, patches);

    // The namespace. Its pods can connect to nothing but what they call below.
    if (props.createNamespace) new Namespace(this, 'Namespace', { name: namespace, environment, rulesOff });
    if (platformOf(this).networkPolicy.defaultDeny) new DefaultDenyAll(this, 'DefaultDenyAll');

    // The accounts. What each may do is in accounts.ts.
    const { core, agent } = (this.accounts = new Accounts(this, 'Accounts', props.accounts));

    // The storage that several share. If only one node can mount it, its pods run on that node.
    const nodeGroup = new NodeGroup(namespace);
    this.workspace = new Claim(this, 'Workspace', { ...storage.workspace, ...CLAIMS.workspace, nodeGroup });
    this.data = new Claim(this, 'Data', { ...storage.data, ...CLAIMS.data, nodeGroup });

    // The configuration.
    this.modelFiles = new ModelFiles(this, 'ModelFiles', props.models);
    this.instructions = new Instructions(this, 'Instructions', props.agenticSystem);

    // The services and the jobs.
    this.dashboard = new Dashboard(this, 'Dashboard', { ...props.dashboard, account: core });
    this.workflowManager = new WorkflowManager(this, 'WorkflowManager', { ...props.workflowManager, account: core });
    this.ollama = Ollama.orExternal(this, 'Ollama', { ...props.ollama, account: agent });
    this.chromadb = ChromaDb.orExternal(this, 'ChromaDb', { ...props.chromadb, account: agent });
    this.jobs = new Jobs(this, 'Jobs', { ...props.jobs, ollamaImage: props.ollama?.image, core, agent });

    // Who calls whom.
    const { dashboard, workflowManager, ollama, chromadb, jobs, workspace, data } = this;
    dashboard.calls(ollama, chromadb, new KubernetesApi(), new Internet());
    workflowManager.calls(ollama, chromadb, new Internet());
    ollama.calls(new Internet(), new ModelRegistry(props.models?.registry));
    for (const client of jobs.ollamaClients) client.calls(ollama);
    jobs.codebaseIndexer.calls(chromadb, new OnLocalhost(ollama, OLLAMA_PORT));
    jobs.workflowCleanup.calls(workflowManager);
    jobs.instructionSync.calls(new KubernetesApi(), new OnLocalhost(ollama, OLLAMA_PORT));

    // Who mounts what. The dashboard and the agent router have pods on several nodes, and mount only what all of them can.
    workflowManager.fills(workspace);
    workspace.mountAt(WORKSPACE, jobs.workflowCleanup, jobs.instructionSync);
    workspace.mountReadOnlyAt(WORKSPACE, jobs.codebaseIndexer, jobs.nightlyHealth);
    workspace.mountReadOnlyIfSharedAt(WORKSPACE, dashboard);
    data.mountAt(INDEX, workflowManager);
    this.modelFiles.mountAt(MODEL_FILES, ...jobs.ollamaClients);
    this.instructions.mountAt('/config/instructions', workflowManager);

    // The agentic system, which can be disabled as a whole: the same paragraphs again.
    const services = [dashboard, workflowManager, ollama, chromadb];
    if (agenticSystem.enabled) {
      this.agentRouter = new AgentRouter(this, 'AgentRouter', { ...props.agentRouter, account: agent });
      this.autonomousLoop = new AutonomousLoop(this, 'AutonomousLoop', { ...props.autonomousLoop, account: agent });
      this.copilotBridge = new CopilotBridge(this, 'CopilotBridge', { ...props.copilotBridge, account: agent });
      this.memory = new Claim(this, 'Memory', { ...storage.memory, ...CLAIMS.memory });
      this.agentConfig = new AgentConfig(this, 'AgentConfig', props);

      const { agentRouter, autonomousLoop, copilotBridge } = this;
      agentRouter.calls(ollama, chromadb);
      autonomousLoop.calls(ollama, chromadb, agentRouter, copilotBridge, workflowManager);
      copilotBridge.calls(ollama, chromadb, autonomousLoop);

      workspace.mountAt(WORKSPACE, autonomousLoop, copilotBridge);
      workspace.mountIfSharedAt(WORKSPACE, agentRouter);
      data.mountAt(INDEX, autonomousLoop);
      data.mountIfSharedAt(INDEX, agentRouter);
      this.memory.mountAt('/slate/slate_memory', autonomousLoop);
      this.agentConfig.mountAt('/config', agentRouter, autonomousLoop);
      this.instructions.mountAt('/config/instructions', agentRouter, autonomousLoop, copilotBridge);
      this.metrics = new Metrics(this, 'Metrics');
      this.metrics.scrapes(agentRouter, autonomousLoop);
      services.push(agentRouter, autonomousLoop, copilotBridge);
    }

    // Who sees all services, and who comes in from outside.
    jobs.nightlyHealth.checks(...services);
    if (platformOf(this).networkPolicy.debug) new DebugPods(this, 'DebugPods').calls(...services);
    this.ingress = new Ingress(this, 'Ingress', props.ingress);
    this.ingress.routesTo(dashboard);
    new ExtraObjects(this, 'ExtraObjects', extraObjects);
    created();
  }
}
