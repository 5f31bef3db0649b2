import { groupBy } from '../../constructs/rules/objects/group-by';
import { Assignment } from './assignment';
import { Checksum, Child, Each, Node, Sequence, Token } from './tree';
import { Answer, Learner } from './learn';
import { ALWAYS, Condition } from './terms';
import { Path } from './marks';

/** What is printed under a condition. */
export interface When<T> {
  readonly when: Condition;
  readonly then: T;
}

export interface EachTemplate {
  readonly kind: 'each';
  readonly over: Path;
  readonly separator?: string;
  readonly body: SequenceTemplate;
  readonly fills: SequenceTemplate;
}

export interface ChildTemplate {
  readonly id: string;
  readonly key?: Token[];
  /** One of them. */
  readonly choices: When<Template>[];
  /** Whether it is a map or a list of nothing but entries of settings: it is there if any of them is, and has no condition. */
  readonly isEntries: boolean;
}

export interface SequenceTemplate {
  readonly kind: Sequence['kind'];
  /** When it has no children: for maps and lists that are printed then, too. */
  readonly empty?: Condition;
  readonly children: When<ChildTemplate>[];
}

export type Template = SequenceTemplate | EachTemplate | Checksum | Token;

export type Any = Node | Each | Token;

/** Where a node is in the objects of an assignment, if it is there. */
interface Place {
  readonly name: string;
  readonly find: (objects: Sequence, on: Assignment) => Any | undefined;
}

/** A node, and the samples that have it. */
export interface Samples<T extends Any = Any> {
  readonly node: T;
  readonly indices: readonly number[];
}

/** The same nodes, each once. */
export function grouped<T extends Any>(all: readonly Samples<T>[]): Samples<T>[] {
  if (all.length < 2) return [...all];
  return [...groupBy(all, ({ node }) => node)].map(([node, same]) => {
    return { node, indices: same.length === 1 ? same[0].indices : same.flatMap(({ indices }) => indices) };
  });
}

/** What is known of the lists and maps of the settings. */
export interface EntriesOfSamples {
  /** Whether there are any in an assignment. */
  areThere(over: Path, on: Assignment): boolean;
  areAlwaysThere(over: Path): boolean;
}

/** One template out of many samples: what is in some of them only gets the condition under which it is there. */
export class Merger {
  public constructor(
    private readonly learner: Learner,
    private readonly entries: EntriesOfSamples,
    /** The templates of nodes that were the same in all samples. */
    private readonly templates: Map<Any, Template>,
  ) {}

  private choices(samples: Samples[], place: Place): When<Template>[] {
    const [first, ...others] = samples;
    if (others.length === 0) return [{ when: ALWAYS, then: this.same(first, place) }];
    const kinds = [...new Set(samples.map(({ node }) => kindOf(node)))];
    return kinds.map((kind) => {
      const ofKind = samples.filter(({ node }) => kindOf(node) === kind);
      const here = within(place, kind, (node) => node);
      return {
        when: this.condition(samples, here, (node) => kindOf(node) === kind),
        then: this.template(ofKind, here),
      };
    });
  }

  /** The template of what is the same in all samples, whatever the place. */
  private same(samples: Samples, place: Place): Template {
    const template = this.templates.get(samples.node) ?? this.template([samples], place);
    this.templates.set(samples.node, template);
    return template;
  }

  private template(samples: Samples[], place: Place): Template {
    const [{ node }] = samples;
    if (typeof node === 'string' || !('kind' in node) || node.kind === 'checksum') return node;
    if (node.kind !== 'each') return this.value(samples as Samples<Sequence>[], place);
    const part = (name: 'body' | 'fills') =>
      this.sequence(
        grouped((samples as Samples<Each>[]).map(({ indices, node }) => ({ indices, node: node[name] }))),
        within(place, name, (each) => (eachOf(each) as Each | undefined)?.[name]),
      );
    return { kind: 'each', over: node.over, separator: node.separator, body: part('body'), fills: part('fills') };
  }

