import { groupBy } from '../../constructs/rules/objects/group-by';
import { containersOf } from '../../constructs/rules/objects/system';
import type { Node, PodSpec } from '../cluster/objects';
import { listed } from '../terminal/words';
import { bad, Check, CheckFinding, good, unknown, warning } from './check';
import { distributionOf } from './distribution';
import { accepts } from './placement';
import type { Wanted } from './wanted';

/** How many images a node reports by default, the largest ones. */
const MAX_REPORTED = 50;

export const localImages: Check = {
  name: 'images',
  async check(context) {
    const uses = context.wanted ? neverPulled(context.wanted) : [];
    if (uses.length === 0) return [];
    const nodes = await context.usableNodes();
    return [...groupBy(uses, ({ image }) => image)].map(([image, users]) =>
      finding(
        image,
        nodes.filter((node) => users.some(({ pod }) => accepts(node, pod))),
      ),
    );
  },
};

/** The images that nodes must have, each with a pod that runs it. */
function neverPulled({ system }: Wanted): { image: string; pod: PodSpec }[] {
  return system.templates.flatMap((template) =>
    containersOf(template)
      .filter(({ container }) => container.imagePullPolicy === 'Never')
      .map(({ container }) => ({ image: container.image ?? '', pod: template.spec })),
  );
}

function finding(image: string, nodes: Node[]): CheckFinding {
  const without = nodes.filter((node) => !namesOn(node).includes(completeName(image)));
  if (without.length === 0) return good(`${image} is on every node`);
  const where = listed(without.map(({ metadata }) => metadata.name));
  const distribution = distributionOf(nodes);
  const remedy = distribution?.load(image) ?? `docker save ${image}, then ctr -n k8s.io images import on the node`;
  if (without.some((node) => (node.status.images?.length ?? 0) >= MAX_REPORTED)) {
    return unknown(
      `cannot tell whether ${image} is on ${where}: a node reports only ${MAX_REPORTED} images`,
      `if not: ${remedy}`,
    );
  }
  // A node reports its images late.
  const detail = `${image} is never pulled, and is not on ${where}, unless it was loaded within the last minute`;
  return without.length < nodes.length ? warning(detail, remedy) : bad(detail, remedy);
}

function namesOn({ status }: Node): string[] {
  return (status.images ?? []).flatMap(({ names = [] }) => names.map(completeName));
}

/** A name with the default registry, folder and tag where it has none. */
function completeName(image: string): string {
  const [first, ...rest] = image.split('/');
  const hasRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
  const path = hasRegistry ? image : `docker.io/${rest.length === 0 ? 'library/' : ''}${image}`;
  return /:[^/]*$/.test(path) ? path : `${path}:latest`;
}
