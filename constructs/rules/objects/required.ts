import { blockProblem } from '../../schema/address';
import { Manifest, Peer, PolicyPort } from './manifest';
import { policyRules, PolicyRule } from './policies';
import { Rule, Violation } from './rule';
import { containersOf, Template } from './system';

const ACCESS_MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const RBAC = 'rbac.authorization.k8s.io';

export const requiredFields: Rule = {
  name: 'required-fields',
  description:
    'Fields that the API server requires have values that it accepts: ports, protocols, paths, addresses, access modes.',
  check: ({ objects, templates }) => [...objects.flatMap(objectFields), ...templates.flatMap(podFields)],
};

function objectFields(object: Manifest): Violation[] {
  switch (object.kind) {
    case 'Service':
      return servicePorts(object);
    case 'PersistentVolumeClaim':
      return modeProblems(object, object.spec?.accessModes);
    case 'NetworkPolicy':
      return policyFields(object);
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      return roleGroup(object);
    default:
      return [];
  }
}

function servicePorts(service: Manifest): Violation[] {
  return (service.spec?.ports ?? []).flatMap(({ port }) => portProblem(service, 'spec.ports', port));
}

function policyFields(policy: Manifest): Violation[] {
  return policyRules(policy).flatMap((rule) => [
    ...protocolProblems(policy, rule.field, rule.ports),
    ...peerProblems(policy, rule),
    ...addressProblems(policy, rule.field, rule.peers),
  ]);
}

function roleGroup(object: Manifest): Violation[] {
  const given = object.roleRef?.apiGroup;
  return given === RBAC ? [] : [{ object, field: 'roleRef.apiGroup', given, requirement: `must be ${RBAC}` }];
}

function podFields(template: Template): Violation[] {
  const { owner: object, path, spec } = template;
  return [
    ...(spec.volumes ?? []).flatMap(({ name, configMap }) =>
      configMap && !configMap.name
        ? [
            {
              object,
              field: `${path}spec.volumes[${name}].configMap.name`,
              requirement: 'must be the name of a ConfigMap',
            },
          ]
        : [],
    ),
    ...containersOf(template).flatMap(({ container, path: place }) => [
      ...(container.ports ?? []).flatMap(({ containerPort }) => portProblem(object, `${place}.ports`, containerPort)),
      ...(container.volumeMounts ?? [])
        .filter(({ mountPath }) => !mountPath?.startsWith('/'))
        .map(({ mountPath }) => ({
          object,
          field: `${place}.volumeMounts.mountPath`,
          given: mountPath,
          requirement: 'must be a path that begins with /',
        })),
      ...(['startupProbe', 'livenessProbe', 'readinessProbe'] as const)
        .filter((probe) => container[probe]?.httpGet && container[probe].httpGet.port === undefined)
        .map((probe) => ({
          object,
          field: `${place}.${probe}.httpGet.port`,
          requirement: 'must be a port of the container',
        })),
    ]),
  ];
}

function portProblem(object: Manifest, field: string, given: unknown): Violation[] {
  const isPort = typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 65535;
  return isPort ? [] : [{ object, field, given, requirement: 'must be a port, 1 to 65535' }];
}

function modeProblems(object: Manifest, modes: string[] = []): Violation[] {
  const requirement = `must be one of ${ACCESS_MODES.join(', ')}`;
  if (modes.length === 0) return [{ object, field: 'spec.accessModes', requirement }];
  return modes
    .filter((mode) => !ACCESS_MODES.includes(mode))
    .map((given) => ({ object, field: 'spec.accessModes', given, requirement }));
}

function protocolProblems(object: Manifest, field: string, ports: PolicyPort[]): Violation[] {
  return ports
    .filter(({ protocol = 'TCP' }) => !PROTOCOLS.includes(protocol))
    .map(({ protocol }) => ({
      object,
      field: `${field}.ports.protocol`,
      given: protocol,
      requirement: `must be one of ${PROTOCOLS.join(', ')}`,
    }));
}

function peerProblems(object: Manifest, { field, side, peers }: PolicyRule): Violation[] {
  const requirement = 'must have podSelector, namespaceSelector or ipBlock: an empty peer is refused';
  return peers.flatMap((given, place) =>
    given.podSelector || given.namespaceSelector || given.ipBlock
      ? []
      : [{ object, field: `${field}.${side}[${place}]`, given, requirement }],
  );
}

function addressProblems(object: Manifest, field: string, peers: Peer[]): Violation[] {
  return peers
    .flatMap(({ ipBlock }) => (ipBlock ? [ipBlock.cidr, ...(ipBlock.except ?? [])] : []))
    .flatMap((given) => {
      const requirement = blockProblem(given ?? '');
      return requirement ? [{ object, field: `${field}.ipBlock`, given, requirement }] : [];
    });
}
