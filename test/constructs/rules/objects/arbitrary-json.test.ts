import * as fc from 'fast-check';
import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { Rules } from '../../../../constructs';
import { checkObjects, objectRules } from '../../../../constructs/rules/objects';
import { KINDS, Manifest } from '../../../../constructs/rules/objects/manifest';
import { describe as describeFinding } from '../../../../constructs/rules/objects/rule';
import { MapOf, Required } from '../../../../constructs/rules/objects/shape';
import { systemsOf } from '../../../../constructs/rules/objects/system';
import { finished } from '../../../helpers/finished';

/** Every name of a member that rules look at, so that random objects have something in them which they find. */
function memberNames(shape: unknown): string[] {
  if (typeof shape !== 'object' || shape === null) return [];
  if (shape instanceof MapOf) return memberNames(shape.ofValues);
  if (shape instanceof Required) return memberNames(shape.shape);
  if (Array.isArray(shape)) return shape.flatMap(memberNames);
  return Object.entries(shape).flatMap(([name, inner]) => [name, ...memberNames(inner)]);
}

const NAMES = [...new Set(Object.values(KINDS).flatMap(({ fields }) => memberNames(fields)))];
const WORDS = [
  '',
  'x',
  'slate',
  'Deployment',
  'ServiceAccount',
  'In',
  'Egress',
  '0.0.0.0/0',
  '10Gi',
  '0 * * * *',
  '::/0',
];
const KEYS = [...NAMES, 'constructor', '__proto__', 'toString', 'name', 'labels'];

const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: 'max' },
    fc.constantFrom<unknown>(...WORDS, null, true, false, 0, 1, -1, 0.5, 8080),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
})).value;

const anyObject = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        apiVersion: fc.constantFrom(
          'v1',
          'apps/v1',
          'batch/v1',
          'networking.k8s.io/v1',
          'policy/v1',
          'autoscaling/v2',
          'x.io/v1',
        ),
        kind: fc.constantFrom(...Object.keys(KINDS), 'SealedSecret', 'constructor'),
        metadata: fc.oneof(fc.constantFrom({ name: 'x', namespace: 'slate' }, { name: 'x' }), anyJson),
        spec: anyJson,
        data: anyJson,
        rules: anyJson,
        roleRef: anyJson,
        subjects: anyJson,
      },
      { requiredKeys: ['apiVersion', 'kind'] },
    ),
  },
  { weight: 1, arbitrary: anyJson },
);

/** The parts of an object, at every depth, as paths. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

const SAMPLES = fc.sample(fc.array(anyObject, { maxLength: 4 }), { numRuns: 1000, seed: 12 });

test.each(objectRules.map((rule) => [rule.name, rule] as const))('%s survives objects of any shape', (_, rule) => {
  for (const system of SAMPLES.flatMap((objects) => systemsOf(objects as Manifest[], []))) {
    for (const finding of rule.check(system)) describeFinding({ ...finding, rule: rule.name });
  }
});

test('rules survive production with anything in place of any of its parts', () => {
  const text = JSON.stringify(finished('prod'));
  const paths = pathsIn(JSON.parse(text)).filter(({ length }) => length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...paths), anyJson, (path, value) => {
      const objects = JSON.parse(text) as Manifest[];
      const parent = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((node, key) => node[key] as never, objects as never);
      parent[path[path.length - 1]] = value;
      checkObjects(objects).map(describeFinding);
    }),
    { numRuns: 200, seed: 12 },
  );
});

const FOREIGN: [string, object][] = [
  ['bitnami.com/v1alpha1 SealedSecret', { template: { metadata: { name: 'token' } }, encryptedData: { token: 'x' } }],
  ['argoproj.io/v1alpha1 ApplicationSet', { template: { spec: { project: 'default' } }, generators: [] }],
  ['karpenter.sh/v1 NodePool', { template: { spec: { requirements: [] } } }],
  ['serving.knative.dev/v1 Service', { template: { spec: { containers: [{ image: 'shop' }] } } }],
  ['projectcalico.org/v3 NetworkPolicy', { selector: 'all()', ingress: [{ action: 'Allow' }], types: ['Ingress'] }],
  ['example.com/v1 PersistentVolumeClaim', { template: null }],
  ['example.com/v1 CronJob', { schedule: 'whenever', jobTemplate: 'none' }],
];

test.each(FOREIGN)('an object %s in a checked chart is not judged as one of Kubernetes', (type, spec) => {
  const [apiVersion, kind] = type.split(' ');
  const chart = new Chart(new App(), 'foreign', { namespace: 'ai' });
  Rules.check(chart);
  new ApiObject(chart, 'foreign', { apiVersion, kind, metadata: { name: 'foreign' }, spec });
  expect(Testing.synth(chart)).toHaveLength(1);
});

test.each([
  ['no template', null, []],
  ['a template that is text', 'pods', ['Deployment web spec.template is "pods"; must be a map [rule valid-shapes]']],
])('a Deployment with %s does not end the synthesis', (_, template, findings) => {
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { template } };
  expect(checkObjects([deployment as unknown as Manifest]).map(describeFinding)).toEqual(findings);
});
