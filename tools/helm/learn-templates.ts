import { flipped } from './assignment';
import { Schema } from '../settings-schema';
import { Lessons } from './lessons';
import { Any, SequenceTemplate } from './merge';
import { booleans, RandomAssignments } from './samples';
import { nameOf } from './marks';
import { Space, SpaceOptions } from './space';
import { Synthesis } from './synthesis';

/** How many random settings in a row have to give what synthesis gives, and how many are tried for that. */
const ENOUGH = 100;
const MOST = 2000;

export interface Learned {
  readonly space: Space;
  /** All objects, as one map. */
  readonly objects: SequenceTemplate;
  /** The names of the objects by component. */
  readonly components: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One template out of many syntheses, until random ones agree with it. `report` is told how far it is. */
export function learnTemplates(
  schema: Schema,
  defaults: object,
  options: SpaceOptions,
  report: (progress: string) => void,
): Learned {
  const space = new Space(schema, defaults, { ...options, filled: mapsThatAreFilled(schema, defaults) });
  const random = new RandomAssignments(space);
  const lessons = new Lessons(space);
  const [, , plain] = space.bases;
  report(`learning from ${lessons.count} samples of ${space.switches.length} switches`);
  lessons.learn();
  const { shared } = lessons;
  for (let tried = 0, agreed = 0; tried < MOST; tried++) {
    if (tried % 50 === 0) report(`comparing: ${tried} random settings`);
    const base = [plain, undefined, space.usual, undefined][tried % 4];
    const on = base ? random.around(base, shared) : random.next();
    const agrees = lessons.learnFrom(on);
    if (agrees !== undefined) agreed = agrees ? agreed + 1 : 0;
    if (agreed === ENOUGH) return { space, objects: lessons.objects, components: lessons.components };
  }
  throw new Error(`after ${MOST} random settings, another one still shows something that no template says`);
}

/** The maps that have entries of their own, in between those of the settings. */
function mapsThatAreFilled(schema: Schema, defaults: object): Set<string> {
  const space = new Space(schema, defaults);
  const synthesis = new Synthesis(space);
  const [on] = space.bases;
  const found = new Set<string>();
  const visit = (node: Any): void => {
    if (typeof node === 'string' || !('kind' in node) || node.kind === 'checksum') return;
    if (node.kind === 'each' && node.fills.children.length > 0) found.add(nameOf(node.over));
    for (const child of node.kind === 'each' ? node.body.children : node.children) visit(child.node);
  };
  for (const assignment of [on, ...booleans(space).map((index) => flipped(on, index))]) {
    const objects = synthesis.of(assignment);
    if (objects) visit(objects);
  }
  return found;
}
