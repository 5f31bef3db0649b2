import { checkObjects } from '../../../../constructs/rules/objects';
import { Manifest } from '../../../../constructs/rules/objects/manifest';

type Spec = Record<string, unknown>;

const pods = (name: string, ports: Spec[] = []) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'shop' },
  spec: { template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'main', ports }] } } },
});
const app = (name: string) => ({ podSelector: { matchLabels: { app: name } } });
const policy = (name: string, spec: Spec) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, namespace: 'shop' },
  spec: { ...app(name), policyTypes: ['Ingress', 'Egress'], ...spec },
});

/** What both-halves finds where `web` may call `db` by one policy of each, in fields of these. */
function halves(web: Spec, db: Spec): string[] {
  const objects = [
    pods('web'),
    pods('db', [
      { name: 'sql', containerPort: 5432 },
      { name: 'admin', containerPort: 8081 },
    ]),
    policy('web', web),
    policy('db', db),
  ];
  return checkObjects(objects as unknown as Manifest[])
    .filter(({ rule }) => rule === 'both-halves')
    .map(({ object, field, given }) => `${object.metadata.name} ${field} ${given as string}`);
}

const SQL = [{ port: 5432 }];
const LEADS_OUT = { egress: [{ to: [app('db')], ports: SQL }] };
const LETS_IN = { ingress: [{ from: [app('web')], ports: SQL }] };
const IN_SHOP = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } } };

test.each([
  ['the same peers and ports', LEADS_OUT, LETS_IN],
  ['egress to everybody', { egress: [{}] }, LETS_IN],
  ['egress without policies', { policyTypes: ['Ingress'] }, LETS_IN],
  ['egress without ports', { egress: [{ to: [app('db')] }] }, LETS_IN],
  ['egress to a name of a port', { egress: [{ to: [app('db')], ports: [{ port: 'sql' }] }] }, LETS_IN],
  ['egress to a range of ports', { egress: [{ to: [app('db')], ports: [{ port: 5000, endPort: 6000 }] }] }, LETS_IN],
  ['egress to every pod', { egress: [{ to: [{ podSelector: {} }], ports: SQL }] }, LETS_IN],
  ['egress to the namespace itself', { egress: [{ to: [IN_SHOP], ports: SQL }] }, LETS_IN],
  ['egress to pods of the namespace itself', { egress: [{ to: [{ ...IN_SHOP, ...app('db') }], ports: SQL }] }, LETS_IN],
  [
    'egress by expressions',
    {
      egress: [
        { to: [{ podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['db'] }] } }], ports: SQL },
      ],
    },
    LETS_IN,
  ],
  ['ingress for everybody', LEADS_OUT, { ingress: [{}] }],
  ['ingress without ports', LEADS_OUT, { ingress: [{ from: [app('web')] }] }],
  ['ingress to a name of a port', LEADS_OUT, { ingress: [{ from: [app('web')], ports: [{ port: 'sql' }] }] }],
  ['ingress from the namespace itself', LEADS_OUT, { ingress: [{ from: [IN_SHOP], ports: SQL }] }],
])('a connection is whole with %s', (_, web, db) => {
  expect(halves(web, db)).toEqual([]);
});

test.each<[string, Spec, Spec, string[]]>([
  ['nothing lets the caller in', LEADS_OUT, {}, ['web spec.egress[0] db:5432']],
  ['nothing lets the caller out', {}, LETS_IN, ['db spec.ingress[0] web:5432']],
  [
    'another port is let in',
    LEADS_OUT,
    { ingress: [{ from: [app('web')], ports: [{ port: 'admin' }] }] },
    ['db spec.ingress[0] web:admin', 'web spec.egress[0] db:5432'],
  ],
  [
    'another protocol is let in',
    LEADS_OUT,
    { ingress: [{ from: [app('web')], ports: [{ port: 5432, protocol: 'UDP' }] }] },
    ['db spec.ingress[0] web:5432', 'web spec.egress[0] db:5432'],
  ],
  [
    'the rule that would let it in is of a direction that the policy is not about',
    LEADS_OUT,
    { ...LETS_IN, policyTypes: ['Egress'] },
    [],
  ],
])('a connection is judged where %s', (_, web, db, expected) => {
  expect(halves(web, db).sort()).toEqual(expected);
});

test('a policy for other pods by expressions alone opens nothing for these', () => {
  const others = { podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['db'] }] } };
  const objects = [
    pods('web'),
    pods('db', [{ containerPort: 5432 }]),
    policy('web', LEADS_OUT),
    policy('db', {}),
    policy('others', { ...others, ...LETS_IN, egress: [{}] }),
  ];
  const found = checkObjects(objects as unknown as Manifest[]).filter(({ rule }) => rule === 'both-halves');
  expect(found.map(({ object, given }) => [object.metadata.name, given])).toEqual([['web', 'db:5432']]);
});
