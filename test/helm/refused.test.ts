import { CHART_LEAVES, put, wrongValue } from '../helpers/leaves';
import { refusals } from '../helpers/helm-chart';

// Every sixth: Helm reads the schema again for each of them.
const leaves = CHART_LEAVES.filter(({ path: [first] }, place) => first !== 'namespace' && place % 6 === 0);

test('Helm refuses a wrong value of a setting, and says which setting it is', () => {
  const values = leaves.map((leaf) => {
    const tree = {};
    put(tree, leaf.path, wrongValue(leaf));
    return tree;
  });
  refusals(values).forEach((message, place) => {
    const { path } = leaves[place];
    expect([path, message]).toEqual([
      path,
      expect.stringContaining(`'/${path.map((name) => name.replace(/\//g, '~1')).join('/')}'`),
    ]);
  });
});

const WRONG: [string, object][] = [
  ['a setting that there is not', { dashboard: { replica: 2 } }],
  ['a section that there is not', { dashbord: {} }],
  ["a namespace, which is the release's", { namespace: 'slate' }],
  ['a list in place of a section', { dashboard: [] }],
  ['a negative number', { dashboard: { replicas: -1 } }],
  ['half a replica', { dashboard: { replicas: 1.5 } }],
  ['a number that is text', { dashboard: { replicas: '2' } }],
  ['a port that is too high', { networkPolicy: { apiServer: { ports: [65536] } } }],
  ['an API server without ports', { networkPolicy: { apiServer: { ports: [] } } }],
  ['an address without its length', { networkPolicy: { dns: { extraCidrs: ['10.0.0.1'] } } }],
  ['a size that is no quantity', { ollama: { persistence: { size: 'big' } } }],
  ['a folder that is not absolute', { hostPathRoot: 'var/lib' }],
  ['a level of logs that there is not', { logLevel: 'LOUD' }],
  ['a standard that there is not', { security: { podSecurity: { enforce: 'strict' } } }],
  ['a policy of pulling that there is not', { image: { pullPolicy: 'Sometimes' } }],
  ['an image without a repository', { image: { repository: '' } }],
  ['a tag with a space', { image: { tag: 'a b' } }],
  ['a digest that is too short', { image: { digest: 'sha256:0' } }],
  ['a host name with a slash', { ingress: { host: 'slate.local/' } }],
  ['a name in capitals', { ingress: { className: 'NGINX' } }],
  ['a label that is none', { dashboard: { labels: { 'a b': 'c' } } }],
  ['a label that the chart sets', { dashboard: { labels: { 'helm.sh/chart': 'mine' } } }],
  ['a variable that is no text', { dashboard: { env: { A: 1 } } }],
  ['a variable that follows from a call', { dashboard: { env: { OLLAMA_HOST: 'elsewhere' } } }],
  ['a toleration of a kind that there is not', { gpu: { tolerations: [{ operator: 'Maybe' }] } }],
  ['a schedule that is none', { jobs: { nightlyHealth: { schedule: 'often' } } }],
  ['a section without a value', { gpu: null }],
  ['a switch without a value', { gpu: { enabled: null } }],
  ['an external service without a host', { ollama: { enabled: false } }],
  ['an external service without addresses', { chromadb: { enabled: false, external: { host: 'db.example.com' } } }],
  [
    'a scheme that there is not',
    { ollama: { enabled: false, external: { host: 'a.example.com', cidrs: ['203.0.113.7/32'], scheme: 'ftp' } } },
  ],
  ['a class of priority in capitals', { dashboard: { priorityClassName: 'High' } }],
  ['a negative time to stop', { ollama: { terminationGracePeriodSeconds: -1 } }],
  ['a history of text', { chromadb: { revisionHistoryLimit: 'all' } }],
  ['a probe that never asks', { chromadb: { livenessProbe: { periodSeconds: 0 } } }],
  ['a part of a probe that there is not', { ollama: { startupProbe: { initialDelaySeconds: 5 } } }],
  ['a type of Service that there is not', { dashboard: { service: { type: 'ExternalName' } } }],
  ['a port of the node that is too high', { ollama: { service: { type: 'NodePort', nodePort: 70000 } } }],
  ['a source range without its length', { ollama: { service: { loadBalancerSourceRanges: ['192.0.2.1'] } } }],
  ['a policy of address families that there is not', { chromadb: { service: { ipFamilyPolicy: 'DualStack' } } }],
  ['root as the user', { security: { runAsUser: 0 } }],
  ['a user by name', { security: { runAsUser: 'slate' } }],
  ['a group that is negative', { security: { fsGroup: -1 } }],
  ['a namespace of DNS in capitals', { networkPolicy: { dns: { namespace: 'DNS' } } }],
  ['a port of DNS that is zero', { networkPolicy: { dns: { ports: [0] } } }],
  ['a proxy without a scheme', { proxy: { httpsProxy: 'proxy.example.com:3128' } }],
  ['a list of exceptions', { proxy: { noProxy: ['localhost'] } }],
  ['a key of a Secret with a slash', { caBundle: { secretName: 'ca', key: 'a/b' } }],
  ['a Secret in capitals', { githubSecret: { name: 'GitHub' } }],
  ['an account in capitals', { accounts: { core: { existingAccount: 'Core' } } }],
  ['an annotation that is no text', { accounts: { agent: { annotations: { a: true } } } }],
  ['an account that there is not', { accounts: { root: {} } }],
  ['a registry of models with its scheme', { models: { registry: { host: 'http://registry.internal' } } }],
  ['a label of all pods that is none', { pods: { labels: { '-a': 'b' } } }],
  ['a label of all objects that the chart sets', { objects: { labels: { 'app.kubernetes.io/instance': 'mine' } } }],
  ['a name of a variable with a space', { dashboard: { valueFrom: { 'A B': { fieldRef: { fieldPath: 'spec' } } } } }],
  ['a source of a variable that there is not', { dashboard: { valueFrom: { A: { vaultRef: { key: 'a' } } } } }],
  ['a Secret for variables that is no list', { dashboard: { envFrom: { secretRef: { name: 'a' } } } }],
  ['an affinity that is a list', { dashboard: { affinity: [] } }],
  ['a spread without a key', { dashboard: { topologySpreadConstraints: [{ maxSkew: 1 }] } }],
  ['a host alias that is text', { dashboard: { hostAliases: ['10.0.0.1 db'] } }],
  ['a data source in capitals', { storage: { data: { dataSource: { kind: 'VolumeSnapshot', name: 'Snapshot' } } } }],
  ['a mode of access that there is not', { storage: { data: { accessMode: 'ReadOnlyMany' } } }],
  ['a budget of none', { agentRouter: { disruptionBudget: { maxUnavailable: 0 } } }],
  [
    'a way out to an address without its length',
    { dashboard: { allowedCallees: [{ ipBlock: { cidr: '192.0.2.1' } }] } },
  ],
  ['an extra object without a kind', { extraObjects: [{ apiVersion: 'v1', metadata: { name: 'a' } }] }],
];

test('Helm refuses wrong values', () => {
  const messages = refusals(WRONG.map(([, values]) => values));
  expect(WRONG.filter((_, place) => messages[place] === '').map(([what]) => what)).toEqual([]);
});
