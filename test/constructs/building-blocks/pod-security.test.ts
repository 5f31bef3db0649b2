import { AccessMode, Slate } from '../../../constructs';
import { App, Chart } from 'cdk8s';
import { finished, slate, workloads } from '../../helpers/finished';

describe.each(['local', 'dev', 'staging', 'prod'] as const)('in %s', (environment) => {
  const pods = workloads(finished(environment));

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
    'Deployment slate/slate-autonomous-loop spec.template.spec.initContainers[own-volume].securityContext.runAsNonRoot is "user 0"; must be true, and the user not 0',
  );
});
