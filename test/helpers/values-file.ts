import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Manifest } from '../../constructs/rules/objects/manifest';
import { resolveEnvironment } from '../../settings/environment';
import { InvalidSettings } from '../../settings/invalid-settings';
import { checkedObjects } from '../../synthesize';

/** The objects of SLATE's defaults with a values file over them, checked by every rule. */
export function objectsWith(values: string): Manifest[] {
  return inFile(values, (file) => checkedObjects('test', settingsOf(file).settings));
}

/** What is wrong with a values file, with the lines of the file, or what the rules say of the objects. */
export function problemsWith(values: string): string[] {
  return inFile(values, (file) => {
    try {
      checkedObjects('test', settingsOf(file).settings);
      return [];
    } catch (error) {
      const lines = error instanceof InvalidSettings ? error.problems : (error as Error).message.split('\n');
      return lines.map((line) => line.replace(file, 'values.yaml'));
    }
  });
}

/** What is warned of in a values file. */
export function warningsWith(values: string): string[] {
  return inFile(values, (file) => settingsOf(file).warnings.map((line) => line.replace(file, 'values.yaml')));
}

function settingsOf(file: string) {
  return resolveEnvironment('test', {}, { valuesFiles: [file], set: [] });
}

function inFile<T>(values: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'slate-values-'));
  try {
    const file = join(folder, 'values.yaml');
    writeFileSync(file, values);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
