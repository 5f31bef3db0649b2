import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slateK8s } from './slate-k8s';
import { Call, RecordedAnswer, recording, withStandIn } from './stand-in';

const INSTALLED = recording('deploy-installed');
const NOTED = { 'slate.io/extra-kinds': 'ExternalSecret.external-secrets.io,Gone.example.com' };
const MANAGED = [{ manager: 'slate-k8s', operation: 'Apply' }];
const SECRET = {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name: 'token', namespace: 'slate', labels: { 'app.kubernetes.io/part-of': 'slate-system' } },
};
const LIVE = JSON.stringify({
  kind: 'List',
  items: [{ ...SECRET, metadata: { ...SECRET.metadata, managedFields: MANAGED } }],
});

const folder = mkdtempSync(join(tmpdir(), 'extra-objects-'));
const file = join(folder, 'values.yaml');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const get = (kinds: string, rest: string) => `--namespace=slate get ${kinds} --ignore-not-found ${rest}`.split(' ');

/** What a cluster answers on which an earlier deploy made an object of another kind. */
function withNote(): RecordedAnswer[] {
  return INSTALLED.map((answer) => {
    if (!answer.args.some((arg) => arg.startsWith('networkpolicy,')) || !answer.stdout) return answer;
    const list = JSON.parse(answer.stdout) as { items: { kind: string; metadata: { name: string } }[] };
    const items = list.items.map((item) =>
      item.kind === 'ConfigMap' && item.metadata.name === 'slate-model-files'
        ? { ...item, metadata: { ...item.metadata, annotations: NOTED } }
        : item,
    );
    return { ...answer, stdout: JSON.stringify({ ...list, items }) };
  });
}

async function diff(answers: RecordedAnswer[]): Promise<{ stdout: string; stderr: string; calls: Call[] }> {
  let outcome = { stdout: '', stderr: '' };
  const calls = await withStandIn(answers, async () => {
    outcome = await slateK8s('diff', 'local', '-f', file);
  });
  return { ...outcome, calls };
}

test('an extra object that is no longer in the settings is removed, of whatever kind it is', async () => {
  writeFileSync(file, '{}');
  const { stdout } = await diff([
    ...withNote(),
    { args: get('ExternalSecret.external-secrets.io', '-o name'), stdout: '' },
    {
      args: get('Gone.example.com', '-o name'),
      code: 1,
      stderr: 'error: the server doesn\'t have a resource type "Gone"\n',
    },
    { args: get('ExternalSecret.external-secrets.io', '--show-managed-fields -o json'), stdout: LIVE },
  ]);
  expect(stdout).toContain('- ExternalSecret token\n');
});

test('an extra object of a kind that the cluster does not know is explained', async () => {
  const object = JSON.stringify({ apiVersion: 'example.com/v1', kind: 'Gone', metadata: { name: 'a' } });
  writeFileSync(file, `extraObjects: [${object}]`);
  const { stderr } = await diff([
    ...INSTALLED,
    {
      args: get('Gone.example.com', '--show-managed-fields -o json'),
      code: 1,
      stderr: 'error: the server doesn\'t have a resource type "Gone"\n',
    },
  ]);
  expect(stderr).toContain('the cluster knows no Gone; install what defines it, or leave such objects out\n');
});

test('what is wrong with patches and extra objects is told with its place', async () => {
  writeFileSync(
    file,
    `patches:
  - target: { kind: Deployment, name: olama }
    patch: [{ op: remove, path: /spec/replicas }]
  - target: { kind: Deployment, name: ollama }
    patch:
      - { op: remove, path: /spec/paused }
extraObjects:
  - apiVersion: v1
    kind: Service
    metadata: { name: nowhere }
    spec: { selector: { app: nobody }, ports: [{ port: 80 }] }
`,
  );
  const { stderr } = await slateK8s('synth', 'local', '-f', file);
  expect(stderr.split('\n').slice(0, 3)).toEqual([
    `${file}:2:13  patches[0].target selects no object; did you mean the name ollama?`,
    `${file}:6:29  patches[1].patch[0].path is "/spec/paused"; must be in the object, where there is no /spec/paused: Deployment ollama`,
    `${file}:8:5  extraObjects[0]: Service slate/nowhere spec.selector is {"app":"nobody"}; must be labels of pods that exist [rule selected-pods]`,
  ]);
});