  /** The child with an id. */
  public child(
    samples: Samples<Sequence>[],
    { id, key }: Pick<Child, 'id' | 'key'>,
    parent: Place = { name: '', find: (objects) => objects },
  ): When<ChildTemplate> {
    const found = samples.map(({ indices, node }) => ({ indices, node: childOf(node, id)?.node }));
    const having = grouped(found.filter((each): each is Samples => each.node !== undefined));
    const place = within(parent, id, (node) => childOf(node, id)?.node);
    if (having.every(({ node }) => isEntries(node) && !this.isNeverEmpty(node))) {
      // Where it is not there it is as good as empty.
      const empty: Sequence = { kind: (having[0].node as Sequence).kind, children: [] };
      const all = grouped(found.map(({ indices, node }) => ({ indices, node: (node ?? empty) as Sequence })));
      const entries = within(parent, id, (node) => childOf(node, id)?.node ?? empty);
      const choices = [
        {
          when: ALWAYS,
          then: this.sequence(
            all,
            within(entries, empty.kind, (node) => node),
          ),
        },
      ];
      return { when: ALWAYS, then: { id, key, choices, isEntries: true } };
    }
    const over = eachOf(having[0].node)?.over;
    const areThere = (on: Assignment) => !over || this.entries.areThere(over, on);
    const telling = samples.map(({ indices, node }) => {
      return { node, indices: over ? indices.filter((index) => areThere(this.learner.samples[index])) : indices };
    });
    const there = within(parent, id, (node, on) => (areThere(on) ? node : undefined));
    const when = this.condition(telling, there, (node) => childOf(node, id) !== undefined);
    return { when, then: { id, key, choices: this.choices(having, place), isEntries: false } };
  }

  private isNeverEmpty(node: Any): boolean {
    return (node as Sequence).children.some(({ node }) => this.entries.areAlwaysThere((node as Each).over));
  }

  private value(samples: Samples<Sequence>[], place: Place): SequenceTemplate {
    const sequence = this.sequence(samples, place);
    if (sequence.kind !== 'map' && sequence.kind !== 'list') return sequence;
    const here = within(place, 'empty', (node) => node);
    return { ...sequence, empty: this.condition(samples, here, (node) => (node as Sequence).children?.length === 0) };
  }

  private sequence(samples: Samples<Sequence>[], place: Place): SequenceTemplate {
    const nodes = samples.map(({ node }) => node);
    const children = order(nodes).map((first) => {
      const isSame = nodes.every((node) => childOf(node, first.id)?.node === first.node);
      return this.child(isSame ? samples.slice(0, 1) : samples, first, place);
    });
    return { kind: samples[0].node.kind, children };
  }

  private condition(samples: Samples[], { name, find }: Place, test: (node: Any) => boolean): Condition {
    const tested = samples.flatMap(({ node, indices }) =>
      indices.length > 0 ? [{ indices, answer: test(node) }] : [],
    );
    if (tested.every(({ answer }) => answer)) return ALWAYS;
    if (!tested.some(({ answer }) => answer)) return [];
    const answers: Answer[] = [];
    for (const { indices, answer } of tested) for (const index of indices) answers[index] = answer;
    return this.learner.condition(name, answers, (objects, on) => {
      const node = find(objects, on);
      return node === undefined ? undefined : test(node);
    });
  }
}

/** A place within another one. */
function within(place: Place, name: string, find: (node: Any, on: Assignment) => Any | undefined): Place {
  return {
    name: `${place.name}/${name}`,
    find: (objects, on) => {
      const node = place.find(objects, on);
      return node === undefined ? undefined : find(node, on);
    },
  };
}

function childOf(node: Any | undefined, id: string): Child | undefined {
  if (node === undefined || typeof node === 'string' || !('children' in node)) return undefined;
  return node.children.find((child) => child.id === id);
}

export function eachOf(node: Any | Template): Each | EachTemplate | undefined {
  return typeof node !== 'string' && 'kind' in node && node.kind === 'each' ? node : undefined;
}

function isEntries(node: Any): boolean {
  if (typeof node === 'string' || !('kind' in node) || (node.kind !== 'map' && node.kind !== 'list')) return false;
  return (
    node.children.length > 0 &&
    node.children.every(({ node }) => typeof node !== 'string' && 'kind' in node && node.kind === 'each')
  );
}

/** What cannot be one template. */
export function kindOf(node: Any | Template): string {
  if (typeof node === 'string' || !('kind' in node)) return 'token';
  return node.kind === 'checksum' ? `checksum ${node.of}` : node.kind;
}

/** All children in one order, that of all sequences; where they leave it open, what is new comes after what it follows. */
function order(sequences: Sequence[]): Child[] {
  const all: Child[] = [];
  const before = new Map<string, Set<string>>();
  for (const { children } of sequences) {
    let at = 0;
    children.forEach((child, place) => {
      const index = all.findIndex(({ id }) => id === child.id);
      if (index < 0) all.splice(at, 0, child);
      at = (index < 0 ? at : index) + 1;
      const earlier = before.get(child.id) ?? new Set<string>();
      if (place > 0) earlier.add(children[place - 1].id);
      before.set(child.id, earlier);
    });
  }
  const ordered: Child[] = [];
  while (all.length > 0) {
    const isNext = ({ id }: Child) => !all.some((other) => other.id !== id && before.get(id)?.has(other.id));
    ordered.push(...all.splice(Math.max(0, all.findIndex(isNext)), 1));
  }
  return ordered;
}
