import { environmentOf } from '../cluster/namespace';
import { bad, Check, good } from './check';

export const environmentInstalled: Check = {
  name: 'environment',
  async check(context) {
    const { namespace } = context.kubectl;
    const found = await context.namespace();
    if (!found) return [good(`the namespace ${namespace} does not exist yet`)];
    if (found.metadata.deletionTimestamp) {
      return [bad(`the namespace ${namespace} is being deleted`, 'wait until it is gone')];
    }
    const installed = environmentOf(found);
    if (installed === undefined) return [good(`the namespace ${namespace} exists, without an environment`)];
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
