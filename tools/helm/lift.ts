import { createHash } from 'node:crypto';
import { Checksums } from './checksums';
import { Marked, marksOfToken, markedWith, together, UNMARKED } from './marked';
import { Path, splitAtMarks } from './marks';
import { Space } from './space';
import { Child, Each, Json, Node, Nodes, Printed, Sequence, Token, Values } from './tree';
import { Unprinted } from './unprinted';

/** Members by which the items of a list are told apart, as Kubernetes does; other items are what they are. */
const ITEM_KEYS = ['mountPath', 'name', 'ports'];

const CHECKSUM = /"[0-9a-f]{64}"/g;

/** Reads printed objects back: which settings are printed where. */
export class Lifter {
  private readonly checksums: Checksums;
  private readonly nodes = new Nodes();
  private readonly objects = new Map<string, Node>();
  private readonly values: Values;
  /** What was lifted of values at each depth, by their numbers. */
  private readonly lifted: Map<number, Node>[] = [];
  private readonly marks = new Map<number, Marked>();
  private readonly alike = new Map<Sequence, string>();

  /** `change`: what is done to each object first. */
  public constructor(
    private readonly space: Space,
    private readonly change: (object: Printed) => Printed,
  ) {
    this.checksums = new Checksums(space.marks);
    this.values = new Values(this.checksums.names);
  }

  /** The objects as one map, by kind and name. */
  public liftAll(objects: readonly Unprinted[]): Sequence {
    this.checksums.note(objects);
    this.values.forget();
    const children = objects.map((object) => ({ id: object.id, node: this.liftObject(object) }));
    return this.nodes.one({ kind: 'map', children });
  }

  /** Most objects are the same in many assignments, but for checksums. */
  private liftObject(object: Unprinted): Node {
    const text = object.source.replace(CHECKSUM, (quoted) => this.checksums.names.get(quoted.slice(1, -1)) ?? quoted);
    const digest = createHash('sha1').update(text).digest('base64');
    const known = this.objects.get(digest);
    if (known) return known;
    const node = this.lift(this.change(object.printed) as unknown as Json);
    this.objects.set(digest, node);
    return node;
  }

  /** So are most parts of the others. */
  private lift(value: Json, depth = 0): Node {
    const lifted = (this.lifted[depth] ??= new Map<number, Node>());
    const number = this.values.numberOf(value);
    const node = lifted.get(number) ?? this.liftNew(value, depth);
    lifted.set(number, node);
    return node;
  }

  private liftNew(value: Json, depth: number): Node {
    if (Array.isArray(value)) return this.list(value, depth);
    if (typeof value === 'object' && value !== null) {
      const { mark, isSame } = this.marksIn(value);
      const whole = mark?.leaf.type === 'object' && isSame && this.space.wholes.markOf(value);
      return whole ? this.sequenceOf([whole], depth) : this.map(Object.entries(value), depth);
    }
    if (typeof value !== 'string') return this.text(String(value), depth, 'number');
    const checksum = this.checksums.names.get(value);
    if (checksum) return this.nodes.one({ kind: 'checksum', of: checksum });
    return value.includes('\n') ? this.lines(value.split('\n'), depth) : this.text(value, depth);
  }

  private map(entries: [string, Json][], depth: number): Sequence {
    const children = this.grouped(entries, (entry) => this.marksIn(entry), depth, 'map').map((group): Child => {
      if ('over' in group) return this.each(group.over, (body) => this.map(body, depth + 1), group.bodies);
      const [key, value] = group.item;
      return { id: key, key: this.tokens(key, depth), node: this.lift(value, depth) };
    });
    return this.nodes.one({ kind: 'map', children });
  }

  /** Items for one entry of the settings are told apart by their order only. */
  private list(items: Json[], depth: number, isBody = false): Sequence {
    const children = this.grouped(items, (item) => this.marksIn(item), depth, 'list').map((group): Child => {
      if ('over' in group) {
        const each = this.each(group.over, (body) => this.list(body, depth + 1, true), group.bodies);
        const fills = this.nodes.one<Sequence>({
          kind: 'map',
          children: group.between.map((item) => this.fill(item, depth)),
        });
        return { ...each, node: this.nodes.one({ ...(each.node as Each), fills }) };
      }
      return { id: isBody ? 'item' : this.itemId(group.item), node: this.lift(group.item, depth) };
    });
    return this.nodes.one({ kind: 'list', children: distinct(children) });
  }

  /** An item between the entries, which are sorted by key: as if the entry had been given. */
  private fill(item: Json, depth: number): Child {
    const { name, value, ...others } = item as { [key: string]: Json };
    if (typeof name !== 'string' || typeof value !== 'string' || Object.keys(others).length > 0) {
      throw new Error(`${JSON.stringify(item)} is between entries of the settings, and is no name with a value`);
    }
    return { id: name, node: this.lift(value, depth) };
  }

  private itemId(item: Json): string {
    const members = typeof item === 'object' && item !== null && !Array.isArray(item) ? item : {};
    const key = ITEM_KEYS.find((name) => name in members);
    return JSON.stringify(key ? members[key] : item);
  }

  private lines(lines: string[], depth: number): Sequence {
    const children = this.grouped(lines, (line) => this.marksIn(line), depth, 'lines').map((group): Child => {
      if ('over' in group) return this.each(group.over, (body) => this.lines(body, depth + 1), group.bodies);
      return { id: group.item, node: this.text(group.item, depth) };
    });
    return this.nodes.one({ kind: 'lines', children: distinct(children) });
  }

  private text(text: string, depth: number, kind: 'text' | 'number' = 'text'): Sequence {
    return this.sequenceOf(this.tokens(text, depth), depth, kind);
  }

