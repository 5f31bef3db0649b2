import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply, describeOn, FAKE, kubectl, NO_NODES, REAL, run } from './kubectl';
import { slate } from './operator';

const NAMESPACE = 'slate-doctor';

interface Line {
  readonly check: string;
  readonly result: string;
  readonly detail: string;
  readonly remedy?: string;
}

/** What the doctor says, and its exit status. */
async function doctor(...args: string[]): Promise<{ code: number; lines: Line[] }> {
  const { code, stdout } = await slate('doctor', ...args, '-n', NAMESPACE, '-o', 'json');
  return { code, lines: JSON.parse(stdout) as Line[] };
}

function inNamespace(apiVersion: string, kind: string, name: string, more: object): object {
  return { apiVersion, kind, metadata: { name, namespace: NAMESPACE }, ...more };
}

describeOn([NO_NODES, FAKE, REAL], __filename, 'slate-k8s doctor on a real API server', () => {
  const remove = () => run(['delete', 'namespace', NAMESPACE, '--ignore-not-found']);
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    await remove();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await remove();
  });

  test('finds what the administrator may do, and that nothing is there yet', async () => {
    const { lines } = await doctor('dev');
    expect(lines.filter(({ check, result }) => result === 'unknown' && check !== 'policies')).toEqual([]);
    for (const check of ['kubectl', 'cluster', 'permissions', 'storage', 'volumes'])
      expect(lines.filter((line) => line.check === check)).toMatchObject([{ result: 'good' }]);
    expect(lines).toContainEqual({
      check: 'environment',
      result: 'good',
      detail: `the namespace ${NAMESPACE} does not exist yet`,
    });
  });

  test('lets the API server say which pods it would refuse', async () => {
    const limits = [{ type: 'Container', max: { memory: '5Gi' } }];
    await apply(
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
      inNamespace('v1', 'LimitRange', 'small', { spec: { limits } }),
    );
    const { code, lines } = await doctor('local');
    expect([code, lines.find(({ check }) => check === 'pod security')]).toEqual([
      1,
      {
        check: 'pod security',
        result: 'bad',
        detail: 'pods of ollama are refused: maximum memory usage per Container is 5Gi, but limit is 6Gi',
        remedy: expect.any(String) as string,
      },
    ]);
    expect((await run(['get', 'pods', '-n', NAMESPACE, '-o', 'name'])).stdout).toBe('');
  });

  test('tells a user who may only look what is missing, and what cannot be seen', async () => {
    const subjects = [{ kind: 'User', name: 'reader', apiGroup: 'rbac.authorization.k8s.io' }];
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' };
    await apply(inNamespace('rbac.authorization.k8s.io/v1', 'RoleBinding', 'reader', { roleRef, subjects }));
    const { code, lines } = await doctor('--kubeconfig', await kubeconfigAs('reader', join(folder, 'reader')));
    expect(code).toBe(1);
    expect(lines).toContainEqual({
      check: 'permissions',
      result: 'bad',
      detail: 'port-forward is not allowed to create pods/portforward',
      remedy: expect.any(String) as string,
    });
    expect(lines.some(({ detail }) => /^(status|logs) is not allowed/.test(detail))).toBe(false);
    expect(lines).toContainEqual({
      check: 'nodes',
      result: 'unknown',
      detail: 'reader is not allowed to list nodes in the cluster',
      remedy: expect.any(String) as string,
    });
  });
});

/** A kubeconfig by which the administrator acts as somebody else. */
async function kubeconfigAs(user: string, file: string): Promise<string> {
  const config = JSON.parse(await kubectl(['config', 'view', '--raw', '--minify', '--flatten', '-o', 'json'])) as {
    users: { user: object }[];
  };
  const users = config.users.map((entry) => ({ ...entry, user: { ...entry.user, as: user } }));
  writeFileSync(file, JSON.stringify({ ...config, users }));
  return file;
}
