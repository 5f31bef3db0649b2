import type { Kubectl } from '../cluster/kubectl';
import { Namespace, namespaceOf } from '../cluster/namespace';
import type { Waiting } from '../data/steps';
import { ExitStatus, Mistake } from '../../mistake';
import { span } from '../terminal/words';
import { until } from '../until';

/** Deletes the namespace, and waits until it is gone. */
export async function deleteNamespace(kubectl: Kubectl, waiting: Waiting): Promise<void> {
  const { timeout, steps } = waiting;
  const name = kubectl.namespace;
  await kubectl.run(['delete', 'namespace', name, '--wait=false', '--ignore-not-found']);
  await until(waiting, async () => {
    const found = await namespaceOf(kubectl);
    if (!found) return undefined;
    const left = whatIsLeft(found);
    steps.underWay('namespace', [`deleting namespace ${name}`, ...left].join('; '));
    const text = `namespace ${name} was not gone within ${span(timeout)}`;
    return () => new Mistake([text, ...left].join('\n  '), ExitStatus.FAILED);
  });
  steps.done('namespace', `namespace ${name} is gone`);
}

/** What keeps a namespace from being deleted, in the words of the API server. */
function whatIsLeft({ status: { conditions = [] } }: Namespace): string[] {
  return conditions.filter(({ status }) => status === 'True').map(({ type, message }) => message ?? type);
}
