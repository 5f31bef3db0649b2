import type { KubeObject } from '../cluster/objects';
import { listed } from '../terminal/words';
import { Check, good, warning } from './check';

const CHOOSE = 'choose it: --set ingress.className=NAME,ingress.controllerNamespace=NAMESPACE';
const WITHOUT = 'or do without: --set ingress.enabled=false, and slate-k8s port-forward dashboard';

export const ingressController: Check = {
  name: 'ingress',
  async check(examination) {
    const { className, controllerNamespace, enabled } = examination.wanted?.settings.ingress ?? {};
    if (!examination.wanted || !enabled) return [];
    const classes = (await examination.list<KubeObject>('ingressclasses')).map(({ metadata }) => metadata.name);
    if (className !== undefined && !classes.includes(className)) {
      return [
        classes.length > 0
          ? warning(`there is no IngressClass ${className}, but ${listed(classes)}`, `${CHOOSE}, ${WITHOUT}`)
          : warning(`there is no IngressClass ${className}`, `install an ingress controller, ${WITHOUT}`),
      ];
    }
    const pods = await examination.runningPods();
    if (pods.some(({ metadata, status }) => metadata.namespace === controllerNamespace && status.phase === 'Running')) {
      return [good(`class ${className}, with a controller in the namespace ${controllerNamespace}`)];
    }
    const remedy = `say where it runs: --set ingress.controllerNamespace=NAMESPACE, ${WITHOUT}`;
    return [
      warning(`no pod runs in ${controllerNamespace}, the namespace from where the dashboard may be reached`, remedy),
    ];
  },
};
