import { LEAVES } from '../../../helpers/leaves';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { overlays } from '../../../../overlays';
import { Path, pointer, settingsWith, wrongPaths } from '../../../helpers/paths';
import { GUIDE_VALUES } from '../../../helpers/guide-values';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

test("the guide's values are valid", () => {
  expect(wrongPaths(parse(GUIDE_VALUES))).toEqual([]);
});

test.each(Object.entries(overlays))('the settings of %s are valid', (_, settings) => {
  expect(wrongPaths(JSON.parse(JSON.stringify(settings)))).toEqual([]);
});

test.each([[null], [[]], ['text'], [1]])('%j is no settings', (settings) => {
  expect(wrongPaths(settings)).toEqual(['']);
});

test('what a text must look like is said in words too', () => {
  const unexplained: string[] = [];
  JSON.parse(
    readFileSync(join(__dirname, '../../../../settings/values.schema.json'), 'utf8'),
    (key, value: unknown) => {
      const isRestricted = typeof value === 'object' && value !== null && ('pattern' in value || 'not' in value);
      if (isRestricted && key !== 'not' && !('description' in value)) unexplained.push(key);
      return value;
    },
  );
  expect(unexplained).toEqual([]);
});

/** A path, a value that is wrong there, and one beside it that is right. */
const NEIGHBOURS: [Path, unknown, unknown][] = [
  [['namespace'], 'Slate', 'slate'],
  [['namespace'], 'a'.repeat(64), 'a'.repeat(63)],
  [['environment'], 'my env', 'my.env_1'],
  [['mode'], 'prod mode', 'prod-mode'],
  [['logLevel'], 'debug', 'DEBUG'],
  [['logLevel'], 'TRACE', 'ERROR'],
  [['image', 'registry'], 'https://ghcr.io', 'ghcr.io'],
  [['image', 'registry'], 'mirror', 'mirror:5000'],
  [['image', 'repository'], 'Ollama/ollama', 'ollama/ollama'],
  [['image', 'tag'], '2.4.0:latest', 'latest-cpu'],
  [['image', 'tag'], 2, '2'],
  [['image', 'tag'], '2.4.0+1', '2.4.0-1'],
  [['image', 'digest'], DIGEST.slice(0, -1), DIGEST],
  [['image', 'pullPolicy'], 'ifNotPresent', 'IfNotPresent'],
  [['imageRegistry'], 'registry.example.com/', 'registry.example.com/mirror'],
  [['imagePullSecrets'], 'pull', ['pull']],
  [['imagePullSecrets', 0], 'Pull', 'pull.example'],
  [['imagePullSecrets', 0], null, 'pull'],
  [['gpu', 'enabled'], 'yes', true],
  [['gpu', 'enabled'], null, false],
  [['gpu'], null, {}],
  [['gpu', 'resourceName'], 'gpu', 'nvidia.com/mig-1g.10gb'],
  [['gpu', 'nodeSelector', 'nvidia.com/gpu.present'], true, 'true'],
  [['gpu', 'nodeSelector', 'two words'], 'x', undefined],
  [['gpu', 'runtimeClassName'], 'NVIDIA', 'nvidia'],
  [['security', 'podSecurity', 'enforce'], 'strict', 'restricted'],
  [['security', 'readOnlyRootFilesystem'], 1, true],
  [['networkPolicy', 'dns', 'extraCidrs', 0], '10.96.0.10', '10.96.0.10/32'],
  [['networkPolicy', 'apiServer', 'cidrs', 0], '10.0.0.0/33', '10.0.0.0/32'],
  [['networkPolicy', 'apiServer', 'cidrs', 0], '2001:db8::1::/64', '2001:db8::/64'],
  [['networkPolicy', 'apiServer', 'cidrs'], [], ['10.0.0.0/8']],
  [['networkPolicy', 'apiServer', 'ports', 0], 65536, 65535],
  [['networkPolicy', 'apiServer', 'ports', 0], 0, 1],
  [['networkPolicy', 'monitoringNamespace'], 'kube.monitoring', 'kube-monitoring'],
  [['dashboard', 'replicas'], -1, 0],
  [['dashboard', 'replicas'], 1.5, 1],
  [['dashboard', 'replicas'], '2', 2],
  [['dashboard', 'replicas'], 3e9, 3],
  [['dashboard', 'replica'], 1, undefined],
  [['dashboard', 'autoscaling', 'minReplicas'], 0, 1],
  [['dashboard', 'autoscaling', 'maxReplicas'], null, 6],
  [['dashboard', 'autoscaling', 'cpuUtilization'], 0, 400],
  [['dashboard', 'healthPath'], 'health', '/health'],
  [['dashboard', 'command'], 'uvicorn app', ['uvicorn', 'app']],
  [['dashboard', 'env', '1ST'], 'x', undefined],
  [['dashboard', 'env', 'PORT'], 8080, '8080'],
  [['dashboard', 'labels', 'team'], 'a team', 'a-team'],
  [['dashboard', 'labels', 'app.kubernetes.io/name'], 'mine', undefined],
  [['dashboard', 'annotations', 'my/own/note'], 'x', undefined],
  [['dashboard', 'annotations', 'example.com/note'], 1, 'any text: 1'],
  [['dashboard', 'resources', 'requests', 'cpu'], '0.0001', '0.001'],
  [['dashboard', 'resources', 'requests', 'cpu'], 1, '1'],
  [['dashboard', 'resources', 'requests', 'memory'], '512 Mi', '512Mi'],
  [['dashboard', 'resources', 'requests', 'memory'], '512m', '512M'],
  [['dashboard', 'resources', 'requests', 'cpus'], '1', undefined],
  [['dashboard', 'resources', 'limits', 'cpu'], '2 cores', null],
  [['dashboard', 'resources', 'limits', 'memory'], null, '2Gi'],
  [['dashboard', 'resources', 'limits', 'memory'], '24 GB', '24Gi'],
  [['ollama', 'resources', 'limits', 'nvidia.com/gpu'], '0.5', '2'],
  [['ollama', 'resources', 'limits', 'nvidia.com/gpu'], 1, null],
  [['ollama', 'persistence', 'size'], '0Gi', '1.5Gi'],
  [['ollama', 'persistence', 'accessMode'], 'RWX', 'ReadWriteMany'],
  [['ollama', 'persistence', 'storageClass'], 'Fast SSD', 'fast-ssd'],
  [['hostPathRoot'], 'data', '/data/slate'],
  [['namespace'], 'kube-system', 'kubeflow'],
  [['namespace'], 'default', 'default-ai'],
  [['namespace'], 'Team', 'team'],
  [['ollama', 'persistence', 'hostPath'], 'data/ollama', '/data/ollama'],
  [['ollama', 'persistence', 'hostPath'], '/data/../etc', '/data/..etc'],
  [['ollama', 'external', 'host'], 'http://gpu.example.com', 'gpu.example.com'],
  [['ollama', 'external', 'port'], 70000, 11434],
  [['ollama', 'external', 'cidrs', 0], '192.0.2.10', '192.0.2.10/32'],
  [['ollama', 'clientHost'], 'my ollama', 'http://ollama-svc:11434'],
  [['ollama', 'tolerations', 0], {}, { operator: 'Exists' }],
  [['chromadb', 'allowedCallers', 0], {}, { podSelector: {} }],
  [['chromadb', 'allowedCallers', 0, 'podSelector', 'matchlabels'], {}, undefined],
  [['chromadb', 'allowedCallers', 0, 'ipBlock', 'cidr'], '10.0.0.0', '10.0.0.0/8'],
  [['agenticSystem', 'agents', 'two words'], {}, undefined],
  [['agenticSystem', 'agents', 'ALPHA', 'gpu'], 'true', true],
  [['agenticSystem', 'agents', 'ALPHA', 'rule'], 'Coding', undefined],
  [['agenticSystem', 'routing', 'maxConcurrentTasks'], 0, 1],
  [['models', 'pull', 0], 'two words', 'qwen2.5-coder:7b'],
  [['models', 'custom', 'slate-coder', 'parameters', 'temperature'], '0.3', 0.3],
  [['jobs', 'modelTrainer', 'schedule'], '0 3 * *', '0 3 * * 0'],
  [['jobs', 'modelTrainer', 'schedule'], '@reboot', '@weekly'],
  [['jobs', 'modelPreload', 'schedule'], '@daily', undefined],
  [['jobs', 'nightlyHealth', 'suspend'], 'no', false],
  [['jobs', 'nightlyHealth', 'activeDeadlineSeconds'], 0, 600],
  [['storage', 'workspace', 'existingClaim'], 'Mine', 'mine'],
  [['storage', 'workspaces'], {}, undefined],
  [['ingress', 'host'], '192.168.0.1', '*.example.com'],
  [['ingress', 'tlsSecretName'], 'slate_tls', 'slate-tls'],
  [['rulesOff', 'no-latest'], '', 'a mirror has no other tag'],
];

