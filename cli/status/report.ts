import type { Summary } from '../cluster/diagnosis/explain';
import { HealthProblem, problemOf } from '../cluster/diagnosis/health-problem';
import { allProblemsOf } from '../cluster/diagnosis/all-problems';
import { healthOf } from '../cluster/health';
import type { Autoscaler, Claim, Service } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import type { Snapshot } from '../cluster/snapshot';
import { deploymentStatuses, DeploymentStatus, unhealthyPods, PodStatus } from './deployments';
import { jobStatuses, JobStatus } from './jobs';
import { missingModels, ModelsStatus } from './models';
import { warningsOf, Warning } from './warnings';

/** What `status` knows, as `-o json` prints it. Times are in ISO 8601; what is unknown is null. */
export interface Report {
  readonly context: string;
  readonly namespace: string;
  readonly environment: string | null;
  /** Whether everything that was asked for is healthy. */
  readonly healthy: boolean;
  readonly problems: Summary[];
  readonly deployments: DeploymentStatus[];
  /** Only those that are not healthy. */
  readonly pods: PodStatus[];
  readonly autoscalers: AutoscalerStatus[];
  readonly claims: ClaimStatus[];
  readonly jobs: JobStatus[];
  /** Null without an Ollama in the cluster. */
  readonly models: ModelsStatus | null;
  readonly services: ServiceStatus[];
  /** Those of the last hour, newest last. They do not affect `healthy`: what they report may be over. */
  readonly warnings: Warning[];
}

interface AutoscalerStatus {
  readonly name: string;
  readonly deployment: string;
  readonly healthy: boolean;
  readonly min: number;
  readonly max: number;
  readonly replicas: number;
  readonly state: string;
}

interface ClaimStatus {
  readonly name: string;
  readonly size: string;
  /** `Bound`, `Pending` or `Lost`. */
  readonly state: string;
  readonly volume: string | null;
  readonly storageClass: string | null;
}

interface ServiceStatus {
  readonly name: string;
  readonly ports: number[];
}

/** What a report is made of. */
export interface ReportInput {
  readonly context: string;
  readonly namespace: string;
  readonly environment: string | undefined;
  readonly snapshot: Snapshot;
  readonly models: ModelsStatus | null;
}

export function reportOf({ environment, snapshot, models, ...where }: ReportInput, now = Date.now()): Report {
  const health = healthOf(snapshot);
  const problems = [...allProblemsOf(snapshot), ...missingModels(models, health)];
  return {
    ...where,
    environment: environment ?? null,
    healthy: problems.length === 0 && health.every(({ isDone }) => isDone),
    problems: problems.map(({ names, pods, text, remedy }) => ({ names, pods, text, remedy })),
    deployments: deploymentStatuses(snapshot, health, problems),
    pods: unhealthyPods(snapshot, health),
    autoscalers: snapshot.autoscalers.filter(isPartOfSlate).map((autoscaler) => autoscalerStatus(autoscaler, problems)),
    claims: snapshot.claims.filter(isPartOfSlate).map(claimStatus),
    jobs: jobStatuses(snapshot, health, problems, now),
    models,
    services: snapshot.services.filter(isPartOfSlate).map(serviceStatus),
    warnings: warningsOf(snapshot, now),
  };
}

function serviceStatus({ metadata, spec }: Service): ServiceStatus {
  return { name: metadata.name, ports: spec.ports.map(({ port }) => port) };
}

function autoscalerStatus(autoscaler: Autoscaler, problems: HealthProblem[]): AutoscalerStatus {
  const { metadata, spec, status } = autoscaler;
  const problem = problemOf(problems, autoscaler);
  const { currentReplicas = 0, desiredReplicas = 0 } = status;
  const scaling = currentReplicas === desiredReplicas ? 'steady' : `scaling to ${desiredReplicas}`;
  return {
    name: metadata.name,
    deployment: spec.scaleTargetRef.name,
    healthy: problem === undefined,
    min: spec.minReplicas,
    max: spec.maxReplicas,
    replicas: currentReplicas,
    state: problem?.short ?? scaling,
  };
}

function claimStatus({ metadata, spec, status }: Claim): ClaimStatus {
  return {
    name: metadata.name,
    size: status.capacity?.storage ?? spec.resources.requests.storage,
    state: status.phase,
    volume: spec.volumeName || null,
    storageClass: spec.storageClassName || null,
  };
}
