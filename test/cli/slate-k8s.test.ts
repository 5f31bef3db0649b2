import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { overlays } from '../../overlays';
import { written } from '../../constructs/schema/tree';
import { LEAVES, wrongValue } from '../helpers/leaves';
import { slateK8s } from './slate-k8s';

const ROOT = resolve(__dirname, '../..');

const here = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slate-k8s-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

function dist(environment: string): string {
  return readFileSync(join(ROOT, 'dist', environment, 'slate.k8s.yaml'), 'utf8');
}

test('synth prints the manifests of an environment, as they are in dist', async () => {
  expect(await slateK8s('synth', 'staging')).toEqual({ status: 0, stdout: dist('staging'), stderr: '' });
});

test('synth -o writes them, ready for kubectl apply -k', async () => {
  const { status, stdout, stderr } = await slateK8s('synth', 'prod', '-o', 'out');
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '',
    stderr: 'out/prod is written; apply it with kubectl apply -k out/prod\n',
  });
  expect(readdirSync(join(folder, 'out/prod')).sort()).toEqual(['Kustomization', 'slate.k8s.yaml']);
  expect(readFileSync(join(folder, 'out/prod/slate.k8s.yaml'), 'utf8')).toBe(dist('prod'));
});

test('mistakes of all layers are told at once, nothing is written, and the exit status is 2', async () => {
  writeFileSync(join(folder, 'my.yaml'), 'dashboard:\n  replica: 2\n');
  const answer = await slateK8s('synth', 'prod', '-f', 'my.yaml', '--set', 'gpu.enabled=maybe', '-o', 'out');
  expect(answer).toEqual({
    status: 2,
    stdout: '',
    stderr: [
      'my.yaml:2:3              dashboard.replica is not a setting; did you mean dashboard.replicas?',
      '--set gpu.enabled=maybe  gpu.enabled is "maybe"; must be true or false',
      '',
    ].join('\n'),
  });
  expect(readdirSync(folder)).toEqual(['my.yaml']);
});

test('every fourth setting of the tree, given a value of the wrong kind, is refused at its path, and nothing is written', async () => {
  const leaves = LEAVES.filter((_, place) => place % 4 === 0);
  expect(leaves.length).toBeGreaterThanOrEqual(60);
  for (const leaf of leaves) {
    const path = written(leaf.path);
    const answer = await slateK8s(
      'synth',
      'prod',
      '--set-json',
      `${path}=${JSON.stringify(wrongValue(leaf))}`,
      '-o',
      '.',
    );
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toContain(`  ${path} is `);
    expect(readdirSync(folder)).toEqual([]);
  }
});

test('what only the finished objects show is told in the same way', async () => {
  const answer = await slateK8s('synth', 'prod', '--set', 'chromadb.replicas=2', '-o', 'out');
  expect(answer).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'prod  Deployment slate/chromadb spec.replicas is 2; must be at most one pod: only one may write to its storage [rule one-writer]\n',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [
    ['synth', 'prodd'],
    'there is no environment "prodd"; it must be one of local, dev, staging, prod; did you mean prod?\n',
  ],
  [['values'], 'name an environment, or print all settings with --docs\n'],
  [
    ['rules', '-o', 'yaml'],
    "error: option '-o, --output <format>' argument 'yaml' is invalid. Allowed choices are json.\n(add --help for usage)\n",
  ],
  [['synht'], "error: unknown command 'synht'\n(Did you mean synth?)\n(add --help for usage)\n"],
  [['synth'], "error: missing required argument 'environment'\n(add --help for usage)\n"],
])('%p is explained in one message', async (args, stderr) => {
  expect(await slateK8s(...args)).toEqual({ status: 2, stdout: '', stderr });
});

test('a folder that cannot be written to is told, without a stack trace', async () => {
  writeFileSync(join(folder, 'file'), '');
  const { status, stderr } = await slateK8s('synth', 'prod', '-o', 'file');
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^file\/prod cannot be written: ENOTDIR: not a directory, .*\n$/),
  ]);
});

