import * as fc from 'fast-check';
import { settingsProblems } from '../../constructs/rules/settings';
import { isWithin, Tree } from '../../constructs/schema/tree';
import { DEFAULT_SETTINGS } from '../../constructs/slate-props';
import { arbitraryValue } from './arbitrary-settings';
import { CHART_LEAVES, Given, hasEntries, isList, isRemovable, isSwitch, Leaf, statesOf, treeOf } from './leaves';

/** The namespace is not one of them: it is the release's. */
export const CHART_SETTINGS = CHART_LEAVES.filter(({ path: [first] }) => first !== 'namespace');
export const SWITCHES = CHART_SETTINGS.filter(isSwitch);

/** How many settings are set, and how many switches besides: few find what one does alone, many what they do together. */
const SIZES = [
  { settings: 5, switches: 0 },
  { settings: 20, switches: 20 },
  { settings: 60, switches: SWITCHES.length },
  { settings: 200, switches: SWITCHES.length },
];

/** These rules refuse most of many settings at once. */
const RULES_OFF: Given = {
  leaf: CHART_SETTINGS.find(({ path: [first] }) => first === 'rulesOff') as Leaf,
  value: { 'pinned-images': 'a test', 'one-writer': 'a test', 'shared-on-one-node': 'a test' },
};

/** Random values for the Helm chart, always the same ones for one seed. Together they may contradict each other. */
export function randomValues(seed: number): Given[] {
  const { settings, switches } = SIZES[seed % SIZES.length];
  const leaves = fc
    .tuple(someOf(CHART_SETTINGS, settings), someOf(SWITCHES, switches))
    .map((some) => [...new Set(some.flat())]);
  const [given] = fc.sample(
    leaves.chain((some) => fc.tuple(...some.map(givenOf))),
    { seed, numRuns: 1 },
  );
  return switches === SWITCHES.length ? [RULES_OFF, ...given.filter(({ leaf }) => leaf !== RULES_OFF.leaf)] : given;
}

/** Each setting alone: each state of a switch, lists and maps with 0, 1 and 3 entries, and one value of the others, always the same. */
export function eachAlone(): Given[] {
  return CHART_SETTINGS.flatMap((leaf) => valuesOf(leaf).map((value) => ({ leaf, value })));
}

function valuesOf(leaf: Leaf): unknown[] {
  if (isSwitch(leaf)) return statesOf(leaf);
  const values = hasEntries(leaf) ? [0, 1, 3].map((count) => entriesOf(leaf, count)) : [arbitraryValue(leaf)];
  const samples = values.flatMap((value) => fc.sample(value, { seed: 1, numRuns: 1 }));
  return isRemovable(leaf) ? [null, ...samples] : samples;
}

function someOf(leaves: Leaf[], count: number): fc.Arbitrary<Leaf[]> {
  return fc.shuffledSubarray(leaves, { minLength: count, maxLength: count });
}

function givenOf(leaf: Leaf): fc.Arbitrary<Given> {
  return rightValue(leaf).map((value) => ({ leaf, value }));
}

/** Values of a leaf in which nothing is wrong, null among them where it removes a default. They may be wrong beside other settings. */
function rightValue(leaf: Leaf): fc.Arbitrary<unknown> {
  const value = hasEntries(leaf) ? fc.nat(3).chain((count) => entriesOf(leaf, count)) : arbitraryValue(leaf);
  return isRemovable(leaf) ? fc.option(value, { freq: 5 }) : value;
}

/** A list or a map of as many entries, each of which is right by itself. */
function entriesOf(leaf: Leaf, count: number): fc.Arbitrary<object> {
  return fc
    .shuffledSubarray(rightEntries(leaf), { minLength: count, maxLength: count })
    .map((entries): object => (isList(leaf) ? entries.flat() : (Object.assign({}, ...entries) as object)))
    .filter((value) => Object.keys(value).length === count && isRightWithin({ leaf, value }));
}

/** Lists or maps of one entry each, by leaf: to find right ones takes long. */
const ENTRIES = new Map<Leaf, object[]>();

function rightEntries(leaf: Leaf): object[] {
  const one = arbitraryValue(leaf, 1) as fc.Arbitrary<object>;
  const isRight = (value: object) => isRightWithin({ leaf, value });
  const entries =
    ENTRIES.get(leaf) ?? fc.sample(one.filter(isRight), { seed: CHART_SETTINGS.indexOf(leaf), numRuns: 12 });
  ENTRIES.set(leaf, entries);
  return entries;
}

/** Whether nothing within a value is wrong. */
function isRightWithin(given: Given): boolean {
  const problems = settingsProblems(treeOf([given]) as Tree, DEFAULT_SETTINGS);
  return !problems.some(({ path }) => path.length > given.leaf.path.length && isWithin(path, given.leaf.path));
}
