import { Schema } from '../settings-schema';
import { changing } from './fewest';
import { Leaf, nameOf } from './marks';
import { Space } from './space';
import { Synthesis } from './synthesis';

/** A setting with some choices, one of which decides more than its own text. Where it is optional and not given, it is the first of them. */
export interface Choice {
  readonly leaf: Leaf;
  readonly value: string;
  readonly isOptional: boolean;
}

/** A leaf, and the number of one of its choices. */
interface Chosen {
  readonly leaf: Leaf;
  readonly choice: number;
}

/** The choices that decide more than their own text: all are tried together, then halves of those that changed something. */
export function decidingChoices(schema: Schema, defaults: object): Choice[] {
  const space = new Space(schema, defaults);
  const { marks, switches, bases } = space;
  const leaves = [...marks.values()].flatMap(({ leaf, entries }) =>
    leaf.choices && leaf.choices.length > 1 && entries.length === 0 ? [leaf] : [],
  );
  const withoutBooleans = switches.map(({ kind }) => kind !== 'is');
  const firsts = leaves.map((leaf): [string, string] => [nameOf(leaf.path), first(leaf)]);
  const shapesWith = (chosen: readonly Chosen[], absent = '') => {
    const texts = chosen.map(({ leaf, choice }): [string, string] => [nameOf(leaf.path), leaf.choices?.[choice] ?? '']);
    const synthesis = new Synthesis(new Space(schema, defaults, { chosen: new Map([...firsts, ...texts]) }));
    const isAbsent = switches.map(({ kind, path }) => kind === 'has' && nameOf(path) === absent);
    const assignments = [...bases, withoutBooleans].map((on) => on.map((value, index) => value && !isAbsent[index]));
    return assignments.map((on) => synthesis.shape(on)).join('\n');
  };
  const usual = shapesWith([]);
  const isDeciding = (some: readonly Chosen[]) => shapesWith(some) !== usual;
  const most = Math.max(0, ...leaves.map(({ choices = [] }) => choices.length));
  const found = [...Array(most).keys()].flatMap((choice) =>
    choice === 0
      ? []
      : changing(
          leaves.flatMap((leaf) => (leaf.choices?.[choice] === undefined ? [] : [{ leaf, choice }])),
          isDeciding,
        ),
  );
  return found.map(({ leaf, choice }) => {
    const name = nameOf(leaf.path);
    if (found.some((other) => other.leaf === leaf && other.choice !== choice))
      throw new Error(`${name}: more than one of its choices decides the shape of objects`);
    if (shapesWith([], name) !== usual) throw new Error(`${name}: not given, it is not its first choice`);
    return { leaf, value: leaf.choices?.[choice] ?? '', isOptional: space.isOptional(leaf.path) };
  });
}

const first = ({ choices = [] }: Leaf): string => choices[0];
