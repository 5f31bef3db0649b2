import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings, SlateSettings } from '../../constructs';
import { SetArgument } from '../../settings/set';
import { resolveEnvironment } from '../../settings/environment';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'slate-layers-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function resolve(overlay: SlateSettings, files: string[], ...set: string[]) {
  const valuesFiles = files.map((content, index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, content);
    return file;
  });
  const given = set.map((text): SetArgument => ({ flag: '--set', text }));
  const resolved = resolveEnvironment('test', overlay, { valuesFiles, set: given });
  const sourceOf = (path: string) => resolved.sourceOf(path.split('.')).replace(join(folder, '/'), '');
  return { ...resolved, sourceOf };
}

test('later layers win: overlay, files in their order, arguments', () => {
  const { settings } = resolve(
    { mode: 'a', logLevel: 'DEBUG', dashboard: { replicas: 1 }, agentRouter: { replicas: 5 } },
    ['{mode: b, dashboard: {replicas: 2}, copilotBridge: {replicas: 0}}', 'mode: c\ndashboard:\n  replicas: 3\n'],
    'dashboard.replicas=4',
  );
  expect(settings).toEqual({
    mode: 'c',
    logLevel: 'DEBUG',
    dashboard: { replicas: 4 },
    agentRouter: { replicas: 5 },
    copilotBridge: { replicas: 0 },
  });
});

test('maps merge, lists are replaced', () => {
  const { settings } = resolve({ models: { pull: ['a', 'b'] }, dashboard: { env: { A: '1' } } }, [
    'models: {pull: [c]}\ndashboard: {env: {B: "2"}}',
  ]);
  expect(settings).toEqual({ models: { pull: ['c'] }, dashboard: { env: { A: '1', B: '2' } } });
});

test('null removes a default, and what a later layer gives comes back', () => {
  const overlay: SlateSettings = { dashboard: { env: { GITHUB_REPO: Settings.REMOVE, SLATE_THEME: Settings.REMOVE } } };
  const { settings, effective } = resolve(overlay, ['dashboard: {env: {SLATE_THEME: dark}}'], 'image.registry=null');
  expect(settings).toEqual({
    dashboard: { env: { GITHUB_REPO: null, SLATE_THEME: 'dark' } },
    image: { registry: null },
  });
  const { dashboard, image } = effective as SlateSettings;
  expect(dashboard?.env).toMatchObject({ SLATE_THEME: 'dark', GITHUB_OWNER: 'SynchronizedLivingArchitecture' });
  expect(dashboard?.env).not.toHaveProperty('GITHUB_REPO');
  expect(image).not.toHaveProperty('registry');
});

test('the effective settings have the defaults, the others do not', () => {
  const { settings, effective } = resolve({}, [], 'gpu.enabled=false');
  expect(settings).toEqual({ gpu: { enabled: false } });
  expect(effective).toMatchObject({ gpu: { enabled: false, resourceName: 'nvidia.com/gpu' }, mode: 'prod' });
});

test('an argument changes one item of a list of the overlay, which stays as it is', () => {
  const overlay: SlateSettings = { gpu: { tolerations: [{ key: 'a' }, { key: 'b', effect: 'NoSchedule' }] } };
  const { settings } = resolve(overlay, [], 'gpu.tolerations[1].key=c');
  expect(settings.gpu?.tolerations).toEqual([{ key: 'a' }, { key: 'c', effect: 'NoSchedule' }]);
  expect(overlay.gpu?.tolerations?.[1].key).toBe('b');
});

test('an empty file, and one of comments, have no settings', () => {
  expect(resolve({}, ['', '# nothing\n', '---\n', '\uFEFF# nothing\n']).settings).toEqual({});
});

test('anchors and merge keys are followed', () => {
  const file = `
dashboard: &base
  env: &env {A: "1", B: "2"}
  resources: {limits: {memory: 1Gi}}
agentRouter:
  <<: *base
  env: {<<: *env, B: "3"}
workflowManager: {<<: *base, resources: {requests: {memory: 1Gi}}}
copilotBridge:
  <<: [{replicas: 1}, {replicas: 2, healthPath: /ok}]
`;
  const { settings, sourceOf } = resolve({}, [file]);
  expect(settings.agentRouter).toEqual({ env: { A: '1', B: '3' }, resources: { limits: { memory: '1Gi' } } });
  expect(settings.copilotBridge).toEqual({ replicas: 1, healthPath: '/ok' });
  expect(settings.workflowManager?.resources).toEqual({ requests: { memory: '1Gi' } });
  expect(sourceOf('workflowManager.resources.limits.memory')).toBe('default');
  expect(sourceOf('agentRouter.env.B')).toBe('0.yaml:7:22');
  expect(sourceOf('agentRouter.resources.limits.memory')).toBe('0.yaml:4:32');
});

test('every value has a source: the layer that set it last', () => {
  const { sourceOf } = resolve(
    { mode: 'dev', dashboard: { replicas: 1, env: { A: '1' } }, models: { pull: ['a', 'b'] } },
    ['mode: dev\ndashboard:\n  env:\n    B: "2"\n', 'logLevel: DEBUG\nagentRouter:\n  env:\n    A: null\n'],
    'dashboard.replicas=2,gpu.enabled=false',
    'models.pull[1]=c',
  );
  expect(sourceOf('mode')).toBe('0.yaml:1:7');
  expect(sourceOf('dashboard.env.A')).toBe('test');
  expect(sourceOf('dashboard.env.B')).toBe('0.yaml:4:8');
  expect(sourceOf('logLevel')).toBe('1.yaml:1:11');
  expect(sourceOf('dashboard.replicas')).toBe('--set dashboard.replicas=2');
  expect(sourceOf('gpu.enabled')).toBe('--set gpu.enabled=false');
  expect(sourceOf('agentRouter.env.A')).toBe('1.yaml:4:8');
  expect(sourceOf('models.pull.0')).toBe('test');
  expect(sourceOf('models.pull.1')).toBe('--set models.pull[1]=c');
  expect(sourceOf('dashboard.healthPath')).toBe('default');
  expect(sourceOf('namespace')).toBe('default');
});

test('a value that replaces a map or a list takes the place of all that was in it', () => {
  const { sourceOf } = resolve(
    {},
    ['gpu:\n  tolerations:\n    - key: a\n    - key: b\n', 'gpu: {tolerations: [{key: c}]}', 'dashboard: {env: null}'],
    'models.pull={a,b}',
  );
  expect(sourceOf('gpu.tolerations.0.key')).toBe('1.yaml:1:27');
  expect(sourceOf('gpu.tolerations.1.key')).toBe('1.yaml:1:20');
  expect(sourceOf('dashboard.env.A')).toBe('2.yaml:1:18');
  expect(sourceOf('models.pull.1')).toBe('--set models.pull={a,b}');
});

test('the YAML library is loaded for a file only, and the schema compiler never', () => {
  const program = `
    require('./tools/register.js');
    const { resolveEnvironment } = require('./settings/environment.ts');
    resolveEnvironment('test', {}, { valuesFiles: [], set: [{ flag: '--set', text: 'mode=a' }] });
    const ours = ['yaml', 'ajv'].map((name) => require('node:path').resolve('node_modules', name));
    console.log(Object.keys(require.cache).filter((file) => ours.some((folder) => file.startsWith(folder))).length);
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('0\n');
});
