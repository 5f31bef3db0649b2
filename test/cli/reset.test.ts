import type { Kubectl } from '../../cli/cluster/kubectl';
import type { Claim, PersistentVolume } from '../../cli/cluster/objects';
import { Steps } from '../../cli/data/steps';
import type { DataVolume } from '../../cli/data/data-volumes';
import { outcomesOf } from '../../cli/reset/outcomes';
import type { Situation } from '../../cli/reset/situation';
import { noteOutcomes, settleVolumes } from '../../cli/reset/settle-volumes';
import { Outcome, slateK8s } from './slate-k8s';
import { Call, RecordedAnswer, recording, withStandIn } from './stand-in';

const RECORDED = recording('reset');
const SUMMARY = `context       slate (https://127.0.0.1:22396)
namespace     slate
environment   local

CLAIM                 SIZE   DATA   WHERE
ollama-data-pvc       20Gi   kept   /var/lib/slate/ollama on the node
slate-workspace-pvc   10Gi   kept   /var/lib/slate/workspace on the node

also deleted, although no deploy created it: secret/slate-github-secret

`;
const PV = 'persistentvolume';
const FORBIDDEN =
  'Error from server (Forbidden): persistentvolumes is forbidden: User "boss" cannot list resource "persistentvolumes" in API group "" at the cluster scope';
const NOTE =
  '--type=merge --field-manager=slate-k8s-patch --patch {"metadata":{"annotations":{"slate.io/after-reset":"remove",';

async function against(answers: RecordedAnswer[], ...args: string[]): Promise<Outcome & { calls: Call[] }> {
  let outcome: Outcome | undefined;
  const calls = await withStandIn(answers, async () => {
    outcome = await slateK8s('reset', ...args);
  });
  return { ...(outcome as Outcome), calls };
}

/** The calls that change something on the cluster. */
function changes(calls: Call[]): string[] {
  const lines = calls.map(({ args }) => args.slice(1).join(' '));
  return lines.filter((line) => /^(patch|delete|annotate)/.test(line));
}

