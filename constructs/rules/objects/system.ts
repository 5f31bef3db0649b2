import type { ExistingObject } from '../../building-blocks/existing';
import { groupBy } from './group-by';
import { selects } from './label-selector';
import { Container, Kind, Labels, LabelSelector, Manifest, Peer, PodSpec } from './manifest';
import { Network } from './policies';
import { kindName, readObject, ReadObject } from './read';

/** The pods that one object creates, or that people start by hand. */
export interface Pods {
  readonly owner?: Manifest;
  readonly namespace?: string;
  readonly labels: Labels;
  /** The path of their template in the owner, with a dot at its end. */
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
  public readonly objects: Manifest[];
  /** All pods, including those that people start by hand. */
  public readonly pods: Pods[];
  /** The pods of workloads. */
  public readonly templates: Template[];
  private readonly byKind: Map<string, Manifest[]>;

  public constructor(
    /** The objects as they were read, and what could not be read of them. */
    public readonly read: ReadObject[],
    private readonly app: AppObjects,
    podsByHand: Pods[] = [],
  ) {
    const known = read.filter(({ isKnown }) => isKnown).map(({ object }) => object);
    this.objects = read.map(({ object }) => object);
    this.byKind = groupBy(known, ({ kind }) => kind);
    this.templates = known.flatMap(template);
    this.pods = [...this.templates, ...podsByHand];
  }

  /** What the network policies of the app allow. */
  public get network(): Network {
    return this.app.network;
  }

  /** The volumes of the whole app: a chart's namespace may stand in a user's own. */
  public get volumes(): Manifest[] {
    return this.app.volumes;
  }

  /** What an object was read from. */
  public sourceOf(object: Manifest): Manifest {
    return this.app.sources.get(object) ?? object;
  }

  /** Objects of Kubernetes' own kinds. */
  public ofKind(...kinds: Kind[]): Manifest[] {
    return kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
  }

  /** Whether an object exists, in any namespace. */
  public has(kind: Kind, namespace: string | undefined, name: string): boolean {
    return this.app.directory.has(key(kind, namespace, name));
  }

  /** An object in any namespace, if the app creates it. */
  public find(kind: Kind, namespace: string | undefined, name: string): Manifest | undefined {
    return this.app.directory.get(key(kind, namespace, name));
  }

  /** The object of any kind that an autoscaler scales, if the app creates it. */
  public targetOf({ metadata, spec }: Manifest): Manifest | undefined {
    const { apiVersion = '', kind = '', name = '' } = spec?.scaleTargetRef ?? {};
    return this.app.directory.get(key(kindName(apiVersion, kind), metadata.namespace, name));
  }

  /** The volume that is reserved for a claim, if the app creates it. */
  public volumeOf(claim: Manifest): Manifest | undefined {
    return this.app.directory.get(volumeKey(claim.metadata));
  }

  /** The autoscaler of a workload, if it has one. */
  public autoscalerOf(workload: Manifest | undefined): Manifest | undefined {
    const autoscalers = this.ofKind('HorizontalPodAutoscaler');
    return workload && autoscalers.find((autoscaler) => this.targetOf(autoscaler) === workload);
  }

  /** The pods whose labels match. An empty selector matches all. */
  public select(selector: Labels = {}): Pods[] {
    return this.pods.filter(({ labels }) => matches(selector, labels));
  }

  /** The pods that a selector selects. */
  public selectBy(selector?: LabelSelector): Pods[] {
    return this.pods.filter(({ labels }) => selects(selector, labels));
  }

  /** The pods that a peer can mean: those of this namespace, unless it selects namespaces. */
  public podsNear({ namespaceSelector }: Peer): Pods[] {
    return namespaceSelector ? this.app.systems.flatMap(({ pods }) => pods) : this.pods;
  }
}

/** What exists, by kind, namespace and name. Nothing more is known of what the app does not create. */
type Directory = Map<string, Manifest | undefined>;

/** What the systems of one app share. */
interface AppObjects {
  readonly directory: Directory;
  readonly network: Network;
  readonly volumes: Manifest[];
  readonly systems: System[];
  readonly sources: Map<Manifest, Manifest>;
}

/** One system for each namespace, so that a check takes time in proportion to the number of objects. */
export function systemsOf(objects: Manifest[], existing: ExistingObject[]): System[] {
  const read = objects.map(readObject);
  const systems: System[] = [];
  const ofKind = (kind: Kind) =>
    read.flatMap((each) => (each.isKnown && each.object.kind === kind ? [each.object] : []));
  const app: AppObjects = {
    directory: directoryOf(read, existing),
    network: new Network(ofKind('NetworkPolicy'), ofKind('Namespace')),
    volumes: ofKind('PersistentVolume'),
    systems,
    sources: new Map(read.map(({ object, source }) => [object, source])),
  };
  const byHand = existing.flatMap(({ namespace, labels }) => (labels ? [{ namespace, labels, path: '' }] : []));
  for (const [namespace, group] of groupBy(read, ({ object }) => object.metadata.namespace)) {
    const pods = byHand.filter((each) => each.namespace === namespace);
    systems.push(new System(group, app, pods));
  }
  return systems;
}

function directoryOf(read: ReadObject[], existing: ExistingObject[]): Directory {
  const directory: Directory = new Map();
  for (const { kind, namespace, name } of existing) if (name) directory.set(key(kind, namespace, name), undefined);
  for (const { object } of read) {
    const { kind, metadata, spec } = object;
    directory.set(key(kind, metadata.namespace, metadata.name), object);
    if (spec?.claimRef) directory.set(volumeKey(spec.claimRef), object);
  }
  return directory;
}

/** Whether the labels have all that a selector asks for. An empty selector matches all. */
export function matches(selector: Labels = {}, labels: Labels = {}): boolean {
  return Object.entries(selector).every(([label, value]) => labels[label] === value);
}

export function containersOf({ spec, path }: Template): PlacedContainer[] {
  const place = (list: string, init: boolean) => (container: Container) => ({
    container,
    path: `${path}spec.${list}[${container.name}]`,
    init,
  });
  return [
    ...(spec.initContainers ?? []).map(place('initContainers', true)),
    ...spec.containers.map(place('containers', false)),
  ];
}

/** The paths of pods in the objects that create them. */
const TEMPLATE = 'spec.template.';
const JOB_TEMPLATE = 'spec.jobTemplate.spec.template.';

function template(owner: Manifest): Template[] {
  const { template: own, jobTemplate } = owner.spec ?? {};
  const { namespace } = owner.metadata;
  if (owner.kind === 'Pod') {
    return [
      { owner, namespace, labels: owner.metadata.labels ?? {}, path: '', spec: owner.spec as unknown as PodSpec },
    ];
  }
  const found = own ?? jobTemplate?.spec.template;
  if (!found) return [];
  const path = jobTemplate ? JOB_TEMPLATE : TEMPLATE;
  return [{ owner, namespace, labels: found.metadata?.labels ?? {}, path, spec: found.spec }];
}

function volumeKey({ namespace, name }: { namespace?: string; name: string }): string {
  return key('volume of', namespace, name);
}

function key(kind: string, namespace: string | undefined, name: string): string {
  return `${kind} ${namespace ?? ''} ${name}`;
}
