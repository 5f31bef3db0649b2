import { sharedFolders } from '../../../../constructs/rules/objects/folders';

const on = (node: string) => ({ nodeAffinity: { required: { node } } });

test.each([
  [{ hostPath: { path: '/a' } }, { hostPath: { path: '/a' } }, true],
  [{ hostPath: { path: '/a' } }, { hostPath: { path: '/a/' } }, true],
  [{ hostPath: { path: '/a' } }, { hostPath: { path: '//a/./b' } }, true],
  [{ hostPath: { path: '/a/b' } }, { hostPath: { path: '/' } }, true],
  [{ hostPath: { path: '/a' } }, { hostPath: { path: '/ab' } }, false],
  [{ hostPath: { path: '/a' } }, { hostPath: { path: '/a-b' } }, false],
  [{ hostPath: { path: '/a/b' } }, { hostPath: { path: '/a/c' } }, false],
  [{ hostPath: { path: '/a' } }, { local: { path: '/a' }, ...on('one') }, true],
  [{ local: { path: '/a' }, ...on('one') }, { local: { path: '/a' }, ...on('one') }, true],
  [{ local: { path: '/a' }, ...on('one') }, { local: { path: '/a' }, ...on('two') }, false],
  [{ nfs: { server: 's', path: '/a' } }, { nfs: { server: 's', path: '/a/b' } }, true],
  [{ nfs: { server: 's', path: '/a' } }, { nfs: { server: 't', path: '/a' } }, false],
  [{ nfs: { server: 's', path: '/a' } }, { hostPath: { path: '/a' } }, false],
  [{ csi: { driver: 'd', volumeHandle: 'v1' } }, { csi: { driver: 'd', volumeHandle: 'v1' } }, true],
  [{ csi: { driver: 'd', volumeHandle: 'v1' } }, { csi: { driver: 'd', volumeHandle: 'v12' } }, false],
  [{}, {}, false],
])('%j and %j share a folder: %p', (spec, otherSpec, shared) => {
  const volume = (name: string, of: object) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: of,
  });
  const volumes = [volume('one', spec), volume('other', otherSpec)];
  expect(sharedFolders(volumes)).toHaveLength(shared ? 1 : 0);
  expect(sharedFolders(volumes.reverse())).toHaveLength(shared ? 1 : 0);
});

test('of a folder and many within it, every pair is found', () => {
  const paths = ['/a/c', '/a', '/a-b', '/a/b/d', '/a/b'];
  const volumes = paths.map((path) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: path },
    spec: { hostPath: { path } },
  }));
  expect(sharedFolders(volumes).map((pair) => pair.map(({ metadata }) => metadata.name))).toEqual([
    ['/a', '/a/b'],
    ['/a', '/a/b/d'],
    ['/a', '/a/c'],
    ['/a/b', '/a/b/d'],
  ]);
});