  private sequenceOf(tokens: Token[], depth: number, kind: 'text' | 'number' = 'text'): Sequence {
    const children = this.grouped(tokens, marksOfToken, depth, 'text').map((group, at, groups): Child => {
      if (!('over' in group)) return { id: idOfToken(group.item, groups[at + 1]), node: group.item };
      const each = this.each(group.over, (body) => this.sequenceOf(body, depth + 1), group.bodies);
      const separator = group.between.map(String).join('');
      return { ...each, node: this.nodes.one({ ...(each.node as Each), separator }) };
    });
    return this.nodes.one({ kind, children: distinct(children) });
  }

  /**
   * Brackets are tokens of their own: a list in brackets may be empty. So are the items of a list with commas, each with the comma before
   * it. Strings in quotes are one token if settings are in them.
   */
  private tokens(text: string, depth: number): Token[] {
    const pieces = text.split(/("(?:[^"\\]|\\.)*")/).flatMap((piece): Token[] => {
      const isQuoted = piece.startsWith('"') && piece.length > 1 && this.marksIn(piece).mark !== undefined;
      if (isQuoted) return [{ quoted: this.tokens(JSON.parse(piece) as string, depth) }];
      return splitAtMarks(piece).flatMap((part): Token[] => {
        const mark = this.space.marks.get(part);
        return mark ? [mark] : part.split(/(?<=\[)|(?=\])|(?=,(?! ))/);
      });
    });
    return joined(pieces.filter((piece) => piece !== ''));
  }

  private each<T>(over: Path, lift: (body: T[]) => Sequence, bodies: [T[], T[]]): Child {
    const [body, second] = bodies.map(lift);
    const [one, other] = [body, second].map((each) => this.withoutEntries(each));
    if (one !== other) throw new Error(`the entries of ${over.join('.')} are not printed alike:\n${one}\n${other}`);
    return {
      id: `each ${over.join('.')}`,
      node: this.nodes.one({
        kind: 'each',
        over,
        body,
        fills: this.nodes.one<Sequence>({ kind: 'map', children: [] }),
      }),
    };
  }

  private withoutEntries(sequence: Sequence): string {
    const isKept = (key: string) => key !== 'entries' && key !== 'id';
    const text =
      this.alike.get(sequence) ?? JSON.stringify(sequence, (key, value: unknown) => (isKept(key) ? value : undefined));
    this.alike.set(sequence, text);
    return text;
  }

  private marksIn(value: Json): Marked {
    const number = this.values.numberOf(value);
    const marks = this.marks.get(number) ?? together(this.marksOfParts(value));
    this.marks.set(number, marks);
    return marks;
  }

  private marksOfParts(value: Json): Marked[] {
    if (Array.isArray(value)) return value.map((item) => this.marksIn(item));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, member]) => [this.marksIn(key), this.marksIn(member)]);
    return splitAtMarks(String(value)).map((part) => {
      const mark = this.space.marks.get(part);
      return mark ? markedWith(mark) : UNMARKED;
    });
  }

  /** Items that belong to the two entries of a list or a map of the settings, put together. */
  private grouped<T>(items: T[], marksIn: (item: T) => Marked, depth: number, kind: Sequence['kind']): Group<T>[] {
    const entries = items.map((item) => marksIn(item).entries[depth] ?? undefined);
    const groups: Group<T>[] = [];
    const done = new Set<number>();
    items.forEach((item, at) => {
      if (done.has(at)) return;
      const first = entries[at];
      const second = entries.findIndex((each, i) => i > at && each?.over === first?.over && each?.entry === 2);
      if (!first || second < 0) {
        groups.push({ item });
        return;
      }
      const last = lastIndex(entries.slice(0, second), (each) => each?.over === first.over);
      const end = { map: at, list: last, text: last, number: last, lines: second - 1 }[kind] + 1;
      const endOfSecond = second + end - at;
      const between = kind === 'map' ? [] : items.slice(end, second);
      groups.push({ over: first.over, bodies: [items.slice(at, end), items.slice(second, endOfSecond)], between });
      items.forEach((_, i) => {
        const isInBodies = (i >= at && i < end) || (i >= second && i < endOfSecond);
        if (isInBodies || (kind !== 'map' && i >= end && i < second)) done.add(i);
      });
    });
    return groups;
  }
}

type Group<T> = { readonly item: T } | { readonly over: Path; readonly bodies: [T[], T[]]; readonly between: T[] };

/** A comma is told apart from others by what comes after it. */
function idOfToken(token: Token, next: Group<Token> | undefined): string {
  const isBeforeItem = token === ',' && next && 'item' in next;
  return isBeforeItem ? `, before ${JSON.stringify(next.item)}` : JSON.stringify(token);
}

/** Neighbouring texts as one, but for brackets and commas. */
function joined(tokens: Token[]): Token[] {
  return tokens.reduce<Token[]>((done, token) => {
    const last = done[done.length - 1];
    const isApart =
      typeof token !== 'string' || typeof last !== 'string' || /\[$/.test(last) || /^(]|,(?! ))/.test(token);
    return isApart ? [...done, token] : [...done.slice(0, -1), last + token];
  }, []);
}

/** Children with the same id are counted. */
function distinct(children: Child[]): Child[] {
  const seen = new Map<string, number>();
  return children.map((child) => {
    const count = (seen.get(child.id) ?? 0) + 1;
    seen.set(child.id, count);
    return count === 1 ? child : { ...child, id: `${child.id} ${count}` };
  });
}

function lastIndex<T>(items: T[], test: (item: T) => boolean): number {
  return items.length - 1 - [...items].reverse().findIndex(test);
}
