import type { KubeObject } from '../cluster/objects';
import { listed } from '../terminal/words';
import { Check, good, warning } from './check';

const CHOOSE = 'select it with --set ingress.className=NAME,ingress.controllerNamespace=NAMESPACE';
const WITHOUT = 'or do without one: --set ingress.enabled=false, and slate-k8s port-forward dashboard';

export const ingressController: Check = {
  name: 'ingress',
  async check(context) {
    const { className, controllerNamespace, enabled } = context.wanted?.settings.ingress ?? {};
    if (!context.wanted || !enabled) return [];
    const classes = (await context.list<KubeObject>('ingressclasses')).map(({ metadata }) => metadata.name);
    if (className !== undefined && !classes.includes(className)) {
      return [
        classes.length > 0
          ? warning(`there is no IngressClass ${className}, but ${listed(classes)}`, `${CHOOSE}, ${WITHOUT}`)
          : warning(`there is no IngressClass ${className}`, `install an ingress controller, ${WITHOUT}`),
      ];
    }
    const pods = await context.runningPods();
    if (pods.some(({ metadata, status }) => metadata.namespace === controllerNamespace && status.phase === 'Running')) {
      return [good(`class ${className}, with a controller in the namespace ${controllerNamespace}`)];
    }
    const remedy = `set where it runs with --set ingress.controllerNamespace=NAMESPACE, ${WITHOUT}`;
    return [warning(`no pod is running in ${controllerNamespace}, the namespace that may reach the dashboard`, remedy)];
  },
};
