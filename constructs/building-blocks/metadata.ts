import { Chart, Lazy } from 'cdk8s';
import { IConstruct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { PART_OF_LABEL, SLATE_SYSTEM } from '../names';
import { partOf } from './application';
import { platformOf } from './platform';

type Labels = { [label: string]: string };

const NAMESPACE = 'cdk8s-slate/namespace';

/** Keeps Flux, Argo CD, Helm and kapp from deleting what holds data when it is no longer among their objects, or they go themselves. */
export const KEEP: Labels = {
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'helm.sh/resource-policy': 'keep',
  'kapp.k14s.io/delete-strategy': 'orphan',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

/** The labels that select the pods of one workload and no others. */
export function podLabels(name: string, component: string): Labels {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': component };
}

/** Sets the namespace of everything that is created below the scope. */
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
  const application = partOf(scope);
  const ofWhole = application[PART_OF_LABEL] === SLATE_SYSTEM ? 'slate' : application[PART_OF_LABEL];
  const { objects } = platformOf(scope);
  return {
    name,
    namespace: namespaceOf(scope),
    labels: { ...objects.labels, ...(ofWhole && { 'app.kubernetes.io/name': ofWhole }), ...application, ...labels },
    annotations: { ...objects.annotations, ...annotations },
  };
}

/** The metadata of an object that is in no namespace. cdk8s would otherwise print the namespace of its chart. */
export function clusterScoped(metadata: k8s.ObjectMeta): k8s.ObjectMeta {
  return { ...metadata, namespace: Lazy.any({ produce: () => undefined }) as string };
}
