import { environmentOf, Namespace } from '../cluster/namespace';
import { othersIn, someOf } from '../cluster/others';
import { isPartOfSlate } from '../cluster/owners';
import { bad, Check, CheckFinding, good } from './check';
import type { CheckContext } from './check-context';
import type { Wanted } from './wanted';

export const environmentInstalled: Check = {
  name: 'environment',
  async check(context) {
    const { namespace } = context.kubectl;
    const found = await context.namespace();
    if (!found && context.wanted && !renderedIn(context.wanted)) {
      return [bad(`the namespace ${namespace} does not exist`, 'create it, or leave out --existing-namespace')];
    }
    if (!found) return [good(`the namespace ${namespace} does not exist yet`)];
    if (found.metadata.deletionTimestamp) {
      return [bad(`the namespace ${namespace} is being deleted`, 'wait until it is gone')];
    }
    const installed = environmentOf(found);
    if (installed === undefined) return [await withoutEnvironment(context, found)];
    if (!context.wanted || installed === context.wanted.environment)
      return [good(`${installed} is installed in ${namespace}`)];
    return [
      bad(
        `namespace ${namespace} contains the environment ${installed}`,
        'remove it with slate-k8s reset, which keeps its data, or use another namespace: -n NAME',
      ),
    ];
  },
};

/** A namespace that SLATE did not create: a deploy would close what others have in it. */
async function withoutEnvironment({ kubectl, wanted }: CheckContext, namespace: Namespace): Promise<CheckFinding> {
  const takesOver = wanted && renderedIn(wanted) && !isPartOfSlate(namespace);
  const others = takesOver ? await othersIn(kubectl) : [];
  if (others.length === 0) return good(`the namespace ${kubectl.namespace} exists, without an environment`);
  const detail = `the namespace ${kubectl.namespace} contains ${someOf(others)}, which deploy refuses to close`;
  return bad(detail, 'use another namespace (-n NAME), or --existing-namespace');
}

function renderedIn({ clusterScoped }: Wanted): boolean {
  return clusterScoped.some(({ kind }) => kind === 'Namespace');
}
