import { ExitStatus, Mistake } from '../../mistake';
import { listed } from '../terminal/words';
import type { Kubectl } from './kubectl';

/** Something that a user may be allowed to do to a kind of object. */
export interface Permission {
  readonly verb: string;
  /** With its group, as kubectl writes it: `pods/log`, `deployments.apps`. */
  readonly resource: string;
  /** Where; the whole cluster by default. */
  readonly namespace?: string;
}

/** Asks the API server about all permissions at once. */
export async function allowed(kubectl: Kubectl, permissions: Permission[]): Promise<boolean[]> {
  const reviews = permissions.map(({ verb, resource, namespace }) => {
    const [path, ...group] = resource.split('.');
    const [name, subresource] = path.split('/');
    const resourceAttributes = { namespace, verb, group: group.join('.'), resource: name, subresource };
    return { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview', spec: { resourceAttributes } };
  });
  const input = reviews.map((each) => JSON.stringify(each)).join('\n');
  // kubectl has no schema for reviews, and would need more permissions to get one.
  const args = ['create', '--validate=false', '-f', '-', '-o', 'jsonpath={.status.allowed}{"\\n"}'];
  const answer = await kubectl.run(args, { input });
  return answer
    .trim()
    .split('\n')
    .map((isAllowed) => isAllowed === 'true');
}

/**
 * Throws a `Mistake` when the user lacks any of the permissions, such as `create pods`: what takes several steps must not stop
 * in the middle.
 */
export async function assertPermitted(
  kubectl: Kubectl,
  inNamespace: string[],
  inCluster: string[] = [],
): Promise<void> {
  const permission = (words: string, namespace?: string) => {
    const [verb, resource] = words.split(' ');
    return { verb, resource, namespace };
  };
  const answers = await allowed(kubectl, [
    ...inNamespace.map((words) => permission(words, kubectl.namespace)),
    ...inCluster.map((words) => permission(words)),
  ]);
  const missing = [...inNamespace, ...inCluster].filter((_, place) => !answers[place]);
  if (missing.length === 0) return;
  const text = `you are not allowed to ${listed(missing)}; ask a cluster administrator for permission. Nothing was changed`;
  throw new Mistake(text, ExitStatus.CLUSTER);
}
