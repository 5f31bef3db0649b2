import type { Summary } from '../cluster/diagnosis/explain';
import { standingProblemsOf } from '../cluster/diagnosis/standing';
import { healthOf } from '../cluster/health';
import type { Service } from '../cluster/objects';
import { isPartOfSlate } from '../cluster/owners';
import type { Snapshot } from '../cluster/snapshot';
import { autoscalerStatus, AutoscalerStatus } from './autoscalers';
import { claimStatus, ClaimStatus } from './claims';
import { deploymentStatuses, DeploymentStatus, illPods, PodStatus } from './deployments';
import { jobStatuses, JobStatus } from './jobs';
import { missingModels, ModelsStatus } from './models';
import { warningsOf, Warning } from './warnings';

/** Everything that `status` knows, as `-o json` prints it. Times are in ISO 8601; what is not known is null. */
export interface Report {
  readonly context: string;
  readonly namespace: string;
  readonly environment: string | null;
  /** Whether everything that was asked for is healthy. */
  readonly healthy: boolean;
  readonly problems: Summary[];
  readonly deployments: DeploymentStatus[];
  /** Only those that are not as they should be. */
  readonly pods: PodStatus[];
  readonly autoscalers: AutoscalerStatus[];
  readonly claims: ClaimStatus[];
  readonly jobs: JobStatus[];
  /** Null without an Ollama in the cluster. */
  readonly models: ModelsStatus | null;
  readonly services: ServiceStatus[];
  /** Those of the last hour, newest last. They do not count: what they tell of may be over. */
  readonly warnings: Warning[];
}

export interface ServiceStatus {
  readonly name: string;
  readonly ports: number[];
}

/** What a report is made of. */
export interface Findings {
  readonly context: string;
  readonly namespace: string;
  readonly environment: string | undefined;
  readonly snapshot: Snapshot;
  readonly models: ModelsStatus | null;
}

export function reportOf({ environment, snapshot, models, ...where }: Findings, now = Date.now()): Report {
  const health = healthOf(snapshot);
  const problems = [...standingProblemsOf(snapshot), ...missingModels(models, health)];
  return {
    ...where,
    environment: environment ?? null,
    healthy: problems.length === 0 && health.every(({ isDone }) => isDone),
    problems: problems.map(({ names, pods, text, remedy }) => ({ names, pods, text, remedy })),
    deployments: deploymentStatuses(snapshot, health, problems),
    pods: illPods(snapshot, health),
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
