import { valueAt } from '../../constructs/schema/tree';
import { Schema } from '../settings-schema';
import { Assignment, remembered } from './assignment';
import { FIRST_NUMBER, Leaf, Mark, MARK, nameOf, Path } from './marks';
import { isUsual, Switch } from './switch';
import { isWhole, Wholes } from './whole';

/** The settings that an assignment stands for, for one part of the tree. */
type Maker = (on: Assignment) => unknown;

type Entries = Mark['entries'];

type Tree = { [key: string]: unknown };

function leafOf({ pattern, enum: choices }: Schema, path: Path, type: string): Leaf {
  return { path, type, pattern, choices: choices?.filter((choice): choice is string => typeof choice === 'string') };
}

function isNeverEmpty({ minItems }: Schema & { minItems?: number }): boolean {
  return minItems !== undefined && minItems > 0;
}

/** What a space leaves open: which choices decide the shape of the output, and what is written in place of marks. */
export interface SpaceOptions {
  /** The leaves with choices that are switches, by name, each with the choice that decides. */
  readonly deciding?: ReadonlyMap<string, string>;
  /** Texts in place of marks, by the names of the leaves. */
  readonly chosen?: ReadonlyMap<string, string>;
  /** The names of maps that have entries of their own where none is given. */
  readonly filled?: ReadonlySet<string>;
  /** The names of optional lists and maps that are not given, though they have no entries. */
  readonly leftOut?: ReadonlySet<string>;
  /** The names of optional leaves that are never missing, as there is something to print without them. */
  readonly complete?: ReadonlySet<string>;
}

/** An entry of a list shows nothing that it could be found by. */
class NotClear extends Error {}

/** All settings that can be told apart: every switch on or off, and every value that is printed marked, so that it is found again. */
export class Space {
  public readonly switches: Switch[] = [];
  /** The places of the switches by kind and name. */
  private readonly indices = new Map<string, number>();
  public readonly marks = new Map<string, Mark>();
  /** Values of Kubernetes' own types. */
  public readonly wholes = new Wholes();
  /** What the entries of each list and map are called, by its name. */
  public readonly kinds = new Map<string, string>();
  /** The lists that always have entries. */
  public readonly neverEmpty = new Set<string>();
  /** The names that the keys of each map may have. */
  public readonly maps = new Map<string, Schema>();
  public readonly namespace: string;
  /** Everything on, everything off that is not within entries, and of that only what is optional off. */
  public readonly bases: Assignment[];
  /** As the defaults are. */
  public readonly usual: Assignment;
  private readonly maker: Maker;
  /** The switches that decide about what is just being made. */
  private deciding = new Set<number>();

  public constructor(
    private readonly root: Schema,
    defaults: object,
    private readonly options: SpaceOptions = {},
  ) {
    this.namespace = this.mark({ path: ['@namespace'], type: 'string' }, []);
    this.maker = this.section(root, defaults as Tree, [], [], true);
    const isWithin = ({ path }: Switch) => path[0].startsWith('@');
    const isOptional = ({ kind }: Switch) => kind === 'has' || kind === 'equals';
    this.bases = [() => true, isWithin, (each: Switch) => isWithin(each) || !isOptional(each)].map((isOn) =>
      this.switches.map(isOn),
    );
    this.usual = this.switches.map((each) => isWithin(each) || isUsual(each, valueAt(defaults, each.path)));
  }

  /** Nothing if an entry of a list would show nothing that it could be found by. */
  public settings(on: Assignment): object | undefined {
    try {
      return this.maker(on) as object;
    } catch (error) {
      if (error instanceof NotClear) return undefined;
      throw error;
    }
  }

  /** Whether a setting may be missing. */
  public isOptional(path: Path): boolean {
    return this.indices.has(`has ${nameOf(path)}`);
  }

  private resolve(schema: Schema): Schema {
    if (!schema.$ref) return schema;
    const { $ref, ...rest } = schema;
    return { ...this.resolve(this.root.definitions?.[$ref.replace('#/definitions/', '')] ?? {}), ...rest };
  }

  /** What settings a schema stands for, made once for each state of the switches that decide about them. */
  private make(given: Schema, defaults: unknown, path: Path, entries: Entries, removable: boolean): Maker {
    const outer = this.deciding;
    const deciding = (this.deciding = new Set<number>());
    const maker = this.makeOf(given, defaults, path, entries, removable);
    this.deciding = outer;
    for (const index of deciding) outer.add(index);
    return remembered(maker, deciding);
  }

  /** `removable`: outside of lists, whatever is not always there can be removed with null. */
  private makeOf(given: Schema, defaults: unknown, path: Path, entries: Entries, removable: boolean): Maker {
    if (isWhole(given)) return this.whole(given, path, entries);
    const schema = this.resolve(given);
    const [type] = [schema.type ?? 'object'].flat().filter((name) => name !== 'null');
    if (schema.properties) return this.section(schema, (defaults ?? {}) as Tree, path, entries, removable);
    if (type === 'array') return this.list(schema, path, entries, !removable);
    if (type === 'object') return this.map(schema, (defaults ?? {}) as Tree, path, entries, !removable);
    if (type === 'boolean') return this.switched({ kind: 'is', path, leaf: { path, type } }, true, false);
    return this.scalar(leafOf(schema, path, type), entries);
  }

  private section(schema: Schema, defaults: Tree, path: Path, entries: Entries, removable: boolean): Maker {
    const members = Object.entries(schema.properties ?? {})
      .filter(([name]) => path.length > 0 || name !== 'namespace')
      .map(
        ([name, member]) =>
          [name, this.member(schema, name, member, defaults[name], [...path, name], entries, removable)] as const,
      );
    return (on) => {
      const made: Tree = {};
      for (const [name, maker] of members) {
        const value = maker(on);
        if (value !== undefined) made[name] = value;
      }
      return made;
    };
  }

