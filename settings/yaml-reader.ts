import type { Alias, Document, Pair, ParsedNode, Scalar, YAMLMap } from 'yaml';
import type { PlacedProblem } from './invalid-settings';
import { Place } from './sources';
import { hasOwn, isMap, isWithin, Path, Tree, written } from '../constructs/schema/tree';

type Yaml = typeof import('yaml');
type Node = ParsedNode | null;

/** What YAML 1.1, and so Helm and kubectl, read as something other than text or a decimal number. */
const YES_OR_NO = /^(y|n|yes|no|on|off)$/i;
const OTHER_NUMBER = /^[-+]?(0[0-9_]+|[1-9][0-9]*_[0-9_]*)$/;

/** More values than any settings have: stops a file whose anchors multiply. */
const MOST_VALUES = 100_000;

/** Reads a document of YAML into plain values, and notes where each of them is. */
export class YamlReader {
  public readonly notes: { path: Path; value: unknown; place: Place }[] = [];
  public readonly ambiguous: { path: Path; source: string; meaning: string; place: Place }[] = [];
  public readonly problems: PlacedProblem[] = [];
  private readonly open = new Set<unknown>();
  private count = 0;

  public constructor(
    private readonly yaml: Yaml,
    private readonly document: Document.Parsed,
    private readonly at: (offset: number) => Place,
  ) {}

  /** The settings of the document. An empty one has none. */
  public settings(): Tree {
    const root = this.document.contents;
    if (root === null || (this.yaml.isScalar(root) && root.value === null)) return {};
    const tree = this.value(root, []);
    if (isMap(tree)) return tree;
    this.problem(root, `is ${Array.isArray(tree) ? 'a list' : JSON.stringify(tree)}; must be a map of settings`);
    return {};
  }

  private value(node: Node, path: Path): unknown {
    if (++this.count > MOST_VALUES) throw new RangeError('too many values');
    if (this.yaml.isAlias(node)) return this.target(node, path);
    if (this.yaml.isMap(node)) return this.map(node, path);
    if (this.yaml.isSeq(node)) {
      return node.items.map((item, index) => this.noted(item, [...path, index]));
    }
    return node === null ? null : this.scalar(node, path);
  }

  private noted(node: Node, path: Path, key?: ParsedNode): unknown {
    const keyPlace = key && this.at(key.range[0]).text;
    const place = { ...this.at((node ?? key)?.range[0] ?? 0), key: keyPlace };
    const note = { path, value: undefined as unknown, place };
    this.notes.push(note);
    return (note.value = this.value(node, path));
  }

  private scalar(node: Scalar.Parsed, path: Path): unknown {
    const source = node.type === 'PLAIN' ? node.source : '';
    const meaning = YES_OR_NO.test(source)
      ? 'true or false'
      : OTHER_NUMBER.test(source)
        ? 'a different number'
        : undefined;
    if (meaning) this.ambiguous.push({ path, source, meaning, place: this.at(node.range[0]) });
    return node.value;
  }

  private target(node: Alias.Parsed, path: Path): unknown {
    const target = node.resolve(this.document) as Node | undefined;
    if (!target || this.open.has(target)) {
      this.problem(node, `*${node.source} refers to &${node.source}, which is not defined before it`);
      return undefined;
    }
    return this.value(target, path);
  }

  private map(node: YAMLMap<ParsedNode, Node>, path: Path): Tree {
    this.open.add(node);
    const tree: Tree = {};
    const merges = node.items.filter((pair) => this.isMerge(pair));
    for (const { value } of merges) this.merge(tree, value, path);
    const seen = new Map<string, ParsedNode>();
    for (const pair of node.items) if (!merges.includes(pair)) this.pair(tree, pair, path, seen);
    this.open.delete(node);
    return tree;
  }

  private pair(tree: Tree, { key, value }: Pair<ParsedNode, Node>, path: Path, seen: Map<string, ParsedNode>): void {
    if (!this.yaml.isScalar(key)) return this.problem(key, 'is a list or a map; must be a name');
    const name = String(key.value);
    const inner = [...path, name];
    if (name === '__proto__') return this.problem(key, '__proto__ is not a setting');
    const before = seen.get(name);
    if (before)
      return this.problem(key, `${written(inner)} is given twice; the first is at ${this.at(before.range[0]).text}`);
    seen.set(name, key);
    if (hasOwn(tree, name)) this.forget(inner);
    const read = this.noted(value, inner, key);
    if (read !== undefined) tree[name] = read;
  }

  /** The values of `<<: *anchor` and `<<: [*one, *two]`; the first that has a name wins. */
  private merge(tree: Tree, node: Node, path: Path): void {
    if (this.yaml.isSeq(node)) return node.items.forEach((item) => this.merge(tree, item, path));
    const kept = this.notes.length;
    const merged = this.value(node, path);
    if (!isMap(merged)) return this.problem(node as ParsedNode, '<< must be given a map');
    const known = Object.keys(tree).map((key) => [...path, key]);
    const fresh = this.notes.splice(kept).filter((note) => !known.some((path) => isWithin(note.path, path)));
    this.notes.push(...fresh);
    for (const [key, value] of Object.entries(merged)) if (!hasOwn(tree, key)) tree[key] = value;
  }

  private isMerge({ key }: Pair<ParsedNode, Node>): boolean {
    return this.yaml.isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
  }

  private forget(path: Path): void {
    const kept = this.notes.filter((note) => !isWithin(note.path, path));
    this.notes.splice(0, this.notes.length, ...kept);
  }

  private problem(node: ParsedNode, text: string): void {
    this.problems.push({ place: this.at(node.range[0]), text });
  }
}
