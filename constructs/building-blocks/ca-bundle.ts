import { k8s } from '../../imports/k8s';
import { DataKey } from './kubernetes-values';
import { Name } from './value-types';

/** Certificates that the pods trust which call the internet, such as that of a proxy which opens TLS, or an external service with https. */
export interface CaBundleSettings {
  /**
   * The ConfigMap that has them.
   * @default - none
   */
  readonly configMapName?: Name;
  /**
   * The Secret that has them, instead of a ConfigMap.
   * @default - none
   */
  readonly secretName?: Name;
  /**
   * The key of the file in it, in PEM form. Some programs trust the certificates in it and no others: have the public ones in it, too,
   * if they are still needed.
   * @default 'ca.crt'
   * @irremovable
   */
  readonly key?: DataKey;
}

export const CA_BUNDLE_DEFAULTS = { key: 'ca.crt' } satisfies CaBundleSettings;

/** A bundle with every default filled in. */
type CaBundle = CaBundleSettings & typeof CA_BUNDLE_DEFAULTS;

const FOLDER = '/etc/slate-ca';
const FILE = 'ca-bundle.crt';

/** The variables in which programs look for such a file: Go and Python, requests, Node, curl, git. */
const VARIABLES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'];

/** What a container needs for the certificates. */
interface Certificates {
  readonly volumes: k8s.Volume[];
  readonly mounts: k8s.VolumeMount[];
  readonly env: k8s.EnvVar[];
}

export const NO_CERTIFICATES: Certificates = { volumes: [], mounts: [], env: [] };

/** A volume with the certificates, its mount and variables; nothing if there are none. */
export function caBundle({ configMapName, secretName, key }: CaBundle): Certificates {
  if (!(configMapName ?? secretName)) return NO_CERTIFICATES;
  const items = [{ key, path: FILE }];
  const source = configMapName ? { configMap: { name: configMapName, items } } : { secret: { secretName, items } };
  return {
    volumes: [{ name: 'ca-bundle', ...source }],
    mounts: [{ name: 'ca-bundle', mountPath: FOLDER, readOnly: true }],
    env: VARIABLES.map((name) => ({ name, value: `${FOLDER}/${FILE}` })),
  };
}
