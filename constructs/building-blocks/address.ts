/** Where a service is. */
export interface Address {
  /** The host. */
  readonly host: string;
  /** The port (TCP). */
  readonly port: number;
  /**
   * Whether it is reached with `https`.
   * @default false
   */
  readonly tls?: boolean;
}

/** What a program expects in a variable such as `OLLAMA_HOST`. */
export enum AddressForm {
  /** Such as `ollama-svc:11434`. */
  HOST_AND_PORT = 'HostAndPort',
  /** Such as `http://ollama-svc:11434`. */
  URL = 'Url',
}

/** The environment variables that tell callers where a service is. */
export interface AddressVariables {
  /**
   * What their names begin with: `OLLAMA` gives `OLLAMA_HOST` and `OLLAMA_URL`.
   * @default - the name of the service, in capitals
   */
  readonly prefix?: string;
  /**
   * The value of the variable that ends in `_HOST`, for every caller.
   * @default - host and port, or the URL for callers that read one and for services that are reached with https
   */
  readonly host?: string;
  /**
   * Adds a variable that ends in `_PORT`.
   * @default false
   */
  readonly port?: boolean;
}

/** The URL of a service. */
export function urlOf({ host, port, tls }: Address): string {
  return `${tls ? 'https' : 'http'}://${host}:${port}`;
}

/** The variables for a caller that reads addresses in the form. */
export function variablesFor(
  name: string,
  address: Address,
  variables: AddressVariables = {},
  form = AddressForm.HOST_AND_PORT,
): { [name: string]: string } {
  const prefix = variables.prefix ?? name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  const url = urlOf(address);
  const hostAndPort = `${address.host}:${address.port}`;
  return {
    [`${prefix}_HOST`]: variables.host ?? (form === AddressForm.URL || address.tls ? url : hostAndPort),
    ...(variables.port && { [`${prefix}_PORT`]: `${address.port}` }),
    [`${prefix}_URL`]: url,
  };
}
