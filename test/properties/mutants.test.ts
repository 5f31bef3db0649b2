import { Manifest } from '../../constructs/rules/objects/manifest';
import { finished, problemsOf } from '../helpers/finished';
import { productionContract } from '../helpers/production';

/** The kinds of leaves that are altered and dropped one at a time, by their paths in a finished object. */
const LEAVES: [kind: string, path: RegExp][] = [
  ['security context', /securityContext/],
  ['selector', /selector|Selector/],
  ['policy peer', /^NetworkPolicy.*\.(from|to)\./],
  ['role', /^Role\..*\.(verbs|resources|apiGroups)\./],
  // The guide gives no figures for disks; test/overlays looks at them.
  ['resources', /\.resources\.(requests|limits)(?!\.ephemeral-storage)/],
  ['reference', /serviceAccountName|claimName|configMap\.name|secretKeyRef|roleRef|subjects|scaleTargetRef|backend/],
  ['port', /\.ports\.|httpGet\.port|targetPort/],
  ['schedule', /\.schedule$/],
  ['label in a contract', /template\.metadata\.labels/],
  ['volume', /\.volumes\.|volumeMounts|accessModes/],
];

/** Mutants that nothing finds, and why that is right. */
const HARMLESS: [mutant: RegExp, reason: string][] = [
  [/^dropped port: .*\.protocol$/, 'TCP is what the API server puts there'],
  [/^dropped port: Service\..*\.targetPort$/, 'the number of the port is put there, which is the same'],
];

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Leaf {
  readonly kind: string;
  readonly object: number;
  readonly path: (string | number)[];
  readonly name: string;
}

function leavesOf(objects: Manifest[]): Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: Json, object: number, path: (string | number)[], name: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) walk(child, object, [...path, key], `${name}.${key}`);
      return;
    }
    const kind = LEAVES.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind) found.push({ kind, object, path, name });
  };
  objects.forEach((object, place) => {
    walk(object as unknown as Json, place, [], `${object.kind}.${object.metadata.name}`);
  });
  return found;
}

function altered(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const isQuantity = typeof value === 'string' && /^\d+[a-zA-Z]{0,2}$/.test(value);
  return isQuantity ? value.replace(/^\d+/, (digits) => `${Number(digits) + 1}`) : `${value as string}x`;
}

/** The objects with one leaf altered, or dropped. */
function mutate(objects: Manifest[], { object, path }: Leaf, drop: boolean): void {
  const parents = path.slice(0, -1);
  const last = path[path.length - 1];
  const parent = parents.reduce<Json>(
    (value, key) => (value as { [key: string]: Json })[key],
    objects[object] as unknown as Json,
  );
  if (!drop) (parent as { [key: string]: Json })[last] = altered((parent as { [key: string]: Json })[last]);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as { [key: string]: Json })[last];
}

/** By what a mutant is found: by the rules, which users have too, or only by the contract. */
function finder(objects: Manifest[]): 'rules' | 'contract' | undefined {
  try {
    if (problemsOf(objects).length > 0) return 'rules';
    productionContract(objects).forEach(([, check]) => check());
    return undefined;
  } catch {
    return 'contract';
  }
}

test('at least 95 % of the altered and dropped leaves of production are found by the rules and the contract', () => {
  const leaves = leavesOf(finished('prod'));
  const survivors: string[] = [];
  const found = { rules: 0, contract: 0 };
  for (const leaf of leaves) {
    for (const drop of [false, true]) {
      const objects = finished('prod');
      mutate(objects, leaf, drop);
      const by = finder(objects);
      if (by) found[by] += 1;
      else survivors.push(`${drop ? 'dropped' : 'altered'} ${leaf.kind}: ${leaf.name}`);
    }
  }
  const unexplained = survivors.filter((mutant) => !HARMLESS.some(([pattern]) => pattern.test(mutant)));
  const lines = survivors.map(
    (mutant) => `  ${mutant}  ${HARMLESS.find(([pattern]) => pattern.test(mutant))?.[1] ?? '(no reason)'}`,
  );
  const count = found.rules + found.contract + survivors.length;
  console.log(
    `${count} mutants: ${found.rules} found by the rules, ${found.contract} by the contract, ${survivors.length} survive:\n${lines.join('\n')}`,
  );
  expect(count).toBeGreaterThanOrEqual(500);
  expect(survivors.length).toBeLessThanOrEqual(count * 0.05);
  expect(unexplained).toEqual([]);
}, 600_000);
