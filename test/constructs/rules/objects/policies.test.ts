import { Manifest } from '../../../../constructs/rules/objects/manifest';
import { systemsOf } from '../../../../constructs/rules/objects/system';

type Spec = Record<string, unknown>;

const port = (number: number | string, protocol?: string) => ({ port: number, protocol });
const app = (name: string) => ({ podSelector: { matchLabels: { app: name } } });
const DENY: Spec = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };
const BOTH = ['Ingress', 'Egress'];

const pods = (namespace: string, name: string, labels: Spec, ports: Spec[] = []) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name, ...labels } }, spec: { containers: [{ name: 'main', ports }] } },
  },
});

/** Two namespaces with labels, and one that the app does not create. */
const OBJECTS = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'shop' } } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'ops', labels: { team: 'ops' } } },
  pods('shop', 'web', { tier: 'front' }, [
    { name: 'http', containerPort: 8080 },
    { name: 'metrics', containerPort: 9090 },
    { name: 'quic', containerPort: 8443, protocol: 'UDP' },
  ]),
  pods('shop', 'db', { tier: 'back' }, [{ name: 'sql', containerPort: 5432 }]),
  pods('ops', 'probe', { tier: 'front' }),
  pods('elsewhere', 'guest', { tier: 'front' }),
];

/** Whether a connection such as `db -> web:8080` or `db -> 192.0.2.7:443` is allowed by the policies of both ends. */
function isOpen(policies: [namespace: string, spec: Spec][], connection: string): boolean {
  const objects = policies.map(([namespace, spec], place) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `policy-${place}`, namespace },
    spec,
  }));
  const systems = systemsOf([...OBJECTS, ...objects] as unknown as Manifest[], []);
  const network = systems[0].network;
  const podsOf = (name: string) =>
    systems.flatMap(({ templates }) => templates).find(({ owner }) => owner.metadata.name === name);
  const [, from, to, number, protocol = 'TCP'] = /^(\S+) -> (\S+?):(\d+)(?:\/(\S+))?$/.exec(connection) ?? [];
  const way = { port: Number(number), protocol };
  const [caller, callee] = [podsOf(from), podsOf(to)];
  if (caller && callee) return network.isOpen(caller, callee, way);
  if (caller) return network.allows('egress', caller, { address: to }, way);
  if (callee) return network.allows('ingress', callee, { address: from }, way);
  throw new Error(`no pods are meant by ${connection}`);
}

/** A policy for the pods `web` with one rule for incoming traffic. */
const into = (rule: Spec): [string, Spec][] => [
  ['shop', { podSelector: app('web').podSelector, policyTypes: ['Ingress'], ingress: [rule] }],
];
/** A policy for the pods `db` with one rule for outgoing traffic. */
const out = (rule: Spec): [string, Spec][] => [
  ['shop', { podSelector: app('db').podSelector, policyTypes: ['Egress'], egress: [rule] }],
];
const expression = (key: string, operator: string, values?: string[]) => ({
  podSelector: { matchExpressions: [{ key, operator, values }] },
});
const namespace = (matchLabels: Spec, more: Spec = {}) => ({ namespaceSelector: { matchLabels }, ...more });
const named = (name: string) => ({ 'kubernetes.io/metadata.name': name });
const block = (cidr: string, except?: string[]) => ({ ipBlock: { cidr, except } });

