import { k8s } from '../../imports/k8s';
import { Address } from './address';
import { affinity } from './affinity';
import { caBundle, NO_CERTIFICATES } from './ca-bundle';
import { containerOf, ContainerProps } from './container-props';
import { sortedEntries, unlessEmpty, unlessEmptyMap, withDefaults } from './defaults';
import { forwardLocalhost } from './forward-localhost';
import { imageReference } from './image';
import { NodeGroup, Placement } from './node-group';
import { ownVolume } from './own-volume';
import { CompletePlatform } from './platform';
import { Probes } from './probes';
import { proxyVariables } from './proxy';
import { containerResources, SMALL, usesGpu } from './resources';
import { containerSecurity, podSecurity } from './security';
import { SecuritySettings } from './security-settings';
import { givenMount, givenVolume } from './volume-settings';
import { WorkloadProps } from './workload-props';

type Labels = { [name: string]: string };

/** The pods of a workload, as its props and everything that is added later define them. */
export class Pod {
  public readonly env: k8s.EnvVar[];
  public readonly labels: Labels;
  private readonly annotations: Labels;
  /** Whether the token of the account is mounted. */
  public token = false;
  /** Whether the program calls the internet. */
  public callsInternet = false;
  /** Whether the program calls somebody with https, whose certificate may be of a private authority. */
  public trustsCaBundle = false;
  /** The hosts that it reaches without a proxy. */
  public readonly direct: string[] = [];
  public restartPolicy?: string;
  public spread?: k8s.TopologySpreadConstraint[];
  public ports?: k8s.ContainerPort[];
  public probes: Probes = {};

  private readonly placement: Placement;
  private readonly container: k8s.Container;
  private readonly security: SecuritySettings;
  private readonly initContainers: k8s.Container[] = [];
  private readonly volumes: k8s.Volume[] = [];
  private readonly mounts: k8s.VolumeMount[] = [];
  private readonly ownedMounts: k8s.VolumeMount[] = [];
  private nodeGroup?: NodeGroup;

  public constructor(
    private readonly props: WorkloadProps,
    private readonly platform: CompletePlatform,
    private readonly selector: Labels,
    private readonly accountName: string,
  ) {
    const image = props.image ?? platform.image;
    this.security = withDefaults(platform.security, props.user);
    this.placement = {
      nodeSelector: props.nodeSelector ?? {},
      tolerations: props.tolerations ?? [],
      gpu: usesGpu(props.resources ?? {}, platform),
    };
    this.labels = { ...platform.pods.labels, ...selector, ...props.labels };
    this.annotations = { ...platform.pods.annotations, ...props.annotations };
    this.env = [
      ...sortedEntries(props.env).map(([name, value]) => ({ name, value })),
      ...sortedEntries(props.valueFrom).map(([name, valueFrom]) => ({ name, valueFrom })),
    ];
    this.container = {
      name: props.containerName ?? props.component ?? props.name,
      image: imageReference(image, platform.imageRegistry),
      imagePullPolicy: image.pullPolicy,
      command: unlessEmpty(props.command ?? []),
      args: props.args,
      envFrom: unlessEmpty(props.envFrom ?? []),
      resources: containerResources(props.resources ?? {}, platform),
      securityContext: containerSecurity(platform.security.readOnlyRootFilesystem),
    };
    for (const [path, size] of sortedEntries(props.scratch)) this.mountScratch(path, size);
  }

  /** Makes the template change when a configuration does. */
  public noteChecksum(configuration: string, checksum: string): void {
    this.annotations[`checksum/${configuration}`] = checksum;
  }

  public mount(volume: k8s.Volume, mountPath: string, readOnly: boolean): void {
    if (!this.volumes.some(({ name }) => name === volume.name)) this.volumes.push(volume);
    this.mounts.push({ name: volume.name, mountPath, ...(readOnly && { readOnly }) });
  }

  /** Adds a hostPath folder to those that an init container gives to the pod's user. */
  public own(volume: k8s.Volume, mountPath: string): void {
    this.ownedMounts.push({ name: volume.name, mountPath });
  }

  /** Adds an init container with the same image and some of the volumes. */
  public prepare(name: string, script: string, ...mounts: k8s.VolumeMount[]): void {
    this.initContainers.push({ name, ...this.smallContainer(), command: ['sh', '-c', script], volumeMounts: mounts });
  }

  /** Adds a container that runs before the program or, as a sidecar, as long as it does. */
  public addContainer(props: ContainerProps, isSidecar: boolean): void {
    this.initContainers.push({ ...containerOf(props, this.platform), ...(isSidecar && { restartPolicy: 'Always' }) });
  }

