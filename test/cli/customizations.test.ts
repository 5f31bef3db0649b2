import { SlateSettings } from '../../constructs';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { resolveEnvironment } from '../../settings/environment';
import type { SetArgument } from '../../settings/set';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDE_VALUES } from '../helpers/guide-values';
import { byName, containerOf, namesOf, slate, workloads } from '../helpers/finished';

/** The objects that Helm's users expect: no environment, only the defaults and what they set. */
function installed(...texts: string[]): Manifest[] {
  const set = texts.map((text): SetArgument => ({ flag: '--set', text }));
  return slate(settingsOf({ valuesFiles: [], set }));
}

function settingsOf(given: { valuesFiles: string[]; set: SetArgument[] }): SlateSettings {
  return resolveEnvironment('default', {}, given).settings;
}

test('--set gpu.enabled=false leaves no trace of GPUs but the word that hides them', () => {
  const objects = installed('gpu.enabled=false');
  const traces = JSON.stringify(objects).match(/nvidia[^"]*"|"value":"void"/gi);
  expect(traces).toEqual(Array(4).fill(['NVIDIA_VISIBLE_DEVICES"', '"value":"void"']).flat());
  expect(workloads(objects).filter(({ pod }) => pod.nodeSelector)).toEqual([]);
});

test('--set dashboard.replicas=1 --set dashboard.autoscaling.enabled=false gives one dashboard', () => {
  const objects = installed('dashboard.replicas=1', 'dashboard.autoscaling.enabled=false');
  expect(byName(objects, 'Deployment', 'slate-dashboard').spec?.replicas).toBe(1);
  expect(namesOf(objects, 'HorizontalPodAutoscaler')).toEqual([]);
});

test('--set storage.workspace.storageClass=fast-ssd chooses the class of that claim, and of no other', () => {
  const objects = installed('storage.workspace.storageClass=fast-ssd');
  const classes = objects
    .filter(({ kind }) => kind === 'PersistentVolumeClaim')
    .map(({ metadata, spec }) => [metadata.name, (spec as { storageClassName?: string }).storageClassName]);
  expect(Object.fromEntries(classes)).toEqual({
    'slate-workspace-pvc': 'fast-ssd',
    'slate-data-pvc': undefined,
    'slate-memory-pvc': undefined,
    'ollama-data-pvc': undefined,
    'chroma-data-pvc': undefined,
  });
});

test("the memory limit of the guide's troubleshooting is that of Ollama", () => {
  const objects = installed('ollama.resources.limits.memory=24Gi');
  expect(containerOf(objects, 'ollama').resources?.limits).toMatchObject({
    cpu: '4',
    memory: '24Gi',
    'nvidia.com/gpu': '1',
  });
});

test("the guide's excerpt of values, given as a file, does what the defaults do", () => {
  const folder = mkdtempSync(join(tmpdir(), 'values-'));
  const file = join(folder, 'custom-values.yaml');
  writeFileSync(file, GUIDE_VALUES);
  const objects = slate(settingsOf({ valuesFiles: [file], set: [] }));
  rmSync(folder, { recursive: true });
  const defaults = slate();
  expect(containerOf(objects, 'slate-dashboard').resources?.limits?.cpu).toBe('1000m');
  expect(JSON.stringify(objects).replace('"cpu":"1000m"', '"cpu":"1"')).toBe(JSON.stringify(defaults));
});