test('null takes away everything that need not be there, whatever else its value must not be', () => {
  const removable = LEAVES.filter(({ schema }) => [schema.type].flat().includes('null'));
  expect(removable.length).toBeGreaterThan(100);
  const refused = removable.filter(({ path }) => wrongPaths(settingsWith(path, null)).length > 0);
  expect(refused.map(({ path }) => path.join('.'))).toEqual([]);
});

/** Values that do not go together: settings, and where they are wrong. */
test.each([
  [{ gpu: { tolerations: [{ key: 'a', operator: 'exists' }] } }, '/gpu/tolerations/0/operator'],
  [{ gpu: { tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] } }, '/gpu/tolerations/0/value'],
  [{ gpu: { tolerations: [{ key: 'a', effect: 'NoSchedule', tolerationSeconds: 5 }] } }, '/gpu/tolerations/0/effect'],
  [
    { ollama: { allowedCallers: [{ podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } }] } },
    '/ollama/allowedCallers/0/podSelector',
  ],
  [
    { ollama: { allowedCallers: [{ podSelector: { matchExpressions: [{ key: 'a', operator: 'In' }] } }] } },
    '/ollama/allowedCallers/0/podSelector/matchExpressions/0',
  ],
])('%j is wrong at %s', (settings, path) => {
  expect(wrongPaths(settings)).toEqual([path]);
});

test.each(NEIGHBOURS)('%j cannot be %j, but %j', (path, wrong, right) => {
  expect(wrongPaths(settingsWith(path, wrong))).toEqual([pointer(path)]);
  if (right !== undefined) expect(wrongPaths(settingsWith(path, right))).toEqual([]);
});
