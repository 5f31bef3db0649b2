import type { Kubectl } from './kubectl';

/** Whether the Secret with the certificate of the Ingress does not exist. Its data is not read. */
export async function isTlsSecretMissing(kubectl: Kubectl, name: string): Promise<boolean> {
  const { code, stdout } = await kubectl.ask(['get', 'secret', name, '--ignore-not-found', '-o', 'name']);
  return code === 0 && stdout.trim() === '';
}
