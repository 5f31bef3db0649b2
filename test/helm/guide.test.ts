import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { GUIDE_VALUES } from '../helpers/guide-values';
import { CHART, runHelm, template } from '../helpers/helm-chart';

const named = (objects: Manifest[], kind: string, name: string) =>
  objects.find((object) => object.kind === kind && object.metadata.name === name);

test('the values of the guide give what they say', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'slate-guide-')), 'my-values.yaml');
  writeFileSync(file, GUIDE_VALUES);
  const objects = template('-f', file);
  expect(named(objects, 'HorizontalPodAutoscaler', 'slate-dashboard-hpa')?.spec).toMatchObject({
    minReplicas: 2,
    maxReplicas: 6,
  });
  expect(named(objects, 'PersistentVolumeClaim', 'ollama-data-pvc')?.spec).toMatchObject({
    resources: { requests: { storage: '20Gi' } },
  });
  const pod = named(objects, 'Deployment', 'ollama')?.spec?.template?.spec;
  expect(pod?.nodeSelector).toEqual({ 'nvidia.com/gpu.present': 'true' });
  expect(pod?.containers[0].resources?.limits).toMatchObject({ 'nvidia.com/gpu': '1' });
});

test('without GPUs nothing is left of them', () => {
  const gpu = /nvidia\.com/;
  expect(JSON.stringify(template())).toMatch(gpu);
  expect(JSON.stringify(template('--set', 'gpu.enabled=false'))).not.toMatch(gpu);
});

test('a single dashboard has no autoscaler', () => {
  const objects = template('--set', 'dashboard.replicas=1', '--set', 'dashboard.autoscaling.enabled=false');
  expect(named(objects, 'HorizontalPodAutoscaler', 'slate-dashboard-hpa')).toBeUndefined();
  expect(named(objects, 'Deployment', 'slate-dashboard')?.spec?.replicas).toBe(1);
});

test('the workspace has the storage class that was set', () => {
  const objects = template('--set', 'storage.workspace.storageClass=fast-ssd');
  expect(named(objects, 'PersistentVolumeClaim', 'slate-workspace-pvc')?.spec).toMatchObject({
    storageClassName: 'fast-ssd',
  });
});

test('helm show values shows the file with its comments', () => {
  expect(runHelm('show', 'values', CHART).stdout.trim()).toBe(readFileSync(join(CHART, 'values.yaml'), 'utf8').trim());
});
