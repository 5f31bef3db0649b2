import { withDefaults } from '../building-blocks/defaults';
import { waysToBlocks } from '../building-blocks/network-policy';
import { Access, ICaller, IPeer } from '../building-blocks/peer';
import { Cidr, Host, Port } from '../building-blocks/value-types';

/** A registry of one's own, for models whose names begin with its host and port, such as `registry.internal:5000/team/llama3:8b`. */
export interface ModelRegistrySettings {
  /**
   * The host, without scheme and port.
   * @default - no such registry
   */
  readonly host?: Host;
  /**
   * The port.
   * @default 443
   * @irremovable
   */
  readonly port?: Port;
  /**
   * The blocks of its addresses, for Ollama's network policy.
   * @default - none: required beside a host
   */
  readonly cidrs?: Cidr[];
  /**
   * Reaches it over plain HTTP.
   * @default false
   */
  readonly insecure?: boolean;
}

export const MODEL_REGISTRY_DEFAULTS = {
  port: 443,
  cidrs: [] as string[],
  insecure: false,
} satisfies ModelRegistrySettings;

/** A registry of models, which Ollama reaches directly, whether there is a proxy or not. */
export class ModelRegistry implements IPeer {
  private readonly settings: ModelRegistrySettings & typeof MODEL_REGISTRY_DEFAULTS;

  public constructor(settings?: ModelRegistrySettings) {
    this.settings = withDefaults(MODEL_REGISTRY_DEFAULTS, settings);
  }

  public accept(_caller: ICaller): Access {
    const { host, port, cidrs, insecure } = this.settings;
    if (!host) return {};
    return { egress: waysToBlocks(cidrs, port), address: { host, port, tls: !insecure } };
  }
}
