import { Document, isMap, isSeq, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { documentedSettings } from './documented-settings';
import { settingsOf } from '../environment';
import { Mistake } from '../../mistake';
import type { SettingsOptions } from '../options';

/** Prints the settings in force, each with where it comes from, or all settings with their documentation. */
export function values(environment: string | undefined, options: SettingsOptions, docs = false): void {
  if (docs) process.stdout.write(documentedSettings());
  else if (environment === undefined) throw new Mistake('name an environment, or print all settings with --docs');
  else {
    const resolved = settingsOf(environment, options);
    const document = new Document(resolved.effective, { version: '1.1' });
    addSources(document.contents as unknown as YAMLMap, [], (path) => resolved.sourceOf(path));
    const text = document.toString({ lineWidth: 0 });
    process.stdout.write(text.replace(/\n +(\[\]|\{\})\n +(# .*)/g, ' $1 $2'));
  }
}

type SourceOf = (path: string[]) => string;

/** Adds a comment to each value that says where it comes from. */
function addSources(map: YAMLMap, path: string[], sourceOf: SourceOf): void {
  for (const { key, value } of map.items as Pair<Scalar<string>, Node>[]) {
    const here = [...path, key.value];
    if (isMap(value) && value.items.length > 0) addSources(value, here, sourceOf);
    else if (value) noteSource(value, ` ${sourceOf(here)}`);
  }
}

function noteSource(value: Node, source: string): void {
  const isShort = !isSeq(value) || value.items.length === 0;
  if (isShort) value.comment = source;
  else value.commentBefore = source;
}