describe('a reset', () => {
  test('shows what goes and what stays, removes the namespace and then the volumes, and keeps the data', async () => {
    const { status, stdout, stderr, calls } = await against(RECORDED, '--yes');
    expect(status).toBe(0);
    expect(stdout).toBe(`${SUMMARY}SLATE is removed; its data is kept for the next deploy\n`);
    expect(stderr).toBe('✓ namespace slate is gone\n✓ 2 volumes free for the next deploy\n');
    expect(changes(calls)).toEqual([
      expect.stringContaining(`patch ${PV}/slate-ollama-pv ${NOTE}`),
      expect.stringContaining(`patch ${PV}/slate-workspace-pv ${NOTE}`),
      'delete namespace slate --wait=false --ignore-not-found',
      `delete ${PV} slate-ollama-pv`,
      `delete ${PV} slate-workspace-pv`,
    ]);
  });

  test('changes nothing when nobody confirms it', async () => {
    const { status, stdout, calls } = await against(RECORDED);
    expect([status, stdout]).toEqual([4, SUMMARY]);
    expect(changes(calls)).toEqual([]);
  });

  test('that lacks a permission is refused before anything is deleted', async () => {
    const answers = RECORDED.map((answer) =>
      answer.args.includes('--validate=false') ? { ...answer, stdout: 'true\nfalse\ntrue\n' } : answer,
    );
    const { status, stderr, calls } = await against(answers, '--yes');
    expect([status, stderr]).toEqual([3, expect.stringContaining('you are not allowed to patch persistentvolumes; ')]);
    expect(changes(calls)).toEqual([]);
  });

  describe('of a namespace that no deploy created', () => {
    const KINDS =
      'networkpolicy,serviceaccount,role,rolebinding,configmap,service,deployment,horizontalpodautoscaler,poddisruptionbudget,ingress,job,cronjob,secret';
    const labelled = {
      args: `--namespace=slate get ${KINDS} --selector app.kubernetes.io/part-of=slate-system -o name`.split(' '),
      stdout: 'deployment.apps/ollama\nsecret/slate-github-secret\n',
    };
    const noExtraKinds = {
      args: '--namespace=slate get configmap slate-model-files --ignore-not-found -o json'.split(' '),
    };
    const REMOVAL = 'delete deployment.apps/ollama secret/slate-github-secret --ignore-not-found --timeout=300s';
    const foreign = [
      ...RECORDED.map((answer) =>
        answer.args.includes('namespace')
          ? { ...answer, stdout: answer.stdout?.replaceAll('slate-system', 'other') }
          : answer,
      ),
      noExtraKinds,
      labelled,
      { args: ['--namespace=slate', ...REMOVAL.split(' ')] },
    ];

    test('deletes the objects of SLATE, and keeps the namespace, what others have in it, and all data', async () => {
      const { status, stdout, calls } = await against(foreign, '--yes');
      expect([status, stdout]).toEqual([0, expect.stringContaining('slate, which stays: no deploy created it\n')]);
      expect(stdout).toContain('deletes 2 objects of SLATE besides, and nothing else\n');
      expect(stdout).toContain('ollama-data-pvc       20Gi   kept   /var/lib/slate/ollama on the node\n');
      expect(changes(calls)).toEqual([REMOVAL]);
    });

    test('keeps the data where the user does not see volumes', async () => {
      const blind = foreign.map((answer) =>
        answer.args.includes('persistentvolumes') ? { ...answer, code: 1, stdout: '', stderr: FORBIDDEN } : answer,
      );
      const { status, stdout, calls } = await against(blind, '--yes', '--delete-data');
      expect([status, stdout]).toEqual([
        0,
        expect.stringContaining(
          'ollama-data-pvc       20Gi   kept   volume slate-ollama-pv; you are not allowed to list volumes\n',
        ),
      ]);
      expect(changes(calls)).toEqual([REMOVAL]);
    });

    test('is refused where SLATE is not in it', async () => {
      const empty = foreign.map((answer) =>
        answer.args.some((arg) => arg.startsWith('persistentvolume')) ? { ...answer, stdout: '{"items":[]}' } : answer,
      );
      const { status, stderr, calls } = await against(
        empty.map((answer) => (answer.args === labelled.args ? { ...answer, stdout: '' } : answer)),
        '--yes',
      );
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^SLATE is not in namespace slate; /)]);
      expect(changes(calls)).toEqual([]);
    });

    test('leaves its volumes as they are, unless their data is deleted', () => {
      const outcome = (one: PersistentVolume, deleteData: boolean) =>
        outcomesOf({ ...situation([claim('a')], [one]), stays: true }, deleteData)[0];
      expect(outcome(volume('a', 'Delete'), false).afterwards).toBeUndefined();
      expect(outcome(volume('a', 'Delete'), true)).toMatchObject({ data: 'DELETED' });
      expect(outcome(volume('a', 'Retain'), true)).toMatchObject({ data: 'DELETED', afterwards: 'offer', wiped: true });
    });
  });
});

const LABELS = { 'app.kubernetes.io/part-of': 'slate-system' };

/** A volume of a storage class, bound to a claim of the same name. */
function volume(
  name: string,
  policy: string,
  more: { annotations?: object; labels?: object; phase?: string } = {},
): PersistentVolume {
  const { annotations, labels, phase = 'Bound' } = more;
  return {
    metadata: { name: `pvc-${name}`, annotations, labels },
    spec: {
      capacity: { storage: '5Gi' },
      persistentVolumeReclaimPolicy: policy,
      claimRef: { namespace: 'slate', name, uid: '1' },
    },
    status: { phase },
  } as unknown as PersistentVolume;
}

function claim(name: string, labels: object = LABELS): Claim {
  return {
    metadata: { name, labels },
    spec: { volumeName: `pvc-${name}` },
    status: { phase: 'Bound', capacity: { storage: '5Gi' } },
  } as unknown as Claim;
}

function situation(
  claims: Claim[],
  volumes: PersistentVolume[],
  phase = 'Active',
  otherVolumes: PersistentVolume[] = [],
): Situation {
  const data = claims.filter(({ metadata }) => metadata.labels === LABELS).map((one) => ({ claim: one }) as DataVolume);
  return {
    namespace: { status: { phase } } as Situation['namespace'],
    stays: false,
    claims,
    data,
    volumes,
    volumesForbidden: false,
    otherVolumes,
    others: [],
  };
}

/** What becomes of the only volume. */
function fateOf(of: Situation, deleteData: boolean) {
  const [{ data, afterwards, wiped }] = outcomesOf(of, deleteData);
  return { data, afterwards, wiped };
}

