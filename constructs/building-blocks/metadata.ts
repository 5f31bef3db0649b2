import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import { k8s } from '../../imports/k8s';

type Labels = { [label: string]: string };

const NAMESPACE = 'cdk8s-slate/namespace';

/** On the pods of the seven Deployments and on all objects, but not on the pods of jobs. */
export const PART_OF: Labels = { 'app.kubernetes.io/part-of': 'slate-system' };

/** The labels that select the pods of one workload, and nobody else's. */
export function podLabels(name: string, component: string): Labels {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': component };
}

/** Everything created below the scope from now on is in this namespace. */
export function setNamespace(scope: IConstruct, namespace: string): void {
  scope.node.setContext(NAMESPACE, namespace);
}

/** The namespace that objects below the scope are in: that of the `Slate` around them, else that of their chart, if it has one. */
export function namespaceOf(scope: IConstruct): string | undefined {
  return (scope.node.tryGetContext(NAMESPACE) as string | undefined) ?? Chart.of(scope).namespace;
}

/** The metadata of an object: its name, namespace and labels. */
export function metadata(
  scope: IConstruct,
  name: string,
  labels: Labels = {},
  annotations: Labels = {},
): k8s.ObjectMeta {
  return {
    name,
    namespace: namespaceOf(scope),
    labels: { 'app.kubernetes.io/name': 'slate', ...PART_OF, ...labels },
    annotations,
  };
}

/** Takes away the namespace that cdk8s stamps on every object of a chart that has one. */
export function clusterScoped(object: ApiObject): void {
  if (object.metadata.namespace) object.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
}
