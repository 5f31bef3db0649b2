import { Construct, IConstruct } from 'constructs';
import { CA_BUNDLE_DEFAULTS, CaBundleSettings } from './ca-bundle';
import { checkProps } from '../schema/check-props';
import { ALL_OBJECTS_DEFAULTS, ALL_PODS_DEFAULTS, AllObjectsSettings, AllPodsSettings } from './common-settings';
import { ownWithDefaults } from './defaults';
import { GITHUB_SECRET_DEFAULTS, GithubSecretSettings } from './github-secret';
import { defaultsBelow, GPU_DEFAULTS, GpuSettings } from './gpu';
import { ImageSettings, PullPolicy } from './image';
import { TimeZone } from './kubernetes-values';
import { SECURITY_DEFAULTS, SecuritySettings } from './security-settings';
import { INTERNET_DEFAULTS, InternetSettings } from './internet-settings';
import { PROXY_DEFAULTS, ProxySettings } from './proxy';
import { Cidr, Folder, LogLevel, Name, Port, Registry, ShortName, Word } from './value-types';

/** The addresses of name servers. */
export interface DnsSettings {
  /**
   * The namespace of the cluster's name servers. OpenShift has them in `openshift-dns`.
   * @default 'kube-system'
   * @irremovable
   */
  readonly namespace?: ShortName;
  /**
   * Ports of name servers (UDP and TCP). Network policies see the port of the pods behind the Service: 5353 on OpenShift.
   * @default [53]
   * @irremovable
   * @minItems 1
   */
  readonly ports?: Port[];
  /**
   * Blocks of addresses of more name servers, besides those of the namespace, NodeLocal DNSCache and GKE's Cloud DNS.
   * @default - none
   */
  readonly extraCidrs?: Cidr[];
}

/** The addresses of the Kubernetes API server. */
export interface ApiServerSettings {
  /**
   * Blocks of addresses where the API server is. Network policies see the address behind the Service `kubernetes`. Removed, it may be
   * anywhere, which Cilium needs where its rules for addresses do not match nodes.
   * @default ['0.0.0.0/0']
   * @minItems 1
   */
  readonly cidrs?: Cidr[];
  /**
   * Ports of the API server (TCP).
   * @default [443, 6443, 8443]
   * @irremovable
   * @minItems 1
   */
  readonly ports?: Port[];
}

/** Who may connect to whom. */
export interface NetworkPolicySettings {
  /**
   * Renders the network policies. They need a network plugin that enforces network policies.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * Also closes every other pod of the namespace, whoever made it, with the policy `default-deny-all`. SLATE's own pods have policies
   * that close them either way.
   * @default true
   */
  readonly defaultDeny?: boolean;
  /**
   * Lets pods with the label `run=debug`, such as those of `kubectl run debug`, reach the services.
   * @default false
   */
  readonly debug?: boolean;
  /**
   * The namespace of Prometheus, which may read the metrics on port 9090.
   * @default 'monitoring'
   * @irremovable
   */
  readonly monitoringNamespace?: ShortName;
  /**
   * Name servers.
   * @default - those of kube-system, NodeLocal DNSCache and GKE's Cloud DNS
   */
  readonly dns?: DnsSettings;
  /**
   * The Kubernetes API server.
   * @default - any address, on the ports 443, 6443 and 8443
   */
  readonly apiServer?: ApiServerSettings;
  /**
   * The internet.
   * @default - every public address, on port 443; with a proxy, the proxy alone
   */
  readonly internet?: InternetSettings;
}

