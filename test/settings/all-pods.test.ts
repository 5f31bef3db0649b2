import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { byName, podOf, problemsOf, workloads } from '../helpers/finished';
import { objectsWith, problemsWith } from '../helpers/values-file';

const cronJobs = (objects: Manifest[]) => objects.filter(({ kind }) => kind === 'CronJob');

test.each([
  ['nodeSelector: { disk: ssd }', { nodeSelector: { disk: 'ssd' } }],
  ['priorityClassName: high', { priorityClassName: 'high' }],
])('all pods take %s', (settings, fields) => {
  const pods = workloads(objectsWith(`gpu: { enabled: false }\npods: { ${settings} }`));
  expect(pods).toHaveLength(14);
  for (const { pod } of pods) expect(pod).toMatchObject(fields);
});

test('all pods tolerate what is set for all, each taint once, also where pods share a node', () => {
  const values = `gpu: { enabled: false }
pods: { tolerations: [{ key: dedicated, value: ai, effect: NoSchedule }] }
ollama: { tolerations: [{ key: gpu, operator: Exists }] }`;
  const dedicated = { key: 'dedicated', value: 'ai', effect: 'NoSchedule' };
  const objects = objectsWith(values);
  for (const { name, pod } of workloads(objects)) {
    const own = name === 'ollama' ? [{ key: 'gpu', operator: 'Exists' }] : [];
    expect(pod.tolerations).toEqual([...own, dedicated]);
  }
});

test("a workload's own value wins, key by key", () => {
  const objects = objectsWith(`pods:
  nodeSelector: { disk: ssd, zone: a }
  priorityClassName: low
  labels: { team: ai, tier: low }
  annotations: { example.com/a: x, example.com/b: x }
chromadb:
  nodeSelector: { zone: b }
  priorityClassName: high
  labels: { tier: high }
  annotations: { example.com/b: own }`);
  const { spec, metadata } = byName(objects, 'Deployment', 'chromadb');
  expect(spec?.template?.spec).toMatchObject({ nodeSelector: { disk: 'ssd', zone: 'b' }, priorityClassName: 'high' });
  expect(spec?.template?.metadata).toMatchObject({
    labels: { team: 'ai', tier: 'high', 'app.kubernetes.io/name': 'chromadb' },
    annotations: { 'example.com/a': 'x', 'example.com/b': 'own' },
  });
  expect(metadata.labels).not.toHaveProperty('team');
  expect(metadata.annotations).not.toHaveProperty('example.com/a');
});

test('labels and annotations of all objects are on every object, the namespace too, and on no pod', () => {
  const objects = objectsWith('objects: { labels: { team: ai }, annotations: { example.com/owner: ops } }');
  for (const { kind, metadata } of objects) {
    expect([kind, metadata.labels?.team, metadata.annotations?.['example.com/owner']]).toEqual([kind, 'ai', 'ops']);
  }
  expect(objects.map(({ kind }) => kind)).toContain('Namespace');
  for (const { labels } of workloads(objects)) expect(labels).not.toHaveProperty('team');
});

test("an object's own annotations win over those of all objects", () => {
  const objects = objectsWith(`objects: { annotations: { helm.sh/resource-policy: none, example.com/owner: ops } }
dashboard: { annotations: { example.com/owner: web } }`);
  const annotations = (kind: string, name: string) => byName(objects, kind, name).metadata.annotations;
  expect(annotations('PersistentVolumeClaim', 'slate-workspace-pvc')).toMatchObject({
    'helm.sh/resource-policy': 'keep',
    'example.com/owner': 'ops',
  });
  expect(annotations('Deployment', 'slate-dashboard')).toMatchObject({ 'example.com/owner': 'web' });
});

test('schedules are in the time zone of all jobs, or in that of the job', () => {
  expect(cronJobs(objectsWith('')).map(({ spec }) => spec?.timeZone)).toEqual(Array(6).fill('Etc/UTC'));
  const objects = objectsWith('timeZone: Europe/Berlin\njobs: { nightlyHealth: { timeZone: America/New_York } }');
  for (const { metadata, spec } of cronJobs(objects)) {
    expect(spec?.timeZone).toBe(metadata.name === 'slate-nightly-health' ? 'America/New_York' : 'Europe/Berlin');
  }
});

test('processes and volumes have the user and the groups that are set', () => {
  const objects = objectsWith('security: { runAsUser: 1000730000, runAsGroup: 0, fsGroup: 1000730000 }');
  for (const { pod } of workloads(objects)) {
    expect(pod.securityContext).toEqual({
      runAsNonRoot: true,
      runAsUser: 1000730000,
      runAsGroup: 0,
      fsGroup: 1000730000,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    });
  }
});

test('without them, the platform chooses, and pods still keep the restricted standard', () => {
  const objects = objectsWith('security: { runAsUser: null, runAsGroup: null, fsGroup: null }');
  for (const { pod } of workloads(objects)) {
    expect(pod.securityContext).toEqual({
      runAsNonRoot: true,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    });
  }
  expect(problemsOf(objects)).toEqual([]);
});

