import { Manifest, SecurityContext } from './manifest';
import { Rule, Violation } from './rule';
import { containersOf, PlacedContainer, System, Template } from './system';

const SAFE_VOLUMES = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
];

/** The one exception: it gives an empty folder of a node to the user of the pod, and can do nothing else. */
const OWNER = 'own-volume';

export const restrictedPods: Rule = {
  name: 'restricted-pods',
  description:
    'Every pod meets the restricted pod security standard. Only the init container own-volume may run as root, with no capability other than CHOWN.',
  check: (system) =>
    system.templates.flatMap((template) => [...podLevel(template), ...containerLevel(system, template)]),
};

export const neededTokens: Rule = {
  name: 'needed-tokens',
  description:
    'Every pod says whether it mounts the token of its service account, and mounts it only if the account has permissions.',
  check: (system) =>
    system.templates.flatMap(({ owner: object, spec, path }) => {
      const field = `${path}spec.automountServiceAccountToken`;
      const given = spec.automountServiceAccountToken;
      if (given === undefined)
        return [{ object, field, requirement: 'must be false, or true for a pod that calls the Kubernetes API' }];
      if (!given || hasRights(system, object, spec.serviceAccountName)) return [];
      return [
        {
          object,
          field,
          given,
          requirement: `must be false: the account ${spec.serviceAccountName} has no permissions`,
        },
      ];
    }),
};

function podLevel({ owner: object, spec, path }: Template): Violation[] {
  const host = (['hostNetwork', 'hostPID', 'hostIPC'] as const)
    .filter((field) => spec[field])
    .map((field) => ({ object, field: `${path}spec.${field}`, given: true, requirement: 'must be left out' }));
  const volumes = (spec.volumes ?? []).flatMap((volume) => {
    const [given] = Object.keys(volume).filter((key) => key !== 'name' && !SAFE_VOLUMES.includes(key));
    return given
      ? [
          {
            object,
            field: `${path}spec.volumes[${volume.name}]`,
            given,
            requirement: `must be one of ${SAFE_VOLUMES.join(', ')}`,
          },
        ]
      : [];
  });
  return [...host, ...volumes];
}

function containerLevel(system: System, template: Template): Violation[] {
  return containersOf(template).flatMap((placed) => {
    const isOwner =
      placed.init && placed.container.name === OWNER && !namespaceIsRestricted(system, template.namespace);
    return checkContainer(template, placed, isOwner);
  });
}

function checkContainer(template: Template, { container, path }: PlacedContainer, isOwner: boolean): Violation[] {
  const own: SecurityContext = container.securityContext ?? {};
  const effective = { ...template.spec.securityContext, ...own };
  const allowedUser = isOwner
    ? effective.runAsUser === 0
    : effective.runAsUser !== 0 && effective.runAsNonRoot === true;
  const allowedToAdd = isOwner ? ['CHOWN'] : ['NET_BIND_SERVICE'];
  const added = (own.capabilities?.add ?? []).filter((capability) => !allowedToAdd.includes(capability));
  const seccomp = effective.seccompProfile?.type;
  const demands: [boolean, string, unknown, string][] = [
    [
      allowedUser,
      'runAsNonRoot',
      effective.runAsUser === 0 ? 'user 0' : effective.runAsNonRoot,
      'must be true, and the user not 0',
    ],
    [own.allowPrivilegeEscalation === false, 'allowPrivilegeEscalation', own.allowPrivilegeEscalation, 'must be false'],
    [!own.privileged, 'privileged', own.privileged, 'must be left out'],
    [own.capabilities?.drop?.includes('ALL') ?? false, 'capabilities.drop', own.capabilities?.drop, 'must be ["ALL"]'],
    [added.length === 0, 'capabilities.add', added, `must be at most ${allowedToAdd.join(', ')}`],
    [
      seccomp === 'RuntimeDefault' || seccomp === 'Localhost',
      'seccompProfile.type',
      seccomp,
      'must be RuntimeDefault, in the container or in its pod',
    ],
    [!container.ports?.some(({ hostPort }) => hostPort), 'ports', 'a port of the host', 'must not have hostPort'],
  ];
  return demands
    .filter(([isMet]) => !isMet)
    .map(([, field, given, requirement]) => ({
      object: template.owner,
      field: `${path}.securityContext.${field}`,
      given,
      requirement,
    }));
}

function namespaceIsRestricted(system: System, namespace: string | undefined): boolean {
  const labels = system.find('Namespace', undefined, namespace ?? '')?.metadata.labels ?? {};
  return labels['pod-security.kubernetes.io/enforce'] === 'restricted';
}

function hasRights(system: System, { metadata }: Manifest, account = 'default'): boolean {
  return system
    .ofKind('RoleBinding', 'ClusterRoleBinding')
    .some(({ subjects = [] }) =>
      subjects.some(
        ({ kind, name, namespace }) =>
          kind === 'ServiceAccount' && name === account && namespace === metadata.namespace,
      ),
    );
}
