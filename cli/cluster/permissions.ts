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
  // Reviews are not in the schema that kubectl validates by, and to look further it would need more rights.
  const args = ['create', '--validate=false', '-f', '-', '-o', 'jsonpath={.status.allowed}{"\\n"}'];
  const answer = await kubectl.run(args, { input });
  return answer
    .trim()
    .split('\n')
    .map((isAllowed) => isAllowed === 'true');
}

/**
 * Throws a `Mistake` when the user lacks any of the permissions, such as `create pods`: what takes several steps must not end in
 * the middle.
 */
export async function assertPermitted(
  kubectl: Kubectl,
  inNamespace: string[],
  ofCluster: string[] = [],
): Promise<void> {
  const { namespace } = kubectl;
  const permissions = [
    ...inNamespace.map((words) => ({ ...permissionOf(words), namespace })),
    ...ofCluster.map(permissionOf),
  ];
  const answers = await allowed(kubectl, permissions);
  const missing = [...inNamespace, ...ofCluster].filter((_, place) => !answers[place]);
  if (missing.length === 0) return;
  throw new Mistake(
    `you may not ${listed(missing)}; ask whoever rules the cluster for it. Nothing was changed`,
    ExitStatus.CLUSTER,
  );
}

function permissionOf(words: string): Permission {
  const [verb, resource] = words.split(' ');
  return { verb, resource };
}
