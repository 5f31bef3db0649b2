import type { PodTemplate } from '../../../constructs/rules/objects/manifest';
import type { KubeObject } from '../objects';
import { isPartOfSlate } from '../owners';
import type { Snapshot } from '../snapshot';
import { HealthProblem, merged, problemsFrom } from './health-problem';

/** The address of a Service of the same namespace: `http://ollama-svc:11434`, `ollama-svc:11434`. */
const ADDRESS = /^(?:https?:\/\/)?([a-z][-a-z0-9]*):\d+(?:\/|$)/;

/** Addresses that do not follow the names of Services that were changed, as Kustomize's namePrefix and nameSuffix do. */
export function staleAddresses({ deployments, cronJobs, services }: Snapshot): HealthProblem[] {
  const names = services.filter(isPartOfSlate).map(({ metadata }) => metadata.name);
  const problemsOf = (workload: KubeObject, template: PodTemplate) =>
    hostsOf(template).flatMap((host) => {
      const renamed = names.includes(host) ? undefined : names.find((name) => name.includes(host));
      return problemsFrom(renamed === undefined ? undefined : stale(host, renamed), workload);
    });
  return merged([
    ...deployments.filter(isPartOfSlate).flatMap((each) => problemsOf(each, each.spec.template)),
    ...cronJobs.filter(isPartOfSlate).flatMap((each) => problemsOf(each, each.spec.jobTemplate.spec.template)),
  ]);
}

function stale(host: string, renamed: string) {
  return {
    short: 'stale address',
    text: `it calls ${host}, but that Service is named ${renamed}`,
    remedy: 'apply the manifests without namePrefix and nameSuffix; for a second SLATE use another namespace',
    graceSeconds: 0,
  };
}

function hostsOf({ spec }: PodTemplate): string[] {
  const values = [...(spec.initContainers ?? []), ...spec.containers].flatMap(({ env = [] }) =>
    env.flatMap(({ value }) => value ?? []),
  );
  return [...new Set(values.flatMap((value) => ADDRESS.exec(value)?.[1] ?? []))];
}
