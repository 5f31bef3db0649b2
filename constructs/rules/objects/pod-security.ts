import { Manifest, SecurityContext, Volume } from './manifest';
import { Problem, Rule } from './rule';
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

/** The one exception: it gives fresh folders of a node to the user of the pod, and can do nothing else. */
const OWNER = 'own-volume';

export const restrictedPods: Rule = {
  name: 'restricted-pods',
  description:
    'Every pod keeps the restricted pod security standard. Only the init container own-volume may run as root, with the right to change owners and no other.',
  check: (system) =>
    system.templates.flatMap((template) => [...podLevel(template), ...containerLevel(system, template)]),
};

export const neededTokens: Rule = {
  name: 'needed-tokens',
  description:
    'Every pod says whether it gets the token of its account, and only one whose account has rights gets it.',
  check: (system) =>
    system.templates.flatMap(({ owner: object, spec, path }) => {
      const field = `${path}.spec.automountServiceAccountToken`;
      const given = spec.automountServiceAccountToken;
      if (given === undefined)
        return [{ object, field, mend: 'must be false, or true for a pod that calls the Kubernetes API' }];
      if (!given || hasRights(system, object, spec.serviceAccountName)) return [];
      return [{ object, field, given, mend: `must be false: the account ${spec.serviceAccountName} has no rights` }];
    }),
};

function podLevel({ owner: object, spec, path }: Template): Problem[] {
  const host = (['hostNetwork', 'hostPID', 'hostIPC'] as const)
    .filter((field) => spec[field])
    .map((field) => ({ object, field: `${path}.spec.${field}`, given: true, mend: 'must be left out' }));
  const volumes = (spec.volumes ?? []).flatMap((volume) => {
    const [given] = Object.keys(volume).filter(
      (key) => key !== 'name' && !SAFE_VOLUMES.includes(key),
    ) as (keyof Volume)[];
    return given
      ? [
          {
            object,
            field: `${path}.spec.volumes[${volume.name}]`,
            given,
            mend: `must be one of ${SAFE_VOLUMES.join(', ')}`,
          },
        ]
      : [];
  });
  return [...host, ...volumes];
}

function containerLevel(system: System, template: Template): Problem[] {
  return containersOf(template).flatMap((placed) => {
    const isOwner =
      placed.init && placed.container.name === OWNER && !namespaceIsRestricted(system, template.namespace);
    return checkContainer(template, placed, isOwner);
  });
}

function checkContainer(template: Template, { container, path }: PlacedContainer, isOwner: boolean): Problem[] {
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
      'must be true, and the user another one than 0',
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
    .map(([, field, given, mend]) => ({
      object: template.owner,
      field: `${path}.securityContext.${field}`,
      given,
      mend,
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
