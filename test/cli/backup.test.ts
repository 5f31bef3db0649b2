import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Kubectl } from '../../cli/cluster/kubectl';
import type { CronJob, Deployment } from '../../cli/cluster/objects';
import { MountedVolume } from '../../cli/data/mounted-volume';
import { dataVolumes, DataVolume } from '../../cli/data/data-volumes';
import { startAgain, stopWorkload } from '../../cli/data/workload-switch';
import { Outcome, slateK8s } from './slate-k8s';
import { Call, RecordedAnswer, recording, withStandIn } from './stand-in';

let folder: string;
let dir: string;
let outcome: Outcome;
let calls: Call[];

/** Runs the command against recorded answers. */
async function against(answers: RecordedAnswer[], ...args: string[]): Promise<void> {
  calls = await withStandIn(answers, async () => {
    outcome = await slateK8s(...args);
  });
}

/** The calls that change something on the cluster. */
function changes(): string[] {
  const lines = calls.map(({ args }) =>
    args
      .slice(1)
      .join(' ')
      .replace(/ --type=merge --field-manager=slate-k8s-patch --patch/, ''),
  );
  return lines.filter((line) => /^(patch|annotate)/.test(line) || line === 'create -f -' || line.startsWith('delete'));
}

/** A change of how much of a workload runs. */
function patch(workload: string, note: string | null, spec: object): string {
  return `patch ${workload} ${JSON.stringify({ metadata: { annotations: { 'slate.io/before-stop': note } }, spec })}`;
}

const STOP = [
  patch('cronjob/slate-workflow-cleanup', 'false', { suspend: true }),
  patch('deployment/slate-copilot-bridge', '1', { replicas: 0 }),
];
const POD = ['delete pods --selector slate.io/volume-pod --ignore-not-found', 'create -f -'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  dir = join(folder, 'saved');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a backup', () => {
  beforeAll(() => against(recording('backup'), 'backup', dir));

  test('has the data of every claim but that of Ollama, and says what it is', () => {
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toBe(`${dir} contains 1 volume with 3 files, 4.1 kB\n`);
    expect(outcome.stderr).toContain('Secrets and the models of Ollama are not saved');
    expect(readdirSync(folder)).toEqual(['saved']);
    expect(readdirSync(dir)).toEqual(['backup.json', 'slate-workspace.tar.gz']);
    expect(JSON.parse(readFileSync(join(dir, 'backup.json'), 'utf8'))).toEqual({
      format: 1,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      namespace: 'slate',
      environment: 'local',
      volumes: [
        {
          name: 'slate-workspace',
          claim: 'slate-workspace-pvc',
          image: 'slate:local',
          file: 'slate-workspace.tar.gz',
          files: 3,
          bytes: 4096,
          sha256: '884a9ee415046681ec7239d444c4199297624b2307abdc4f9aa7a529274bd88b',
          contentSum: '7f214b0a14d7e0837e6fccea887d1f7df75e0368b61c138ada8f90a188d6a676',
        },
      ],
      configMaps: { 'slate-instructions': { last_updated: '2026-11-25T12:00:00Z' } },
    });
    expect(gunzipSync(readFileSync(join(dir, 'slate-workspace.tar.gz'))).toString()).toContain('./TASKS.md');
  });

  test('stops what mounts the data, and puts back what was before', () => {
    expect(changes()).toEqual([
      ...STOP,
      ...POD,
      POD[0],
      patch('deployment/slate-copilot-bridge', null, { replicas: 1 }),
      patch('cronjob/slate-workflow-cleanup', null, { suspend: false }),
    ]);
  });

  test('is made through a pod like those that mount the data, which does nothing', () => {
    const { items } = JSON.parse(calls.find(({ args }) => args.slice(1).join(' ') === 'create -f -')?.input ?? '') as {
      items: object[];
    };
    expect(items).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: 'slate-volume-slate-workspace',
          labels: { 'slate.io/volume-pod': 'slate-workspace' },
        },
        spec: {
          restartPolicy: 'Never',
          activeDeadlineSeconds: 21600,
          terminationGracePeriodSeconds: 0,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          serviceAccountName: 'slate-agent',
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 1000,
            runAsGroup: 1000,
            fsGroup: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'volume',
              image: 'slate:local',
              imagePullPolicy: 'Never',
              command: ['sleep', '21600'],
              resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '1', memory: '256Mi' } },
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: false,
              },
              volumeMounts: [
                { name: 'data', mountPath: '/data' },
                { name: 'tmp', mountPath: '/tmp' },
              ],
            },
          ],
          volumes: [
            { name: 'data', persistentVolumeClaim: { claimName: 'slate-workspace-pvc' } },
            { name: 'tmp', emptyDir: { sizeLimit: '100Mi' } },
          ],
        },
      },
    ]);
  });

  test('is refused where something is already, before anything is stopped', async () => {
    await against(recording('backup'), 'backup', dir);
    expect(outcome).toMatchObject({ status: 4, stderr: expect.stringContaining(`${dir} is not empty`) as string });
    expect(changes()).toEqual([]);
  });

  test('does not take what kubectl has lost the end of', async () => {
    const answers = recording('backup').map((answer) =>
      answer.stdout?.includes('TASKS.md') ? { ...answer, stdout: answer.stdout.slice(0, 2048) } : answer,
    );
    await withStandIn(answers, async () => {
      const volume = { name: 'slate-workspace' } as DataVolume;
      const place = { pod: 'slate-volume-slate-workspace', container: 'volume', folder: '/data' };
      const mounted = new MountedVolume(new Kubectl({}), volume, place);
      await expect(mounted.save(join(folder, 'lost.tar.gz'), () => undefined)).rejects.toThrow(
        'slate-workspace: kubectl lost some of it on the way',
      );
    });
  });
});

