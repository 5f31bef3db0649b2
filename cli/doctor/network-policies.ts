import type { Manifest } from '../../constructs/rules/objects/manifest';
import type { Node } from '../cluster/objects';
import { Check, Finding, good, unknown, warning } from './check';
import { distributionOf } from './distribution';
import type { Examination } from './examination';
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

/** API groups that such plugins bring along. Groups outlive their plugin, so that they prove nothing. */
const GROUPS: { [group: string]: string } = {
  'crd.projectcalico.org': 'Calico',
  'cilium.io': 'Cilium',
  'crd.antrea.io': 'Antrea',
};

/** The build of kindnet that came with kind 0.24, the first to enforce policies. */
const KINDNET = 20240813;

const REMEDY = 'with Calico, Cilium or another plugin that enforces them, only what the policies open is open';

export const networkPolicies: Check = {
  name: 'policies',
  async check(examination) {
    if (examination.wanted?.settings.networkPolicy?.enabled === false) return [];
    const daemonSets = await examination.list<Manifest>('daemonsets', '--all-namespaces');
    const nodes = await examination.list<Node>('nodes');
    return [byDaemonSets(daemonSets) ?? byDistribution(nodes) ?? (await byGroups(examination))];
  },
};

function byDaemonSets(daemonSets: Manifest[]): Finding | undefined {
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

function byDistribution(nodes: Node[]): Finding | undefined {
  const name = distributionOf(nodes)?.name;
  if (name === 'k3s' || name === 'k3d') return good(`${name} enforces them, unless it was started without`);
  return name === 'minikube' || name === 'Docker Desktop' ? notEnforced(`the network of ${name}`) : undefined;
}

async function byGroups(examination: Examination): Promise<Finding> {
  const services = await examination.list<ApiService>('apiservices');
  const found = services.map(({ spec }) => GROUPS[spec.group ?? '']).find(Boolean);
  const seen = found ? `${found} seems to be installed, but none of its DaemonSets is seen` : 'no known plugin is seen';
  return unknown(`whether they are enforced cannot be known: ${seen}`, REMEDY);
}

function notEnforced(plugin: string): Finding {
  return warning(`${plugin} does not enforce them: every pod reaches every other`, REMEDY);
}
