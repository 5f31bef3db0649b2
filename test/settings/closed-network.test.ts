import { Manifest } from '../../constructs/rules/objects/manifest';
import { byName, containerOf, podOf, workloads } from '../helpers/finished';
import { objectsWith, problemsWith } from '../helpers/values-file';

/** The workloads that call the internet. */
const OUTWARD = ['ollama', 'slate-dashboard', 'slate-workflow-manager'];

const PROXY = `
proxy:
  httpProxy: http://proxy.example.com:3128
  httpsProxy: http://proxy.example.com:3128
  noProxy: .example.com,git.internal
  cidrs: [10.1.2.3/32]
`;

const DIRECT =
  'localhost,127.0.0.1,0.0.0.0,::1,.svc,.cluster.local,$(KUBERNETES_SERVICE_HOST),' +
  '10.0.0.0/8,100.64.0.0/10,169.254.0.0/16,172.16.0.0/12,192.168.0.0/16';

const namesWith = (objects: Manifest[], ...variables: string[]) =>
  workloads(objects)
    .filter(({ pod }) => pod.containers[0].env?.some(({ name }) => variables.includes(name)))
    .map(({ name }) => name)
    .sort();

const environmentOf = (objects: Manifest[], name: string) =>
  Object.fromEntries((containerOf(objects, name).env ?? []).map((entry) => [entry.name, entry.value]));

/** The ways out of a workload other than to name servers: ports, and to where. */
const waysOut = (objects: Manifest[], name: string) =>
  (byName(objects, 'NetworkPolicy', name).spec?.egress ?? [])
    .map(({ to = [], ports = [] }) => [ports.map(({ port }) => port).join(), ...to] as const)
    .filter(([ports]) => ports !== '53,53');

const PUBLIC = {
  ipBlock: {
    cidr: '0.0.0.0/0',
    except: ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'],
  },
};

