import type { Problem } from '../cluster/diagnosis';
import { problemOf } from '../cluster/diagnosis/problem';
import type { Autoscaler } from '../cluster/objects';

export interface AutoscalerStatus {
  readonly name: string;
  readonly deployment: string;
  readonly healthy: boolean;
  readonly min: number;
  readonly max: number;
  readonly replicas: number;
  readonly state: string;
}

export function autoscalerStatus(autoscaler: Autoscaler, problems: Problem[]): AutoscalerStatus {
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
