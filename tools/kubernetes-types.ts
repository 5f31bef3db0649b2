import type { Schema } from './settings-schema';

/** What a `$ref` to a definition begins with. */
export const REF = '#/definitions/';

/** What the names of Kubernetes' own types begin with: some have the name of one of ours. */
export const KUBERNETES = 'k8s.';

/** The type of ours that has the same members and says more of them. */
const LABEL_SELECTOR = 'LabelSelector';

/** What the API server requires although its types do not say so. */
const REQUIRED: { [type: string]: string[] } = {
  ConfigMapEnvSource: ['name'],
  ConfigMapKeySelector: ['name'],
  ConfigMapProjection: ['name'],
  ConfigMapVolumeSource: ['name'],
  HostAlias: ['hostnames', 'ip'],
  SecretEnvSource: ['name'],
  SecretKeySelector: ['name'],
  SecretProjection: ['name'],
  SecretVolumeSource: ['secretName'],
};

/** Which of our types says what the API server takes as a value, by member, or by type and member. */
const VALUES: { [member: string]: string } = {
  claimName: 'Name',
  defaultMode: 'FileMode',
  expirationSeconds: 'TokenLifetime',
  fieldPath: 'FieldPath',
  hostnames: 'Name',
  ip: 'IpAddress',
  key: 'DataKey',
  maxSkew: 'PositiveNumber',
  minDomains: 'PositiveNumber',
  mode: 'FileMode',
  name: 'Name',
  namespaces: 'ShortName',
  nodeAffinityPolicy: 'InclusionPolicy',
  nodeTaintsPolicy: 'InclusionPolicy',
  'NodeSelectorRequirement.key': 'LabelKey',
  operator: 'NodeOperator',
  path: 'RelativePath',
  prefix: 'VariablePrefix',
  secretName: 'Name',
  topologyKey: 'LabelKey',
  weight: 'Weight',
  whenUnsatisfiable: 'SpreadAction',
};

/** What the API server takes of a member only beside certain values of another one. */
const CONDITIONS: { [type: string]: object } = {
  NodeSelectorRequirement: {
    if: { properties: { operator: { enum: ['Exists', 'DoesNotExist'] } } },
    then: { properties: { values: { description: 'left out, because operator is Exists or DoesNotExist', not: {} } } },
    else: { required: ['values'] },
  },
  TopologySpreadConstraint: {
    if: { properties: { whenUnsatisfiable: { const: 'ScheduleAnyway' } } },
    then: {
      properties: { minDomains: { description: 'left out, because whenUnsatisfiable is ScheduleAnyway', not: {} } },
    },
  },
};

/** The schema of a type, as strict as the API server is if it is one of Kubernetes' own. */
export function strict(name: string, schema: Schema): Schema {
  if (!name.startsWith(KUBERNETES)) return schema;
  const type = name.slice(KUBERNETES.length);
  const required = [...(schema.required ?? []), ...(REQUIRED[type] ?? [])].sort();
  const members = Object.entries(schema.properties ?? {});
  const properties = members.map(([member, given]): [string, Schema] => {
    const typed = value(type, member, given);
    return [member, typed.items && required.includes(member) ? { ...typed, minItems: 1 } : typed];
  });
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    ...CONDITIONS[type],
  };
}

function value(type: string, member: string, given: Schema): Schema {
  const ours = VALUES[`${type}.${member}`] ?? VALUES[member];
  if (given.type === 'array' && given.items) return { ...given, items: ours ? ref(ours) : asOurs(given.items) };
  return ours ? ref(ours) : asOurs(given);
}

function asOurs(schema: Schema): Schema {
  return schema.$ref === `${REF}${KUBERNETES}${LABEL_SELECTOR}` ? ref(LABEL_SELECTOR) : schema;
}

function ref(type: string): Schema {
  return { $ref: REF + type };
}
