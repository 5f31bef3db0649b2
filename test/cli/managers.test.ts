import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Outcome, slateK8s } from './slate-k8s';
import { Call, RecordedAnswer, recording, withStandIn } from './stand-in';

interface Marks {
  readonly labels?: { readonly [label: string]: string };
  readonly annotations?: { readonly [annotation: string]: string };
}

interface Live {
  readonly kind: string;
  readonly items?: Live[];
  readonly metadata: Marks & { readonly name?: string };
}

const FLUX: Marks = {
  labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps', 'kustomize.toolkit.fluxcd.io/namespace': 'flux-system' },
};

/** Answers in which every object of some kinds has these labels and annotations. */
function managed(answers: RecordedAnswer[], { labels, annotations }: Marks, kinds: RegExp): RecordedAnswer[] {
  const marked = (object: Live): Live =>
    kinds.test(object.kind)
      ? {
          ...object,
          metadata: {
            ...object.metadata,
            labels: { ...object.metadata.labels, ...labels },
            annotations: { ...object.metadata.annotations, ...annotations },
          },
        }
      : object;
  return answers.map((answer) => {
    if (!answer.args.includes('get') || !answer.stdout?.startsWith('{')) return answer;
    const found = JSON.parse(answer.stdout) as Live;
    const changed = found.items ? { ...found, items: found.items.map(marked) } : marked(found);
    return { ...answer, stdout: JSON.stringify(changed) };
  });
}

async function against(answers: RecordedAnswer[], ...args: string[]): Promise<Outcome & { changes: string[] }> {
  let outcome: Outcome | undefined;
  const calls: Call[] = await withStandIn(answers, async () => {
    outcome = await slateK8s(...args);
  });
  const lines = calls.map(({ args }) => args.slice(1).join(' '));
  const changes = lines.filter((line) => !/^(get|config) |--dry-run=server|--validate=false/.test(line));
  return { ...(outcome as Outcome), changes };
}

test.each([
  [
    FLUX,
    'Flux (Kustomization flux-system/apps)',
    'Change its source instead, or run flux suspend kustomization apps -n flux-system, then add --take-over',
  ],
  [
    { labels: { 'helm.toolkit.fluxcd.io/name': 'slate', 'helm.toolkit.fluxcd.io/namespace': 'ai' } },
    'Flux (HelmRelease ai/slate)',
    'or run flux suspend helmrelease slate -n ai, then add --take-over',
  ],
  [
    { annotations: { 'argocd.argoproj.io/tracking-id': 'slate:apps/Deployment:slate/ollama' } },
    'Argo CD (application slate)',
    'or run argocd app set slate --sync-policy none, then add --take-over',
  ],
  [
    { labels: { 'argocd.argoproj.io/instance': 'slate' } },
    'Argo CD (application slate)',
    'or run argocd app set slate --sync-policy none, then add --take-over',
  ],
  [
    { labels: { 'kapp.k14s.io/app': '1700000000' } },
    'kapp',
    'Use kapp deploy or kapp delete instead, or add --take-over',
  ],
  [
    { annotations: { 'meta.helm.sh/release-name': 'slate', 'meta.helm.sh/release-namespace': 'ai' } },
    'Helm (release slate)',
    'Use helm upgrade or helm uninstall slate -n ai instead, or add --take-over',
  ],
  [
    { labels: { 'applyset.kubernetes.io/part-of': 'applyset-x-v1' } },
    'kubectl with an applyset',
    'Use kubectl apply --prune --applyset=NAME instead, or add --take-over',
  ],
])('what %j says belongs to another tool, and deploy says how to work with it', async (marks, name, remedy) => {
  const answers = managed(recording('deploy-installed'), marks, /^HorizontalPodAutoscaler|^Service$/);
  const { status, stderr, changes } = await against(answers, 'deploy', 'local', '--yes');
  expect(status).toBe(4);
  expect(stderr).toContain(`${name} manages service/`);
  expect(stderr).toContain('would undo what slate-k8s changes; nothing was changed\n');
  expect(stderr).toContain(remedy);
  expect(changes).toEqual([]);
});