test('a reader that has seen enough ends the program without a word', () => {
  const command = `"${join(ROOT, 'bin/slate-k8s.js')}" synth prod | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', cwd: folder });
  expect([stdout, stderr]).toEqual(['---\n', '']);
});

test('values prints the settings in force, each with where it comes from, and they make the same manifests', async () => {
  writeFileSync(join(folder, 'my.yaml'), 'dashboard:\n  replicas: 3\n  autoscaling: { enabled: false }\n');
  const given = ['-f', 'my.yaml', '--set', 'ollama.persistence.size=30Gi'];
  const { status, stdout, stderr } = await slateK8s('values', 'staging', ...given);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^ {2}replicas: 3 # my\.yaml:2:13$/m);
  expect(stdout).toMatch(/^ {4}size: 30Gi # --set ollama\.persistence\.size=30Gi$/m);
  expect(stdout).toMatch(/^mode: staging # staging$/m);
  expect(stdout).toMatch(/^ {4}maxReplicas: 6 # default$/m);
  writeFileSync(join(folder, 'effective.yaml'), stdout);
  expect((await slateK8s('synth', 'staging', '-f', 'effective.yaml')).stdout).toBe(
    (await slateK8s('synth', 'staging', ...given)).stdout,
  );
});

test('values --docs is a values file with every setting of every environment', async () => {
  const { status, stdout } = await slateK8s('values', '--docs');
  expect(status).toBe(0);
  writeFileSync(join(folder, 'docs.yaml'), stdout);
  expect(parse(stdout)).toMatchObject({
    dashboard: { replicas: 2, autoscaling: { minReplicas: 2, maxReplicas: 6 } },
    gpu: { enabled: true },
  });
  for (const setting of Object.values(overlays).flatMap((overlay) => Object.keys(overlay)))
    expect(stdout).toMatch(new RegExp(`^(# )?${setting}:`, 'm'));
  expect((await slateK8s('synth', 'staging', '-f', 'docs.yaml')).status).toBe(0);
});

test('diff prints what changes, lists matched by name, and says by its status whether anything does', async () => {
  expect(await slateK8s('diff', 'prod', 'prod')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(
    await slateK8s(
      'diff',
      'prod',
      'prod',
      '--set',
      'ollama.resources.limits.memory=32Gi,jobs.nightlyHealth.suspend=true',
    ),
  ).toEqual({
    status: 1,
    stdout: [
      '~ Deployment ollama',
      '    ~ spec.template.spec.containers[ollama].resources.limits.memory: "24Gi" -> "32Gi"',
      '~ CronJob slate-nightly-health',
      '    ~ spec.suspend: false -> true',
      '',
    ].join('\n'),
    stderr: '',
  });
  expect((await slateK8s('diff', 'prod', 'prod', '--set', 'dashboard.autoscaling.enabled=false')).stdout).toContain(
    '- HorizontalPodAutoscaler slate-dashboard-hpa\n',
  );
  expect((await slateK8s('diff', 'prod', 'produ')).status).toBe(2);
});

test('rules lists every rule, for people and for programs', async () => {
  const { stdout } = await slateK8s('rules', '-o', 'json');
  const rules = JSON.parse(stdout) as { name: string; description: string }[];
  expect(rules.length).toBeGreaterThan(20);
  const table = (await slateK8s('rules')).stdout;
  const lines = table.split('\n').map((line) => line.replace(/ +/g, ' '));
  for (const { name, description } of rules) expect(lines).toContain(`${name} ${description}`);
});

test.each(['-V', '--version'])('%s prints the version of the package', (flag) => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'bin/slate-k8s.js'), [flag], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each(['doctor', 'deploy', 'diff', 'synth', 'values', 'images'])(
  '%s --help names every environment there is in overlays',
  async (command) => {
    const [, names] = /^ {2}environment +(.*)$/m.exec((await slateK8s(command, '--help')).stdout) ?? [];
    expect(names.split(/, | or /).sort()).toEqual(Object.keys(overlays).sort());
  },
);

test('the help does not load cdk8s', () => {
  const show = `process.once('exit', () => console.error(Object.keys(require.cache).filter((file) => file.includes('cdk8s/'))))`;
  const script = `${show}; require(${JSON.stringify(join(ROOT, 'cli/index.ts'))}).run(['node', 'slate-k8s', 'deploy', '--help'], '')`;
  const args = ['-r', join(ROOT, 'tools/register.js'), '-e', script];
  const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '[]\n' });
  expect(stdout).toContain('--dry-run');
});

test('the program answers from any folder', () => {
  const program = join(ROOT, 'bin/slate-k8s.js');
  const { status, stdout } = spawnSync(program, ['synth', 'dev'], { encoding: 'utf8', cwd: folder });
  expect([status, stdout]).toEqual([0, dist('dev')]);
});

test('npx cdk8s synth takes settings from variables, over every environment', async () => {
  const program = ['-r', join(ROOT, 'tools/register.js'), join(ROOT, 'main.ts')];
  writeFileSync(join(folder, 'my.yaml'), 'logLevel: ERROR\n');
  const env = { ...process.env, CDK8S_OUTDIR: 'out', SLATE_VALUES: 'my.yaml', SLATE_SET: 'gpu.enabled=false' };
  expect(spawnSync('node', program, { encoding: 'utf8', cwd: folder, env })).toMatchObject({ status: 0, stderr: '' });
  const prod = readFileSync(join(folder, 'out/prod/slate.k8s.yaml'), 'utf8');
  expect(prod).toBe((await slateK8s('synth', 'prod', '-f', 'my.yaml', '--set', 'gpu.enabled=false')).stdout);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['dev', 'local', 'prod', 'staging']);
});
