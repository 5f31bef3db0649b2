/** The typed Kubernetes API objects (1.28) that every construct writes. */
export { k8s } from 'cdk8s-plus-28';
