import { k8s } from '../../imports/k8s';
import { sortedEntries, unlessEmpty, unlessEmptyMap } from './defaults';
import { imageReference } from './image';
import { NodeGroup } from './node-group';
import { ownVolume } from './own-volume';
import { Platform } from './platform';
import { containerResources, gpuPlacement, Placement, SMALL } from './resources';
import { containerSecurity, POD_SECURITY } from './security';
import { WorkloadProps } from './workload-props';

type Labels = { [name: string]: string };

/** How the kubelet asks a container. */
export type Probes = Pick<k8s.Container, 'startupProbe' | 'livenessProbe' | 'readinessProbe'>;

/** The pod template of a workload. Its lists are filled while the architecture is stated, and read when it is printed. */
export class Pod {
  public readonly env: k8s.EnvVar[];
  public readonly volumes: k8s.Volume[] = [];
  public readonly initContainers: k8s.Container[] = [];
  public readonly container: k8s.Container;
  public readonly template: k8s.PodTemplateSpec;
  public readonly labels: Labels;
  public readonly annotations: Labels;
  /** Whether the token of the account is mounted. */
  public token = false;
  public restartPolicy?: string;
  public spread?: k8s.TopologySpreadConstraint[];
  public ports?: k8s.ContainerPort[];
  public probes: Probes = {};

  private readonly platform: Platform;
  private readonly selector: Labels;
  private readonly placement: Placement;
  private readonly mounts: k8s.VolumeMount[] = [];
  private readonly ownedMounts: k8s.VolumeMount[] = [];
  private nodeGroup?: NodeGroup;

  public constructor(props: WorkloadProps, platform: Platform, labels: Labels, accountName: string) {
    const gpu = gpuPlacement(props.resources ?? {}, platform);
    this.platform = platform;
    this.selector = labels;
    this.placement = {
      nodeSelector: { ...props.nodeSelector, ...gpu.nodeSelector },
      tolerations: [...(props.tolerations ?? []), ...gpu.tolerations],
      runtimeClassName: gpu.runtimeClassName,
    };
    this.labels = { ...labels, ...props.labels };
    this.annotations = { ...props.annotations };
    this.env = sortedEntries(props.env).map(([name, value]) => ({ name, value }));
    this.container = this.newContainer(props);
    this.template = this.newTemplate(props, accountName);
    for (const [path, size] of sortedEntries(props.scratch)) {
      const emptyDir = { sizeLimit: k8s.Quantity.fromString(size) };
      this.mount({ name: path.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''), emptyDir }, path, false);
    }
  }

  public mount(volume: k8s.Volume, mountPath: string, readOnly: boolean): void {
    if (!this.volumes.some(({ name }) => name === volume.name)) this.volumes.push(volume);
    this.mounts.push({ name: volume.name, mountPath, ...(readOnly && { readOnly }) });
  }

  /** Lets the pod begin with the container that gives a hostPath folder to the pod's user. */
  public own(volume: k8s.Volume, mountPath: string): void {
    const { image, imagePullPolicy } = this.container;
    if (this.ownedMounts.length === 0) {
      this.initContainers.unshift(
        ownVolume({ image, imagePullPolicy }, containerResources(SMALL, this.platform), this.ownedMounts),
      );
    }
    this.ownedMounts.push({ name: volume.name, mountPath });
  }

  /** Adds a container of the same image that runs before the others, with some of the volumes mounted. */
  public prepare(name: string, script: string, ...mounts: k8s.VolumeMount[]): void {
    const { image, imagePullPolicy, securityContext } = this.container;
    const resources = containerResources(SMALL, this.platform);
    this.initContainers.push({
      name,
      image,
      imagePullPolicy,
      command: ['sh', '-c', script],
      resources,
      securityContext,
      volumeMounts: mounts,
    });
  }

  public join(group: NodeGroup): void {
    if (this.nodeGroup === group) return;
    this.nodeGroup = group;
    Object.assign(this.labels, group.label);
    group._join(this.placement);
  }

  private newContainer(props: WorkloadProps): k8s.Container {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters are read by cdk8s, on objects of their own
    const pod = this;
    const { platform } = this;
    const image = props.image ?? platform.image;
    return {
      name: props.containerName ?? props.component ?? props.name,
      image: imageReference(image, platform.imageRegistry),
      imagePullPolicy: image.pullPolicy,
      command: unlessEmpty(props.command ?? []),
      args: props.args,
      get env() {
        return unlessEmpty(pod.env);
      },
      get ports() {
        return pod.ports;
      },
      get startupProbe() {
        return pod.probes.startupProbe;
      },
      get livenessProbe() {
        return pod.probes.livenessProbe;
      },
      get readinessProbe() {
        return pod.probes.readinessProbe;
      },
      resources: containerResources(props.resources ?? {}, platform),
      securityContext: containerSecurity(platform.security.readOnlyRootFilesystem),
      get volumeMounts() {
        return unlessEmpty(pod.mounts);
      },
    };
  }

  private newTemplate(props: WorkloadProps, accountName: string): k8s.PodTemplateSpec {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- as above
    const pod = this;
    return {
      metadata: {
        labels: this.labels,
        get annotations() {
          return unlessEmptyMap(pod.annotations);
        },
      },
      spec: {
        serviceAccountName: accountName,
        get automountServiceAccountToken() {
          return pod.token;
        },
        enableServiceLinks: false,
        securityContext: POD_SECURITY,
        imagePullSecrets: unlessEmpty(this.platform.imagePullSecrets.map((name) => ({ name }))),
        get nodeSelector() {
          return unlessEmptyMap({ ...pod.placement.nodeSelector, ...pod.nodeGroup?._placement.nodeSelector });
        },
        get tolerations() {
          return unlessEmpty([
            ...new Set([...pod.placement.tolerations, ...(pod.nodeGroup?._placement.tolerations ?? [])]),
          ]);
        },
        get affinity() {
          return pod.nodeGroup?._affinityOf(pod.selector);
        },
        runtimeClassName: this.placement.runtimeClassName,
        get topologySpreadConstraints() {
          return pod.spread;
        },
        get restartPolicy() {
          return pod.restartPolicy;
        },
        terminationGracePeriodSeconds: props.terminationGracePeriodSeconds,
        get initContainers() {
          return unlessEmpty(pod.initContainers);
        },
        containers: [this.container],
        get volumes() {
          return unlessEmpty(pod.volumes);
        },
      },
    };
  }
}
