import { matches } from '../../constructs/rules/objects/system';
import { named } from '../cluster/names';
import { CronJob, Deployment, Job, KubeObject, Labels, ofKind, Pod } from '../cluster/objects';
import { byAge } from '../cluster/owners';

/** What a user names to see its logs: a Deployment, a CronJob or a Job. */
export interface Source {
  readonly name: string;
  /** The labels of its pods. */
  readonly labels: Labels;
}

/**
 * What the user named, in that order; services and then jobs when nothing is named. A Job of a CronJob belongs to the CronJob, but
 * can be named by itself.
 */
export function sourcesOf(objects: KubeObject[], names: string[]): Source[] {
  const jobs = ofKind<Job>(objects, 'Job').filter(({ metadata }) => names.length > 0 || !metadata.ownerReferences);
  const all = [
    ...ofKind<Deployment>(objects, 'Deployment').map(({ metadata, spec }) => ({ metadata, template: spec.template })),
    ...ofKind<CronJob>(objects, 'CronJob').map(({ metadata, spec }) => ({ metadata, ...spec.jobTemplate.spec })),
    ...jobs.map(({ metadata, spec }) => ({ metadata, template: spec.template })),
  ];
  const sources = all.map(({ metadata, template }) => ({
    name: metadata.name,
    labels: template.metadata?.labels ?? {},
  }));
  const isFindable = ({ labels }: Source) => Object.keys(labels).length > 0;
  return named(sources.filter(isFindable), names, 'service or job');
}

/** The pods of the sources, in that order, older ones before newer ones. */
export function podsOfSources(sources: Source[], pods: Pod[]): Pod[] {
  const sorted = [...pods].sort(byAge);
  return [...new Set(sources.flatMap(({ labels }) => sorted.filter((pod) => matches(labels, pod.metadata.labels))))];
}
