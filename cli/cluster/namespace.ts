import { ENVIRONMENT_LABEL } from '../../constructs/names';
import { ExitStatus, Mistake } from '../../mistake';
import type { Kubectl } from './kubectl';
import type { Condition, KubeObject } from './objects';

export interface Namespace extends KubeObject {
  readonly status: { readonly phase: string; readonly conditions?: Condition[] };
}

/** The namespace that the command works in; nothing when it does not exist. */
export async function namespaceOf(kubectl: Kubectl): Promise<Namespace | undefined> {
  const [namespace] = await kubectl.list<Namespace>(['namespace', kubectl.namespace, '--ignore-not-found']);
  return namespace;
}

/** The environment that is installed in a namespace, according to its label. */
export function environmentOf(namespace: Namespace | undefined): string | undefined {
  return namespace?.metadata.labels?.[ENVIRONMENT_LABEL];
}

/** The error for a namespace without SLATE. */
export function notInstalled({ namespace }: Kubectl): Mistake {
  const text = `SLATE is not in namespace ${namespace}; install it with slate-k8s deploy, or name another one with --namespace`;
  return new Mistake(text, ExitStatus.NO);
}
