import { hasConditions, selects } from './label-selector';
import { LabelSelector, Manifest, PolicyPort } from './manifest';
import { containerPorts, isPort, policyRules } from './policies';
import { hasPort } from './references';
import { Rule, Violation } from './rule';
import { System } from './system';

export const ownPods: Rule = {
  name: 'own-pods',
  description: 'The selector of a Deployment matches its own pods and those of no other workload.',
  check: (system) =>
    system.templates.flatMap(({ owner, labels, path }): Violation[] => {
      const selector: LabelSelector | undefined = owner.spec?.selector;
      if (!hasConditions(selector)) return [];
      const [field, given] = selector?.matchExpressions
        ? ['spec.selector', selector]
        : ['spec.selector.matchLabels', selector?.matchLabels];
      if (!selects(selector, labels)) {
        return [
          {
            object: owner,
            field,
            given,
            requirement: `must be among the labels of its own pods (${path}metadata.labels)`,
          },
        ];
      }
      return system
        .selectBy(selector)
        .filter((other) => other.owner && other.owner !== owner)
        .map((other) => ({
          object: owner,
          field,
          given,
          requirement: `must not match the pods of ${other.owner?.metadata.name}`,
        }));
    }),
};

export const selectedPods: Rule = {
  name: 'selected-pods',
  description:
    'Services, disruption budgets and network policies select pods that exist, and the pods of a Service or of a policy have its ports.',
  check: (system) => [
    ...system.ofKind('Service').flatMap((service) => servicePorts(system, service)),
    ...system.ofKind('PodDisruptionBudget').flatMap((budget) => selectsNobody(system, budget, budget.spec?.selector)),
    ...system
      .ofKind('NetworkPolicy')
      .flatMap((policy) => [
        ...selectsNobody(system, policy, policy.spec?.podSelector),
        ...policyPorts(system, policy),
      ]),
  ],
};

function selectsNobody(system: System, object: Manifest, selector: LabelSelector = {}): Violation[] {
  if (!hasConditions(selector) || system.selectBy(selector).length > 0) return [];
  const field = object.kind === 'NetworkPolicy' ? 'spec.podSelector' : 'spec.selector';
  return [nobody(object, field, selector.matchExpressions ? selector : selector.matchLabels)];
}

function nobody(object: Manifest, field: string, given: unknown): Violation {
  return { object, field, given, requirement: 'must be labels of pods that exist' };
}

/** The ports that a policy opens although none of its pods has them. Pods without any do not say which they have. */
function policyPorts(system: System, policy: Manifest): Violation[] {
  if (!hasConditions(policy.spec?.podSelector)) return [];
  const selected = system.selectBy(policy.spec?.podSelector);
  const known = selected.flatMap(containerPorts).map(({ port }) => port);
  if (selected.length === 0 || selected.some((pods) => containerPorts(pods).length === 0)) return [];
  const isOnNone = (port: PolicyPort) =>
    selected.every((pods) => !containerPorts(pods).some((each) => isPort(port, each, pods)));
  return policyRules(policy)
    .filter(({ direction }) => direction === 'ingress')
    .flatMap(({ field, ports }) =>
      ports.filter(isOnNone).map(({ port: given }) => {
        const requirement = `must be a port of the pods that the policy is for: ${[...new Set(known)].join(', ')}`;
        return { object: policy, field: `${field}.ports`, given, requirement };
      }),
    );
}

function servicePorts(system: System, service: Manifest): Violation[] {
  const { selector, ports = [] } = service.spec ?? {};
  if (!selector) return [];
  const selected = system.select(selector);
  if (selected.length === 0) return [nobody(service, 'spec.selector', selector)];
  return ports.flatMap(({ name, port, targetPort = port }) => {
    if (targetPort === undefined) return [];
    const without = selected.find(
      ({ spec }) => spec && !spec.containers.some((container) => hasPort(container, targetPort)),
    );
    if (!without) return [];
    const requirement = `must be a port of the pods of ${without.owner?.metadata.name}`;
    return [{ object: service, field: `spec.ports[${name ?? port}].targetPort`, given: targetPort, requirement }];
  });
}
