import { Schema } from '../settings-schema';
import { resolved } from './values';
import { isWhole } from './whole';

/** Settings that the chart does not have: it prints what their defaults give. */
const LEFT_OUT = [
  /^(accounts|caBundle|extraObjects|githubSecret|objects|patches|pods|proxy|timeZone)$/,
  /^(models\.registry|security\.(fsGroup|runAsGroup|runAsUser)|networkPolicy\.dns\.(namespace|ports))$/,
  /^(agentRouter\.autoscaling|dashboard\.autoscaling\.behavior)$/,
  /\.(affinity|allowedCallees|disruptionBudget|envFrom|hostAliases|priorityClassName|revisionHistoryLimit)$/,
  /\.(service|terminationGracePeriodSeconds|timeZone|topologySpreadConstraints|valueFrom|volumes)$/,
  /\.(livenessProbe|readinessProbe|startupProbe)$/,
  /^(storage\.\w+|\w+\.persistence)\.(annotations|dataSource|labels|volumeName)$/,
  /^\w+\.external\.(peers|targetPort)$/,
];

/** Values that it does not have: which of two a claim has decides what runs where. */
const VALUES: { [definition: string]: Pick<Schema, 'enum'> } = {
  AccessMode: { enum: ['ReadWriteOnce', 'ReadWriteMany'] },
};

/** The schema of the settings that the chart has. */
export function chartSettings(root: Schema): Schema {
  const { definitions: all = {}, ...schema } = section(root, root, '');
  const entries = Object.entries(all).map(([name, definition]) => [name, { ...definition, ...VALUES[name] }] as const);
  const definitions = Object.fromEntries(entries);
  const used = new Set<string>();
  const use = (part: Schema) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      use(definitions[name]);
    }
  };
  use(schema);
  return { ...schema, definitions: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))) };
}

function section(root: Schema, schema: Schema, path: string): Schema {
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]): [string, Schema][] => {
    const place = path ? `${path}.${name}` : name;
    if (LEFT_OUT.some((pattern) => pattern.test(place))) return [];
    const inner = resolved(root, member);
    return [[name, inner.properties && !isWhole(member) ? section(root, inner, place) : member]];
  });
  return { ...schema, properties: Object.fromEntries(members) };
}
