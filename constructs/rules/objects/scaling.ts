import { Manifest } from './manifest';
import { Problem, Rule } from './rule';
import { System } from './system';

export const soundAutoscalers: Rule = {
  name: 'sound-autoscalers',
  description: 'An autoscaler has a range, and it alone decides how many pods there are.',
  check: (system) =>
    system.ofKind('HorizontalPodAutoscaler').flatMap((object) => {
      const { minReplicas = 1, maxReplicas = 1, scaleTargetRef } = object.spec ?? {};
      const target = system.find(scaleTargetRef?.kind ?? '', object.metadata.namespace, scaleTargetRef?.name ?? '');
      const problems: Problem[] = [];
      if (minReplicas < 1)
        problems.push({ object, field: 'spec.minReplicas', given: minReplicas, mend: 'must be at least 1' });
      if (minReplicas > maxReplicas) {
        problems.push({
          object,
          field: 'spec.minReplicas',
          given: minReplicas,
          mend: `must be at most spec.maxReplicas (${maxReplicas})`,
        });
      }
      if (target && scaleTargetRef?.apiVersion !== target.apiVersion) {
        const field = 'spec.scaleTargetRef.apiVersion';
        problems.push({ object, field, given: scaleTargetRef?.apiVersion, mend: `must be ${target.apiVersion}` });
      }
      if (target?.spec?.replicas !== undefined) {
        const mend = 'must be left out: every apply would undo what the autoscaler did';
        problems.push({ object: target, field: 'spec.replicas', given: target.spec.replicas, mend });
      }
      return problems;
    }),
};

export const drainableBudgets: Rule = {
  name: 'drainable-budgets',
  description: 'A budget lets at least one pod go, otherwise no node can be drained.',
  check: (system) =>
    system.ofKind('PodDisruptionBudget').flatMap((object) => {
      const { minAvailable, maxUnavailable } = object.spec ?? {};
      const mend = 'must let one pod go: maxUnavailable: 1 is right for any number of pods';
      if (maxUnavailable === 0 || maxUnavailable === '0%') {
        return [{ object, field: 'spec.maxUnavailable', given: maxUnavailable, mend }];
      }
      if (minAvailable === '100%' || (typeof minAvailable === 'number' && minAvailable >= fewestPods(system, object))) {
        return [{ object, field: 'spec.minAvailable', given: minAvailable, mend }];
      }
      return [];
    }),
};

/** The fewest pods that a budget's selector can find. */
function fewestPods(system: System, budget: Manifest): number {
  const selected = system.select(budget.spec?.selector?.matchLabels);
  const counts = selected.map(
    ({ owner }) => system.autoscalerOf(owner)?.spec?.minReplicas ?? owner?.spec?.replicas ?? 1,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
