import { Manifest } from './manifest';
import { Rule, Violation } from './rule';
import { System } from './system';

export const soundAutoscalers: Rule = {
  name: 'sound-autoscalers',
  description: 'An autoscaler has a valid range, and nothing else sets the number of pods.',
  check: (system) =>
    system.ofKind('HorizontalPodAutoscaler').flatMap((object) => {
      const { minReplicas = 1, maxReplicas = 1, scaleTargetRef } = object.spec ?? {};
      const target = system.targetOf(object);
      const problems: Violation[] = [];
      if (minReplicas < 1)
        problems.push({ object, field: 'spec.minReplicas', given: minReplicas, requirement: 'must be at least 1' });
      if (minReplicas > maxReplicas) {
        problems.push({
          object,
          field: 'spec.minReplicas',
          given: minReplicas,
          requirement: `must be at most spec.maxReplicas (${maxReplicas})`,
        });
      }
      if (target && scaleTargetRef?.apiVersion !== target.apiVersion) {
        const field = 'spec.scaleTargetRef.apiVersion';
        problems.push({
          object,
          field,
          given: scaleTargetRef?.apiVersion,
          requirement: `must be ${target.apiVersion}`,
        });
      }
      if (target?.spec?.replicas !== undefined) {
        const requirement = 'must be left out: every apply would undo what the autoscaler has done';
        problems.push({ object: target, field: 'spec.replicas', given: target.spec.replicas, requirement });
      }
      return problems;
    }),
};

export const drainableBudgets: Rule = {
  name: 'drainable-budgets',
  description: 'A disruption budget lets at least one pod be evicted; otherwise its node cannot be drained.',
  check: (system) =>
    system.ofKind('PodDisruptionBudget').flatMap((object) => {
      const { minAvailable, maxUnavailable } = object.spec ?? {};
      const requirement = 'must let one pod be evicted: maxUnavailable: 1 is right for any number of pods';
      if (maxUnavailable === 0 || maxUnavailable === '0%') {
        return [{ object, field: 'spec.maxUnavailable', given: maxUnavailable, requirement }];
      }
      if (minAvailable === '100%' || (typeof minAvailable === 'number' && minAvailable >= fewestPods(system, object))) {
        return [{ object, field: 'spec.minAvailable', given: minAvailable, requirement }];
      }
      return [];
    }),
};

/** The fewest pods that a budget's selector can find. */
function fewestPods(system: System, budget: Manifest): number {
  const selected = system.selectBy(budget.spec?.selector);
  const counts = selected.map(
    ({ owner }) => system.autoscalerOf(owner)?.spec?.minReplicas ?? owner?.spec?.replicas ?? 1,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