  private member(
    parent: Schema,
    name: string,
    member: Schema,
    defaults: unknown,
    path: Path,
    entries: Entries,
    removable: boolean,
  ): Maker {
    const schema = this.resolve(member);
    const maker = this.make(member, defaults, path, entries, removable);
    if (this.options.complete?.has(nameOf(path))) return maker;
    const types = [schema.type ?? 'object'].flat();
    const isCollection = types.includes('array') || (types.includes('object') && !schema.properties);
    if (isCollection && this.options.leftOut?.has(nameOf(path))) return () => undefined;
    if (isCollection && schema.default === null) return this.switched({ kind: 'has', path }, maker, null);
    const mayBeLeftOut = defaults === undefined && !parent.required?.includes(name);
    if (isNeverEmpty(schema) && mayBeLeftOut) return this.switched({ kind: 'has', path }, maker, undefined);
    if (isCollection || types.includes('boolean')) return maker;
    const isSectionOfEntry = path[0].startsWith('@') && schema.properties !== undefined;
    const isRemovable = removable && !isSectionOfEntry;
    const isOptional = isRemovable ? types.includes('null') : !parent.required?.includes(name);
    if (!isOptional) return maker;
    const leaf = schema.properties && !isWhole(member) ? undefined : leafOf(schema, path, types[0]);
    return this.switched({ kind: 'has', path, leaf }, maker, isRemovable ? null : undefined);
  }

  private list(schema: Schema, path: Path, entries: Entries, isWithinList: boolean): Maker {
    const items = [1, 2].map((entry) =>
      this.make(
        schema.items ?? {},
        undefined,
        this.entryPath(schema.items, path),
        [...entries, { over: path, entry }],
        false,
      ),
    );
    const all: Maker = (on) =>
      items.map((maker) => {
        const item = maker(on);
        if (!MARK.test(JSON.stringify(item))) throw new NotClear();
        return item;
      });
    const none = isNeverEmpty(schema) ? null : [];
    const canBeEmpty = none || schema.type?.includes('null');
    if (canBeEmpty) return this.switched({ kind: 'any', path }, all, isWithinList ? undefined : none);
    this.neverEmpty.add(nameOf(path));
    return all;
  }

  private map(schema: Schema, defaults: Tree, path: Path, entries: Entries, isWithinList: boolean): Maker {
    const item = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    const entryPath = this.entryPath(item, path);
    this.maps.set(nameOf(path), schema.propertyNames ?? {});
    const made = [1, 2].map((entry) => {
      const inner = [...entries, { over: path, entry }];
      const key = this.mark({ path: entryPath, type: 'string', isKey: true }, inner, entry === 1 ? 'A' : 'z');
      return [key, this.make(item, undefined, entryPath, inner, true)] as const;
    });
    const none = Object.fromEntries(Object.keys(defaults).map((key) => [key, null]));
    const all: Maker = (on) => ({ ...none, ...Object.fromEntries(made.map(([key, maker]) => [key, maker(on)])) });
    if (this.options.filled?.has(nameOf(path))) return all;
    return this.switched({ kind: 'any', path }, all, isWithinList ? undefined : none);
  }

  /** Entries are named after their kind, or after their list or map where they are only text. */
  private entryPath(item: Schema | undefined, path: Path): Path {
    const definition = item?.$ref?.replace('#/definitions/', '').replace(/OrNull$/, '');
    const isSection = item && !isWhole(item) && this.resolve(item).properties;
    const kind = `@${isSection && definition ? definition : nameOf(path)}`;
    this.kinds.set(nameOf(path), kind);
    return [kind];
  }

  private scalar(leaf: Leaf, entries: Entries): Maker {
    const mark = this.mark(leaf, entries);
    const value = leaf.type === 'string' ? mark : Number(mark);
    const name = nameOf(leaf.path);
    const chosen = this.options.chosen?.get(name) ?? value;
    const deciding = this.options.deciding?.get(name);
    if (deciding === undefined) return () => chosen;
    // One of two is always the same; others are printed as they are.
    const [first, ...others] = leaf.choices ?? [];
    const otherwise = others.length === 1 ? first : value;
    return this.switched({ kind: 'equals', path: leaf.path, leaf, value: deciding }, deciding, otherwise);
  }

  private whole(schema: Schema, path: Path, entries: Entries): Maker {
    const text = this.mark({ path, type: 'string' }, entries);
    const mark = { leaf: { path, type: 'object' }, entries };
    this.marks.set(text, mark);
    const value = this.wholes.add(schema, text, mark, (inner) => this.resolve(inner));
    return () => value;
  }

  private mark(leaf: Leaf, entries: Entries, letter = 'z'): string {
    const number = this.marks.size + 1;
    const mark = leaf.type === 'string' ? `${letter}q${number}q` : String(FIRST_NUMBER + number);
    this.marks.set(mark, { leaf, entries });
    return mark;
  }

  private switched(given: Switch, whenOn: unknown, whenOff: unknown): Maker {
    const name = `${given.kind} ${nameOf(given.path)}`;
    const index = this.indices.get(name) ?? this.switches.push(given) - 1;
    this.indices.set(name, index);
    this.deciding.add(index);
    const value = (of: unknown, on: Assignment) => (typeof of === 'function' ? (of as Maker)(on) : of);
    return (on) => value(on[index] ? whenOn : whenOff, on);
  }
}
