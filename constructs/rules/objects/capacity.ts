import { CLAIMS } from '../../names';
import { Manifest } from './manifest';
import { gigabytesOf } from './model-size';
import { listedModels } from './models';
import { quantity } from '../../schema/quantity';
import { Rule, Violation } from './rule';
import { System, Template } from './system';

export const withinQuota: Rule = {
  name: 'within-quota',
  description:
    'The quota of the namespace is large enough for the maximum of all pods, during a rollout and with the largest job.',
  check: (system) =>
    system
      .ofKind('ResourceQuota')
      .flatMap((quota) => ['cpu', 'memory'].flatMap((name) => overdrawn(system, quota, name))),
};

export const roomForModels: Rule = {
  name: 'room-for-models',
  description: 'The claim of Ollama has room for the models to pull; models made from them share their data.',
  check: (system) =>
    system.ofKind('ConfigMap').flatMap((config) => {
      const { bases, pulled } = listedModels(config.data);
      const models = [...new Set([...bases, ...pulled])];
      const claim = system.find('PersistentVolumeClaim', config.metadata.namespace, CLAIMS.ollama.name);
      const given = claim?.spec?.resources?.requests?.storage;
      const needed = models.reduce((sum, model) => sum + gigabytesOf(model), 0);
      if (!claim || given === undefined || (quantity(given) ?? Infinity) >= needed * 1e9) return [];
      const requirement = `must be at least ${Math.ceil(needed)}G for ${models.join(', ')}`;
      return [{ object: claim, field: 'spec.resources.requests.storage', given, requirement }];
    }),
};

function overdrawn(system: System, object: Manifest, resource: string): Violation[] {
  const key = [`requests.${resource}`, resource].find((name) => object.spec?.hard?.[name] !== undefined);
  const given = key && object.spec?.hard?.[key];
  if (!key || given === undefined) return [];
  const isJob = ({ owner }: Template) => owner.kind === 'Job' || owner.kind === 'CronJob';
  const services = system.templates.filter((template) => !isJob(template));
  const jobs = system.templates.filter(isJob).map((job) => request(job, resource));
  const total =
    services.reduce((sum, each) => sum + mostPods(system, each.owner) * request(each, resource), 0) +
    Math.max(0, ...jobs);
  if ((quantity(given) ?? 0) >= total) return [];
  const needed = resource === 'cpu' ? total.toFixed(2) : `${Math.ceil(total / 1024 ** 2)}Mi`;
  return [
    {
      object,
      field: `spec.hard[${key}]`,
      given,
      requirement: `must be at least ${needed} for the maximum of all pods`,
    },
  ];
}

/** The most pods that a workload has at once: the maximum of its autoscaler, and one more during the rollout of a Deployment. */
function mostPods(system: System, workload: Manifest): number {
  const { replicas = 1, strategy } = workload.spec ?? {};
  const surge = workload.kind === 'Deployment' && strategy?.type !== 'Recreate' ? 1 : 0;
  return (system.autoscalerOf(workload)?.spec?.maxReplicas ?? replicas) + surge;
}

function request({ spec }: Template, resource: string): number {
  return spec.containers.reduce(
    (sum, { resources }) => sum + (quantity(resources?.requests?.[resource] ?? '0') ?? 0),
    0,
  );
}
