import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SlateSettings } from '../../../constructs';
import { byName, containerOf, slate } from '../../helpers/finished';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slate-preload-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the Job has `ollama` do, with a stand-in for it that only prints its arguments. */
function pulls(settings: SlateSettings): string[] {
  const objects = slate(settings);
  for (const [name, text] of Object.entries(byName(objects, 'ConfigMap', 'slate-model-files').data ?? {})) {
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'ollama'), '#!/bin/sh\necho "ollama $*"\n', { mode: 0o755 });
  const [, options, script] = containerOf(objects, 'slate-model-preload').command ?? [];
  const { status, stdout } = spawnSync('sh', [options, script.replaceAll('/models', folder)], {
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}` },
  });
  expect(status).toBe(0);
  return stdout.split('\n').filter((line) => line.startsWith('ollama pull'));
}

const PULL = ['nomic-embed-text', 'registry.internal:5000/team/llama3:8b', 'registry.internal/team/llama3:8b'];
const CUSTOM = {
  'slate-coder': { from: 'llama3.2' },
  'slate-fast': { from: 'llama3.2' },
  'slate-planner': { from: 'llama3.2' },
};
const registry = { host: 'registry.internal', port: 5000, cidrs: ['10.9.0.0/24'] };

test('the models of a registry without TLS are pulled over plain HTTP, and no others', () => {
  expect(pulls({ models: { registry: { ...registry, insecure: true }, pull: PULL, custom: CUSTOM } })).toEqual([
    'ollama pull nomic-embed-text',
    'ollama pull --insecure registry.internal:5000/team/llama3:8b',
    'ollama pull registry.internal/team/llama3:8b',
    'ollama pull llama3.2',
  ]);
});

test('no model is pulled over plain HTTP unless that is said', () => {
  expect(pulls({ models: { registry, pull: PULL, custom: CUSTOM } })).toEqual([
    'ollama pull nomic-embed-text',
    'ollama pull registry.internal:5000/team/llama3:8b',
    'ollama pull registry.internal/team/llama3:8b',
    'ollama pull llama3.2',
  ]);
});
