import { PodSettings } from './pod-settings';

/** An object that pods name although the app may not create it. */
interface NamedObject {
  readonly kind: string;
  readonly name?: string;
}

/** The ConfigMaps and claims that settings of pods name. Of Secrets, rules ask nothing. */
export function namedBy({ envFrom = [], valueFrom = {}, volumes = {} }: PodSettings): NamedObject[] {
  const sources = Object.values(volumes);
  const configMaps = [
    ...envFrom.map(({ configMapRef }) => configMapRef),
    ...Object.values(valueFrom).map(({ configMapKeyRef }) => configMapKeyRef),
    ...sources.map(({ configMap }) => configMap),
    ...sources.flatMap(({ projected }) => projected?.sources.map(({ configMap }) => configMap)),
  ];
  return [
    ...configMaps.map((each) => ({ kind: 'ConfigMap', name: each?.name })),
    ...sources.map(({ persistentVolumeClaim: claim }) => ({ kind: 'PersistentVolumeClaim', name: claim?.claimName })),
  ];
}