  /** Lets the program reach a service on a port of localhost. */
  public forward(port: number, address: Address): void {
    const { env, mounts } = address.tls ? caBundle(this.platform.caBundle) : NO_CERTIFICATES;
    this.initContainers.push({
      ...forwardLocalhost(port, address),
      ...this.smallContainer(),
      env: unlessEmpty(env),
      volumeMounts: unlessEmpty(mounts),
    });
  }

  /** Puts a writable copy of a folder of the image in its place. */
  public makeWritable(path: string, sizeLimit: string): void {
    const volume = this.mountScratch(path, sizeLimit);
    this.prepare('copy-' + volume.name, `cp -R ${path}/. /copy/`, { name: volume.name, mountPath: '/copy' });
  }

  public join(group: NodeGroup): void {
    if (this.nodeGroup === group) return;
    this.nodeGroup = group;
    Object.assign(this.labels, group.label);
    group._join(this.placement);
  }

  /** The pod template. Objects read it when they are printed. */
  public template(): k8s.PodTemplateSpec {
    const { props, platform, nodeGroup } = this;
    const givenVolumes = sortedEntries(props.volumes);
    const placement = nodeGroup?._placement ?? this.placement;
    const gpuNodes = placement.gpu ? platform.gpu : undefined;
    const proxy = this.callsInternet ? proxyVariables(platform.proxy, this.direct) : [];
    const certificates = this.trustsCaBundle ? caBundle(platform.caBundle) : NO_CERTIFICATES;
    return {
      metadata: { labels: this.labels, annotations: unlessEmptyMap(this.annotations) },
      spec: {
        serviceAccountName: this.accountName,
        automountServiceAccountToken: this.token,
        enableServiceLinks: false,
        shareProcessNamespace: props.shareProcessNamespace,
        securityContext: podSecurity(this.security),
        imagePullSecrets: unlessEmpty(platform.imagePullSecrets.map((name) => ({ name }))),
        nodeSelector: unlessEmptyMap({
          ...platform.pods.nodeSelector,
          ...placement.nodeSelector,
          ...gpuNodes?.nodeSelector,
        }),
        tolerations: unlessEmpty([
          ...placement.tolerations,
          ...platform.pods.tolerations,
          ...(gpuNodes?.tolerations ?? []),
        ]),
        affinity: affinity(props.affinity, nodeGroup?._affinityOf(this.selector)),
        runtimeClassName: this.placement.gpu ? platform.gpu.runtimeClassName : undefined,
        topologySpreadConstraints: unlessEmpty(props.topologySpreadConstraints ?? this.spread ?? []),
        priorityClassName: props.priorityClassName ?? platform.pods.priorityClassName,
        hostAliases: unlessEmpty(props.hostAliases ?? []),
        restartPolicy: this.restartPolicy,
        terminationGracePeriodSeconds: props.terminationGracePeriodSeconds,
        initContainers: unlessEmpty([...this.ownVolume(), ...this.initContainers]),
        containers: [
          {
            ...this.container,
            ...this.probes,
            env: unlessEmpty([...this.env, ...proxy, ...certificates.env]),
            ports: this.ports,
            volumeMounts: unlessEmpty([
              ...this.mounts,
              ...certificates.mounts,
              ...givenVolumes.map((each) => givenMount(...each)),
            ]),
          },
        ],
        volumes: unlessEmpty([
          ...this.volumes,
          ...certificates.volumes,
          ...givenVolumes.map((each) => givenVolume(...each)),
        ]),
      },
    };
  }

  /** What a small container of the program's own image has. */
  private smallContainer(): Pick<k8s.Container, 'image' | 'imagePullPolicy' | 'securityContext' | 'resources'> {
    const { image, imagePullPolicy, securityContext } = this.container;
    return { image, imagePullPolicy, securityContext, resources: containerResources(SMALL, this.platform) };
  }

  private mountScratch(path: string, size: string): k8s.Volume {
    const name = path.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
    const volume = { name, emptyDir: { sizeLimit: k8s.Quantity.fromString(size) } };
    this.mount(volume, path, false);
    return volume;
  }

  private ownVolume(): k8s.Container[] {
    const { image, imagePullPolicy } = this.container;
    if (this.ownedMounts.length === 0) return [];
    const { ownedMounts, platform } = this;
    const resources = containerResources(SMALL, platform);
    return [ownVolume({ image, imagePullPolicy }, resources, ownedMounts, this.security)];
  }
}
