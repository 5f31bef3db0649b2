import type { Node } from '../cluster/objects';

/** A distribution of Kubernetes: how to recognize its nodes, and how to load an image that was built on this machine. */
export interface Distribution {
  readonly name: string;
  readonly isOf: (node: Node) => boolean;
  readonly load: (image: string) => string;
}

const DISTRIBUTIONS: Distribution[] = [
  {
    name: 'kind',
    isOf: ({ spec }) => spec.providerID?.startsWith('kind://') ?? false,
    load: (image) => `kind load docker-image ${image}`,
  },
  {
    name: 'minikube',
    isOf: ({ metadata }) => metadata.labels?.['minikube.k8s.io/name'] !== undefined,
    load: (image) => `minikube image load ${image}`,
  },
  {
    name: 'k3d',
    isOf: ({ metadata }) => metadata.name.startsWith('k3d-'),
    load: (image) => `k3d image import ${image}`,
  },
  {
    name: 'k3s',
    isOf: ({ status }) => status.nodeInfo.kubeletVersion.includes('+k3s'),
    load: (image) => `docker save ${image} | sudo k3s ctr images import -`,
  },
  {
    name: 'Docker Desktop',
    isOf: ({ metadata }) => metadata.name === 'docker-desktop',
    load: (image) => `docker build -t ${image} image`,
  },
];

/** The distribution that nodes belong to, if it is known. */
export function distributionOf(nodes: Node[]): Distribution | undefined {
  return DISTRIBUTIONS.find(({ isOf }) => nodes.some(isOf));
}