/** What all workloads of one installation have in common. */
export interface PlatformSettings {
  /**
   * The image of SLATE's own programs.
   * @default - `ghcr.io/synchronizedlivingarchitecture/slate:2.4.0`
   */
  readonly image?: ImageSettings;
  /**
   * A registry that replaces the registry of every image, such as a mirror in a closed network.
   * @default - each image's own registry
   */
  readonly imageRegistry?: Registry;
  /**
   * Names of the Secrets with credentials for the registries.
   * @default - none
   */
  readonly imagePullSecrets?: Name[];
  /**
   * What all pods have in common.
   * @default - nothing
   */
  readonly pods?: AllPodsSettings;
  /**
   * What all objects have in common.
   * @default - nothing
   */
  readonly objects?: AllObjectsSettings;
  /**
   * The time zone of the schedules of all jobs, such as `Europe/Berlin`.
   * @default 'Etc/UTC'
   * @irremovable
   */
  readonly timeZone?: TimeZone;
  /**
   * The Secret with the token for GitHub, of the dashboard and the workflow manager. It need not exist.
   * @default - the key `token` of `slate-github-secret`
   */
  readonly githubSecret?: GithubSecretSettings;
  /**
   * A folder on the node, for clusters with one node: every claim that has no storage class and no `hostPath` of its own keeps its data
   * below it, in `<namespace>/<what is in it>`, such as `/var/lib/slate/slate/ollama`.
   * @default - the storage classes decide
   */
  readonly hostPathRoot?: Folder;
  /**
   * SLATE's mode, given to its programs as `SLATE_MODE`.
   * @default 'prod'
   */
  readonly mode?: Word;
  /**
   * How much SLATE's programs log: DEBUG, INFO, WARNING or ERROR.
   * @default 'INFO'
   */
  readonly logLevel?: LogLevel;
  /**
   * Where GPUs are and how pods request them.
   * @default - one kind of GPU, on nodes with the label `nvidia.com/gpu.present=true`
   */
  readonly gpu?: GpuSettings;
  /**
   * How pods are secured.
   * @default - the restricted pod security standard
   */
  readonly security?: SecuritySettings;
  /**
   * A proxy, by which the pods that call the internet reach it, and no longer directly: the dashboard, the workflow manager and Ollama.
   * @default - none
   */
  readonly proxy?: ProxySettings;
  /**
   * Certificates that the same pods trust.
   * @default - those of their images
   */
  readonly caBundle?: CaBundleSettings;
  /**
   * Who may connect to whom.
   * @default - only the calls of the architecture are open
   */
  readonly networkPolicy?: NetworkPolicySettings;
}

export const PLATFORM_DEFAULTS = {
  image: {
    registry: 'ghcr.io',
    repository: 'synchronizedlivingarchitecture/slate',
    tag: '2.4.0',
    pullPolicy: PullPolicy.IF_NOT_PRESENT,
  },
  imageRegistry: undefined as string | undefined,
  imagePullSecrets: [] as string[],
  pods: ALL_PODS_DEFAULTS,
  objects: ALL_OBJECTS_DEFAULTS,
  timeZone: 'Etc/UTC',
  githubSecret: GITHUB_SECRET_DEFAULTS,
  hostPathRoot: undefined as string | undefined,
  mode: 'prod',
  logLevel: 'INFO',
  gpu: GPU_DEFAULTS,
  security: SECURITY_DEFAULTS,
  networkPolicy: {
    enabled: true,
    defaultDeny: true,
    debug: false,
    monitoringNamespace: 'monitoring',
    dns: { namespace: 'kube-system', ports: [53], extraCidrs: [] as string[] },
    apiServer: { cidrs: ['0.0.0.0/0'], ports: [443, 6443, 8443] },
    internet: INTERNET_DEFAULTS,
  },
  proxy: PROXY_DEFAULTS,
  caBundle: CA_BUNDLE_DEFAULTS,
} satisfies PlatformSettings & Record<keyof PlatformSettings, unknown>;

/** The platform with every default filled in. */
export type CompletePlatform = PlatformSettings & typeof PLATFORM_DEFAULTS;

const PLATFORM = 'cdk8s-slate/platform';

/** What all workloads below a scope have in common. */
export class Platform {
  /**
   * Sets it for everything below a scope, over what is set further up. `Slate` does this itself, with its own settings. In a chart with
   * single services, call it before you create them: `Platform.set(chart, { gpu: { enabled: false } })`.
   *
   * Throws an error if the scope has children already, or for a wrong setting.
   */
  public static set(scope: Construct, settings: PlatformSettings): void {
    checkProps(scope, 'Platform', 'PlatformSettings', settings);
    scope.node.setContext(PLATFORM, ownWithDefaults(defaultsBelow(platformOf(scope), settings), settings));
  }

  private constructor() {}
}

/** The platform of a scope: the nearest one that was set, else the defaults. */
export function platformOf(scope: IConstruct): CompletePlatform {
  return (scope.node.tryGetContext(PLATFORM) as CompletePlatform | undefined) ?? PLATFORM_DEFAULTS;
}
