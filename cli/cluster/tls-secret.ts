import type { IngressSettings } from '../../constructs';
import type { Kubectl } from './kubectl';

/** What is wrong, and what to do about it. */
interface MissingCertificate {
  readonly text: string;
  readonly remedy: string;
}

/** Whether the Secret with the certificate of the Ingress is missing. Its data is not read; who may not ask is told nothing. */
export async function missingCertificate(
  kubectl: Kubectl,
  { enabled, tlsSecretName: name }: IngressSettings = {},
): Promise<MissingCertificate | undefined> {
  if (!enabled || name === undefined) return undefined;
  const { code, stdout } = await kubectl.ask(['get', 'secret', name, '--ignore-not-found', '-o', 'name']);
  if (code !== 0 || stdout.trim() !== '') return undefined;
  return {
    text: `there is no Secret ${name} in ${kubectl.namespace}, so the controller serves a certificate of its own`,
    remedy: `kubectl create secret tls ${name} -n ${kubectl.namespace} --cert=FILE --key=FILE, or let cert-manager make it`,
  };
}
