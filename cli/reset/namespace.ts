import type { Kubectl } from '../cluster/kubectl';
import { Namespace, namespaceOf } from '../cluster/namespace';
import type { Waiting } from '../data/steps';
import { sleep } from '../interruption';
import { ExitStatus, Mistake } from '../../mistake';
import { span } from '../terminal/words';

/** Deletes the namespace, and waits until it is gone. */
export async function deleteNamespace(kubectl: Kubectl, { timeout, steps }: Waiting): Promise<void> {
  const name = kubectl.namespace;
  await kubectl.run(['delete', 'namespace', name, '--wait=false', '--ignore-not-found']);
  const end = Date.now() + timeout * 1000;
  for (let found = await namespaceOf(kubectl); found; found = await namespaceOf(kubectl)) {
    const left = whatIsLeft(found);
    if (Date.now() > end) {
      const why = left.map((line) => `\n  ${line}`).join('');
      throw new Mistake(`after ${span(timeout)} namespace ${name} is still not gone${why}`, ExitStatus.FAILED);
    }
    steps.underWay('namespace', [`deleting namespace ${name}`, ...left].join('; '));
    await sleep(1);
  }
  steps.done('namespace', `namespace ${name} is gone`);
}

/** What keeps a namespace from going, in the words of the API server. */
function whatIsLeft({ status: { conditions = [] } }: Namespace): string[] {
  return conditions.filter(({ status }) => status === 'True').map(({ type, message }) => message ?? type);
}
