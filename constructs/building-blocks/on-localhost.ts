import { Access, ICaller, IPeer } from './peer';

/**
 * A service, for callers whose program asks for it on localhost whatever its environment variables say. A sidecar of the caller's image,
 * which needs Python, forwards the port.
 */
export class OnLocalhost implements IPeer {
  private readonly service: IPeer;
  private readonly port: number;

  /** `port` is the one that the program asks, whatever the port of the service is. */
  public constructor(service: IPeer, port: number) {
    this.service = service;
    this.port = port;
  }

  public accept(caller: ICaller): Access {
    return { ...this.service.accept(caller), localPort: this.port };
  }
}
