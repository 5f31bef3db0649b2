import { Checksum, Child, Each, Node, Sequence, Token } from './tree';
import { ALWAYS, Answer, Condition, Learner } from './learn';
import { Path } from './space';

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
  /** When it has no children. */
  readonly empty: Condition;
  readonly children: When<ChildTemplate>[];
}

export type Template = SequenceTemplate | EachTemplate | Checksum | Token;

export type Any = Node | Each | Token;

/** A node of one sample. */
export interface Sample<T extends Any = Any> {
  readonly index: number;
  readonly node: T;
}

/** What is known of the lists and maps of the settings. */
export interface EntriesOfSamples {
  /** What the entries are called. */
  kind(over: Path): string;
  /** Whether there are any in a sample. */
  areThere(over: Path, sample: number): boolean;
  areAlwaysThere(over: Path): boolean;
}

/** One template out of many samples: what is in some of them only gets the condition under which it is there. */
export class Merger {
  /** `scope`: the kinds of the entries around, whose switches may decide something here. */
  public constructor(
    private readonly learner: Learner,
    private readonly entries: EntriesOfSamples,
    private readonly scope: readonly string[] = [],
  ) {}

  public choices(all: Sample[]): When<Template>[] {
    const samples = all.every(({ node }) => node === all[0].node) ? [all[0]] : all;
    const kinds = [...new Set(samples.map(({ node }) => kindOf(node)))];
    return kinds.map((kind) => ({
      when: this.condition(samples, (node) => kindOf(node) === kind),
      then: this.template(samples.filter(({ node }) => kindOf(node) === kind)),
    }));
  }

  private template(samples: Sample[]): Template {
    const [{ node }] = samples;
    if (typeof node === 'string' || !('kind' in node) || node.kind === 'checksum') return node;
    if (node.kind !== 'each') return this.sequence(samples as Sample<Sequence>[]);
    const within = new Merger(this.learner, this.entries, [...this.scope, this.entries.kind(node.over)]);
    const part = (name: 'body' | 'fills') =>
      within.sequence((samples as Sample<Each>[]).map(({ index, node }) => ({ index, node: node[name] })));
    return { kind: 'each', over: node.over, separator: node.separator, body: part('body'), fills: part('fills') };
  }

  /** The child with an id. */
  public child(samples: Sample<Sequence>[], { id, key }: Pick<Child, 'id' | 'key'>): When<ChildTemplate> {
    const found = new Map<Sequence, Child | undefined>();
    for (const { node } of samples)
      if (!found.has(node))
        found.set(
          node,
          node.children.find((child) => child.id === id),
        );
    const having = samples.flatMap(({ index, node }): Sample[] => {
      const child = found.get(node);
      return child ? [{ index, node: child.node }] : [];
    });
    if (having.every(({ node }) => isEntries(node) && !this.isNeverEmpty(node))) {
      // Where it is not there it is as good as empty.
      const empty: Sequence = { kind: (having[0].node as Sequence).kind, children: [] };
      const all = samples.map(({ index, node }) => ({ index, node: found.get(node)?.node ?? empty }));
      return { when: ALWAYS, then: { id, key, choices: this.choices(all), isEntries: true } };
    }
    const over = eachOf(having[0].node)?.over;
    const telling = over ? samples.filter(({ index }) => this.entries.areThere(over, index)) : samples;
    const when = this.condition(telling, (node) => found.get(node) !== undefined);
    return { when, then: { id, key, choices: this.choices(having), isEntries: false } };
  }

  private isNeverEmpty(node: Any): boolean {
    return (node as Sequence).children.some(({ node }) => this.entries.areAlwaysThere((node as Each).over));
  }

  private sequence(samples: Sample<Sequence>[]): SequenceTemplate {
    const children = order([...new Set(samples.map(({ node }) => node))]).map((first) => this.child(samples, first));
    return {
      kind: samples[0].node.kind,
      empty: this.condition(samples, ({ children }) => children.length === 0),
      children,
    };
  }

  private condition<T extends Any>(samples: Sample<T>[], test: (node: T) => boolean): Condition {
    const answers: Answer[] = [];
    for (const { index, node } of samples) answers[index] = test(node);
    if (samples.every(({ index }) => answers[index])) return ALWAYS;
    if (!samples.some(({ index }) => answers[index])) return [];
    return this.learner.condition(answers, this.scope);
  }
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

/** All children in one order: what is new comes after what it follows where it was found. */
function order(sequences: Sequence[]): Child[] {
  const all: Child[] = [];
  for (const { children } of sequences) {
    let at = 0;
    for (const child of children) {
      const index = all.findIndex(({ id }) => id === child.id);
      if (index < 0) all.splice(at, 0, child);
      at = (index < 0 ? at : index) + 1;
    }
  }
  return all;
}
