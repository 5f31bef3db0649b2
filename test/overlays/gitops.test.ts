import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings, SlateSettings } from '../../constructs';
import { forEachModel } from '../../constructs/jobs/ollama-client';
import { overlays } from '../../overlays';
import { checkedObjects } from '../../synthesize';
import { byName, finished } from '../helpers/finished';

const KEPT = {
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'helm.sh/resource-policy': 'keep',
  'kapp.k14s.io/delete-strategy': 'orphan',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

function preload(settings: SlateSettings) {
  return byName(checkedObjects('prod', Settings.merge(overlays.prod, settings)), 'Job', 'slate-model-preload');
}

describe.each(['local', 'dev', 'staging', 'prod'] as const)('what other tools get of %s', (environment) => {
  const objects = finished(environment);

  test('tells them to keep whatever holds data, and nothing else', () => {
    const holdsData = ['Namespace', 'PersistentVolume', 'PersistentVolumeClaim'];
    for (const { kind, metadata } of objects) {
      if (holdsData.includes(kind)) expect([metadata.name, metadata.annotations]).toEqual([metadata.name, KEPT]);
      else expect(Object.keys(metadata.annotations ?? {})).not.toContain('kustomize.toolkit.fluxcd.io/prune');
    }
    expect(objects.filter(({ kind }) => kind === 'PersistentVolumeClaim')).toHaveLength(5);
  });

  test('lets Argo CD replace the preload Job when it changes, and only then', () => {
    expect(byName(objects, 'Job', 'slate-model-preload').metadata.annotations).toMatchObject({
      'argocd.argoproj.io/sync-options': 'Force=true,ServerSideApply=false',
    });
  });

  test('has nothing that Flux would take for one of its variables', () => {
    expect(JSON.stringify(objects)).not.toContain('${');
  });

  test('lets Flux keep the keys that SLATE writes into its instructions', () => {
    expect(byName(objects, 'ConfigMap', 'slate-instructions').metadata.annotations).toEqual({
      'kustomize.toolkit.fluxcd.io/ssa': 'Merge',
    });
  });

  test('states what the API server would fill in where one tool owns the whole field', () => {
    const references = JSON.stringify(objects).match(/"fieldRef":\{[^}]*\}/g) ?? [];
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(reference).toContain('"apiVersion":"v1"');
  });
});

test('a claim with keep off goes with the tool', () => {
  const objects = checkedObjects('local', Settings.merge(overlays.local, { storage: { data: { keep: false } } }));
  for (const [kind, name] of [
    ['PersistentVolumeClaim', 'slate-data-pvc'],
    ['PersistentVolume', 'slate-data-pv'],
  ]) {
    expect(byName(objects, kind, name).metadata.annotations ?? {}).toEqual({});
  }
  expect(byName(objects, 'PersistentVolumeClaim', 'slate-memory-pvc').metadata.annotations).toEqual(KEPT);
});

test.each<[string, SlateSettings]>([
  ['another model to pull', { models: { pull: ['nomic-embed-text', 'phi'] } }],
  ['another parameter of a model', { models: { custom: { 'slate-fast': { parameters: { num_ctx: 1024 } } } } }],
])('%s changes the template of the preload Job, and a setting of another part does not', (_, models) => {
  const template = JSON.stringify(preload({}).spec?.template);
  expect(JSON.stringify(preload(models).spec?.template)).not.toBe(template);
  expect(JSON.stringify(preload({ dashboard: { env: { A: 'b' } } }).spec?.template)).toBe(template);
});

test('the scripts find the name of a model, also one with dots', () => {
  const folder = mkdtempSync(join(tmpdir(), 'models-'));
  for (const name of ['slate-coder', 'qwen2.5-mine']) writeFileSync(join(folder, `Modelfile.${name}`), '');
  const script = forEachModel('echo "$model of $file"').replaceAll('/models', folder);
  const printed = execFileSync('sh', ['-euc', script], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(printed).toBe(
    `qwen2.5-mine of ${folder}/Modelfile.qwen2.5-mine\nslate-coder of ${folder}/Modelfile.slate-coder\n`,
  );
});