describe('a proxy', () => {
  const objects = objectsWith(PROXY);

  it('is told to exactly those pods that call the internet, in capitals and in lower case', () => {
    expect(namesWith(objects, 'HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'NO_PROXY', 'no_proxy')).toEqual(OUTWARD);
    for (const name of OUTWARD) {
      const environment = environmentOf(objects, name);
      for (const variable of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy']) {
        expect(environment[variable]).toBe('http://proxy.example.com:3128');
      }
      expect(environment.no_proxy).toBe(environment.NO_PROXY);
    }
  });

  it('is not for names and addresses of the cluster, nor for the services that the pod calls', () => {
    const noProxyOf = (name: string) => environmentOf(objects, name).NO_PROXY;
    expect(noProxyOf('slate-dashboard')).toBe(`${DIRECT},ollama-svc,chromadb-svc,.example.com,git.internal`);
    expect(noProxyOf('ollama')).toBe(`${DIRECT},.example.com,git.internal`);
  });

  it('is the only way to the internet, on its port', () => {
    for (const name of OUTWARD) {
      const ways = waysOut(objects, name);
      expect(ways).toContainEqual(['3128', { ipBlock: { cidr: '10.1.2.3/32' } }]);
      expect(JSON.stringify(ways)).not.toContain('0.0.0.0/0","except"');
    }
    expect(waysOut(objects, 'ollama')).toEqual([['3128', { ipBlock: { cidr: '10.1.2.3/32' } }]]);
  });

  it('is reached on another port where one is set, and leaves the ways open that are set besides', () => {
    const settings = objectsWith(`
proxy: { httpsProxy: "http://10.1.2.3:8080", cidrs: [10.1.2.3/32], port: 8080 }
networkPolicy:
  internet:
    extraCidrs: [10.7.0.0/16]
    allowedCallees: [{ to: [{ ipBlock: { cidr: 203.0.113.0/24 } }], ports: [22, 9418] }]
`);
    expect(waysOut(settings, 'ollama')).toEqual([
      ['443', { ipBlock: { cidr: '10.7.0.0/16' } }],
      ['8080', { ipBlock: { cidr: '10.1.2.3/32' } }],
      ['22,9418', { ipBlock: { cidr: '203.0.113.0/24' } }],
    ]);
    expect(environmentOf(settings, 'ollama')).not.toHaveProperty('HTTP_PROXY');
  });

  it('is not there by default', () => {
    expect(namesWith(objectsWith('{}'), 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY')).toEqual([]);
    expect(waysOut(objectsWith('{}'), 'ollama')).toEqual([['443', PUBLIC]]);
  });

  it('is not for an external Ollama, which the pods reach directly', () => {
    const settings = objectsWith(`${PROXY}
ollama: { enabled: false, external: { host: gpu.corp, cidrs: [10.5.0.9/32] } }
`);
    expect(environmentOf(settings, 'slate-dashboard').NO_PROXY).toBe(
      `${DIRECT},gpu.corp,chromadb-svc,.example.com,git.internal`,
    );
  });
});

describe('a bundle of certificates', () => {
  const FILE = '/etc/slate-ca/ca-bundle.crt';
  const VARIABLES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO'];

  it.each([
    [
      '{ configMapName: corporate, key: bundle.pem }',
      { configMap: { name: 'corporate', items: [{ key: 'bundle.pem', path: 'ca-bundle.crt' }] } },
    ],
    [
      '{ secretName: corporate }',
      { secret: { secretName: 'corporate', items: [{ key: 'ca.crt', path: 'ca-bundle.crt' }] } },
    ],
  ])('from %s is mounted and named in exactly those pods that call the internet', (settings, source) => {
    const objects = objectsWith(`caBundle: ${settings}`);
    expect(namesWith(objects, ...VARIABLES)).toEqual(OUTWARD);
    for (const name of OUTWARD) {
      expect(podOf(objects, name).volumes).toContainEqual({ name: 'ca-bundle', ...source });
      expect(containerOf(objects, name).volumeMounts).toContainEqual({
        name: 'ca-bundle',
        mountPath: '/etc/slate-ca',
        readOnly: true,
      });
      expect(environmentOf(objects, name)).toMatchObject(Object.fromEntries(VARIABLES.map((each) => [each, FILE])));
    }
    expect(JSON.stringify(podOf(objects, 'slate-agent-router'))).not.toContain('ca-bundle');
  });

  const OLLAMA_CALLERS = [
    ...['slate-agent-router', 'slate-autonomous-loop', 'slate-codebase-indexer', 'slate-copilot-bridge'],
    ...['slate-dashboard', 'slate-inference-benchmarks', 'slate-instruction-sync', 'slate-model-preload'],
    ...['slate-model-trainer', 'slate-nightly-health', 'slate-workflow-manager'],
  ];

  const elsewhere = (name: string, scheme: string) =>
    objectsWith(`
caBundle: { secretName: corporate }
${name}: { enabled: false, external: { host: x.corp, port: 8443, scheme: ${scheme}, cidrs: [10.5.0.9/32] } }
`);

  it('is also in those pods that call an external service with https', () => {
    const objects = elsewhere('ollama', 'https');
    expect(namesWith(objects, ...VARIABLES)).toEqual(OLLAMA_CALLERS);
    const volume = {
      name: 'ca-bundle',
      secret: { secretName: 'corporate', items: [{ key: 'ca.crt', path: 'ca-bundle.crt' }] },
    };
    for (const name of OLLAMA_CALLERS) expect(podOf(objects, name).volumes).toContainEqual(volume);
    expect(namesWith(elsewhere('chromadb', 'https'), ...VARIABLES)).toEqual([
      ...['ollama', 'slate-agent-router', 'slate-autonomous-loop', 'slate-codebase-indexer', 'slate-copilot-bridge'],
      ...['slate-dashboard', 'slate-nightly-health', 'slate-workflow-manager'],
    ]);
    expect(namesWith(elsewhere('ollama', 'http'), ...VARIABLES)).toEqual(['slate-dashboard', 'slate-workflow-manager']);
  });

  it('is in the sidecar that forwards localhost to such a service', () => {
    const [forward] = podOf(elsewhere('ollama', 'https'), 'slate-instruction-sync').initContainers ?? [];
    expect(forward).toMatchObject({
      name: 'localhost-11434',
      args: ['11434', 'x.corp', '8443', 'https'],
      env: VARIABLES.map((name) => ({ name, value: FILE })),
      volumeMounts: [{ name: 'ca-bundle', mountPath: '/etc/slate-ca', readOnly: true }],
    });
    const [plain] = podOf(elsewhere('ollama', 'http'), 'slate-instruction-sync').initContainers ?? [];
    expect(plain.env).toBeUndefined();
    expect(plain.volumeMounts).toBeUndefined();
  });
});

const DATABASE = `[{ to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: data } }, podSelector: {} }, { ipBlock: { cidr: 10.4.0.0/16 } }], ports: [5432, 6432] }]`;

test.each([
  ['chromadb', 'chromadb', 'chromadb:'],
  ['a service that calls others too', 'slate-agent-router', 'agentRouter:'],
  ['a job', 'slate-nightly-health', 'jobs:\n  nightlyHealth:'],
])('%s may call what its allowedCallees name, after asking name servers', (_, name, path) => {
  const indent = path.includes('\n') ? '    ' : '  ';
  const egress = byName(objectsWith(`${path}\n${indent}allowedCallees: ${DATABASE}\n`), 'NetworkPolicy', name).spec
    ?.egress;
  expect(egress?.[0].ports?.map(({ port }) => port)).toEqual([53, 53]);
  expect(egress?.[1]).toEqual({
    to: [
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'data' } }, podSelector: {} },
      { ipBlock: { cidr: '10.4.0.0/16' } },
    ],
    ports: [
      { protocol: 'TCP', port: 5432 },
      { protocol: 'TCP', port: 6432 },
    ],
  });
});

test('an empty list of callees opens nothing', () => {
  expect(waysOut(objectsWith('chromadb: { allowedCallees: [] }'), 'chromadb')).toEqual([]);
  expect(byName(objectsWith('chromadb: { allowedCallees: [] }'), 'NetworkPolicy', 'chromadb').spec).not.toHaveProperty(
    'egress',
  );
});

describe('a registry of models', () => {
  const REGISTRY = 'host: registry.internal, port: 5000, cidrs: [10.9.0.0/24]';
  const PULL = 'pull: ["registry.internal:5000/team/llama3:8b"]';
  const modelFiles = (objects: Manifest[]) => byName(objects, 'ConfigMap', 'slate-model-files').data;

  it('is reached by Ollama alone, on its port, and not by the proxy', () => {
    const objects = objectsWith(`${PROXY}\nmodels: { registry: { ${REGISTRY} }, ${PULL} }`);
    expect(waysOut(objects, 'ollama')).toContainEqual(['5000', { ipBlock: { cidr: '10.9.0.0/24' } }]);
    expect(environmentOf(objects, 'ollama').NO_PROXY).toBe(`${DIRECT},registry.internal,.example.com,git.internal`);
    expect(JSON.stringify(byName(objects, 'NetworkPolicy', 'slate-dashboard'))).not.toContain('10.9.0.0/24');
    expect(modelFiles(objects)).not.toHaveProperty(['insecure-registry.txt']);
  });

  it('is reached over plain HTTP only where that is said', () => {
    const objects = objectsWith(`models: { registry: { ${REGISTRY}, insecure: true }, ${PULL} }`);
    expect(modelFiles(objects)).toMatchObject({
      'insecure-registry.txt': 'registry.internal:5000',
      'pull.txt': 'registry.internal:5000/team/llama3:8b\n',
    });
  });
});

test('an external service in the cluster is named by its pods, and may have another port than its Service', () => {
  const objects = objectsWith(`
ollama:
  enabled: false
  external:
    host: llm.ai.svc
    port: 443
    targetPort: 8443
    scheme: https
    peers: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ai } }, podSelector: { matchLabels: { app: llm } } }]
chromadb:
  enabled: false
  external: { host: vectors.ai.svc, peers: [{ namespaceSelector: { matchLabels: { team: ai } } }], cidrs: [10.6.0.1/32] }
`);
  expect(environmentOf(objects, 'slate-agent-router')).toMatchObject({
    OLLAMA_HOST: 'https://llm.ai.svc:443',
    CHROMADB_HOST: 'vectors.ai.svc:8000',
  });
  expect(waysOut(objects, 'slate-agent-router')).toEqual([
    [
      '8443',
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ai' } },
        podSelector: { matchLabels: { app: 'llm' } },
      },
    ],
    ['8000', { ipBlock: { cidr: '10.6.0.1/32' } }, { namespaceSelector: { matchLabels: { team: 'ai' } } }],
  ]);
});

