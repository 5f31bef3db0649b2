import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { SlateSettings } from '../constructs';
import { overlays } from '../overlays';
import { Mistake } from '../mistake';
import { synthesize } from '../synthesize';

const ROOT = resolve(__dirname, '..');
const FILES = ['dev', 'local', 'prod', 'staging'].flatMap((environment) => [
  `${environment}/Kustomization`,
  `${environment}/slate.k8s.yaml`,
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synthesize-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function contents(root: string): { [file: string]: string } {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function settings(over: SlateSettings): SlateSettings {
  return over;
}

test('dist/ is what the sources synthesize, file by file', () => {
  synthesize(overlays, folder);
  expect(Object.keys(contents(folder))).toEqual(FILES);
  expect(contents(folder)).toEqual(contents(join(ROOT, 'dist')));
});

test('the same bytes come from another directory, locale and time zone, and over an earlier output', () => {
  const env = {
    ...process.env,
    CDK8S_OUTDIR: folder,
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    TZ: 'Pacific/Kiritimati',
  };
  const register = join(ROOT, 'tools/register.js');
  writeFileSync(join(folder, 'mine.txt'), 'kept');
  for (let run = 0; run < 2; run++)
    execFileSync('node', ['-r', register, join(ROOT, 'main.ts')], { cwd: tmpdir(), env });
  expect(contents(folder)).toEqual({ ...contents(join(ROOT, 'dist')), 'mine.txt': 'kept' });
});

test('each file begins with ---, has one object a document, and what others need comes first', () => {
  for (const file of FILES) {
    const text = readFileSync(join(ROOT, 'dist', file), 'utf8');
    expect(text).toMatch(/^---\napiVersion: /);
    const kinds = parseAllDocuments(text).map((document) => document.get('kind'));
    expect(kinds).not.toContain(undefined);
    if (file.endsWith('Kustomization')) continue;
    const order = [...new Set(kinds)].filter(
      (kind) => kind !== 'PersistentVolume' && kind !== 'HorizontalPodAutoscaler',
    );
    expect(order).toEqual([
      'Namespace',
      'NetworkPolicy',
      'ServiceAccount',
      'Role',
      'RoleBinding',
      'PersistentVolumeClaim',
      'ConfigMap',
      'Service',
      'Deployment',
      'PodDisruptionBudget',
      'Ingress',
      'Job',
      'CronJob',
    ]);
  }
});

test('the mistakes of all environments are shown at once, and nothing is written', () => {
  synthesize(overlays, folder);
  const before = contents(folder);
  const wrong = {
    local: settings({ ...overlays.local, jobs: { nightlyHealth: { schedule: '61 0 * * *' } } }),
    dev: overlays.dev,
    prod: settings({
      dashboard: { autoscaling: { minReplicas: 8 } },
      chromadb: { replicas: 2, labels: { team: 'a b' } },
    }),
  };
  let message = '';
  try {
    synthesize(wrong, folder);
  } catch (error) {
    expect(error).toBeInstanceOf(Mistake);
    message = (error as Mistake).message;
  }
  expect(message.split('\n')).toEqual([
    'local  CronJob slate/slate-nightly-health spec.schedule is "61 0 * * *"; the minute must be 0 to 59, a list, a range or a step such as */4 [rule valid-schedules]',
    'prod  Deployment slate/chromadb metadata.labels[team] is "a b"; must be at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit [rule valid-labels]',
    'prod  Deployment slate/chromadb spec.template.metadata.labels[team] is "a b"; must be at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit [rule valid-labels]',
    'prod  Deployment slate/chromadb spec.replicas is 2; must be at most one pod: only one may write to its storage [rule one-writer]',
    'prod  HorizontalPodAutoscaler slate/slate-dashboard-hpa spec.minReplicas is 8; must be at most spec.maxReplicas (6) [rule sound-autoscalers]',
  ]);
  expect(contents(folder)).toEqual(before);
});

test.each([
  [
    'ollama.resources.limits.memory=24 GB',
    '--set ollama.resources.limits.memory=24 GB  ollama.resources.limits.memory is "24 GB"; must be a quantity such as 512Mi, 10Gi or 1.5Gi\n',
  ],
  [
    'chromadb.replicas=2',
    ['local', 'dev', 'staging', 'prod']
      .map(
        (name) =>
          `${name}  Deployment slate/chromadb spec.replicas is 2; must be at most one pod: only one may write to its storage [rule one-writer]\n`,
      )
      .join(''),
  ],
])(
  'with SLATE_SET="%s" the program says what is wrong without a stack trace, writes nothing and exits with 1',
  (set, stderr) => {
    const outdir = join(folder, 'out');
    const answer = spawnSync('node', ['-r', './tools/register.js', 'main.ts'], {
      cwd: ROOT,
      env: { ...process.env, CDK8S_OUTDIR: outdir, SLATE_SET: set },
      encoding: 'utf8',
    });
    expect({ status: answer.status, stdout: answer.stdout, stderr: answer.stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr,
    });
    expect(existsSync(outdir)).toBe(false);
  },
);
