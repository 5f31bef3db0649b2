import { Address, AddressVariables, urlOf, variablesFor } from './address';
import { ClaimSettings } from './claim';
import { MicroserviceSettings } from './microservice';
import { NetworkPeer } from './network-peer';
import { blocks, givenPeer, tcp } from './network-policy';
import { Access, ICaller, IPeer, IService } from './peer';
import { Cidr, Host, Port, Word, UrlPath } from './value-types';

/** How a service outside of the cluster is reached. */
export enum UrlScheme {
  HTTP = 'http',
  HTTPS = 'https',
}

/** Where a service is that is not SLATE's: outside of the cluster, or of others in it. */
export interface ExternalSettings {
  /**
   * The host, without scheme and port.
   * @default - none: required where the bundled service is disabled
   * @irremovable
   */
  readonly host?: Host;
  /**
   * The blocks of its addresses, for the callers' network policies.
   * @default - none: required where the bundled service is disabled and `peers` does not name its pods
   */
  readonly cidrs?: Cidr[];
  /**
   * Its pods, if it is in the cluster, for the callers' network policies: they see pods, and not the Service before them.
   * @default - none
   */
  readonly peers?: NetworkPeer[];
  /**
   * The port of its pods, where their Service has another one.
   * @default - the port
   */
  readonly targetPort?: Port;
  /**
   * The port.
   * @default - the port of the bundled service
   */
  readonly port?: Port;
  /**
   * How it is reached: http, or https for a certificate that the callers' images or `caBundle` trust.
   * @default - http
   */
  readonly scheme?: UrlScheme;
}

/** What can be set of a service that can be outside of the cluster too. */
export interface BackingServiceSettings extends MicroserviceSettings {
  /**
   * Runs it in the cluster. Otherwise `external` says where it is.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * One that is not SLATE's.
   * @default - none
   */
  readonly external?: ExternalSettings;
  /**
   * What every caller gets as its host (`OLLAMA_HOST`, `CHROMADB_HOST`), for images whose programs read another form than SLATE's.
   * @default - host and port, such as `ollama-svc:11434`; `http://ollama-svc:11434` for programs that read URLs
   */
  readonly clientHost?: Word;
  /**
   * The claim for its data.
   * @default - 20Gi for Ollama, 5Gi for ChromaDB
   */
  readonly persistence?: ClaimSettings;
  /**
   * The path that answers with a status below 400 while it can take requests. Other images than the default one may have another.
   * @default - the path of this service
   */
  readonly readinessPath?: UrlPath;
}

/** What is known of a service that is not SLATE's. */
export interface ExternalServiceProps {
  /** The name to show to people. */
  readonly name: string;
  /** Where it is. */
  readonly address: Address;
  /** The blocks of its addresses. */
  readonly cidrs: Cidr[];
  /**
   * Its pods, if it is in the cluster.
   * @default - none
   */
  readonly peers?: NetworkPeer[];
  /**
   * The port of its pods, where their Service has another one.
   * @default - the port of its address
   */
  readonly targetPort?: Port;
  /**
   * The environment variables that tell callers where it is.
   * @default - `NAME_HOST` and `NAME_URL`, of its name
   */
  readonly variables?: AddressVariables;
  /**
   * The path that answers while it is healthy.
   * @default /
   */
  readonly healthPath?: UrlPath;
}

/** A service that runs in the cluster or outside it. */
export interface IBackingService extends IService {
  /** The host at which it is reached, from every namespace of the cluster. */
  readonly host: string;
  /** Its port. */
  readonly port: number;
  /** The URL at which it is reached, from every namespace of the cluster. */
  readonly url: string;
  /**
   * The name of its Service.
   * @default - none: it is outside of the cluster
   */
  readonly serviceName?: string;
  /** Lets others in, as `allowedCallers` does. This opens nothing for a service outside the cluster. */
  admits(...peers: NetworkPeer[]): void;
  /** States what it calls. This opens nothing for a service outside the cluster. */
  calls(...peers: IPeer[]): void;
}

/** A service that is not SLATE's, outside of the cluster or in it, instead of a bundled one. */
export class ExternalService implements IBackingService {
  public readonly name: string;
  public readonly healthUrl: string;
  public readonly host: string;
  public readonly port: number;
  public readonly url: string;
  private readonly props: ExternalServiceProps;

  public constructor(props: ExternalServiceProps) {
    this.name = props.name;
    this.host = props.address.host;
    this.port = props.address.port;
    this.url = urlOf(props.address);
    this.healthUrl = `${this.url}${props.healthPath ?? '/'}`;
    this.props = props;
  }

  public calls(..._peers: IPeer[]): void {}

  public admits(..._peers: NetworkPeer[]): void {}

  public accept(caller: ICaller): Access {
    const { name, address, cidrs, peers = [], targetPort = address.port, variables } = this.props;
    const to = [...blocks(cidrs), ...peers.map(givenPeer)];
    return {
      env: variablesFor(name, address, variables, caller.addressForm),
      egress: [{ to, ports: [tcp(targetPort)] }],
      address,
    };
  }
}
