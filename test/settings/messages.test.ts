import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SlateSettings } from '../../constructs';
import { resolveEnvironment, resolveEnvironments } from '../../settings/environment';
import { InvalidSettings } from '../../settings/invalid-settings';
import { SetFlag } from '../../settings/set';

const before = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slate-messages-'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function messages(file: string | undefined, set: [SetFlag, string][] = [], overlay: SlateSettings = {}): string[] {
  if (file !== undefined) writeFileSync('values.yaml', file);
  const valuesFiles = file === undefined ? [] : ['values.yaml'];
  return problemsOf(() =>
    resolveEnvironment('prod', overlay, { valuesFiles, set: set.map(([flag, text]) => ({ flag, text })) }),
  );
}

function problemsOf(resolve: () => unknown): string[] {
  try {
    resolve();
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems;
    throw error;
  }
  return [];
}

test.each<[string, string, string[]]>([
  [
    'an unknown name, with the one that was meant',
    'dashboard:\n  replica: 3\n',
    ['values.yaml:2:3  dashboard.replica is not a setting; did you mean dashboard.replicas?'],
  ],
  [
    'an unknown name at the top',
    'dashbord: {}\n',
    ['values.yaml:1:1  dashbord is not a setting; did you mean dashboard?'],
  ],
  [
    'a name with other case and hyphens',
    'agent-router: {replicas: 2}\n',
    ['values.yaml:1:1  agent-router is not a setting; did you mean agentRouter?'],
  ],
  ['two letters swapped', 'mdoe: x\n', ['values.yaml:1:1  mdoe is not a setting; did you mean mode?']],
  [
    'a name of another place',
    'replicas: 4\n',
    [
      'values.yaml:1:1  replicas is not a setting; did you mean dashboard.replicas, agentRouter.replicas or autonomousLoop.replicas?',
    ],
  ],
  [
    'a name of a deeper place',
    'dashboard: {minReplicas: 2}\n',
    ['values.yaml:1:13  dashboard.minReplicas is not a setting; did you mean dashboard.autoscaling.minReplicas?'],
  ],
  [
    'a name that nothing is near to, with the known ones',
    'gpu: {driver: x}\n',
    [
      'values.yaml:1:7  gpu.driver is not a setting; known here: enabled, resourceName, nodeSelector, tolerations, runtimeClassName',
    ],
  ],
  [
    'a name that nothing is near to among many',
    'dashboard: {xyzzy: 1}\n',
    ['values.yaml:1:13  dashboard.xyzzy is not a setting'],
  ],
  [
    'an unknown name whose value is null',
    'dashboard: {replica: null}\n',
    ['values.yaml:1:13  dashboard.replica is not a setting; did you mean dashboard.replicas?'],
  ],
  [
    "the name of an object's prototype",
    'constructor: {}\n__proto__: {a: 1}\n',
    ['values.yaml:1:1  constructor is not a setting', 'values.yaml:2:1  __proto__ is not a setting'],
  ],
  [
    'text for a whole number',
    'dashboard: {replicas: two}\n',
    ['values.yaml:1:23  dashboard.replicas is "two"; must be a whole number from 0 on'],
  ],
  [
    'a number in quotes',
    'dashboard: {replicas: "2"}\n',
    ['values.yaml:1:23  dashboard.replicas is "2"; must be a whole number from 0 on: remove the quotes'],
  ],
  [
    'a fraction for a whole number',
    'dashboard: {replicas: 1.5}\n',
    ['values.yaml:1:23  dashboard.replicas is 1.5; must be a whole number from 0 on'],
  ],
  [
    'a list for a whole number',
    'dashboard: {replicas: [1]}\n',
    ['values.yaml:1:23  dashboard.replicas is a list; must be a whole number from 0 on'],
  ],
  [
    'a map for a whole number',
    'dashboard: {replicas: {min: 1}}\n',
    ['values.yaml:1:23  dashboard.replicas is a map; must be a whole number from 0 on'],
  ],
  [
    'true for a whole number',
    'dashboard: {replicas: true}\n',
    ['values.yaml:1:23  dashboard.replicas is true; must be a whole number from 0 on'],
  ],
  [
    'yes for true',
    'gpu: {enabled: yes}\n',
    ['values.yaml:1:16  gpu.enabled is "yes"; must be true or false: YAML 1.2 reads yes as text; write true'],
  ],
  [
    'off for false',
    'gpu: {enabled: off}\n',
    ['values.yaml:1:16  gpu.enabled is "off"; must be true or false: YAML 1.2 reads off as text; write false'],
  ],
  [
    'yes in quotes',
    'gpu: {enabled: "yes"}\n',
    ['values.yaml:1:16  gpu.enabled is "yes"; must be true or false: write true'],
  ],
  [
    'true in quotes',
    'gpu: {enabled: "true"}\n',
    ['values.yaml:1:16  gpu.enabled is "true"; must be true or false: remove the quotes'],
  ],
  ['a number for true or false', 'gpu: {enabled: 1}\n', ['values.yaml:1:16  gpu.enabled is 1; must be true or false']],
  [
    'a switch for a map with one',
    'gpu: false\n',
    ['values.yaml:1:6  gpu is false; must be a map; did you mean gpu.enabled?'],
  ],
  [
    'a number for text',
    'dashboard: {env: {PORT: 8080}}\n',
    ['values.yaml:1:25  dashboard.env.PORT is 8080; must be text: write it in quotes'],
  ],
  [
    'true for text',
    'dashboard:\n  env:\n    DEBUG: true\n',
    ['values.yaml:3:12  dashboard.env.DEBUG is true; must be text: write it in quotes'],
  ],
  [
    'a number for a quantity',
    'dashboard: {resources: {limits: {cpu: 2}}}\n',
    [
      'values.yaml:1:39  dashboard.resources.limits.cpu is 2; must be a quantity as text, such as 250m, 0.5 or 2: write it in quotes',
    ],
  ],
  [
    'a quantity with a space',
    'ollama:\n  resources:\n    limits:\n      memory: 24 GB\n',
    ['values.yaml:4:15  ollama.resources.limits.memory is "24 GB"; must be a quantity such as 512Mi, 10Gi or 1.5Gi'],
  ],
  [
    'yes where text is meant',
    'dashboard: {env: {FLAG: yes}}\n',
    [
      'values.yaml:1:25  dashboard.env.FLAG is yes, which Helm reads as true or false; write it differently or in quotes',
    ],
  ],
  [
    'a number with a 0 before it',
    'dashboard: {replicas: 010}\n',
    [
      'values.yaml:1:23  dashboard.replicas is 010, which Helm reads as a different number; write it differently or in quotes',
    ],
  ],
  [
    'a number with an underline',
    'agenticSystem: {routing: {taskTimeoutSeconds: 14_400}}\n',
    ['values.yaml:1:47  agenticSystem.routing.taskTimeoutSeconds is "14_400"; must be a whole number from 1 on'],
  ],
  ['text for a list', 'models: {pull: llama3.2}\n', ['values.yaml:1:16  models.pull is "llama3.2"; must be a list']],
  [
    'an empty list where one is needed',
    'networkPolicy: {apiServer: {cidrs: []}}\n',
    ['values.yaml:1:36  networkPolicy.apiServer.cidrs is an empty list; must not be empty'],
  ],
  ['a map for a list', 'models: {pull: {a: b}}\n', ['values.yaml:1:16  models.pull is a map; must be a list']],
  [
    'a wrong item of a list',
    'networkPolicy:\n  apiServer:\n    ports:\n      - 443\n      - 70000\n',
    ['values.yaml:5:9  networkPolicy.apiServer.ports[1] is 70000; must be a port from 1 to 65535'],
  ],
  [
    'null in a list',
    'models: {pull: [a, null]}\n',
    ['values.yaml:1:20  models.pull[1] is null; must be the name of a model such as llama3.2 or qwen2.5-coder:7b'],
  ],
  [
    'a value that is none of those allowed',
    'image: {pullPolicy: always}\n',
    ['values.yaml:1:21  image.pullPolicy is "always"; must be one of Always, IfNotPresent, Never'],
  ],
  [
    'a number that is too small',
    'dashboard: {replicas: -1}\n',
    ['values.yaml:1:23  dashboard.replicas is -1; must be a whole number from 0 on'],
  ],
  [
    'a number that is too large',
    'dashboard: {replicas: 3000000000}\n',
    ['values.yaml:1:23  dashboard.replicas is 3000000000; must be at most 2147483647'],
  ],
  [
    'a port that is none',
    'ollama: {external: {port: 0}}\n',
    ['values.yaml:1:27  ollama.external.port is 0; must be a port from 1 to 65535'],
  ],
  [
    'a tag that moves',
    'image: {tag: "2.4.0 beta"}\n',
    ['values.yaml:1:14  image.tag is "2.4.0 beta"; must be a version such as 2.4.0'],
  ],
  [
    'a digest that is none',
    'image: {digest: sha256:12}\n',
    ['values.yaml:1:17  image.digest is "sha256:12"; must be sha256: and 64 hexadecimal digits'],
  ],
  [
    'a registry with a scheme',
    'imageRegistry: https://ghcr.io\n',
    [
      'values.yaml:1:16  imageRegistry is "https://ghcr.io"; must be a registry such as ghcr.io or registry.example.com:5000/mirror',
    ],
  ],
  [
    'a schedule that is none',
    'jobs: {modelTrainer: {schedule: sundays}}\n',
    [
      'values.yaml:1:33  jobs.modelTrainer.schedule is "sundays"; must be a schedule such as "0 3 * * 0" (minute, hour, day of the month, month, day of the week)',
    ],
  ],
  [
    'a path that leads up',
    'storage: {data: {hostPath: /a/../b}}\n',
    [
      'values.yaml:1:28  storage.data.hostPath is "/a/../b"; must be a path from the root on, without .. in it, such as /var/lib/slate',
    ],
  ],
  [
    'empty text',
    'ingress: {className: ""}\n',
    [
      'values.yaml:1:22  ingress.className is ""; must be a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit',
    ],
  ],
  [
    'null for what cannot be removed',
    'gpu: {resourceName: null}\n',
    [
      'values.yaml:1:21  gpu.resourceName is null; must be the name of a resource such as nvidia.com/gpu.shared: it cannot be removed',
    ],
  ],
  [
    'a name of a variable with a space',
    'dashboard: {env: {A B: x}}\n',
    [
      'values.yaml:1:19  dashboard.env.A B has a name that is not allowed; must be the name of a variable: letters, digits, _, - and ., not beginning with a digit',
    ],
  ],
  [
    "a label that is SLATE's own",
    'dashboard: {labels: {app.kubernetes.io/name: x}}\n',
    [
      'values.yaml:1:22  dashboard.labels.app\\.kubernetes\\.io/name has a name that is not allowed; must be a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself',
    ],
  ],
  [
    'settings that exclude each other in one item',
    'gpu: {tolerations: [{operator: Exists, value: x}]}\n',
    ['values.yaml:1:47  gpu.tolerations[0].value is "x"; must be left out, because operator is Exists'],
  ],
  [
    'an item without what it needs',
    'gpu: {tolerations: [{operator: Equal, value: x}]}\n',
    ['values.yaml:1:21  gpu.tolerations[0].key is missing; must be given'],
  ],
  [
    'a name twice',
    'dashboard:\n  replicas: 1\nmode: x\ndashboard:\n  replicas: 2\n',
    ['values.yaml:4:1  dashboard is given twice; the first is at values.yaml:1:1'],
  ],
  ['a tab', 'dashboard:\n	replicas: 1\n', ['values.yaml:2:1  is indented with a tab; must be spaces']],
  [
    'a line without a colon',
    'dashboard:\n  replicas 1\n  env: {}\n',
    ['values.yaml:2:3  is not a line of YAML; must be NAME: VALUE'],
  ],
  [
    'a bracket that is not closed',
    'models: {pull: [a, b}\n',
    ['values.yaml:1:21  is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'a second document',
    'mode: a\n---\nlogLevel: DEBUG\n',
    ['values.yaml:3:1  is in a second document of the file; must be in the first one, since some tools read only that'],
  ],
  ['a list as the whole file', '- a\n- b\n', ['values.yaml:1:1  is a list; must be a map of settings']],
  ['text as the whole file', 'hello\n', ['values.yaml:1:1  is "hello"; must be a map of settings']],
  [
    'an anchor that is not there',
    'dashboard: *base\n',
    ['values.yaml:1:12  *base refers to &base, which is not defined before it'],
  ],
  [
    'an anchor within itself',
    'dashboard: &a\n  env: *a\n',
    ['values.yaml:2:8  *a refers to &a, which is not defined before it'],
  ],
  ['a merge of what is no map', 'dashboard:\n  <<: [1]\n', ['values.yaml:2:8  << must be given a map']],
  ['a name that is a list', '? [a, b]\n: 1\n', ['values.yaml:1:3  is a list or a map; must be a name']],
  ['a tag of YAML', 'mode: !secret x\n', ['values.yaml:1:7  is not YAML: Unresolved tag: !secret']],
  [
    'a request above the default limit',
    'dashboard:\n  resources:\n    requests: {memory: 4Gi}\n',
    ['values.yaml:3:24  dashboard.resources.requests.memory is "4Gi"; must be at most limits.memory (2Gi)'],
  ],
  [
    'an image without a version',
    'ollama: {image: {tag: null}}\n',
    ['values.yaml:1:23  ollama.image.tag is missing; must be given, unless ollama.image.digest is'],
  ],
])('in a file: %s', (_, file, lines) => {
  expect(messages(file)).toEqual(lines);
});

test.each<[string, [SetFlag, string], string[]]>([
  [
    'an argument that is text for a whole number',
    ['--set', 'dashboard.replicas=two'],
    ['--set dashboard.replicas=two  dashboard.replicas is "two"; must be a whole number from 0 on'],
  ],
  [
    'an argument that is a number for text',
    ['--set', 'dashboard.env.PORT=8080'],
    ['--set dashboard.env.PORT=8080  dashboard.env.PORT is 8080; must be text: use --set-string'],
  ],
  [
    'an argument that is true for text',
    ['--set', 'dashboard.env.DEBUG=true'],
    ['--set dashboard.env.DEBUG=true  dashboard.env.DEBUG is true; must be text: use --set-string'],
  ],
  [
    'an argument that is text for a number',
    ['--set-string', 'dashboard.replicas=2'],
    ['--set-string dashboard.replicas=2  dashboard.replicas is "2"; must be a whole number from 0 on: use --set'],
  ],
  [
    'an argument that is text for true',
    ['--set-string', 'gpu.enabled=true'],
    ['--set-string gpu.enabled=true  gpu.enabled is "true"; must be true or false: use --set'],
  ],
  [
    'an argument that says yes',
    ['--set', 'gpu.enabled=yes'],
    ['--set gpu.enabled=yes  gpu.enabled is "yes"; must be true or false: write true'],
  ],
  [
    'an argument with a fraction',
    ['--set', 'models.custom.slate-fast.parameters.temperature=0.5'],
    [
      '--set models.custom.slate-fast.parameters.temperature=0.5  models.custom.slate-fast.parameters.temperature is "0.5"; must be a number: use --set-json, since --set reads fractions as text',
    ],
  ],
  [
    'an argument that is text for a list',
    ['--set', 'dashboard.command=sh'],
    ['--set dashboard.command=sh  dashboard.command is "sh"; must be a list: write {sh}'],
  ],
  [
    'an empty list as text',
    ['--set', 'gpu.tolerations=[]'],
    ['--set gpu.tolerations=[]  gpu.tolerations is "[]"; must be a list: use --set-json'],
  ],
  [
    'an empty list in braces',
    ['--set', 'gpu.tolerations={}'],
    [
      '--set gpu.tolerations={}  gpu.tolerations[0] is ""; must be a map: use --set-json, since --set reads {} as a list with an empty text',
    ],
  ],
  [
    'an empty map in braces',
    ['--set', 'gpu.nodeSelector={}'],
    [
      '--set gpu.nodeSelector={}  gpu.nodeSelector is a list; must be a map: use --set-json, since --set reads {} as a list with an empty text',
    ],
  ],
  [
    'an argument that is text for a map',
    ['--set', 'gpu.nodeSelector=a=b'],
    [
      '--set gpu.nodeSelector=a=b  gpu.nodeSelector is "a=b"; must be a map: give its keys, as in gpu.nodeSelector.KEY=VALUE',
    ],
  ],
  [
    'a name in a map of its own, as Kubernetes has it',
    ['--set', 'imagePullSecrets[0].name=x'],
    [
      '--set imagePullSecrets[0].name=x  imagePullSecrets[0] is a map; must be a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit: write the name alone, x',
    ],
  ],
  [
    'a folder of Windows',
    ['--set', 'storage.data.hostPath=C:\\\\Users\\\\me'],
    [
      '--set storage.data.hostPath=C:\\\\Users\\\\me  storage.data.hostPath is "C:\\\\Users\\\\me"; must be a path from the root on, without .. in it, such as /var/lib/slate; the node of Docker Desktop has it at /run/desktop/mnt/host/c/Users/me',
    ],
  ],
  [
    'a folder of Windows whose backslashes --set took for escapes',
    ['--set', 'storage.data.hostPath=C:\\Users\\me'],
    [
      '--set storage.data.hostPath=C:\\Users\\me  storage.data.hostPath is "C:Usersme"; must be a path from the root on, without .. in it, such as /var/lib/slate: write / for \\, which --set drops',
    ],
  ],
  [
    'a root for the folders of the node under the restricted standard',
    ['--set', 'hostPathRoot=/data'],
    [
      '--set hostPathRoot=/data  hostPathRoot is "/data"; must be left out where security.podSecurity.enforce is "restricted": the init container that makes the folder writable runs as root; baseline allows it',
    ],
  ],
  [
    'a folder of the node under the restricted standard',
    ['--set', 'storage.workspace.hostPath=/home/me/slate'],
    [
      '--set storage.workspace.hostPath=/home/me/slate  storage.workspace.hostPath is "/home/me/slate"; must be left out where security.podSecurity.enforce is "restricted": the init container that makes the folder writable runs as root; baseline allows it',
    ],
  ],
  [
    'the name of a quota for a device',
    ['--set', 'gpu.resourceName=requests.nvidia.com/gpu'],
    [
      '--set gpu.resourceName=requests.nvidia.com/gpu  gpu.resourceName is "requests.nvidia.com/gpu"; must not begin with requests., which is for quotas',
    ],
  ],
  [
    'versions of Chroma that lose their data',
    ['--set', 'chromadb.image.tag=0.6.3'],
    [
      '--set chromadb.image.tag=0.6.3  chromadb.image.tag is "0.6.3"; must be 1.0.0 or later: earlier versions keep data outside of the volume and have no /api/v2',
    ],
  ],
  [
    'an argument with a dot in a name',
    ['--set', 'ollama.resources.limits.nvidia.com/gpu=1'],
    [
      '--set ollama.resources.limits.nvidia.com/gpu=1  ollama.resources.limits.nvidia is not a setting; did you mean ollama.resources.limits.nvidia\\.com/gpu?',
    ],
  ],
  [
    'an argument with a dot in a label',
    ['--set-string', 'dashboard.nodeSelector.kubernetes.io/arch=arm64'],
    [
      "--set-string dashboard.nodeSelector.kubernetes.io/arch=arm64  dashboard.nodeSelector.kubernetes is a map; must be a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit: write a dot within a name as \\.",
    ],
  ],
  [
    'the argument of several that is wrong',
    ['--set', 'mode=x,dashboard.replica=1,logLevel=INFO'],
    ['--set dashboard.replica=1  dashboard.replica is not a setting; did you mean dashboard.replicas?'],
  ],
  [
    'a gap in a list',
    ['--set', 'gpu.tolerations[1].key=x'],
    [
      '--set gpu.tolerations[1].key=x  gpu.tolerations[0] is null; must be a map: items that --set leaves out are null, and --set does not change a default list but starts a new one',
    ],
  ],
  [
    'an argument without a value',
    ['--set', 'dashboard.replicas'],
    ['--set dashboard.replicas  has no value; write dashboard.replicas=VALUE'],
  ],
  [
    'an argument without a value among others',
    ['--set', 'mode=x,gpu'],
    ['--set mode=x,gpu  has no value; write gpu=VALUE'],
  ],
  ['an argument without a name', ['--set', '=1'], ['--set =1  has an empty name before "="']],
  [
    'an argument with a dot too many',
    ['--set', 'gpu..enabled=true'],
    ['--set gpu..enabled=true  has an empty name before "."'],
  ],
  [
    'a list that is not closed',
    ['--set', 'models.pull={a,b'],
    ['--set models.pull={a,b  has a list that starts with { and does not end with }'],
  ],
  [
    'an index that is none',
    ['--set', 'models.pull[first]=a'],
    ['--set models.pull[first]=a  has the index [first]; must be a whole number from 0 to 65536'],
  ],
  ['an index that is not closed', ['--set', 'models.pull[0=a'], ['--set models.pull[0=a  has no ] after "[0=a"']],
  [
    'an index that is too large',
    ['--set', 'models.pull[65537]=a'],
    ['--set models.pull[65537]=a  has the index [65537]; must be a whole number from 0 to 65536'],
  ],
  [
    'text behind an index',
    ['--set', 'models.pull[0]a=b'],
    ['--set models.pull[0]a=b  has "a" after an index; must be "=", "." or "["'],
  ],
  [
    'an argument that is too deep',
    ['--set', 'a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a=1'],
    ['--set a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a=1  goes deeper than 30 levels'],
  ],
  [
    'an argument that reaches for the prototype',
    ['--set', '__proto__.a=1'],
    ['--set __proto__.a=1  __proto__ is not a setting'],
  ],
  [
    'an argument that reaches into a value',
    ['--set', 'mode=x,mode.y=z'],
    ['--set mode=x,mode.y=z  cannot be set, because mode is "x" (--set mode=x); must be a map'],
  ],
  [
    'JSON that is none',
    ['--set-json', 'gpu.enabled=yes'],
    ['--set-json gpu.enabled=yes  has a value that is not JSON: yes (text needs its own quotes: \'"text"\')'],
  ],
  ['JSON that is none as a whole', ['--set-json', '{"gpu": }'], ['--set-json {"gpu": }  is not JSON']],
  [
    'a file that an argument names and that is not there',
    ['--set-file', 'dashboard.env.A=missing.txt'],
    ['--set-file dashboard.env.A=missing.txt  cannot be set: the file "missing.txt" does not exist'],
  ],
  [
    'more pods at least than at most',
    ['--set', 'dashboard.autoscaling.minReplicas=8'],
    [
      '--set dashboard.autoscaling.minReplicas=8  dashboard.autoscaling.minReplicas is 8; must be at most maxReplicas (6)',
    ],
  ],
  [
    'a limit below the default request',
    ['--set', 'dashboard.resources.limits.cpu=100m'],
    [
      '--set dashboard.resources.limits.cpu=100m  dashboard.resources.requests.cpu is "250m"; must be at most limits.cpu (100m)',
    ],
  ],
  [
    'a claim that exists beside a folder',
    ['--set', 'storage.data.existingClaim=x,storage.data.hostPath=/data,security.podSecurity.enforce=baseline'],
    [
      '--set storage.data.existingClaim=x  storage.data.existingClaim is "x"; must be left out beside hostPath (/data): an existing claim has a volume of its own',
    ],
  ],
  [
    'a class beside a folder',
    ['--set', 'storage.data.storageClass=fast,storage.data.hostPath=/data,security.podSecurity.enforce=baseline'],
    [
      '--set storage.data.storageClass=fast  storage.data.storageClass is "fast"; must be left out beside hostPath (/data): a folder of the node has no class',
    ],
  ],
  [
    'addresses that go on after their prefix',
    ['--set', 'networkPolicy.dns.extraCidrs={10.0.0.1/8}'],
    [
      '--set networkPolicy.dns.extraCidrs={10.0.0.1/8}  networkPolicy.dns.extraCidrs[0] is "10.0.0.1/8"; must have no bits set beyond its /8 prefix',
    ],
  ],
  [
    'a registry in the repository',
    ['--set', 'image.repository=ghcr.io/a/b'],
    [
      '--set image.repository=ghcr.io/a/b  image.repository is "ghcr.io/a/b"; must not begin with a host: that is image.registry ("ghcr.io")',
    ],
  ],
  [
    'an Ollama that is nowhere',
    ['--set', 'ollama.enabled=false'],
    [
      '--set ollama.enabled=false  ollama.external.host is missing; must be the host of the external service, because ollama.enabled is false',
      '--set ollama.enabled=false  ollama.external.cidrs is missing; must be the blocks of its addresses, such as ["192.0.2.10/32"], because ollama.enabled is false',
    ],
  ],
  [
    'an agent without its model',
    ['--set', 'agenticSystem.agents.ALPHA.model=gpt'],
    [
      '--set agenticSystem.agents.ALPHA.model=gpt  agenticSystem.agents.ALPHA.model is "gpt"; must be one of models.custom or models.pull: slate-coder, slate-fast, slate-planner, nomic-embed-text, mistral-nemo, llama3.2, mistral',
    ],
  ],
])('%s', (_, argument, lines) => {
  expect(messages(undefined, [argument])).toEqual(lines);
});

test('the mistakes of all layers are told at once: files from top to bottom, arguments, the environment', () => {
  writeFileSync('other.yaml', 'logLevel: LOUD\ngpu: {resourceName: 1}\n');
  writeFileSync('values.yaml', 'ollama:\n  resources:\n    limits:\n      memory: 24 GB\ndashboard: {replica: 3}\n');
  const overlay: SlateSettings = { dashboard: { autoscaling: { minReplicas: 8 } } };
  const set = [{ flag: '--set' as const, text: 'agentRouter.replicas=two' }];
  const given = { valuesFiles: ['values.yaml', 'other.yaml'], set };
  expect(problemsOf(() => resolveEnvironment('prod', overlay, given))).toEqual([
    'values.yaml:4:15                ollama.resources.limits.memory is "24 GB"; must be a quantity such as 512Mi, 10Gi or 1.5Gi',
    'values.yaml:5:13                dashboard.replica is not a setting; did you mean dashboard.replicas?',
    'other.yaml:1:11                 logLevel is "LOUD"; must be one of DEBUG, INFO, WARNING, ERROR',
    'other.yaml:2:21                 gpu.resourceName is 1; must be the name of a resource such as nvidia.com/gpu.shared: write it in quotes',
    '--set agentRouter.replicas=two  agentRouter.replicas is "two"; must be a whole number from 0 on',
    'prod                            dashboard.autoscaling.minReplicas is 8; must be at most maxReplicas (6)',
  ]);
});

test('a mistake in what was given is told once, however many environments it is in', () => {
  const given = { valuesFiles: [], set: [{ flag: '--set' as const, text: 'mode=,logLevel=LOUD' }] };
  const overlays = { dev: {}, prod: { dashboard: { autoscaling: { minReplicas: 8 } } } };
  expect(problemsOf(() => resolveEnvironments(overlays, given))).toHaveLength(3);
});

test('what follows from another mistake is not told', () => {
  expect(messages('dashboard: {autoscaling: {minReplicas: 8, maxReplicas: two}}\n')).toEqual([
    'values.yaml:1:56  dashboard.autoscaling.maxReplicas is "two"; must be a whole number from 1 on',
  ]);
});

test('settings that contradict each other are told where the later one is', () => {
  const overlay: SlateSettings = { dashboard: { autoscaling: { minReplicas: 5 } } };
  expect(messages('dashboard: {autoscaling: {maxReplicas: 4}}\n', [], overlay)).toEqual([
    'values.yaml:1:40  dashboard.autoscaling.minReplicas is 5; must be at most maxReplicas (4)',
  ]);
});

test('several gaps in a list are told once', () => {
  expect(messages(undefined, [['--set', 'gpu.tolerations[3].key=x']])).toHaveLength(1);
});

test.each([
  [
    'the bounds of an autoscaler that is off',
    'dashboard.autoscaling.enabled=false,dashboard.autoscaling.minReplicas=8',
  ],
  ['a request as large as its limit', 'dashboard.resources.requests.memory=2Gi'],
  ['an image with a digest in place of a tag', `dashboard.image.tag=null,image.digest=sha256:${'0'.repeat(64)}`],
])('no contradiction: %s', (_, text) => {
  expect(messages(undefined, [['--set', text]])).toEqual([]);
});

test('a value that a later layer corrects is no mistake', () => {
  expect(messages('dashboard: {replicas: two}\n', [['--set', 'dashboard.replicas=2']])).toEqual([]);
});

test('a value of several layers has the place of the last one', () => {
  expect(messages('dashboard: {replicas: two}\n', [['--set', 'dashboard.replicas=three']])).toEqual([
    '--set dashboard.replicas=three  dashboard.replicas is "three"; must be a whole number from 0 on',
  ]);
});

test('a map in place of a list is told with where the list is', () => {
  expect(messages('dashboard:\n  env: {A: b}\n', [['--set', 'dashboard.env[0]=x']])).toEqual([
    '--set dashboard.env[0]=x  cannot be set, because dashboard.env is a map (values.yaml:2:8); must be a list',
  ]);
});

test('what only a program can do wrong has the name of the environment', () => {
  const overlay = { dashboard: { replicas: '2', colour: 'red' } } as unknown as SlateSettings;
  expect(messages(undefined, [], overlay)).toEqual([
    'prod  dashboard.colour is not a setting',
    'prod  dashboard.replicas is "2"; must be a whole number from 0 on: remove the quotes',
  ]);
});

test('a CPU-only installation is right although workloads ask for a GPU', () => {
  const set: [SetFlag, string][] = [
    ['--set', 'gpu.enabled=false'],
    ['--set-string', 'ollama.resources.limits.nvidia\\.com/gpu=2'],
  ];
  expect(messages(undefined, set)).toEqual([]);
});

test('files that cannot be read are told in one line each', () => {
  mkdirSync('folder');
  writeFileSync('utf16.yaml', Buffer.from('\uFEFFmode: a\n', 'utf16le'));
  const bomb = Array.from(
    { length: 9 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i ? `*a${i - 1}` : 'x')
        .join(', ')}]`,
  );
  writeFileSync('bomb.yaml', bomb.join('\n'));
  writeFileSync('deep.yaml', '['.repeat(20000));
  const valuesFiles = [
    'missing.yaml',
    'folder',
    'utf16.yaml',
    'https://example.com/values.yaml',
    'bomb.yaml',
    'deep.yaml',
  ];
  expect(problemsOf(() => resolveEnvironment('prod', {}, { valuesFiles, set: [] }))).toEqual([
    'missing.yaml                     does not exist',
    'folder                           is a folder; must be a file',
    'utf16.yaml                       is UTF-16; save it as UTF-8',
    'https://example.com/values.yaml  is a URL; download it, and give the file',
    'bomb.yaml                        is nested too deeply or has too many values',
    'deep.yaml                        is nested too deeply or has too many values',
  ]);
});