describe('a restore', () => {
  /** A copy of the backup that a test may spoil. */
  function copied(name: string): string {
    const copy = join(folder, name);
    mkdirSync(copy);
    for (const file of readdirSync(dir)) writeFileSync(join(copy, file), readFileSync(join(dir, file)));
    return copy;
  }

  test('does not replace data unless it is told to, and says what there is, while everything runs', async () => {
    await against(recording('restore'), 'restore', dir);
    expect(outcome.status).toBe(4);
    expect(outcome.stderr).toContain(`there is data already; --force replaces it. Nothing was changed
CLAIM                 HAS       SIZE   NEWEST FILE
slate-workspace-pvc   3 files   17 B   2026-11-25T12:35:19Z
`);
    expect(changes()).toEqual([]);
  });

  test.each([
    ['is cut off', (file: string) => truncateSync(file, 100), 'unexpected end of file'],
    ['is missing', (file: string) => rmSync(file), 'no such file'],
    ['has other content', (file: string) => writeFileSync(file, gzipSync('other')), 'changed'],
  ])('asks nothing of the cluster when a file of the backup %s', async (name, spoil, why) => {
    const copy = copied(name);
    spoil(join(copy, 'slate-workspace.tar.gz'));
    await against([], 'restore', copy, '--force');
    expect(outcome.status).toBe(4);
    expect(outcome.stderr).toMatch(new RegExp(`slate-workspace.tar.gz is damaged: .*${why}.*Nothing was changed`));
    expect(calls).toEqual([]);
  });

  test('that is not whole leaves everything stopped, and says what to do', async () => {
    const copy = copied('other');
    const description = readFileSync(join(copy, 'backup.json'), 'utf8');
    writeFileSync(join(copy, 'backup.json'), description.replace('7f214b0a', '00000000'));
    await against(recording('restore'), 'restore', copy, '--force');
    expect(outcome.status).toBe(5);
    expect(outcome.stderr).toContain(
      'SLATE stays stopped: the data of slate-workspace-pvc is only partly restored; run the same slate-k8s restore again\n' +
        'slate-workspace: the restored data differs from what was saved; run this again\n',
    );
    expect(changes()).toEqual([
      ...STOP,
      ...POD,
      'annotate persistentvolumeclaims slate-workspace-pvc slate.io/incomplete=restore --overwrite',
      POD[0],
    ]);
    const sent = calls.find(({ args }) => args.includes('--stdin'))?.input;
    expect(sent).toBe(gunzipSync(readFileSync(join(dir, 'slate-workspace.tar.gz'))).toString());
  });

  test('of a folder that is no backup is a mistake', async () => {
    await against([], 'restore', folder);
    expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining('is not a backup') as string });
    expect(existsSync(`${dir}.partial`)).toBe(false);
  });
});

describe('what a killed backup left stopped', () => {
  const bridge = (replicas: number, note?: string) =>
    ({
      kind: 'Deployment',
      metadata: { name: 'bridge', annotations: note === undefined ? {} : { 'slate.io/before-stop': note } },
      spec: { replicas },
    }) as unknown as Deployment;

  interface Change {
    readonly metadata: { readonly annotations: object };
    readonly spec: object;
  }

  /** What is changed of a cluster that has these objects. */
  async function changesOf(work: (kubectl: Kubectl) => Promise<unknown>, ...objects: object[]): Promise<unknown> {
    const patches: Change[] = [];
    const kubectl = {
      list: () => Promise.resolve(objects),
      patch: (_object: string, change: Change) => Promise.resolve(patches.push(change)),
    };
    await work(kubectl as unknown as Kubectl);
    return patches.map(({ metadata, spec }) => ({ ...metadata.annotations, ...spec }));
  }

  test.each([
    ['notes the replicas', bridge(2), '2'],
    ['keeps the note of the former stop', bridge(0, '2'), '2'],
    ['takes no notice of a note once somebody has started it again', bridge(3, '2'), '3'],
    ['notes that there were none', bridge(0), '0'],
  ])('the next one %s', async (_, workload, note) => {
    const changed = await changesOf((kubectl) => stopWorkload(kubectl, workload));
    expect(changed).toEqual([{ 'slate.io/before-stop': note, replicas: 0 }]);
  });

  test('is started as it was, and nothing else is touched', async () => {
    const cronJob = {
      kind: 'CronJob',
      metadata: { name: 'cleanup', annotations: { 'slate.io/before-stop': 'true' } },
      spec: { suspend: true },
    } as unknown as CronJob;
    expect(await changesOf(startAgain, bridge(0, '2'), bridge(0), cronJob)).toEqual([
      { 'slate.io/before-stop': null, replicas: 2 },
      { 'slate.io/before-stop': null, suspend: true },
    ]);
  });
});

test('a claim of another name is known by what pods call it', () => {
  const labels = { 'app.kubernetes.io/part-of': 'slate-system' };
  const claim = (name: string, own: boolean) => ({ metadata: { name, labels: own ? labels : {} } });
  const mounting = (volume: string, claimName: string) => ({
    kind: 'Deployment',
    metadata: { name: volume, labels },
    spec: { template: { spec: { containers: [], volumes: [{ name: volume, persistentVolumeClaim: { claimName } }] } } },
  });
  const volumes = dataVolumes({
    claims: [claim('vectors', false), claim('slate-memory-pvc', true), claim('of-somebody-else', false)],
    deployments: [mounting('chroma-data', 'vectors')],
    cronJobs: [],
  } as unknown as Parameters<typeof dataVolumes>[0]);
  expect(volumes.map(({ name, claim: { metadata } }) => [name, metadata.name])).toEqual([
    ['chroma-data', 'vectors'],
    ['slate-memory', 'slate-memory-pvc'],
  ]);
});
