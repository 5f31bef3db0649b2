import { AccessMode, Slate } from '../constructs';
import { App, Chart } from 'cdk8s';
import { finished, slate, workloads } from './tools/finished';

/** The restricted pod security standard, spelled out: https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
const POD = {
  runAsNonRoot: true,
  runAsUser: 1000,
  runAsGroup: 1000,
  fsGroup: 1000,
  seccompProfile: { type: 'RuntimeDefault' },
};
const CONTAINER = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: false, capabilities: { drop: ['ALL'] } };
const OWNER = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: false,
  runAsUser: 0,
  capabilities: { drop: ['ALL'], add: ['CHOWN'] },
};

describe.each(['local', 'dev', 'staging', 'prod'] as const)('in %s', (environment) => {
  const pods = workloads(finished(environment));

  test('every pod has the security context of the guide', () => {
    for (const { name, pod } of pods) expect([name, pod.securityContext]).toEqual([name, POD]);
  });

  test('every container has the security context of the guide, but for the one that owns folders of a local node', () => {
    for (const { name, pod } of pods) {
      for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
        const expected = environment === 'local' && container.name === 'own-volume' ? OWNER : CONTAINER;
        expect([name, container.name, container.securityContext]).toEqual([name, container.name, expected]);
      }
    }
  });

  test('no pod mounts anything but claims, configuration and scratch space', () => {
    const kinds = pods.flatMap(({ pod }) =>
      (pod.volumes ?? []).flatMap((volume) => Object.keys(volume).filter((key) => key !== 'name')),
    );
    expect([...new Set(kinds)].sort()).toEqual(['configMap', 'emptyDir', 'persistentVolumeClaim']);
  });

  test('no pod is told the addresses of services that it does not call', () => {
    for (const { pod } of pods) expect(pod).toMatchObject({ enableServiceLinks: false });
  });

  test('every container can write to /tmp', () => {
    for (const { pod } of pods) {
      expect(pod.containers[0].volumeMounts).toContainEqual({ mountPath: '/tmp', name: 'tmp' });
      expect(pod.volumes?.find(({ name }) => name === 'tmp')?.emptyDir?.sizeLimit).toMatch(/^\d+[MG]i$/);
    }
  });
});

test('the root file systems can be made read-only', () => {
  const pods = workloads(slate({ security: { readOnlyRootFilesystem: true } }));
  for (const { pod } of pods) {
    for (const { securityContext } of [...(pod.initContainers ?? []), ...pod.containers]) {
      expect(securityContext).toMatchObject({ readOnlyRootFilesystem: true });
    }
  }
});

test('folders of a node and the restricted standard are refused together, as the node gives the folders to root', () => {
  const chart = new Chart(new App(), 'slate');
  const storage = { memory: { hostPath: '/srv/memory', accessMode: AccessMode.READ_WRITE_ONCE } };
  new Slate(chart, 'slate', { createNamespace: true, storage });
  expect(() => void chart.toJson()).toThrow(
    'Deployment slate/slate-autonomous-loop spec.template.spec.initContainers[own-volume].securityContext.runAsNonRoot is "user 0"; must be true, and the user another one than 0',
  );
});
