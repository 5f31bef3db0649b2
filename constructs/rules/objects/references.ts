import { Container, Kind, Manifest, Probe } from './manifest';
import { Rule, Violation } from './rule';
import { containersOf, System, Template } from './system';

export const knownReferences: Rule = {
  name: 'known-references',
  description: 'Every account, claim, ConfigMap, Service, role and target that an object names exists.',
  check: (system) => [
    ...system.templates.flatMap((template) => podReferences(system, template)),
    ...system.ofKind('RoleBinding').flatMap((binding) => bindingReferences(system, binding)),
    ...system.ofKind('Ingress').flatMap((ingress) => ingressReferences(system, ingress)),
    ...system.ofKind('HorizontalPodAutoscaler').flatMap((autoscaler) => {
      const { kind = '', name } = autoscaler.spec?.scaleTargetRef ?? {};
      if (system.targetOf(autoscaler)) return [];
      return [missing(autoscaler, 'spec.scaleTargetRef.name', kind, name)];
    }),
    ...system.ofKind('PersistentVolume').flatMap((object) => {
      const { claimRef } = object.spec ?? {};
      if (claimRef && !claimRef.namespace) {
        return [
          {
            object,
            field: 'spec.claimRef.namespace',
            requirement: 'must be the namespace of the claim: give its chart a namespace',
          },
        ];
      }
      const found = !claimRef || system.has('PersistentVolumeClaim', claimRef.namespace, claimRef.name);
      return found
        ? []
        : [
            {
              object,
              field: 'spec.claimRef.name',
              given: claimRef.name,
              requirement: 'must be the name of an existing claim',
            },
          ];
    }),
  ],
};

export const knownPorts: Rule = {
  name: 'known-ports',
  description: 'Probes use ports that their container has, and containers mount volumes that their pod has.',
  check: ({ templates }) => templates.flatMap(containerReferences),
};

function unlessThere(system: System, object: Manifest, field: string, kind: Kind, given: string): Violation[] {
  return system.has(kind, object.metadata.namespace, given) ? [] : [missing(object, field, kind, given)];
}

function missing(object: Manifest, field: string, kind: string, given?: string): Violation {
  return { object, field, given, requirement: `must be the name of an existing ${kind}` };
}

function podReferences(system: System, template: Template): Violation[] {
  const { owner, spec, path } = template;
  const configMap = (field: string, given?: { readonly name?: string; readonly optional?: boolean }) =>
    given?.name && !given.optional ? unlessThere(system, owner, field, 'ConfigMap', given.name) : [];
  const volumes = (spec.volumes ?? []).flatMap(({ name, persistentVolumeClaim, ...volume }) => [
    ...configMap(`${path}spec.volumes[${name}].configMap.name`, volume.configMap),
    ...(volume.projected?.sources ?? []).flatMap((source) =>
      configMap(`${path}spec.volumes[${name}].projected.sources`, source.configMap),
    ),
    ...(persistentVolumeClaim
      ? unlessThere(
          system,
          owner,
          `${path}spec.volumes[${name}].persistentVolumeClaim.claimName`,
          'PersistentVolumeClaim',
          persistentVolumeClaim.claimName,
        )
      : []),
  ]);
  const environments = containersOf(template).flatMap(({ container: { env = [], envFrom = [] }, path: place }) => [
    ...envFrom.flatMap(({ configMapRef }) => configMap(`${place}.envFrom`, configMapRef)),
    ...env.flatMap(({ name, valueFrom }) => configMap(`${place}.env[${name}]`, valueFrom?.configMapKeyRef)),
  ]);
  const account = spec.serviceAccountName;
  return [
    ...(account ? unlessThere(system, owner, `${path}spec.serviceAccountName`, 'ServiceAccount', account) : []),
    ...volumes,
    ...environments,
  ];
}

function bindingReferences(system: System, binding: Manifest): Violation[] {
  const accounts = (binding.subjects ?? []).filter(({ kind }) => kind === 'ServiceAccount');
  const role =
    binding.roleRef?.kind === 'Role' ? unlessThere(system, binding, 'roleRef.name', 'Role', binding.roleRef.name) : [];
  return [
    ...role,
    ...accounts
      .filter(({ name, namespace }) => !system.has('ServiceAccount', namespace, name))
      .map(({ name }) => ({
        object: binding,
        field: 'subjects',
        given: name,
        requirement: 'must be the name of an existing ServiceAccount',
      })),
  ];
}

function ingressReferences(system: System, ingress: Manifest): Violation[] {
  const paths = (ingress.spec?.rules ?? []).flatMap(({ http }) => http?.paths ?? []);
  return paths.flatMap(({ backend: { service } }) => {
    if (!service) return [];
    const field = 'spec.rules.http.paths.backend.service';
    const found = system.find('Service', ingress.metadata.namespace, service.name);
    if (!found) return unlessThere(system, ingress, `${field}.name`, 'Service', service.name);
    const { name, number } = service.port;
    const ports = found.spec?.ports ?? [];
    if (ports.some((port) => (name ? port.name === name : port.port === number))) return [];
    const known = ports.map((port) => port.name ?? port.port).join(', ');
    return [
      {
        object: ingress,
        field: `${field}.port`,
        given: name ?? number,
        requirement: `must be a port of the Service: ${known}`,
      },
    ];
  });
}

function containerReferences(template: Template): Violation[] {
  const claimed = (template.owner.spec?.volumeClaimTemplates ?? []).map(({ metadata }) => metadata?.name);
  const volumes = [...(template.spec.volumes ?? []).map(({ name }) => name), ...claimed];
  return containersOf(template).flatMap(({ container, path }) => [
    ...probes(container).flatMap(([probe, { httpGet, tcpSocket }]) => {
      const given = (httpGet ?? tcpSocket)?.port;
      if (given === undefined || hasPort(container, given)) return [];
      const known = (container.ports ?? []).map((port) => port.name ?? port.containerPort).join(', ');
      return [
        {
          object: template.owner,
          field: `${path}.${probe}`,
          given,
          requirement: `must be a port of the container: ${known || 'it has none'}`,
        },
      ];
    }),
    ...(container.volumeMounts ?? [])
      .filter(({ name }) => !volumes.includes(name))
      .map(({ name }) => ({
        object: template.owner,
        field: `${path}.volumeMounts`,
        given: name,
        requirement: 'must be the name of a volume of the pod',
      })),
  ]);
}

function probes({ startupProbe, livenessProbe, readinessProbe }: Container): [string, Probe][] {
  return Object.entries({ startupProbe, livenessProbe, readinessProbe }).filter((entry): entry is [string, Probe] =>
    Boolean(entry[1]),
  );
}

/** Whether a container has a port of this name or number. */
export function hasPort(container: Container, port: string | number): boolean {
  return (container.ports ?? []).some(({ name, containerPort }) =>
    typeof port === 'string' ? name === port : containerPort === port,
  );
}
