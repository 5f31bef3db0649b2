import { k8s } from '../../imports/k8s';

/** Where a variable gets its value from, as in Kubernetes: one of these. */
export interface VariableSource {
  /**
   * A key of a Secret, which exists or is created by somebody else. Its value is never rendered.
   * @default - not from a Secret
   */
  readonly secretKeyRef?: k8s.SecretKeySelector;
  /**
   * A key of a ConfigMap.
   * @default - not from a ConfigMap
   */
  readonly configMapKeyRef?: k8s.ConfigMapKeySelector;
  /**
   * A field of the pod, such as `spec.nodeName`.
   * @default - not from a field
   */
  readonly fieldRef?: k8s.ObjectFieldSelector;
}
