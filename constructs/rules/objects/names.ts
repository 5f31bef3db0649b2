import { Labels, Manifest } from './manifest';
import { Rule, Violation } from './rule';
import { containersOf, Template } from './system';

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED =
  /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const VARIABLE = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;

/** The longest names of kinds that become host names, or get a suffix. */
const LONGEST = new Map([
  ['Service', 63],
  ['Namespace', 63],
  ['CronJob', 52],
  ['Job', 63],
  ['Deployment', 63],
]);

/** Their names are parts of paths, and may have colons, as `system:auth-delegator` has. */
const ROLES = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'];

const LOWER_CASE = 'must be lower-case letters, digits and -, beginning and ending with a letter or digit';
const LABEL = 'must be at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit';

export const uniqueObjects: Rule = {
  name: 'unique-objects',
  description: 'No two objects have the same kind, namespace and name: the second would replace the first.',
  check: ({ objects }) => {
    const seen = new Set<string>();
    return objects
      .filter(({ kind, metadata: { namespace, name, generateName } }) => {
        const identity = [kind, namespace, name].join(' ');
        return !(name === '' && generateName) && (seen.has(identity) || !seen.add(identity));
      })
      .map((object) => ({
        object,
        field: 'metadata.name',
        given: object.metadata.name,
        requirement: 'must differ from the name of every other object of its kind in its namespace',
      }));
  },
};

export const validNames: Rule = {
  name: 'valid-names',
  description: 'Names of objects, containers, ports, variables and volumes are what the API server accepts.',
  check: (system) => [...system.objects.flatMap(objectName), ...system.templates.flatMap(podNames)],
};

export const validLabels: Rule = {
  name: 'valid-labels',
  description: 'Labels and selectors are what the API server accepts; keys of annotations too.',
  check: (system) => [...system.objects.flatMap(objectLabels), ...system.templates.flatMap(podLabels)],
};

export const uniqueInPod: Rule = {
  name: 'unique-in-pod',
  description:
    'In a pod, containers and volumes have different names; in a container, variables, ports and mounted paths do.',
  check: ({ templates }) => templates.flatMap(duplicatesInPod),
};

function objectName(object: Manifest): Violation[] {
  const { name, generateName } = object.metadata;
  if (ROLES.includes(object.kind) || (name === '' && generateName)) return [];
  const longest = LONGEST.get(object.kind) ?? 253;
  const pattern = longest === 253 ? DNS_NAME : DNS_LABEL;
  const field = 'metadata.name';
  if (!pattern.test(name)) return [{ object, field, given: name, requirement: LOWER_CASE }];
  return name.length > longest
    ? [{ object, field, given: name, requirement: `must have at most ${longest} characters` }]
    : [];
}

function podNames(template: Template): Violation[] {
  const { owner: object, spec, path } = template;
  const named = (name: string, pattern: RegExp, field: string, requirement: string): Violation[] =>
    pattern.test(name) && name.length <= 63 ? [] : [{ object, field, given: name, requirement }];
  return [
    ...(spec.volumes ?? []).flatMap(({ name }) => named(name, DNS_LABEL, `${path}spec.volumes`, LOWER_CASE)),
    ...containersOf(template).flatMap(({ container, path: field }) => [
      ...named(container.name, DNS_LABEL, `${field}.name`, LOWER_CASE),
      ...(container.ports ?? []).flatMap(({ name = 'x' }) =>
        named(
          name,
          /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
          `${field}.ports`,
          `${LOWER_CASE}, at most 15 characters with a letter`,
        ),
      ),
      ...(container.env ?? []).flatMap(({ name }) =>
        VARIABLE.test(name)
          ? []
          : [
              {
                object,
                field: `${field}.env`,
                given: name,
                requirement: 'must be letters, digits, _, - and ., not beginning with a digit',
              },
            ],
      ),
    ]),
  ];
}

function objectLabels(object: Manifest): Violation[] {
  const { labels, annotations } = object.metadata;
  const { selector, podSelector } = object.spec ?? {};
  const selected: Labels | undefined = selector?.matchLabels ?? (object.kind === 'Service' ? selector : undefined);
  return [
    ...labelProblems(object, 'metadata.labels', labels),
    ...Object.keys(annotations ?? {}).flatMap((annotation) => keyProblem(object, 'metadata.annotations', annotation)),
    ...labelProblems(object, 'spec.selector', selected),
    ...labelProblems(object, 'spec.podSelector', podSelector?.matchLabels),
  ];
}

function podLabels({ owner, labels, path, spec }: Template): Violation[] {
  return [
    ...labelProblems(owner, `${path}metadata.labels`, labels),
    ...labelProblems(owner, `${path}spec.nodeSelector`, spec.nodeSelector),
  ];
}

function labelProblems(object: Manifest, field: string, labels: Labels = {}): Violation[] {
  return Object.entries(labels).flatMap(([label, value]) => [
    ...keyProblem(object, field, label),
    ...(LABEL_VALUE.test(value) ? [] : [{ object, field: `${field}[${label}]`, given: value, requirement: LABEL }]),
  ]);
}

function keyProblem(object: Manifest, field: string, name: string): Violation[] {
  if (QUALIFIED.test(name)) return [];
  return [
    { object, field: `the key in ${field}`, given: name, requirement: `${LABEL}; a DNS name and / may precede it` },
  ];
}

function duplicatesInPod(template: Template): Violation[] {
  const { owner: object, spec, path } = template;
  const containers = containersOf(template);
  const twice = (field: string, names: string[], requirement: string): Violation[] =>
    [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map((given) => ({
      object,
      field,
      given,
      requirement,
    }));
  return [
    ...twice(
      `${path}spec.containers`,
      containers.map(({ container }) => container.name),
      'two containers have this name',
    ),
    ...twice(
      `${path}spec.volumes`,
      (spec.volumes ?? []).map(({ name }) => name),
      'two volumes have this name',
    ),
    ...containers.flatMap(({ container: { env = [], ports = [], volumeMounts = [] }, path: field }) => [
      ...twice(
        `${field}.env`,
        env.map(({ name }) => name),
        'the variable is set twice; one that a call sets cannot be set as well',
      ),
      ...twice(
        `${field}.ports`,
        ports.map(({ name, containerPort, protocol = 'TCP' }) => name ?? `${containerPort} ${protocol}`),
        'two ports have this name',
      ),
      ...twice(
        `${field}.volumeMounts`,
        volumeMounts.map(({ mountPath = '' }) => mountPath.replace(/(?<=.)\/+$/, '')),
        'two volumes are mounted at this path',
      ),
    ]),
  ];
}
