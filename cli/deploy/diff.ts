import type { Manifest } from '../../constructs/rules/objects/manifest';
import { Kubectl } from '../cluster/kubectl';
import { desired, keyOf, manifestsOf } from './desired';
import { Change, planOf } from './plan';
import { settingsOf } from '../environment';
import { ExitStatus } from '../../mistake';
import { FieldChange, fieldChanges, changeLines } from '../object-diff';
import type { ClusterOptions, SettingsOptions } from '../options';

/** Prints, field by field, what a deploy would change on the cluster, or how one environment differs from another. */
export async function diff(
  environment: string,
  other: string | undefined,
  options: SettingsOptions & ClusterOptions,
): Promise<void> {
  const lines = other === undefined ? await againstCluster(environment, options) : between(environment, other, options);
  if (lines.length > 0) console.log(lines.join('\n'));
  process.exitCode = lines.length > 0 ? ExitStatus.NO : ExitStatus.OK;
}

const MARKS: { [action in Change['action']]?: string } = { add: '+', change: '~', replace: '~', remove: '-' };

async function againstCluster(environment: string, options: SettingsOptions & ClusterOptions): Promise<string[]> {
  const wanted = desired(environment, options);
  const { changes } = await planOf(new Kubectl({ ...options, namespace: wanted.namespace }), wanted, {
    takeOver: true,
  });
  return changes.flatMap(({ action, kind, name, fields }) => {
    const mark = MARKS[action];
    return mark ? [`${mark} ${kind} ${name}${action === 'replace' ? ' runs again' : ''}`, ...indented(fields)] : [];
  });
}

function between(environment: string, other: string, options: SettingsOptions & ClusterOptions): string[] {
  const before = objects(environment, {});
  const after = objects(other, options);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((object) => {
    const [left, right] = [before.get(object), after.get(object)];
    if (!left) return [`+ ${object}`];
    if (!right) return [`- ${object}`];
    const fields = fieldChanges(left, right);
    return fields.length > 0 ? [`~ ${object}`, ...indented(fields)] : [];
  });
}

function objects(environment: string, options: SettingsOptions): Map<string, Manifest> {
  const resolved = settingsOf(environment, options);
  return new Map(manifestsOf(environment, resolved, {}).map((object) => [keyOf(object), object]));
}

function indented(fields: FieldChange[]): string[] {
  return fields.flatMap((field) => changeLines(field).map((line) => `    ${line}`));
}
