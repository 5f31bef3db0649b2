import { Construct } from 'constructs';
import { ImageSettings } from '../building-blocks/image';
import { ServiceAccount } from '../building-blocks/service-account';
import { Workload } from '../building-blocks/workload';
import { checkProps } from '../schema/check-props';
import { CODEBASE_INDEXER_DEFAULTS, CodebaseIndexer, CodebaseIndexerSettings } from './codebase-indexer';
import {
  INFERENCE_BENCHMARKS_DEFAULTS,
  InferenceBenchmarks,
  InferenceBenchmarksSettings,
} from './inference-benchmarks';
import { INSTRUCTION_SYNC_DEFAULTS, InstructionSync, InstructionSyncSettings } from './instruction-sync';
import { MODEL_PRELOAD_DEFAULTS, ModelPreload, ModelPreloadSettings } from './model-preload';
import { MODEL_TRAINER_DEFAULTS, ModelTrainer, ModelTrainerSettings } from './model-trainer';
import { NIGHTLY_HEALTH_DEFAULTS, NightlyHealth, NightlyHealthSettings } from './nightly-health';
import { WORKFLOW_CLEANUP_DEFAULTS, WorkflowCleanup, WorkflowCleanupSettings } from './workflow-cleanup';

/** The jobs. */
export interface JobsSettings {
  /**
   * Pulls and creates the models, once.
   * @default - its own defaults
   */
  readonly modelPreload?: ModelPreloadSettings;
  /**
   * Creates SLATE's own models again, on Sundays at 03:00.
   * @default - its own defaults
   */
  readonly modelTrainer?: ModelTrainerSettings;
  /**
   * Indexes the workspace's code in ChromaDB, daily at 02:00.
   * @default - its own defaults
   */
  readonly codebaseIndexer?: CodebaseIndexerSettings;
  /**
   * Benchmarks SLATE's own models, on Sundays at 06:00.
   * @default - its own defaults
   */
  readonly inferenceBenchmarks?: InferenceBenchmarksSettings;
  /**
   * Checks the health of every service, daily at midnight.
   * @default - its own defaults
   */
  readonly nightlyHealth?: NightlyHealthSettings;
  /**
   * Removes stale tasks, every four hours.
   * @default - its own defaults
   */
  readonly workflowCleanup?: WorkflowCleanupSettings;
  /**
   * Updates the agents' instructions, hourly.
   * @default - its own defaults
   */
  readonly instructionSync?: InstructionSyncSettings;
}

export const JOBS_DEFAULTS = {
  modelPreload: MODEL_PRELOAD_DEFAULTS,
  modelTrainer: MODEL_TRAINER_DEFAULTS,
  codebaseIndexer: CODEBASE_INDEXER_DEFAULTS,
  inferenceBenchmarks: INFERENCE_BENCHMARKS_DEFAULTS,
  nightlyHealth: NIGHTLY_HEALTH_DEFAULTS,
  workflowCleanup: WORKFLOW_CLEANUP_DEFAULTS,
  instructionSync: INSTRUCTION_SYNC_DEFAULTS,
} satisfies JobsSettings;

/** The settings of the jobs, and what they share with services. */
export interface JobsProps extends JobsSettings {
  /**
   * Ollama's image, which the jobs that are its clients run too.
   * @default - its default image
   */
  readonly ollamaImage?: ImageSettings;
  /** The account of the instruction sync, which calls the Kubernetes API. */
  readonly core: ServiceAccount;
  /** The account of all others. */
  readonly agent: ServiceAccount;
}

/** The preload Job and the six CronJobs. */
export class Jobs extends Construct {
  public readonly modelPreload: ModelPreload;
  public readonly modelTrainer: ModelTrainer;
  public readonly inferenceBenchmarks: InferenceBenchmarks;
  public readonly codebaseIndexer: CodebaseIndexer;
  public readonly nightlyHealth: NightlyHealth;
  public readonly workflowCleanup: WorkflowCleanup;
  public readonly instructionSync: InstructionSync;

  public constructor(scope: Construct, id: string, props: JobsProps) {
    checkProps(scope, id, 'JobsProps', props);
    super(scope, id);
    const { ollamaImage, core, agent } = props;
    const client = { ollamaImage, account: agent };
    this.modelPreload = new ModelPreload(this, 'ModelPreload', { ...props.modelPreload, ...client });
    this.modelTrainer = new ModelTrainer(this, 'ModelTrainer', { ...props.modelTrainer, ...client });
    this.inferenceBenchmarks = new InferenceBenchmarks(this, 'Benchmarks', { ...props.inferenceBenchmarks, ...client });
    this.codebaseIndexer = new CodebaseIndexer(this, 'CodebaseIndexer', { ...props.codebaseIndexer, account: agent });
    this.nightlyHealth = new NightlyHealth(this, 'NightlyHealth', { ...props.nightlyHealth, account: agent });
    this.workflowCleanup = new WorkflowCleanup(this, 'WorkflowCleanup', { ...props.workflowCleanup, account: agent });
    this.instructionSync = new InstructionSync(this, 'InstructionSync', { ...props.instructionSync, account: core });
  }

  /** The jobs that are clients of Ollama, whose image they run. */
  public get ollamaClients(): Workload[] {
    return [this.modelPreload, this.modelTrainer, this.inferenceBenchmarks];
  }
}
