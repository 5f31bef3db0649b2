import { ENVIRONMENT_LABEL } from '../../constructs/names';
import type { Kubectl } from './kubectl';
import type { Condition, KubeObject } from './objects';

export interface Namespace extends KubeObject {
  readonly status: { readonly phase: string; readonly conditions?: Condition[] };
}

/** The namespace that the command is about; nothing when it is not there. */
export async function namespaceOf(kubectl: Kubectl): Promise<Namespace | undefined> {
  const text = await kubectl.run(['get', 'namespace', kubectl.namespace, '--ignore-not-found', '-o', 'json']);
  return text === '' ? undefined : (JSON.parse(text) as Namespace);
}

/** The environment that is in a namespace, if it says so. */
export function environmentOf(namespace: Namespace | undefined): string | undefined {
  return namespace?.metadata.labels?.[ENVIRONMENT_LABEL];
}
