import { missingCertificate } from '../cluster/tls-secret';
import type { KubeObject, Pod } from '../cluster/objects';
import { listed } from '../terminal/words';
import type { CheckContext } from './check-context';
import { Check, CheckFinding, good, unknown, warning } from './check';

const CHOOSE = 'select it with --set ingress.className=NAME,ingress.controllerNamespace=NAMESPACE';
const WITHOUT = 'or do without one: --set ingress.enabled=false, and slate-k8s port-forward dashboard';

/** What the images of ingress controllers are called. */
const CONTROLLERS = /ingress|traefik|haproxy|nginx|contour|envoy|kong|istio|apisix|caddy|gateway/;

export const ingressController: Check = {
  name: 'ingress',
  async check(context) {
    const ingress = context.wanted?.settings.ingress ?? {};
    const { className, enabled, controllerNamespace = '' } = ingress;
    if (!context.wanted || !enabled) return [];
    const classes = (await context.list<KubeObject>('ingressclasses')).map(({ metadata }) => metadata.name);
    if (className !== undefined && !classes.includes(className)) return [classMissing(className, classes)];
    const certificate = await missingCertificate(context.kubectl, ingress);
    return [
      await controller(context, `class ${className}`, controllerNamespace),
      ...(certificate ? [warning(certificate.text, certificate.remedy)] : []),
    ];
  },
};

function classMissing(className: string, classes: string[]): CheckFinding {
  return classes.length > 0
    ? warning(`there is no IngressClass ${className}, but ${listed(classes)}`, `${CHOOSE}, ${WITHOUT}`)
    : warning(`there is no IngressClass ${className}`, `install an ingress controller, ${WITHOUT}`);
}

/** Whether the policy of the dashboard lets the controller in: by its namespace, which a pod on the network of its node is not in. */
async function controller(context: CheckContext, which: string, namespace: string): Promise<CheckFinding> {
  const isRunning = ({ metadata, status }: Pod) => metadata.namespace === namespace && status.phase === 'Running';
  const pods = (await context.runningPods()).filter(isRunning);
  const set = `set where it runs with --set ingress.controllerNamespace=NAMESPACE, ${WITHOUT}`;
  if (pods.length === 0) {
    return warning(`no pod is running in ${namespace}, the namespace that may reach the dashboard`, set);
  }
  const controllers = pods.filter(({ spec }) => spec.containers.some(({ image = '' }) => CONTROLLERS.test(image)));
  if (controllers.length === 0) {
    return unknown(`cannot tell whether a pod in ${namespace}, which may reach the dashboard, is the controller`, set);
  }
  const onHost = controllers.find(({ spec }) => spec.hostNetwork);
  if (onHost && context.wanted?.settings.networkPolicy?.enabled !== false) {
    return warning(
      `${onHost.metadata.name} in ${namespace} uses the network of its node, so network policies do not let it in by its namespace`,
      'run it without hostNetwork, or add a NetworkPolicy that lets the addresses of the nodes reach the dashboard on port 8080',
    );
  }
  return good(`${which}, with a controller in the namespace ${namespace}`);
}