test.each([
  ['', 'chown 1000:1000 "$folder"', '1000/*/[2367]?? | 1000/*/?[2367]?? | */1000/*[2367]? | */*/*[2367]) ;;'],
  [
    'runAsUser: 2000, runAsGroup: 3000, fsGroup: 4000',
    'chown 2000:4000 "$folder"',
    '2000/*/[2367]?? | 2000/*/?[2367]?? | */4000/*[2367]? | */*/*[2367]) ;;',
  ],
  [
    'runAsUser: null, runAsGroup: null, fsGroup: 4000',
    'chmod g+rwx "$folder" && chown 0:4000 "$folder"',
    '\n    */4000/*[2367]? | */*/*[2367]) ;;',
  ],
  [
    'runAsUser: null, runAsGroup: null, fsGroup: null',
    'chmod g+rwx "$folder" && chown 0:0 "$folder"',
    '\n    */0/*[2367]? | */*/*[2367]) ;;',
  ],
])('folders of the node are given to the user, or to the group where the platform chooses the user: %s', (...given) => {
  const [ids, give, writable] = given;
  const values = `{ hostPathRoot: /srv, security: { podSecurity: { enforce: baseline }, ${ids} } }`;
  const [own] = podOf(objectsWith(values), 'ollama').initContainers ?? [];
  expect(own.command?.[2]).toContain(`\n    ${give}\n`);
  expect(own.command?.[2]).toContain(writable);
});

test('name servers are those of OpenShift when their namespace and port are set', () => {
  const values = 'networkPolicy: { dns: { namespace: openshift-dns, ports: [5353] } }';
  const { spec } = byName(objectsWith(values), 'NetworkPolicy', 'slate-workflow-cleanup');
  expect(spec?.egress?.[0]).toEqual({
    to: [
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'openshift-dns' } } },
      { ipBlock: { cidr: '169.254.20.10/32' } },
      { ipBlock: { cidr: '169.254.169.254/32' } },
    ],
    ports: [
      { protocol: 'UDP', port: 5353 },
      { protocol: 'TCP', port: 5353 },
    ],
  });
});

test('the values for OpenShift that the documentation names keep every rule', () => {
  const page = readFileSync(join(__dirname, '../../docs/security.md'), 'utf8');
  const [, values] = /```yaml\n([^]*?)```/.exec(page) ?? [];
  expect(values).toContain('openshift-dns');
  expect(problemsWith(values)).toEqual([]);
});

test.each([
  [
    'pods: { nodeSelector: { disk: [ssd] } }',
    [
      "values.yaml:1:31  pods.nodeSelector.disk is a list; must be a label's value: at most 63 letters, digits, -, _ and ., beginning and ending with a letter or digit",
    ],
  ],
  [
    'pods: { labels: { app.kubernetes.io/name: mine } }',
    [
      'values.yaml:1:19  pods.labels.app\\.kubernetes\\.io/name has a name that is not allowed; must be a label other than app.kubernetes.io/name, component and part-of and those of slate.io, which SLATE sets itself',
    ],
  ],
  [
    'pods: { hostNetwork: true }',
    [
      'values.yaml:1:9  pods.hostNetwork is not a setting; known here: nodeSelector, tolerations, priorityClassName, labels, annotations',
    ],
  ],
  [
    'objects: { annotations: { a: 1 } }',
    ['values.yaml:1:30  objects.annotations.a is 1; must be text: write it in quotes'],
  ],
  [
    'timeZone: Europe/Berln',
    ['values.yaml:1:11  timeZone is "Europe/Berln"; must be a time zone that exists, such as Europe/Berlin or Etc/UTC'],
  ],
  [
    'timeZone: europe/berlin',
    ['values.yaml:1:11  timeZone is "europe/berlin"; must be a time zone such as Europe/Berlin or Etc/UTC'],
  ],
  [
    'timeZone: null',
    ['values.yaml:1:11  timeZone is null; must be a time zone such as Europe/Berlin or Etc/UTC: it cannot be removed'],
  ],
  [
    'jobs: { nightlyHealth: { timeZone: Local } }',
    [
      'values.yaml:1:36  jobs.nightlyHealth.timeZone is "Local"; must be a time zone that exists, such as Europe/Berlin or Etc/UTC',
    ],
  ],
  [
    'security: { runAsUser: 0 }',
    ['values.yaml:1:24  security.runAsUser is 0; must be a user ID from 1 to 2147483647: pods do not run as root'],
  ],
  [
    'security: { runAsGroup: -1 }',
    ['values.yaml:1:25  security.runAsGroup is -1; must be a group ID from 0 to 2147483647'],
  ],
  [
    'security: { fsGroup: "1000" }',
    ['values.yaml:1:22  security.fsGroup is "1000"; must be a group ID from 0 to 2147483647: remove the quotes'],
  ],
  [
    'networkPolicy: { dns: { ports: [] } }',
    ['values.yaml:1:32  networkPolicy.dns.ports is an empty list; must not be empty'],
  ],
  [
    'networkPolicy: { dns: { port: 5353 } }',
    ['values.yaml:1:25  networkPolicy.dns.port is not a setting; did you mean networkPolicy.dns.ports?'],
  ],
  [
    'networkPolicy: { dns: { namespace: null } }',
    [
      'values.yaml:1:36  networkPolicy.dns.namespace is null; must be a name of at most 63 lower-case letters, digits and -, beginning and ending with a letter or digit: it cannot be removed',
    ],
  ],
])('%s is refused', (values, lines) => {
  expect(problemsWith(values)).toEqual(lines);
});
