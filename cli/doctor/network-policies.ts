import type { Manifest } from '../../constructs/rules/objects/manifest';
import type { Node } from '../cluster/objects';
import { Check, CheckFinding, good, unknown, warning } from './check';
import { distributionOf } from './distribution';
import type { CheckContext } from './check-context';
import type { ApiService } from './metrics';

/** The DaemonSets of network plugins that enforce policies. */
const ENFORCING: [RegExp, string][] = [
  [/^(rke2-)?(calico-node|canal)$/, 'Calico'],
  [/^(cilium|anetd)$/, 'Cilium'],
  [/^kube-router$/, 'kube-router'],
  [/^antrea-agent$/, 'Antrea'],
  [/^weave-net$/, 'Weave Net'],
  [/^kube-ovn-cni$/, 'Kube-OVN'],
  [/^ovnkube-node/, 'OVN-Kubernetes'],
  [/^azure-npm/, 'Azure NPM'],
  [/^kube-network-policies$/, 'kube-network-policies'],
];

/** API groups of such plugins. They outlive their plugin, so that they prove nothing. */
const GROUPS: { [group: string]: string } = {
  'crd.projectcalico.org': 'Calico',
  'cilium.io': 'Cilium',
  'crd.antrea.io': 'Antrea',
};

/** The build of kindnet in kind 0.24, the first to enforce policies. */
const KINDNET = 20240813;

const REMEDY = 'use Calico, Cilium or another plugin that enforces them';

export const networkPolicies: Check = {
  name: 'policies',
  async check(context) {
    if (context.wanted?.settings.networkPolicy?.enabled === false) return [];
    const daemonSets = await context.list<Manifest>('daemonsets', '--all-namespaces');
    const nodes = await context.list<Node>('nodes');
    return [
      byDaemonSets(daemonSets) ?? byDistribution(nodes) ?? (await byGroups(context)),
      ...(await apiServerBehindCilium(context, daemonSets)),
    ];
  },
};

function byDaemonSets(daemonSets: Manifest[]): CheckFinding | undefined {
  const names = daemonSets.map(({ metadata }) => metadata.name);
  const found = ENFORCING.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (found) return good(`${found[1]} enforces them`);
  const containersOf = (name: string) =>
    daemonSets.find(({ metadata }) => metadata.name === name)?.spec?.template?.spec.containers ?? [];
  const [kindnet] = containersOf('kindnet');
  if (kindnet) {
    const [, build] = /:v(\d{8})-/.exec(kindnet.image ?? '') ?? [];
    if (Number(build) >= KINDNET) return good('kindnet enforces them');
    return notEnforced(`kindnet (${kindnet.image})`);
  }
  if (names.includes('aws-node')) {
    const isOn = containersOf('aws-node').some(({ args = [] }) => args.includes('--enable-network-policy=true'));
    return isOn ? good('the VPC CNI enforces them') : notEnforced('the VPC CNI, as it is configured,');
  }
  return names.some((name) => name.startsWith('kube-flannel')) ? notEnforced('flannel') : undefined;
}

/** Cilium's rules for addresses do not match nodes by default; https://docs.cilium.io/en/stable/security/policy/language/#selecting-nodes-with-cidr-ipblock */
async function apiServerBehindCilium(context: CheckContext, daemonSets: Manifest[]): Promise<CheckFinding[]> {
  const cilium = daemonSets.find(({ metadata }) => /^(cilium|anetd)$/.test(metadata.name));
  const { cidrs = [] } = context.wanted?.settings.networkPolicy?.apiServer ?? {};
  if (!cilium || cidrs.length === 0) return [];
  const namespace = cilium.metadata.namespace ?? 'kube-system';
  const ask = ['get', 'configmap', 'cilium-config', '-n', namespace, '-o', 'jsonpath={.data.policy-cidr-match-mode}'];
  const { stdout } = await context.kubectl.ask(ask);
  if (stdout.includes('nodes')) return [];
  return [
    warning(
      'Cilium does not let rules for addresses match nodes, so the dashboard and instruction-sync cannot reach an API server on a node',
      'set policy-cidr-match-mode to nodes in its configuration, or --set networkPolicy.apiServer.cidrs=null',
    ),
  ];
}

function byDistribution(nodes: Node[]): CheckFinding | undefined {
  const name = distributionOf(nodes)?.name;
  if (name === 'k3s' || name === 'k3d') return good(`${name} enforces them, unless that is disabled`);
  return name === 'minikube' || name === 'Docker Desktop' ? notEnforced(`the network of ${name}`) : undefined;
}

async function byGroups(context: CheckContext): Promise<CheckFinding> {
  const services = await context.list<ApiService>('apiservices');
  const found = services.map(({ spec }) => GROUPS[spec.group ?? '']).find(Boolean);
  const seen = found ? `${found} seems to be installed, but it has no DaemonSet` : 'there is no known plugin';
  return unknown(`cannot tell whether they are enforced: ${seen}`, REMEDY);
}

function notEnforced(plugin: string): CheckFinding {
  return warning(`${plugin} does not enforce them: every pod can reach every other`, REMEDY);
}
