import type { Manifest } from '../constructs/rules/objects/manifest';
import { objectsOf, checkedChart } from '../overlays/synthesize';
import { settingsOf } from './environment';
import { reportMistake } from './mistake';
import { changes } from './object-diff';
import { SettingsOptions } from './settings-options';

/** Prints what changes from one environment to another one, or to the same one with settings. */
export function diff(environment: string, other: string | undefined, options: SettingsOptions): void {
  try {
    const before = objects(environment, {});
    const after = objects(other ?? environment, options);
    const lines = [...new Set([...before.keys(), ...after.keys()])].flatMap((object) => change(object, before, after));
    if (lines.length > 0) console.log(lines.join('\n'));
    process.exitCode = lines.length > 0 ? 1 : 0;
  } catch (error) {
    reportMistake(error, 2);
  }
}

function objects(environment: string, options: SettingsOptions): Map<string, Manifest> {
  const { settings } = settingsOf(environment, options);
  const all = objectsOf(checkedChart(environment, settings));
  return new Map(all.map((object) => [`${object.kind} ${object.metadata.name}`, object]));
}

function change(object: string, before: Map<string, Manifest>, after: Map<string, Manifest>): string[] {
  if (!before.has(object)) return [`+ ${object}`];
  if (!after.has(object)) return [`- ${object}`];
  const fields = changes(json(before.get(object)), json(after.get(object)));
  return fields.length > 0 ? [`~ ${object}`, ...fields.map((line) => `    ${line.replace(/^(. )\./, '$1')}`)] : [];
}

function json(object: Manifest | undefined): Parameters<typeof changes>[0] {
  return JSON.parse(JSON.stringify(object)) as Parameters<typeof changes>[0];
}
