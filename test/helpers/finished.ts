import { App, Chart } from 'cdk8s';
import { Slate, SlateSettings } from '../../constructs';
import { checkObjects } from '../../constructs/rules/objects';
import { Container, Manifest, PodSpec } from '../../constructs/rules/objects/manifest';
import { describe } from '../../constructs/rules/objects/rule';
import { overlays } from '../../overlays';
import { checkedObjects } from '../../synthesize';

export type Environment = 'local' | 'dev' | 'staging' | 'prod';

export const ENVIRONMENTS: Environment[] = ['local', 'dev', 'staging', 'prod'];

const cache = new Map<Environment, string>();

/** The finished objects of an environment, as they are written. They can be changed at will. */
export function finished(environment: Environment): Manifest[] {
  const text = cache.get(environment) ?? JSON.stringify(checkedObjects(environment, overlays[environment]));
  cache.set(environment, text);
  return JSON.parse(text) as Manifest[];
}

/** The finished objects of SLATE with some settings, or with none. */
export function slate(settings: SlateSettings = {}): Manifest[] {
  const chart = new Chart(new App(), 'slate');
  new Slate(chart, 'slate', settings);
  return chart.toJson() as Manifest[];
}

export function byName(objects: Manifest[], kind: string, name: string): Manifest {
  const found = objects.find((object) => object.kind === kind && object.metadata.name === name);
  if (!found) throw new Error(`there is no ${kind} ${name}`);
  return found;
}

export function namesOf(objects: Manifest[], kind: string): string[] {
  return objects
    .filter((object) => object.kind === kind)
    .map(({ metadata }) => metadata.name)
    .sort();
}

/** The objects that make pods, with the pods' labels and specification. */
export function workloads(
  objects: Manifest[],
): { name: string; labels: { [label: string]: string }; pod: PodSpec; object: Manifest }[] {
  return objects.flatMap((object) => {
    const template = object.spec?.template ?? object.spec?.jobTemplate?.spec.template;
    return template
      ? [{ name: object.metadata.name, labels: { ...template.metadata?.labels }, pod: template.spec, object }]
      : [];
  });
}

export function podOf(objects: Manifest[], name: string): PodSpec {
  const found = workloads(objects).find((workload) => workload.name === name);
  if (!found) throw new Error(`no object ${name} makes pods`);
  return found.pod;
}

/** The container of a workload's pods that is not there to prepare them. */
export function containerOf(objects: Manifest[], name: string): Container {
  return podOf(objects, name).containers[0];
}

/** The value of a container's environment variable. */
export function variable(container: Container, name: string): string | undefined {
  return container.env?.find((entry) => entry.name === name)?.value;
}

/** What the rules say of finished objects. */
export function problemsOf(objects: Manifest[]): string[] {
  return checkObjects(objects).map(describe);
}
