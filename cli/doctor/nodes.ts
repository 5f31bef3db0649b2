import { conditionOf, Node } from '../cluster/objects';
import { count, listed } from '../terminal/words';
import { bad, Check, CheckFinding, good, warning } from './check';

const PRESSURES = ['MemoryPressure', 'DiskPressure', 'PIDPressure'];

export const nodesReady: Check = {
  name: 'nodes',
  async check(context) {
    const nodes = await context.list<Node>('nodes');
    const usable = await context.usableNodes();
    if (nodes.length === 0) return [bad('there are none', 'add one to the cluster')];
    if (usable.length === 0) {
      return [bad(`none of ${count(nodes.length, 'node')} accepts pods`, 'see kubectl describe nodes')];
    }
    const unusable = nodes.filter((node) => !usable.includes(node));
    return [
      good(`${count(usable.length, 'node')} Ready: ${listed(usable.map(nameOf))}`),
      ...unusable.map(problemOf),
      ...usable.flatMap(pressureOf),
    ];
  },
};

function problemOf(node: Node): CheckFinding {
  const name = nameOf(node);
  return node.spec.unschedulable
    ? warning(`${name} is cordoned`, `kubectl uncordon ${name}, if it should accept pods again`)
    : warning(`${name} is not Ready`, `see kubectl describe node ${name}`);
}

function pressureOf(node: Node): CheckFinding[] {
  const found = PRESSURES.filter((type) => conditionOf(node.status, type));
  const remedy = 'free resources there: until then it accepts no new pods and evicts running ones';
  return found.length === 0 ? [] : [warning(`${nameOf(node)} has ${listed(found)}`, remedy)];
}

function nameOf({ metadata }: Node): string {
  return metadata.name;
}
