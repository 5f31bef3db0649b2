import type { Node } from '../cluster/objects';
import { conditionOf } from '../cluster/objects';
import { count, listed } from '../terminal/words';
import { bad, Check, Finding, good, warning } from './check';

const PRESSURES = ['MemoryPressure', 'DiskPressure', 'PIDPressure'];

export const nodesReady: Check = {
  name: 'nodes',
  async check(examination) {
    const nodes = await examination.list<Node>('nodes');
    const usable = await examination.usableNodes();
    if (nodes.length === 0) return [bad('there is none', 'add one to the cluster')];
    if (usable.length === 0) {
      return [bad(`none of ${count(nodes.length, 'node')} takes pods`, 'kubectl describe nodes says why')];
    }
    const unusable = nodes.filter((node) => !usable.includes(node));
    return [
      good(`${count(usable.length, 'node')} Ready: ${listed(usable.map(nameOf))}`),
      ...unusable.map(problemOf),
      ...usable.flatMap(pressureOf),
    ];
  },
};

function problemOf(node: Node): Finding {
  const name = nameOf(node);
  return node.spec.unschedulable
    ? warning(`${name} is cordoned`, `kubectl uncordon ${name}, if it is to take pods again`)
    : warning(`${name} is not Ready`, `kubectl describe node ${name} says why`);
}

function pressureOf(node: Node): Finding[] {
  const found = PRESSURES.filter((type) => conditionOf(node.status, type));
  const remedy = 'it takes no new pods and ends running ones until something is freed there';
  return found.length === 0 ? [] : [warning(`${nameOf(node)} has ${listed(found)}`, remedy)];
}

function nameOf({ metadata }: Node): string {
  return metadata.name;
}