describe('the data', () => {
  const kept = { data: 'kept', afterwards: 'reserve' };
  const removed = { data: 'DELETED', afterwards: 'remove', wiped: true };

  test.each([
    ['of a storage class is reserved', [claim('a')], [volume('a', 'Delete')], false, kept],
    ['of a storage class goes by itself', [claim('a')], [volume('a', 'Delete')], true, { data: 'DELETED' }],
    ['that is retained is wiped', [claim('a')], [volume('a', 'Retain')], true, { ...removed, afterwards: 'offer' }],
    ['of a folder is wiped', [claim('a')], [volume('a', 'Retain', { labels: LABELS })], true, removed],
    ['of somebody else is never deleted', [claim('a', {})], [volume('a', 'Delete')], true, kept],
    ['of a claim that is gone is reserved', [], [volume('a', 'Retain', { phase: 'Released' })], false, kept],
    [
      'that an interrupted reset has retained still goes when it is to be deleted',
      [claim('a')],
      [volume('a', 'Retain', { annotations: { 'slate.io/reclaim-policy-before-reset': 'Delete' } })],
      true,
      { data: 'DELETED' },
    ],
    [
      'that an interrupted reset has wiped is offered',
      [],
      [volume('a', 'Retain', { annotations: { 'slate.io/after-reset': 'offer' } })],
      false,
      { data: 'DELETED', afterwards: 'offer' },
    ],
  ])('%s', (_, claims, volumes, deleteData, outcome) => {
    expect(fateOf(situation(claims, volumes), deleteData)).toEqual(outcome);
  });

  test('of a namespace that is being deleted can no longer be wiped, and it is said so', () => {
    const [outcome] = outcomesOf(situation([claim('a')], [volume('a', 'Retain')], 'Terminating'), true);
    expect(outcome).toMatchObject({ data: 'kept', where: 'volume pvc-a; no pod of SLATE can mount it anymore' });
  });

  test.each([
    ['Retain', LABELS, 'remove'],
    ['Delete', {}, 'reserve'],
  ])('that another namespace has too is kept (%s), and it is said so', (policy, labels, afterwards) => {
    const at = (one: PersistentVolume, path: string): PersistentVolume => ({
      ...one,
      spec: { ...one.spec, hostPath: { path } },
    });
    const other = at({ ...volume('b', 'Retain'), metadata: { name: 'lab-a-pv' } }, '/srv/a/b');
    const own = at(volume('a', policy, { labels }), '/srv/a');
    expect(outcomesOf(situation([claim('a')], [own], 'Active', [other]), true)).toMatchObject([
      { data: 'kept', where: '/srv/a on the node; also the data of volume lab-a-pv', afterwards },
    ]);
    const apart = at(other, '/srv/ab');
    const [outcome] = outcomesOf(situation([claim('a')], [own], 'Active', [apart]), true);
    expect(outcome.data).toBe('DELETED');
  });

  test('of two volumes of one claim is left as it is, as nobody knows which one is wanted', () => {
    const older = volume('a', 'Retain', { phase: 'Released' });
    const outcomes = outcomesOf(situation([], [older, { ...older, metadata: { name: 'other' } }]), false);
    expect(outcomes.map(({ afterwards }) => afterwards)).toEqual([undefined, undefined]);
  });
});

test('a volume gets its reclaim policy back only when it is no longer released', async () => {
  let live = volume('a', 'Delete');
  const log: unknown[] = [];
  const kubectl = {
    namespace: 'slate',
    list: () => Promise.resolve([live]),
    json: () => Promise.resolve({ status: { phase: log.push('looked at') && 'Available' } }),
    patch: (_object: string, { metadata, spec }: { metadata: object; spec: object }) => {
      live = { ...live, metadata: { ...live.metadata, ...metadata } };
      return Promise.resolve(log.push({ ...metadata, ...spec }));
    },
  } as unknown as Kubectl;
  await noteOutcomes(kubectl, outcomesOf(situation([claim('a')], [live]), false));
  await settleVolumes(kubectl, { timeout: 1, steps: { underWay: jest.fn(), done: jest.fn() } as unknown as Steps });
  expect(log).toEqual([
    {
      annotations: { 'slate.io/after-reset': 'reserve', 'slate.io/reclaim-policy-before-reset': 'Delete' },
      persistentVolumeReclaimPolicy: 'Retain',
    },
    { annotations: {}, claimRef: { uid: null, resourceVersion: null } },
    'looked at',
    {
      annotations: { 'slate.io/after-reset': null, 'slate.io/reclaim-policy-before-reset': null },
      persistentVolumeReclaimPolicy: 'Delete',
    },
  ]);
});
