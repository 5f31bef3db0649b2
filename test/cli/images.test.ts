import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONMENTS, finished, workloads } from '../helpers/finished';
import { slateK8s } from './slate-k8s';

interface Image {
  readonly image: string;
  readonly pullPolicies: string[];
  readonly settings: { readonly path: string; readonly from: string }[];
  readonly usedBy: string[];
}

async function imagesOf(...args: string[]): Promise<Image[]> {
  return JSON.parse((await slateK8s('images', ...args, '-o', 'json')).stdout) as Image[];
}

function parts(setting: string, ...names: string[]): string[] {
  return names.map((name) => `${setting}.${name}`);
}

const WHOLE = ['registry', 'repository', 'tag'];

test.each(ENVIRONMENTS)('every image of %s is listed once, with every setting that is a part of it', async (name) => {
  const images = await imagesOf(name);
  const run = workloads(finished(name)).flatMap(({ pod }) => [...(pod.initContainers ?? []), ...pod.containers]);
  expect(images.map(({ image }) => image).sort()).toEqual([...new Set(run.map(({ image }) => image))].sort());
  const settings = images.map((image) => image.settings.map(({ path }) => path).sort());
  expect(settings).toEqual([
    name === 'local' ? parts('image', 'repository', 'tag') : parts('image', ...WHOLE),
    parts('ollama.image', ...WHOLE),
    parts('chromadb.image', ...WHOLE),
  ]);
});

test('the table says where each setting was given, and who uses the image', async () => {
  expect(await slateK8s('images', 'local')).toEqual({
    status: 0,
    stdout: `IMAGE                             PULL           SETTING                    USED BY
slate:local                       Never          image (local)              dashboard, workflow-manager, agent-router, autonomous-loop, copilot-bridge, codebase-indexer, nightly-health, workflow-cleanup, instruction-sync
docker.io/ollama/ollama:0.32.15   IfNotPresent   ollama.image (default)     ollama, model-preload, model-trainer, inference-benchmarks
docker.io/chromadb/chroma:1.5.9   IfNotPresent   chromadb.image (default)   chromadb
`,
    stderr: '',
  });
});

test('an image that is made of several settings names all of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  const file = join(folder, 'my.yaml');
  writeFileSync(file, 'dashboard:\n  image:\n    tag: 2.5.0\n    pullPolicy: Always\n');
  const images = await imagesOf('prod', '-f', file, '--set', 'imageRegistry=mirror.example');
  rmSync(folder, { recursive: true });
  expect(images.find(({ usedBy }) => usedBy.includes('slate-dashboard'))).toEqual({
    image: 'mirror.example/synchronizedlivingarchitecture/slate:2.5.0',
    pullPolicies: ['Always'],
    settings: [
      { path: 'imageRegistry', from: '--set imageRegistry=mirror.example' },
      { path: 'image.repository', from: 'default' },
      { path: 'dashboard.image.tag', from: `${file}:3:10` },
    ],
    usedBy: ['slate-dashboard'],
  });
  expect(images.every(({ image }) => image.startsWith('mirror.example/'))).toBe(true);
});

test('-o name prints the images alone, one on a line', async () => {
  const { stdout } = await slateK8s('images', 'dev', '-o', 'name', '--set', 'jobs.modelPreload.image.tag=0.33.0');
  expect(stdout.split('\n')).toEqual([
    'ghcr.io/synchronizedlivingarchitecture/slate:2.4.0',
    'docker.io/ollama/ollama:0.32.15',
    'docker.io/chromadb/chroma:1.5.9',
    'docker.io/ollama/ollama:0.33.0',
    '',
  ]);
});

test('there is no other form of output', async () => {
  const { status, stdout, stderr } = await slateK8s('images', 'dev', '-o', 'yaml');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(
    "option '-o, --output <format>' argument 'yaml' is invalid. Allowed choices are json, name.",
  );
});
