import { Schema } from '../settings-schema';
import { Path } from './marks';
import { isWhole } from './whole';
import { resolved, valuesOf } from './values';

/** What the chart asks of its values beyond the schema of the settings. */
interface Rules {
  required?: string[];
  properties?: { [name: string]: Rules };
  propertyNames?: object;
}

/** Not the labels that the chart sets itself. */
const LABELS: Rules = {
  propertyNames: { not: { pattern: '^(helm\\.sh/chart|app\\.kubernetes\\.io/(instance|managed-by))$' } },
};

const notEmpty = (name: string) => ({ required: [name], properties: { [name]: { type: 'array', minItems: 1 } } });

/** Switched off, a bundled service needs an external one. */
const EXTERNAL = {
  if: { properties: { enabled: { const: false } } },
  then: { properties: { external: { required: ['host'], anyOf: [notEmpty('cidrs'), notEmpty('peers')] } } },
};

/**
 * `values.schema.json`. Helm checks values after it has put them over the defaults, and null has removed its default by then: whatever
 * cannot be removed is required. `refused` are settings that a template refuses with the reason, by name, and `taken` names of variables
 * that workloads get from what they call.
 */
export function chartSchema(
  settings: Schema,
  refused: { [name: string]: Schema },
  defaults: object,
  taken: ReadonlyMap<string, { over: Path; names: string[] }>,
): object {
  const { namespace: _, ...properties } = settings.properties ?? {};
  const root = { ...settings, properties };
  const rules = rulesOf(root, root, valuesOf(root, defaults));
  for (const { over, names } of taken.values()) {
    const parent = over.reduce<Rules>((rules, name) => ((rules.properties ??= {})[name] ??= {}), rules);
    parent.propertyNames = { not: { enum: names } };
  }
  const global = { type: 'object', description: 'What Helm hands to all charts of a release. Not used here.' };
  const { $id: __, ...rest } = root;
  return { ...rest, properties: { ...properties, ...refused, global }, allOf: [rules, ...backing(root)] };
}

function rulesOf(root: Schema, schema: Schema, values: { [name: string]: unknown }): Rules {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, member]) => [name, resolved(root, member)] as const,
  );
  const required = members.filter(
    ([name, { type }]) => values[name] !== undefined && ![type ?? 'object'].flat().includes('null'),
  );
  const sections = members.filter(([name, { properties }]) => properties && !isWhole(schema.properties?.[name] ?? {}));
  const inner = sections.map(
    ([name, member]) => [name, rulesOf(root, member, values[name] as { [name: string]: unknown })] as const,
  );
  if (members.some(([name]) => name === 'labels')) inner.push(['labels', LABELS]);
  return {
    ...(required.length > 0 && { required: required.map(([name]) => name) }),
    ...(inner.length > 0 && { properties: Object.fromEntries(inner) }),
  };
}

/** Services that can be outside of the cluster: those that have `external`. */
function backing(root: Schema): object[] {
  return Object.entries(root.properties ?? {})
    .filter(([, member]) => resolved(root, member).properties?.external)
    .map(([name]) => ({ properties: { [name]: EXTERNAL } }));
}
