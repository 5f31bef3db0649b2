import { folderIn, sharedFolders } from './folders';
import { selects } from './label-selector';
import { Manifest, PodSpec } from './manifest';
import { isDevice } from '../../schema/quantity';
import { Rule, Violation } from './rule';
import { containersOf, System, Template } from './system';
import { listed } from '../../schema/words';

export const oneWriter: Rule = {
  name: 'one-writer',
  description:
    'What only one pod or one node can use, a volume or a GPU, is released by the old pod before the new one starts.',
  check: (system) => [
    ...system.templates.flatMap((template) => oneAtATime(system, template)),
    ...system.ofKind('PersistentVolumeClaim').flatMap((claim) => onePod(system, claim)),
  ],
};

export const sharedOnOneNode: Rule = {
  name: 'shared-on-one-node',
  description: 'Pods that share a claim that only one node can mount are required to run on the same node.',
  check: (system) => oneNodeClaims(system).flatMap((claim) => meet(system, claim)),
};

export const separateFolders: Rule = {
  name: 'separate-folders',
  description: 'No two volumes have the same folder, or one inside the other: what one deletes, the other loses.',
  check: ({ volumes, objects }) =>
    sharedFolders(volumes)
      .filter(([, inner]) => objects.includes(inner))
      .map(([outer, inner]) => ({
        object: inner,
        field: folderIn(inner)?.field ?? '',
        given: folderIn(inner)?.path,
        requirement: `must be apart from the folder of ${outer.metadata.name}, ${folderIn(outer)?.path}; set another hostPath`,
      })),
};

function oneAtATime(system: System, template: Template): Violation[] {
  const { owner } = template;
  if (owner.kind !== 'Deployment') return [];
  const { replicas = 1, strategy } = owner.spec ?? {};
  const rolls = strategy?.type !== 'Recreate';
  const claims = oneNodeClaims(system).filter((claim) => mounts(template, claim));
  const scaled = system.autoscalerOf(owner) !== undefined;
  const names = claims.map(({ metadata }) => metadata.name).join(', ');
  const problems: Violation[] = [];
  if (rolls && (claims.length > 0 || usesDevice(template))) {
    const reason =
      claims.length > 0 ? `only one node can mount ${names}` : 'the new pod would wait for the GPU of the old one';
    problems.push({
      object: owner,
      field: 'spec.strategy.type',
      given: strategy?.type ?? 'RollingUpdate',
      requirement: `must be Recreate: ${reason}`,
    });
  }
  const single = claims.length > 0 || (!rolls && writesToClaim(template));
  if (single && (replicas > 1 || scaled)) {
    const [field, given] = scaled ? ['spec.scaleTargetRef', 'autoscaled'] : ['spec.replicas', replicas];
    problems.push({
      object: owner,
      field,
      given,
      requirement: 'must be at most one pod: only one may write to its storage',
    });
  }
  return problems;
}

/** A claim of one pod that several workloads mount, or that is a folder of the node. */
function onePod(system: System, claim: Manifest): Violation[] {
  if (!isOfOnePod(claim)) return [];
  const owners = system.templates.filter((template) => mounts(template, claim)).map(({ owner }) => owner.metadata.name);
  const isFolder = system.volumeOf(claim)?.spec?.hostPath !== undefined;
  if (owners.length < 2 && !isFolder) return [];
  const reason = isFolder
    ? 'only a volume of a CSI driver can belong to one pod, not a folder of the node'
    : `${listed(owners)} mount it, and the first pod would keep it from the others`;
  const requirement = `must be ReadWriteOnce or ReadWriteMany: ${reason}`;
  return [{ object: claim, field: 'spec.accessModes', given: ONE_POD, requirement }];
}

function meet(system: System, claim: Manifest): Violation[] {
  const sharing = system.templates.filter((template) => mounts(template, claim));
  if (sharing.length < 2) return [];
  const problems = (templates: Template[], what: string, field: string, given: (pod: PodSpec) => unknown) =>
    templates.map(({ owner: object, path, spec }) => ({
      object,
      field: `${path}${field}`,
      given: given(spec),
      requirement: `must require ${what} the other pods that mount ${claim.metadata.name}: only one node can mount it`,
    }));
  const unbound = sharing.filter((template) => !isBoundTo(template, sharing));
  const nodes = sharing.map(requiredNodes).find((each) => each !== undefined);
  const elsewhere = sharing.filter((template) => requiredNodes(template) !== nodes);
  return [
    ...problems(unbound, 'the node of', 'spec.affinity', ({ affinity }) => affinity),
    ...problems(elsewhere, 'the same nodes as', 'spec.affinity.nodeAffinity', ({ affinity }) => affinity?.nodeAffinity),
  ];
}

/** The nodes that the affinity of pods requires, as text to compare. */
function requiredNodes({ spec }: Template): string | undefined {
  return JSON.stringify(spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution);
}

/** Whether the affinity of pods puts them on the node of all the others. */
function isBoundTo(template: Template, sharing: Template[]): boolean {
  const terms = template.spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  return terms.some(
    ({ labelSelector, topologyKey }) =>
      topologyKey === 'kubernetes.io/hostname' &&
      labelSelector !== undefined &&
      sharing.every((other) => selects(labelSelector, other.labels)),
  );
}

/** Claims that only one node can mount. Not those on a folder of a node: the pods that use them run on that node anyway. */
function oneNodeClaims(system: System): Manifest[] {
  return system
    .ofKind('PersistentVolumeClaim')
    .filter(
      (claim) =>
        isOfOnePod(claim) ||
        (claim.spec?.accessModes?.includes('ReadWriteOnce') && !system.volumeOf(claim)?.spec?.hostPath),
    );
}

const ONE_POD = 'ReadWriteOncePod';

function isOfOnePod({ spec }: Manifest): boolean {
  return spec?.accessModes?.includes(ONE_POD) ?? false;
}

function mounts(template: Template, claim: Manifest): boolean {
  return (template.spec.volumes ?? []).some(
    ({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName === claim.metadata.name,
  );
}

function writesToClaim(template: Template): boolean {
  const claims = (template.spec.volumes ?? [])
    .filter(({ persistentVolumeClaim }) => persistentVolumeClaim)
    .map(({ name }) => name);
  return template.spec.containers.some(({ volumeMounts = [] }) =>
    volumeMounts.some(({ name, readOnly }) => claims.includes(name) && !readOnly),
  );
}

function usesDevice(template: Template): boolean {
  return containersOf(template).some(({ container }) => Object.keys(container.resources?.limits ?? {}).some(isDevice));
}
