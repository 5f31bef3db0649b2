import { ServiceType } from '../constructs/building-blocks/service-settings';
import { OBJECTS } from '../constructs/rules/settings';
import { isMap, isWithin, Path, Tree, valueAt, walk, written } from '../constructs/schema/tree';
import type { PlacedProblem } from './invalid-settings';
import type { Merged } from './layers';

/** What is turned off from elsewhere in the tree. Everything else beside an `enabled: false` is off, too. */
const TURNED_OFF: [Path, Path[]][] = [
  [
    ['agenticSystem', 'enabled'],
    [['agentRouter'], ['autonomousLoop'], ['copilotBridge'], ['storage', 'memory']],
  ],
  [['networkPolicy', 'enabled'], [['ingress', 'controllerNamespace']]],
];

/** What is used although its part is off: by the jobs that are clients of Ollama, and by routes that a user makes. */
const STILL_USED: Path[] = [
  ['ollama', 'image'],
  ['ingress', 'controllerNamespace'],
];

/** What a user gave that changes nothing because of another setting, with both. `complete` has the defaults. */
export function withoutEffect({ settings, sources }: Merged, complete: Tree): PlacedProblem[] {
  const found: PlacedProblem[] = [];
  walk(settings, (path, value) => {
    const place = sources.placeOf(path);
    if (!place || place.rank === 0 || OBJECTS.includes(String(path[0]))) return;
    if (!isMap(value)) {
      const other = reason(path, complete);
      const why = other
        ? `${written(path)} has no effect while ${written(other)} is ${inForce(valueAt(complete, other))}`
        : unreachable(path, value, complete);
      if (why) found.push({ place, text: why });
    } else if (isEmpty(value) && !isEmpty(valueAt(complete, path))) {
      found.push({
        place,
        text: `${written(path)} is empty and adds nothing to its default; null removes the default`,
      });
    }
  });
  return found;
}

/** What to know of a Service that is reached from outside the cluster while network policies let nobody in from there. */
function unreachable(path: Path, type: unknown, complete: Tree): string | undefined {
  const [service, ...rest] = path;
  if (rest.join('.') !== 'service.type' || type === ServiceType.CLUSTER_IP) return undefined;
  const callers = [service, 'allowedCallers'];
  const isOpen =
    valueAt(complete, ['networkPolicy', 'enabled']) === false || !isEmpty(valueAt(complete, callers) ?? {});
  if (isOpen) return undefined;
  return `${written(path)} is ${String(type)}, but network policies let nobody in from outside the cluster; name their addresses in ${written(callers)}`;
}

/** The other setting because of which a value changes nothing. */
function reason(path: Path, complete: Tree): Path | undefined {
  if (path[path.length - 1] === 'registry' && complete.imageRegistry) return ['imageRegistry'];
  const [byPart] = TURNED_OFF.filter(
    ([other, parts]) => valueAt(complete, other) === false && parts.some((part) => isWithin(path, part)),
  );
  if (byPart) return byPart[0];
  if (STILL_USED.some((used) => isWithin(path, used))) return undefined;
  for (let depth = 0; depth < path.length; depth++) {
    const parent = path.slice(0, depth);
    const other = besideIt(valueAt(complete, parent), String(path[depth]));
    if (other) return [...parent, ...other];
  }
  return undefined;
}

/** The setting in the same map because of which a member of it changes nothing. */
function besideIt(map: unknown, member: string): Path | undefined {
  if (!isMap(map)) return undefined;
  if (member === 'external') return map.enabled === false ? undefined : ['enabled'];
  if (map.enabled === false && member !== 'enabled') return ['enabled'];
  const existing = ['existingClaim', 'existingAccount'].find((key) => map[key]);
  if (existing && member !== existing) return [existing];
  if (member === 'replicas' && valueAt(map, ['autoscaling', 'enabled']) === true) return ['autoscaling', 'enabled'];
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function inForce(value: unknown): string {
  return isMap(value) ? 'set' : String(value);
}
