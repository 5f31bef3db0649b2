import { byName, containerOf, namesOf, podOf } from '../helpers/finished';
import { objectsWith, problemsWith, warningsWith } from '../helpers/values-file';

test('every account has the annotations that a values file gives it', () => {
  const objects = objectsWith(`
accounts:
  core: { annotations: { eks.amazonaws.com/role-arn: "arn:aws:iam::1:role/core" } }
  agent: { annotations: { iam.gke.io/gcp-service-account: agent@example.iam.gserviceaccount.com } }
  runner: { annotations: { azure.workload.identity/client-id: "7" } }
`);
  const annotations = (name: string) => byName(objects, 'ServiceAccount', name).metadata.annotations;
  expect(annotations('slate-core')).toEqual({ 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/core' });
  expect(annotations('slate-agent')).toEqual({
    'iam.gke.io/gcp-service-account': 'agent@example.iam.gserviceaccount.com',
  });
  expect(annotations('slate-runner')).toEqual({ 'azure.workload.identity/client-id': '7' });
});

test('an existing account is used by the pods and gets the role, and is not made', () => {
  const objects = objectsWith('accounts: { core: { existingAccount: platform-core } }');
  expect(namesOf(objects, 'ServiceAccount')).toEqual(['slate-agent', 'slate-runner']);
  expect(podOf(objects, 'slate-dashboard').serviceAccountName).toBe('platform-core');
  expect(podOf(objects, 'slate-instruction-sync').serviceAccountName).toBe('platform-core');
  expect(podOf(objects, 'slate-agent-router').serviceAccountName).toBe('slate-agent');
  for (const name of ['slate-core', 'slate-status']) {
    const binding = byName(objects, 'RoleBinding', `${name}-binding`);
    expect(binding.roleRef?.name).toBe(`${name}-role`);
    expect(binding.subjects).toEqual([{ kind: 'ServiceAccount', name: 'platform-core', namespace: 'slate' }]);
  }
});

test.each([
  [
    'accounts: { core: { existingAccount: Mine } }',
    'values.yaml:1:38  accounts.core.existingAccount is "Mine"; must be a name of lower-case letters, digits, - and ., beginning and ending with a letter or digit',
  ],
  ['accounts: { dashboard: {} }', 'values.yaml:1:13  accounts.dashboard is not a setting; did you mean dashboard?'],
])('%s is refused', (values, message) => {
  expect(problemsWith(values)).toEqual([message]);
});

test('annotations of an account that exists are warned of', () => {
  expect(warningsWith('accounts: { core: { existingAccount: mine, annotations: { a: b } } }')).toEqual([
    'values.yaml:1:62  accounts.core.annotations.a has no effect while accounts.core.existingAccount is mine',
  ]);
});

test('the token for GitHub is read from the Secret and key that a values file names', () => {
  const objects = objectsWith('githubSecret: { name: github-app, key: installation-token }');
  for (const name of ['slate-dashboard', 'slate-workflow-manager']) {
    expect(containerOf(objects, name).env).toContainEqual({
      name: 'GITHUB_TOKEN',
      valueFrom: { secretKeyRef: { name: 'github-app', key: 'installation-token', optional: true } },
    });
  }
});

test.each([
  ["storageClass: ''", { storageClassName: '' }],
  ['volumeName: ollama-disk', { volumeName: 'ollama-disk' }],
  ['accessMode: ReadWriteOncePod', { accessModes: ['ReadWriteOncePod'] }],
  [
    'dataSource: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: monday }',
    { dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'monday' } },
  ],
  [
    'dataSource: { kind: PersistentVolumeClaim, name: old-models }',
    { dataSource: { kind: 'PersistentVolumeClaim', name: 'old-models' } },
  ],
])('a claim takes %s from a values file', (settings, fields) => {
  const values = `ollama: { persistence: { ${settings} } }\nstorage: { memory: { ${settings} } }\n`;
  for (const name of ['ollama-data-pvc', 'slate-memory-pvc']) {
    expect(byName(objectsWith(values), 'PersistentVolumeClaim', name).spec).toMatchObject(fields);
  }
});

test('labels and annotations of a claim stand beside those that keep its data', () => {
  const objects = objectsWith(
    'chromadb: { persistence: { labels: { team: search }, annotations: { k8up.io/backup: "true", kapp.k14s.io/delete-strategy: "" } } }',
  );
  const { labels, annotations } = byName(objects, 'PersistentVolumeClaim', 'chroma-data-pvc').metadata;
  expect(labels).toMatchObject({ team: 'search', 'app.kubernetes.io/part-of': 'slate-system' });
  expect(annotations).toEqual({
    'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
    'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
    'helm.sh/resource-policy': 'keep',
    'k8up.io/backup': 'true',
    'kapp.k14s.io/delete-strategy': '',
    'kustomize.toolkit.fluxcd.io/prune': 'disabled',
  });
});

test('a claim that need not be kept has only its own annotations, and so has the volume of a folder', () => {
  const objects = objectsWith(`
security: { podSecurity: { enforce: baseline } }
ollama: { persistence: { keep: false, annotations: { a.example.com/b: c } } }
chromadb: { persistence: { keep: false, hostPath: /srv/chroma } }
`);
  expect(byName(objects, 'PersistentVolumeClaim', 'ollama-data-pvc').metadata.annotations).toEqual({
    'a.example.com/b': 'c',
  });
  for (const [kind, name] of [
    ['PersistentVolumeClaim', 'chroma-data-pvc'],
    ['PersistentVolume', 'slate-chroma-pv'],
  ]) {
    expect(byName(objects, kind, name).metadata).not.toHaveProperty('annotations');
  }
});

test.each(["storageClass: ''", 'volumeName: disk', 'dataSource: { kind: PersistentVolumeClaim, name: old }'])(
  'a claim with %s is no folder below hostPathRoot',
  (settings) => {
    const objects = objectsWith(`
security: { podSecurity: { enforce: baseline } }
hostPathRoot: /srv
ollama: { persistence: { ${settings} } }
`);
    expect(namesOf(objects, 'PersistentVolume')).toEqual([
      'slate-chroma-pv',
      'slate-data-pv',
      'slate-memory-pv',
      'slate-workspace-pv',
    ]);
    expect(byName(objects, 'PersistentVolumeClaim', 'ollama-data-pvc').spec?.storageClassName ?? '').toBe('');
  },
);

test('a default of the storage class comes back where it is removed', () => {
  const objects = objectsWith('ollama: { persistence: { storageClass: null } }');
  expect(byName(objects, 'PersistentVolumeClaim', 'ollama-data-pvc').spec).not.toHaveProperty('storageClassName');
});

const FOLDER = 'security: { podSecurity: { enforce: baseline } }\nollama: { persistence: { hostPath: /srv/ollama, ';

test.each([
  [
    `${FOLDER}storageClass: '' } }`,
    `values.yaml:2:63  ollama.persistence.storageClass is ""; must be left out beside hostPath (/srv/ollama): a folder of the node has no class`,
  ],
  [
    `${FOLDER}volumeName: disk } }`,
    'values.yaml:2:61  ollama.persistence.volumeName is "disk"; must be left out beside hostPath (/srv/ollama): the volume is that folder',
  ],
  [
    `${FOLDER}dataSource: { kind: VolumeSnapshot, name: a } } }`,
    'values.yaml:2:61  ollama.persistence.dataSource is a map; must be left out beside hostPath (/srv/ollama): the data is that of the folder',
  ],
  [
    `${FOLDER}accessMode: ReadWriteOncePod } }`,
    'test  PersistentVolumeClaim slate/ollama-data-pvc spec.accessModes is "ReadWriteOncePod"; must be ReadWriteOnce or ReadWriteMany: only a volume of a CSI driver can belong to one pod, not a folder of the node [rule one-writer]',
  ],
  [
    'storage: { data: { accessMode: ReadWriteOncePod } }',
    'test  PersistentVolumeClaim slate/slate-data-pvc spec.accessModes is "ReadWriteOncePod"; must be ReadWriteOnce or ReadWriteMany: slate-workflow-manager and slate-autonomous-loop mount it, and the first pod would keep it from the others [rule one-writer]',
  ],
  [
    'ollama: { persistence: { dataSource: { name: monday } } }',
    'values.yaml:1:46  ollama.persistence.dataSource.kind is missing; must be given beside name',
  ],
  [
    'ollama: { persistence: { storageClass: Fast } }',
    'values.yaml:1:40  ollama.persistence.storageClass is "Fast"; must be the name of a storage class, or an empty text for none',
  ],
  [
    'githubSecret: { key: "a b" }',
    'values.yaml:1:22  githubSecret.key is "a b"; must be a key of a Secret or ConfigMap: at most 253 letters, digits, -, _ and .',
  ],
])('%s is refused', (values, message) => {
  expect(problemsWith(values)).toEqual([message]);
});
