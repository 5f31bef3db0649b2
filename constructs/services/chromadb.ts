import { Construct } from 'constructs';
import {
  BackingServiceSettings,
  ExternalService,
  IBackingService,
  UrlScheme,
} from '../building-blocks/backing-service';
import { Claim, CLAIM_DEFAULTS } from '../building-blocks/claim';
import { mergeLayers, withDefaults } from '../building-blocks/defaults';
import { PullPolicy } from '../building-blocks/image';
import { Microservice } from '../building-blocks/microservice';
import { PROBE_DEFAULTS } from '../building-blocks/probes';
import { CommonProps } from '../building-blocks/workload-props';
import { CLAIMS, SLATE_SYSTEM } from '../names';
import { checkProps } from '../schema/check-props';

/** The settings of ChromaDB. */
export interface ChromaDbSettings extends BackingServiceSettings {}

/** ChromaDB's settings, name and account. */
export interface ChromaDbProps extends ChromaDbSettings, CommonProps {}

const PORT = 8000;

export const CHROMADB_DEFAULTS = {
  ...PROBE_DEFAULTS,
  enabled: true,
  image: { registry: 'docker.io', repository: 'chromadb/chroma', tag: '1.5.9', pullPolicy: PullPolicy.IF_NOT_PRESENT },
  replicas: 1,
  healthPath: '/api/v2/heartbeat',
  readinessPath: '/api/v2/healthcheck',
  resources: {
    requests: { cpu: '250m', memory: '512Mi', 'ephemeral-storage': '50Mi' },
    limits: { cpu: '1', memory: '2Gi', 'ephemeral-storage': '1Gi' },
  },
  persistence: { ...CLAIM_DEFAULTS, size: '5Gi' },
} satisfies ChromaDbSettings;

/** Keeps vectors, in one process: its files allow only one. Since version 1.0 they are in `/data`; https://docs.trychroma.com/guides/deploy/docker */
export class ChromaDb extends Microservice {
  public constructor(scope: Construct, id: string, props: ChromaDbProps = {}) {
    checkProps(scope, id, 'ChromaDbProps', props);
    const name = props.name ?? 'chromadb';
    const settings = withDefaults(CHROMADB_DEFAULTS, props);
    super(scope, id, {
      ...settings,
      partOf: SLATE_SYSTEM,
      name,
      component: 'vectorstore',
      containerName: 'chromadb',
      port: PORT,
      variables: { prefix: 'CHROMADB', host: props.clientHost, port: true },
      scratch: { '/tmp': '100Mi' },
    });
    const claim = props.name ? { name: `${name}-data-pvc`, folder: name } : CLAIMS.chroma;
    const persistence = mergeLayers(CHROMADB_DEFAULTS.persistence, props.persistence ?? {});
    new Claim(this, 'Claim', { ...persistence, ...claim }).mountAt('/data', this);
  }

  /** A ChromaDB in the cluster, or the external one if `enabled` is false. */
  public static orExternal(scope: Construct, id: string, props: ChromaDbProps = {}): IBackingService {
    return props.enabled === false ? ChromaDb.external(props) : new ChromaDb(scope, id, props);
  }

  /** A ChromaDB outside the cluster, which `external` describes. */
  public static external(settings: ChromaDbSettings): ExternalService {
    const { host = '', cidrs = [], port = PORT, scheme, ...pods } = withDefaults({}, settings.external);
    return new ExternalService({
      name: 'chromadb',
      address: { host, port, tls: scheme === UrlScheme.HTTPS },
      cidrs,
      ...pods,
      variables: { host: settings.clientHost, port: true },
      healthPath: withDefaults(CHROMADB_DEFAULTS, settings).healthPath,
    });
  }
}