test('in a namespace that Helm made, too, deploy says first that the objects are those of Helm', async () => {
  const release = { annotations: { 'meta.helm.sh/release-name': 'slate', 'meta.helm.sh/release-namespace': 'slate' } };
  const answers = managed(recording('deploy-installed'), release, /^Deployment$/).map((answer) =>
    answer.args.includes('namespace')
      ? { ...answer, stdout: answer.stdout?.replaceAll('slate-system', 'other') }
      : answer,
  );
  const { status, stderr, changes } = await against(answers, 'deploy', 'local', '--yes');
  expect([status, stderr]).toEqual([4, expect.stringMatching(/^Helm \(release slate\) manages deployment\//)]);
  expect(changes).toEqual([]);
});

describe('an installation of Flux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'managers-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['deploy-installed', ['deploy', 'local', '--dry-run'], /^Namespace$/],
    ['reset', ['reset', '--yes'], /^PersistentVolumeClaim$/],
    ['reset', ['reset', '--yes', '--delete-data'], /^Namespace$/],
    ['backup', ['backup', join(folder, 'saved')], /^Deployment$/],
    ['backup', ['backup', join(folder, 'saved')], /^CronJob$/],
  ])('is left alone by the %s command (%j)', async (name, args, kinds) => {
    const { status, stderr, changes } = await against(managed(recording(name), FLUX, kinds), ...args);
    expect([status, stderr]).toEqual([4, expect.stringContaining('Flux (Kustomization flux-system/apps) manages ')]);
    expect(changes).toEqual([]);
  });

  test('is not restored to', async () => {
    const saved = join(folder, 'whole');
    expect((await against(recording('backup'), 'backup', saved)).status).toBe(0);
    const { status, stderr, changes } = await against(
      managed(recording('restore'), FLUX, /^Deployment$/),
      'restore',
      saved,
    );
    expect([status, stderr]).toEqual([4, expect.stringContaining('flux suspend kustomization apps -n flux-system')]);
    expect(changes).toEqual([]);
  });

  test('is still compared with the settings', async () => {
    const { status, stdout } = await against(
      managed(recording('deploy-installed'), FLUX, /^Service$/),
      'diff',
      'local',
    );
    expect(stdout).toContain('kustomize.toolkit.fluxcd.io');
    expect(status).toBe(1);
  });

  test('is taken over on request, and loses the marks of Flux', async () => {
    const installed = recording('deploy-installed');
    const apply = '--namespace=slate apply --server-side --field-manager=slate-k8s --force-conflicts -f -'.split(' ');
    const unmark =
      '--namespace=slate label ingress/slate-ingress kustomize.toolkit.fluxcd.io/name- kustomize.toolkit.fluxcd.io/namespace-';
    const { status, changes } = await against(
      [...managed(installed, FLUX, /^Ingress$/), { args: apply }, { args: unmark.split(' ') }],
      ...['deploy', 'local', '--yes', '--no-wait', '--take-over'],
    );
    expect(status).toBe(0);
    expect(changes).toEqual([...[apply, apply].map((args) => args.slice(1).join(' ')), unmark.replace(/^\S+ /, '')]);
  });
});

describe('an installation of Helm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'managers-'));
  const release = { annotations: { 'meta.helm.sh/release-name': 'slate', 'meta.helm.sh/release-namespace': 'slate' } };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is backed up and restored, as Helm does not undo what changes for a while', async () => {
    const saved = join(folder, 'saved');
    expect((await against(managed(recording('backup'), release, /./), 'backup', saved)).status).toBe(0);
    const { stderr } = await against(managed(recording('restore'), release, /./), 'restore', saved);
    expect(stderr).toContain('there is data already; --force replaces it. Nothing was changed');
  });

  test('is not reset', async () => {
    const { status, stderr, changes } = await against(
      managed(recording('reset'), release, /^Namespace$/),
      'reset',
      '--yes',
    );
    expect([status, stderr]).toEqual([
      4,
      expect.stringContaining('Use helm upgrade or helm uninstall slate -n slate instead'),
    ]);
    expect(changes).toEqual([]);
  });
});

test('objects of others beside SLATE may be managed by whom they like', async () => {
  const answers = recording('deploy-installed').map((answer) => {
    if (!answer.args.some((arg) => arg.startsWith('networkpolicy,'))) return answer;
    const list = JSON.parse(answer.stdout ?? '') as Live & { items: Live[] };
    const other = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'other', ...FLUX } };
    return { ...answer, stdout: JSON.stringify({ ...list, items: [...list.items, other] }) };
  });
  const { status, stderr } = await against(answers, 'deploy', 'local', '--no-wait');
  expect([status, stderr]).toEqual([0, '']);
});
