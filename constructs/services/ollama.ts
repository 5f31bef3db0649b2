import { Construct } from 'constructs';
import {
  BackingServiceSettings,
  ExternalService,
  IBackingService,
  UrlScheme,
} from '../building-blocks/backing-service';
import { Claim, CLAIM_DEFAULTS } from '../building-blocks/claim';
import { mergeLayers, withDefaults } from '../building-blocks/defaults';
import { ImageSettings, PullPolicy } from '../building-blocks/image';
import { Microservice } from '../building-blocks/microservice';
import { PROBE_DEFAULTS } from '../building-blocks/probes';
import { platformOf } from '../building-blocks/platform';
import { usesGpu } from '../building-blocks/resources';
import { CommonProps } from '../building-blocks/workload-props';
import { CLAIMS, SLATE_SYSTEM } from '../names';
import { checkProps } from '../schema/check-props';

/** The settings of Ollama. */
export interface OllamaSettings extends BackingServiceSettings {}

/** Ollama's settings, name and account. */
export interface OllamaProps extends OllamaSettings, CommonProps {}

/** Its port. */
export const OLLAMA_PORT = 11434;

export const OLLAMA_DEFAULTS = {
  ...PROBE_DEFAULTS,
  enabled: true,
  image: { registry: 'docker.io', repository: 'ollama/ollama', tag: '0.32.15', pullPolicy: PullPolicy.IF_NOT_PRESENT },
  replicas: 1,
  healthPath: '/api/version',
  readinessPath: '/api/tags', // whether it can read its models
  resources: {
    requests: { cpu: '1', memory: '8Gi', 'ephemeral-storage': '200Mi' },
    limits: { cpu: '4', memory: '16Gi', 'ephemeral-storage': '2Gi', 'nvidia.com/gpu': '1' },
  },
  env: { HOME: '/root', OLLAMA_HOST: '0.0.0.0:11434' },
  terminationGracePeriodSeconds: 60,
  persistence: { ...CLAIM_DEFAULTS, size: '20Gi' },
} satisfies OllamaSettings;

/** Without it, the image shows its process every GPU of the node: https://github.com/NVIDIA/k8s-device-plugin#readme */
export const NO_GPU = { NVIDIA_VISIBLE_DEVICES: 'void' };

/** The image of Ollama's server, which has its client too. */
export function ollamaImage(given?: ImageSettings): ImageSettings {
  return withDefaults(OLLAMA_DEFAULTS.image, given);
}

/**
 * Runs language models. One pod: two servers on one folder delete each other's downloads. The image closes /root to other users than root,
 * hence the empty folder there; https://github.com/ollama/ollama/blob/main/Dockerfile
 */
export class Ollama extends Microservice {
  public constructor(scope: Construct, id: string, props: OllamaProps = {}) {
    checkProps(scope, id, 'OllamaProps', props);
    const name = props.name ?? 'ollama';
    const settings = withDefaults(OLLAMA_DEFAULTS, props);
    const gpu = usesGpu(settings.resources, platformOf(scope));
    super(scope, id, {
      ...settings,
      partOf: SLATE_SYSTEM,
      name,
      env: gpu ? settings.env : { ...NO_GPU, ...settings.env },
      component: 'ollama',
      port: OLLAMA_PORT,
      variables: { prefix: 'OLLAMA', host: props.clientHost },
      scratch: { '/root': '100Mi', '/tmp': '500Mi' },
    });
    const claim = props.name ? { name: `${name}-data-pvc`, folder: name } : CLAIMS.ollama;
    const persistence = mergeLayers(OLLAMA_DEFAULTS.persistence, props.persistence ?? {});
    new Claim(this, 'Claim', { ...persistence, ...claim }).mountAt('/root/.ollama', this);
  }

  /** An Ollama in the cluster, or the external one if `enabled` is false. */
  public static orExternal(scope: Construct, id: string, props: OllamaProps = {}): IBackingService {
    return props.enabled === false ? Ollama.external(props) : new Ollama(scope, id, props);
  }

  /** An Ollama outside the cluster, which `external` describes. */
  public static external(settings: OllamaSettings): ExternalService {
    const { host = '', cidrs = [], port = OLLAMA_PORT, scheme, ...pods } = withDefaults({}, settings.external);
    return new ExternalService({
      name: 'ollama',
      address: { host, port, tls: scheme === UrlScheme.HTTPS },
      cidrs,
      ...pods,
      variables: { host: settings.clientHost },
      healthPath: withDefaults(OLLAMA_DEFAULTS, settings).healthPath,
    });
  }
}