/** By hand, from https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
const TABLE: [question: string, policies: [string, Spec][], connection: string, open: boolean][] = [
  // Isolation
  ['no policy at all', [], 'db -> web:8080', true],
  ['a policy that denies everything', [['shop', DENY]], 'db -> web:8080', false],
  ['a policy of another namespace', [['ops', DENY]], 'db -> web:8080', true],
  ['a policy for other pods', [['shop', { ...DENY, podSelector: app('other').podSelector }]], 'db -> web:8080', true],
  ['denied egress of the caller', [['shop', { ...DENY, policyTypes: ['Egress'] }]], 'db -> web:8080', false],
  ['denied egress, into the pods', [['shop', { ...DENY, policyTypes: ['Egress'] }]], 'probe -> web:8080', true],
  ['denied ingress of the callee', [['shop', { ...DENY, policyTypes: ['Ingress'] }]], 'db -> web:8080', false],
  ['denied ingress, out of the pods', [['shop', { ...DENY, policyTypes: ['Ingress'] }]], 'db -> 192.0.2.7:443', true],
  ['a policy without types and rules, inwards', [['shop', { podSelector: {} }]], 'db -> web:8080', false],
  ['a policy without types and rules, outwards', [['shop', { podSelector: {} }]], 'db -> 192.0.2.7:443', true],
  [
    'a policy without types but with egress',
    [['shop', { podSelector: {}, egress: [{}] }]],
    'db -> 192.0.2.7:443',
    true,
  ],
  [
    'a policy without types but with egress elsewhere',
    [['shop', { podSelector: {}, egress: [{ to: [app('web')] }] }]],
    'db -> 192.0.2.7:443',
    false,
  ],
  [
    'a rule for a direction that the types leave out',
    [['shop', { podSelector: {}, policyTypes: ['Ingress'], egress: [{ to: [app('web')] }], ingress: [{}] }]],
    'db -> 192.0.2.7:443',
    true,
  ],
  [
    'an empty rule for ingress',
    [['shop', { ...DENY, policyTypes: ['Ingress'], ingress: [{}] }]],
    'db -> web:8080',
    true,
  ],
  ['an empty rule for egress', [['shop', { ...DENY, policyTypes: ['Egress'], egress: [{}] }]], 'db -> web:8080', true],
  ['only one half: out', [['shop', { ...DENY, egress: [{}] }]], 'db -> web:8080', false],
  ['only one half: in', [['shop', { ...DENY, ingress: [{}] }]], 'db -> web:8080', false],
  ['both halves', [['shop', { ...DENY, ingress: [{}], egress: [{}] }]], 'db -> web:8080', true],
  ['two policies add up', [['shop', DENY], ...into({ from: [app('db')] }), ...out({})], 'db -> web:8080', true],
  // Which pods a policy is for
  [
    'a podSelector with only matchExpressions that select the pods',
    [['shop', { policyTypes: BOTH, ...expression('app', 'In', ['web', 'db']) }]],
    'db -> web:8080',
    false,
  ],
  [
    'a podSelector with only matchExpressions that select others',
    [
      ['shop', DENY],
      ['shop', { policyTypes: BOTH, ...expression('app', 'In', ['x']), ingress: [{}], egress: [{}] }],
    ],
    'db -> web:8080',
    false,
  ],
  // Pods as peers
  ['a peer by its labels', into({ from: [app('db')] }), 'db -> web:8080', true],
  ['a peer with other labels', into({ from: [app('cache')] }), 'db -> web:8080', false],
  ['one of two peers', into({ from: [app('cache'), app('db')] }), 'db -> web:8080', true],
  [
    'a peer with one label too many',
    into({ from: [{ podSelector: { matchLabels: { app: 'db', tier: 'x' } } }] }),
    'db -> web:8080',
    false,
  ],
  ['an empty podSelector', into({ from: [{ podSelector: {} }] }), 'db -> web:8080', true],
  ['an empty podSelector, from another namespace', into({ from: [{ podSelector: {} }] }), 'probe -> web:8080', false],
  ['an empty list of peers', into({ from: [] }), 'probe -> web:8080', true],
  ['In', into({ from: [expression('app', 'In', ['db', 'x'])] }), 'db -> web:8080', true],
  ['In without the value', into({ from: [expression('app', 'In', ['x'])] }), 'db -> web:8080', false],
  ['NotIn', into({ from: [expression('app', 'NotIn', ['db'])] }), 'db -> web:8080', false],
  ['NotIn of a label that is not there', into({ from: [expression('zone', 'NotIn', ['a'])] }), 'db -> web:8080', true],
  ['Exists', into({ from: [expression('tier', 'Exists')] }), 'db -> web:8080', true],
  ['Exists of a label that is not there', into({ from: [expression('zone', 'Exists')] }), 'db -> web:8080', false],
  ['DoesNotExist', into({ from: [expression('tier', 'DoesNotExist')] }), 'db -> web:8080', false],
  [
    'labels and expressions together',
    into({
      from: [
        {
          podSelector: {
            matchLabels: { app: 'db' },
            matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['back'] }],
          },
        },
      ],
    }),
    'db -> web:8080',
    false,
  ],
  // Namespaces as peers
  ['the same namespace by its name', into({ from: [namespace(named('shop'))] }), 'db -> web:8080', true],
  ['another namespace by its name', into({ from: [namespace(named('ops'))] }), 'probe -> web:8080', true],
  ['another namespace, from the own one', into({ from: [namespace(named('ops'))] }), 'db -> web:8080', false],
  ['a namespace by its label', into({ from: [namespace({ team: 'ops' })] }), 'probe -> web:8080', true],
  ['every namespace', into({ from: [{ namespaceSelector: {} }] }), 'probe -> web:8080', true],
  ['pods of a namespace', into({ from: [namespace(named('ops'), app('probe'))] }), 'probe -> web:8080', true],
  ['other pods of a namespace', into({ from: [namespace(named('ops'), app('db'))] }), 'probe -> web:8080', false],
  ['pods or a namespace, in two peers', into({ from: [namespace(named('ops')), app('x')] }), 'probe -> web:8080', true],
  [
    'a namespace that is not among the objects, by its name',
    into({ from: [namespace(named('elsewhere'))] }),
    'guest -> web:8080',
    true,
  ],
  ['the same, by another name', into({ from: [namespace(named('nowhere'))] }), 'guest -> web:8080', false],
  [
    'the same, by a label that nobody knows',
    into({ from: [namespace({ team: 'guests' })] }),
    'guest -> web:8080',
    true,
  ],
  ['an empty peer', into({ from: [{}] }), 'db -> web:8080', false],
  // Ports
  ['the port', into({ ports: [port(8080)] }), 'db -> web:8080', true],
  ['another port', into({ ports: [port(9090)] }), 'db -> web:8080', false],
  ['an empty list of ports', into({ ports: [] }), 'db -> web:8080', true],
  ['a port by its name', into({ ports: [port('http')] }), 'db -> web:8080', true],
  ['another port by its name', into({ ports: [port('metrics')] }), 'db -> web:8080', false],
  ['a name that the pods do not have', into({ ports: [port('grpc')] }), 'db -> web:8080', false],
  ['a name of the callee, in a rule of the caller', out({ ports: [port('http')] }), 'db -> web:8080', true],
  ['a name of the caller, in a rule of the caller', out({ ports: [port('sql')] }), 'db -> web:8080', false],
  ['within a range', into({ ports: [{ port: 8000, endPort: 8100 }] }), 'db -> web:8080', true],
  ['at the end of a range', into({ ports: [{ port: 8000, endPort: 8080 }] }), 'db -> web:8080', true],
  ['after a range', into({ ports: [{ port: 8000, endPort: 8079 }] }), 'db -> web:8080', false],
  ['the port with another protocol', into({ ports: [port(8080, 'UDP')] }), 'db -> web:8080', false],
  ['every port of a protocol', into({ ports: [{ protocol: 'TCP' }] }), 'db -> web:8080', true],
  ['every port of another protocol', into({ ports: [{ protocol: 'SCTP' }] }), 'db -> web:8080', false],
  ['a port of UDP', into({ ports: [port(8443, 'UDP')] }), 'db -> web:8443/UDP', true],
  ['a name of a port of UDP, with TCP', into({ ports: [port('quic')] }), 'db -> web:8443/UDP', false],
  [
    'the peer of one rule and the port of another',
    [
      [
        'shop',
        {
          ...app('web'),
          ingress: [
            { from: [app('db')], ports: [port(1)] },
            { from: [app('x')], ports: [port(8080)] },
          ],
        },
      ],
    ],
    'db -> web:8080',
    false,
  ],
  // Addresses
  ['an address in a block', out({ to: [block('192.0.2.0/24')] }), 'db -> 192.0.2.7:443', true],
  ['an address outside a block', out({ to: [block('192.0.2.0/24')] }), 'db -> 192.0.3.7:443', false],
  ['an address in an exception', out({ to: [block('0.0.0.0/0', ['10.0.0.0/8'])] }), 'db -> 10.1.2.3:443', false],
  ['an address beside an exception', out({ to: [block('0.0.0.0/0', ['10.0.0.0/8'])] }), 'db -> 11.1.2.3:443', true],
  ['an address of IPv6 in a block', out({ to: [block('2001:db8::/32')] }), 'db -> 2001:db8::7:443', true],
  ['an address of IPv6 in a block of IPv4', out({ to: [block('0.0.0.0/0')] }), 'db -> 2001:db8::7:443', false],
  ['an address, and peers that are pods', out({ to: [app('web')] }), 'db -> 192.0.2.7:443', false],
  ['an address, and every namespace', out({ to: [{ namespaceSelector: {} }] }), 'db -> 192.0.2.7:443', false],
  ['an address that comes in', into({ from: [block('192.0.2.0/24')] }), '192.0.2.7 -> web:8080', true],
  [
    'a proxy on a port that only its block opens',
    out({ to: [block('10.1.2.3/32')], ports: [port(443)] }),
    'db -> 10.1.2.3:3128',
    false,
  ],
  ['pods, whose addresses nobody knows, and a block', out({ to: [block('10.0.0.0/8')] }), 'db -> web:8080', false],
  ['pods, and the block of all addresses', out({ to: [block('0.0.0.0/0')] }), 'db -> web:8080', true],
];

test.each(TABLE)('network policies: %s', (_, policies, connection, open) => {
  expect(`${connection} ${isOpen(policies, connection) ? 'is open' : 'is closed'}`).toBe(
    `${connection} ${open ? 'is open' : 'is closed'}`,
  );
});