test.each([
  [
    'proxy: { httpsProxy: "http://me:secret@proxy.corp:3128", cidrs: [10.1.2.3/32] }',
    'values.yaml:1:22  proxy.httpsProxy is "http://me:secret@proxy.corp:3128"; must be the address of a proxy, without user and password, such as http://proxy.example.com:3128',
  ],
  [
    'proxy: { httpsProxy: "http://proxy.corp:3128" }',
    'values.yaml:1:22  proxy.cidrs is missing; must be the blocks of its addresses, such as ["192.0.2.10/32"], because proxy.httpsProxy is set',
  ],
  [
    'proxy: { httpProxy: "http://proxy.corp:8080", cidrs: [10.1.2.3/32] }',
    'values.yaml:1:21  proxy.httpProxy is "http://proxy.corp:8080"; must be an address on proxy.port (3128)',
  ],
  [
    'proxy: { httpProxy: "http://proxy.corp", cidrs: [10.1.2.3/32] }',
    'values.yaml:1:21  proxy.httpProxy is "http://proxy.corp"; must be an address on proxy.port (3128)',
  ],
  [
    'proxy: { cidrs: [10.1.2.3/32] }',
    'values.yaml:1:17  proxy.httpsProxy is missing; must be the address of the proxy, such as http://proxy.example.com:3128, because proxy.cidrs is set',
  ],
  [
    'proxy: { httpProxy: "http://proxy.corp:3128", cidrs: [10.1.2.3] }',
    'values.yaml:1:55  proxy.cidrs[0] is "10.1.2.3"; must be a block of addresses such as 192.0.2.0/24, 192.0.2.10/32 or 2001:db8::/32',
  ],
  [
    'caBundle: { configMapName: a, secretName: b }',
    'values.yaml:1:43  caBundle.secretName is "b"; must be left out beside caBundle.configMapName (a)',
  ],
  [
    'models: { registry: { host: registry.internal } }',
    'values.yaml:1:29  models.registry.cidrs is missing; must be the blocks of its addresses, such as ["192.0.2.10/32"], because models.registry.host is set',
  ],
  [
    'ollama: { allowedCallees: [{ to: [{ ipBlock: { cidr: 10.4.0.0/16 } }] }] }',
    'values.yaml:1:28  ollama.allowedCallees[0].ports is missing; must be given',
  ],
  [
    'ollama: { allowedCallees: [{ to: [], ports: [443] }] }',
    'values.yaml:1:34  ollama.allowedCallees[0].to is an empty list; must not be empty',
  ],
  [
    'ollama: { enabled: false, external: { host: llm.ai.svc, cidrs: [10.96.0.7/32] } }',
    'values.yaml:1:45  ollama.external.host is "llm.ai.svc"; must be a host outside the cluster, unless external.peers names its pods: network policies see the addresses of pods, not that of their Service',
  ],
])('%s is refused', (values, message) => {
  expect(problemsWith(values)).toEqual([message]);
});

test('a variable of the proxy cannot be given beside the proxy', () => {
  expect(problemsWith(`${PROXY}\nollama: { env: { HTTPS_PROXY: "http://10.1.2.3:3128" } }`)).toEqual([
    'test  Deployment slate/ollama spec.template.spec.containers[ollama].env is "HTTPS_PROXY"; the variable is set twice; one that a call sets cannot be set as well [rule unique-in-pod]',
  ]);
});
