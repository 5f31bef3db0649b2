const QUANTITY = /^\+?(\d+\.?\d*|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

const SUFFIXES: { [suffix: string]: number } = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
};
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** The number that a Kubernetes quantity stands for, or nothing if the text is not one; https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
export function quantity(text: string | number): number | undefined {
  const [matched, digits, suffix = ''] = QUANTITY.exec(String(text)) ?? [];
  if (matched === undefined) return undefined;
  if (/^[eE]./.test(suffix)) return Number(`${digits}${suffix}`);
  if (suffix.endsWith('i')) return Number(digits) * 1024 ** (BINARY.indexOf(suffix) + 1);
  return Number(digits) * (SUFFIXES[suffix] ?? 1);
}

/** Whether a resource is one of a device plugin, such as `nvidia.com/gpu`. */
export function isDevice(resource: string): boolean {
  return resource.includes('/');
}

/** What is wrong with the name of such a resource, if anything; https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources */
export function deviceNameProblem(resource: string): string | undefined {
  if (resource.startsWith('requests.')) return 'must not begin with requests., which is for quotas';
  if (/(^|\.)kubernetes\.io\//.test(resource))
    return 'must not be in kubernetes.io, which is for what Kubernetes itself has';
  return undefined;
}
