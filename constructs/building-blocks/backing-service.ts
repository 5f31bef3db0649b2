import { ClaimSettings } from './claim';
import { MicroserviceSettings } from './microservice';
import { addresses, tcp } from './network-policy';
import { Access, ICaller, IService } from './peer';
import { Cidr, Host, Port, Word } from './value-types';

/** Where a service outside of the cluster is. */
export interface ExternalSettings {
  /**
   * The host, without scheme and port.
   * @default - none: required where the bundled service is disabled
   * @irremovable
   */
  readonly host?: Host;
  /**
   * The blocks of its addresses, for the callers' network policies.
   * @default - none: required where the bundled service is disabled
   * @irremovable
   * @minItems 1
   */
  readonly cidrs?: Cidr[];
  /**
   * The port.
   * @default - the port of the bundled service
   */
  readonly port?: Port;
}

/** What can be set of a service that can be outside of the cluster too. */
export interface BackingServiceSettings extends MicroserviceSettings {
  /**
   * Runs it in the cluster. Otherwise `external` says where it is.
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * One outside of the cluster.
   * @default - none
   */
  readonly external?: ExternalSettings;
  /**
   * What callers get as its host (`OLLAMA_HOST`, `CHROMADB_HOST`), for programs that want another form than host and port.
   * @default - host and port, such as `ollama-svc:11434`
   */
  readonly clientHost?: Word;
  /**
   * The claim for its data.
   * @default - 20Gi for Ollama, 5Gi for ChromaDB
   */
  readonly persistence?: ClaimSettings;
}

/** What is known of a service outside of the cluster. */
export interface ExternalServiceProps {
  /** The name to show to people. */
  readonly name: string;
  /** The blocks of its addresses. */
  readonly cidrs: string[];
  /** Its port. */
  readonly port: number;
  /** The environment variables that tell callers where it is. */
  readonly variables: { [name: string]: string };
  /** The address that answers while it is well. */
  readonly healthUrl: string;
}

/** A service that runs outside of the cluster, in place of a bundled one. */
export class ExternalService implements IService {
  public readonly name: string;
  public readonly healthUrl: string;
  private readonly props: ExternalServiceProps;

  public constructor(props: ExternalServiceProps) {
    this.name = props.name;
    this.healthUrl = props.healthUrl;
    this.props = props;
  }

  public accept(_caller: ICaller): Access {
    const to = this.props.cidrs.map((cidr) => addresses(cidr));
    return { env: this.props.variables, egress: [{ to, ports: [tcp(this.props.port)] }] };
  }
}
