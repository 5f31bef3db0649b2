import { NAMESPACE, refuseToReplace, remove } from '../cluster/installation';
import { describeOn, eventually, kubectl, REAL } from '../cluster/kubectl';
import { Running, slate, startSlate } from '../cluster/operator';

const DASHBOARD = ['-n', NAMESPACE, '-l', 'app.kubernetes.io/component=dashboard'];
const URL = 'http://localhost:8080/api/k8s/status';

describeOn([REAL], __filename, 'a port-forward', () => {
  let forward: Running;

  beforeAll(async () => {
    await refuseToReplace();
    expect((await slate('deploy', 'local', '--yes')).code).toBe(0);
    forward = startSlate(['port-forward', 'dashboard']);
    await eventually(20, async () => expect((await fetch(URL)).status).toBe(200));
  });
  afterAll(async () => {
    forward.child.kill('SIGINT');
    await remove();
  });

  test.each(Array.from({ length: 10 }, (_, deletion) => deletion + 1))(
    'survives deletion %d of the pod behind it: a request works afterwards',
    async () => {
      await kubectl(['delete', 'pod', ...DASHBOARD], { timeout: 90 });
      await eventually(30, async () => expect((await fetch(URL)).status).toBe(200));
      expect(forward.child.exitCode).toBeNull();
    },
  );

  test('ends cleanly on Ctrl-C', async () => {
    forward.child.kill('SIGINT');
    const { stderr } = await forward.ended;
    expect(stderr).not.toContain('Error');
    await expect(fetch(URL)).rejects.toThrow();
  });
});
