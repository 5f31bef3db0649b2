import { Schema } from '../settings-schema';
import { Leaf, nameOf, Space } from './space';
import { Synthesis } from './synthesis';

/** A setting with two choices. Where it is optional and not given, it is the first of them. */
export interface Choice {
  readonly leaf: Leaf;
  readonly isOptional: boolean;
}

/** Those that decide more than their own text. */
export function decidingChoices(schema: Schema, defaults: object): Choice[] {
  const marked = new Space(schema, defaults);
  const leaves = [...marked.marks.values()].flatMap(({ leaf, entries }) =>
    leaf.choices?.length === 2 && entries.length === 0 ? [leaf] : [],
  );
  return leaves.flatMap((leaf) => {
    const { path } = leaf;
    const name = nameOf(path);
    const space = new Space(schema, defaults, { deciding: new Set([name]) });
    const indexOf = (kind: string) =>
      space.switches.findIndex((each) => each.kind === kind && nameOf(each.path) === name);
    const [equals, has] = [indexOf('equals'), indexOf('has')];
    const bases = [
      ...space.bases,
      space.switches.map(({ kind, path: [section] }) => kind !== 'is' || section !== path[0]),
    ];
    const synthesis = new Synthesis(space);
    const shape = (base: boolean[], second: boolean, given = true) =>
      synthesis.shape(base.map((on, index) => (index === equals ? second : index === has ? given : on)));
    const isFirst = (base: boolean[]) => has < 0 || shape([...base], false) === shape([...base], false, false);
    const decides = bases.some((base) => shape([...base], true) !== shape([...base], false));
    if (decides && !bases.every((base) => isFirst([...base])))
      throw new Error(`${name}: not given, it is not its first choice`);
    return decides ? [{ leaf, isOptional: has >= 0 }] : [];
  });
}
