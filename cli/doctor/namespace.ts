import { environmentOf } from '../cluster/namespace';
import { bad, Check, good } from './check';

export const environmentInstalled: Check = {
  name: 'environment',
  async check(examination) {
    const { namespace } = examination.kubectl;
    const found = await examination.namespace();
    if (!found) return [good(`the namespace ${namespace} is not there yet`)];
    if (found.metadata.deletionTimestamp) {
      return [
        bad(
          `the namespace ${namespace} is being removed`,
          `wait until kubectl get namespace ${namespace} finds nothing`,
        ),
      ];
    }
    const installed = environmentOf(found);
    if (installed === undefined) return [good(`the namespace ${namespace} is there, without an environment`)];
    if (!examination.wanted || installed === examination.wanted.environment)
      return [good(`${installed} is installed in ${namespace}`)];
    return [
      bad(
        `${namespace} holds the environment ${installed}`,
        'slate-k8s reset removes it and keeps its data; or use another namespace: -n NAME',
      ),
    ];
  },
};
