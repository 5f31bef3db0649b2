import type { ExistingObject } from '../../building-blocks/existing';
import { Container, Labels, Manifest, PodSpec } from './manifest';

/** The pods that one object creates, or that people start by hand. */
export interface Pods {
  readonly owner?: Manifest;
  readonly namespace?: string;
  readonly labels: Labels;
  /** The path of their template in the owner. */
  readonly path: string;
  /** Nothing for pods that no object of the app creates. */
  readonly spec?: PodSpec;
}

/** The pods of a workload whose template is known. */
export type Template = Pods & { readonly owner: Manifest; readonly spec: PodSpec };

/** A container and its path in the object that owns it. */
export interface PlacedContainer {
  readonly container: Container;
  readonly path: string;
  readonly init: boolean;
}

/** The finished objects of one namespace, or those without one, and what rules ask about them. */
export class System {
  /** All pods, including those that people start by hand. */
  public readonly pods: Pods[];
  /** The pods of workloads. */
  public readonly templates: Template[];
  private readonly byKind: Map<string, Manifest[]>;

  public constructor(
    public readonly objects: Manifest[],
    private readonly directory: Directory,
    /** The PersistentVolumes of the whole app. */
    public readonly volumes: Manifest[],
    podsByHand: Pods[] = [],
  ) {
    this.byKind = groupBy(objects, ({ kind }) => kind);
    this.templates = objects.flatMap(template);
    this.pods = [...this.templates, ...podsByHand];
  }

  public ofKind(...kinds: string[]): Manifest[] {
    return kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
  }

  /** Whether an object exists, in any namespace. */
  public has(kind: string, namespace: string | undefined, name: string): boolean {
    return this.directory.has(key(kind, namespace, name));
  }

  /** An object in any namespace, if the app creates it. */
  public find(kind: string, namespace: string | undefined, name: string): Manifest | undefined {
    return this.directory.get(key(kind, namespace, name));
  }

  /** The volume that is reserved for a claim, if the app creates it. */
  public volumeOf(claim: Manifest): Manifest | undefined {
    return this.directory.get(volumeKey(claim.metadata));
  }

  /** The autoscaler of a workload, if it has one. */
  public autoscalerOf(workload: Manifest | undefined): Manifest | undefined {
    const autoscalers = this.ofKind('HorizontalPodAutoscaler');
    return autoscalers.find(({ spec }) => spec?.scaleTargetRef?.name === workload?.metadata.name);
  }

  /** The pods whose labels match. An empty selector matches all. */
  public select(selector: Labels = {}): Pods[] {
    return this.pods.filter(({ labels }) => matches(selector, labels));
  }
}

/** What exists, by kind, namespace and name. Nothing more is known of what the app does not create. */
type Directory = Map<string, Manifest | undefined>;

/** One system for each namespace, so that a check takes time in proportion to the number of objects. */
export function systemsOf(objects: Manifest[], existing: ExistingObject[]): System[] {
  const directory: Directory = new Map();
  for (const { kind, namespace, name } of existing) if (name) directory.set(key(kind, namespace, name), undefined);
  for (const object of objects) {
    directory.set(key(object.kind, object.metadata.namespace, object.metadata.name), object);
    if (object.spec?.claimRef) directory.set(volumeKey(object.spec.claimRef), object);
  }
  const byHand = existing.flatMap(({ namespace, labels }) => (labels ? [{ namespace, labels, path: '' }] : []));
  const volumes = objects.filter(({ kind }) => kind === 'PersistentVolume');
  return [...groupBy(objects, ({ metadata }) => metadata.namespace)].map(
    ([namespace, group]) =>
      new System(
        group,
        directory,
        volumes,
        byHand.filter((pods) => pods.namespace === namespace),
      ),
  );
}

/** The items grouped by a key, in their order. */
export function groupBy<K, T>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Whether the labels have all that a selector asks for. An empty selector matches all. */
export function matches(selector: Labels = {}, labels: Labels = {}): boolean {
  return Object.entries(selector).every(([label, value]) => labels[label] === value);
}

export function containersOf({ spec, path }: Template): PlacedContainer[] {
  const place = (list: string, init: boolean) => (container: Container) => ({
    container,
    path: `${path}.spec.${list}[${container.name}]`,
    init,
  });
  return [
    ...(spec.initContainers ?? []).map(place('initContainers', true)),
    ...spec.containers.map(place('containers', false)),
  ];
}

function template(owner: Manifest): Template[] {
  const { template = owner.spec?.jobTemplate?.spec.template, jobTemplate } = owner.spec ?? {};
  if (!template) return [];
  const path = jobTemplate ? 'spec.jobTemplate.spec.template' : 'spec.template';
  return [
    { owner, namespace: owner.metadata.namespace, labels: template.metadata?.labels ?? {}, path, spec: template.spec },
  ];
}

function volumeKey({ namespace, name }: { namespace?: string; name: string }): string {
  return key('volume of', namespace, name);
}

function key(kind: string, namespace: string | undefined, name: string): string {
  return `${kind} ${namespace ?? ''} ${name}`;
}
