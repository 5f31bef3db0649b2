import { Access, ICaller, IPeer } from './peer';

/**
 * A service, for callers whose program asks for it on localhost whatever its environment variables say. A sidecar of the caller's image,
 * which needs Python, forwards the service's port.
 */
export class OnLocalhost implements IPeer {
  private readonly service: IPeer;

  public constructor(service: IPeer) {
    this.service = service;
  }

  public accept(caller: ICaller): Access {
    return { ...this.service.accept(caller), onLocalhost: true };
  }
}
