import type { ExistingObject } from '../../building-blocks/existing';
import { roomForModels, withinQuota } from './capacity';
import { pinnedImages, probedServices } from './containers';
import { uniqueInPod, uniqueObjects, validLabels, validNames } from './names';
import { bothHalves, isolatedPods, reachableServices, statedPeers } from './network';
import { neededTokens, restrictedPods } from './pod-security';
import { knownPorts, knownReferences } from './references';
import { requiredFields } from './required';
import { limitedContainers, validQuantities } from './resources';
import { Manifest } from './manifest';
import { validShapes } from './shapes';
import { Finding, Rule } from './rule';
import { drainableBudgets, soundAutoscalers } from './scaling';
import { validSchedules } from './schedules';
import { ownPods, selectedPods } from './selectors';
import { oneWriter, separateFolders, sharedOnOneNode } from './storage';
import { systemsOf } from './system';
import { reachableAddresses } from './variables';

/** The rules over finished objects, in the order in which their findings are shown. */
export const objectRules: Rule[] = [
  uniqueObjects,
  validNames,
  validLabels,
  uniqueInPod,
  validShapes,
  requiredFields,
  validQuantities,
  limitedContainers,
  validSchedules,
  knownReferences,
  knownPorts,
  ownPods,
  selectedPods,
  pinnedImages,
  probedServices,
  restrictedPods,
  neededTokens,
  statedPeers,
  bothHalves,
  isolatedPods,
  reachableServices,
  reachableAddresses,
  oneWriter,
  sharedOnOneNode,
  separateFolders,
  soundAutoscalers,
  drainableBudgets,
  withinQuota,
  roomForModels,
];

/** Everything that the rules find in finished objects, given what exists besides them. */
export function checkObjects(objects: Manifest[], existing: ExistingObject[] = []): Finding[] {
  return systemsOf(objects, existing).flatMap((system) =>
    objectRules.flatMap((rule) =>
      rule.check(system).map((problem) => ({ ...problem, object: system.sourceOf(problem.object), rule: rule.name })),
    ),
  );
}

/** Why a rule cannot be turned off, if it cannot. */
export function turnOffProblem(rule: string, reason: string): string | undefined {
  const names = objectRules.map(({ name }) => name);
  if (!names.includes(rule)) return `is not a rule; the rules are ${names.join(', ')}`;
  return reason.trim() === '' ? 'is turned off without a reason; say why' : undefined;
}
