import * as k8s from 'cdk8s-plus-28/lib/imports/k8s';

/** The typed Kubernetes API objects (1.28) that every construct writes. The rest of cdk8s-plus takes its time to load. */
export { k8s };
