import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseToReplace, remove } from '../cluster/installation';
import { expectData, writeData } from '../cluster/kept-data';
import { describeOn, REAL, sleep } from '../cluster/kubectl';
import { slate, startSlate } from '../cluster/operator';

const KILLS = 20;

/** Settings of which each, coming after the other one, changes Deployments, a ConfigMap and the preload Job. */
const SETTINGS = [
  'copilotBridge: { env: { MARK: one } }\nmodels: { pull: [nomic-embed-text, phi] }\nnetworkPolicy: { debug: false }\n',
  'chromadb: { env: { MARK: two } }\nlogLevel: DEBUG\nagentRouter: { replicas: 1 }\n',
];

describeOn([REAL], __filename, 'a deploy that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-kills-'));
  const files = SETTINGS.map((text, index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
  let seconds = 0;

  beforeAll(async () => {
    await refuseToReplace();
    expect((await slate('deploy', 'local', '--yes')).code).toBe(0);
    await writeData();
    const began = Date.now();
    expect((await slate('deploy', 'local', '--yes', '-f', files[1])).code).toBe(0);
    seconds = (Date.now() - began) / 1000;
  });
  afterAll(async () => {
    await remove();
    rmSync(folder, { recursive: true });
  });

  // A random moment of each twentieth of the time that a deploy takes.
  const kills = Array.from({ length: KILLS }, (_, kill) => ({
    kill: kill + 1,
    moment: Number(((kill + Math.random()) / KILLS).toFixed(3)),
  }));

  test.each(kills)(
    'is finished by the next one, and no data is lost: kill $kill, at $moment of its time',
    async ({ kill, moment }) => {
      // Every fourth one installs SLATE anew, over the data that a reset has kept.
      if (kill % 4 === 0) expect((await slate('reset', '--yes')).code).toBe(0);
      const given = ['deploy', 'local', '--yes', '-f', files[kill % 2]];
      const deploy = startSlate(given, { detached: true });
      await sleep(moment * seconds);
      if (deploy.child.pid && deploy.child.exitCode === null) process.kill(-deploy.child.pid, 'SIGKILL');
      await deploy.ended;

      const { code, stderr } = await slate(...given);
      expect([code, stderr]).toEqual([0, expect.any(String)]);
      expect((await slate('status')).code).toBe(0);
      expect((await slate('diff', ...given.slice(1).filter((arg) => arg !== '--yes'))).code).toBe(0);
      await expectData();
    },
  );
});
