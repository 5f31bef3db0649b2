import { blockProblem } from './address';
import { Manifest, Peer, PolicyPort } from './manifest';
import { policyRules } from './policy-rules';
import { Problem, Rule } from './rule';
import { containersOf, Template } from './system';

const ACCESS_MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const RBAC = 'rbac.authorization.k8s.io';

export const requiredFields: Rule = {
  name: 'required-fields',
  description:
    'What the API server asks for is there and is one of what it knows: ports, protocols, paths, addresses, access modes.',
  check: ({ objects, templates }) => [...objects.flatMap(objectFields), ...templates.flatMap(podFields)],
};

function objectFields(object: Manifest): Problem[] {
  const { ports, accessModes } = object.spec ?? {};
  return [
    ...(object.kind === 'Service' ? (ports ?? []).flatMap(({ port }) => portProblem(object, 'spec.ports', port)) : []),
    ...(object.kind === 'PersistentVolumeClaim' ? modeProblems(object, accessModes) : []),
    ...policyRules(object).flatMap((rule) => [
      ...protocolProblems(object, rule.field, rule.ports),
      ...addressProblems(object, rule.field, rule.peers),
    ]),
    ...(object.roleRef && object.roleRef.apiGroup !== RBAC
      ? [{ object, field: 'roleRef.apiGroup', given: object.roleRef.apiGroup, mend: `must be ${RBAC}` }]
      : []),
  ];
}

function podFields(template: Template): Problem[] {
  const { owner: object, path, spec } = template;
  return [
    ...(spec.volumes ?? []).flatMap(({ name, configMap }) =>
      configMap && !configMap.name
        ? [{ object, field: `${path}.spec.volumes[${name}].configMap.name`, mend: 'must be the name of a ConfigMap' }]
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
          mend: 'must be a path that begins with /',
        })),
      ...(['startupProbe', 'livenessProbe', 'readinessProbe'] as const)
        .filter((probe) => container[probe]?.httpGet && container[probe].httpGet.port === undefined)
        .map((probe) => ({ object, field: `${place}.${probe}.httpGet.port`, mend: 'must be a port of the container' })),
    ]),
  ];
}

function portProblem(object: Manifest, field: string, given: unknown): Problem[] {
  const isPort = typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 65535;
  return isPort ? [] : [{ object, field, given, mend: 'must be a port, 1 to 65535' }];
}

function modeProblems(object: Manifest, modes: string[] = []): Problem[] {
  const mend = `must be one of ${ACCESS_MODES.join(', ')}`;
  if (modes.length === 0) return [{ object, field: 'spec.accessModes', mend }];
  return modes
    .filter((mode) => !ACCESS_MODES.includes(mode))
    .map((given) => ({ object, field: 'spec.accessModes', given, mend }));
}

function protocolProblems(object: Manifest, field: string, ports: PolicyPort[]): Problem[] {
  return ports
    .filter(({ protocol = 'TCP' }) => !PROTOCOLS.includes(protocol))
    .map(({ protocol }) => ({
      object,
      field: `${field}.ports.protocol`,
      given: protocol,
      mend: `must be one of ${PROTOCOLS.join(', ')}`,
    }));
}

function addressProblems(object: Manifest, field: string, peers: Peer[]): Problem[] {
  return peers
    .flatMap(({ ipBlock }) => (ipBlock ? [ipBlock.cidr, ...(ipBlock.except ?? [])] : []))
    .flatMap((given) => {
      const mend = blockProblem(given ?? '');
      return mend ? [{ object, field: `${field}.ipBlock`, given, mend }] : [];
    });
}
