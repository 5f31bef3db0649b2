import { valueAt } from '../../constructs/schema/tree';
import { Schema } from '../settings-schema';
import { Assignment, flipped, keyOf } from './assignment';
import { Token } from './tree';
import { Leaf, nameOf, Path, splitAtMarks } from './marks';
import { Space, Switch } from './space';
import { printed } from './synthesis';

/** A setting that has a value where it is not given. */
export interface Fill {
  readonly leaf: Leaf;
  /** Texts and other settings. */
  readonly value: Token[];
  /** The settings beside it that must not be given either. */
  readonly unless: Path[];
  /** Whether it has the value where null was given, too. */
  readonly evenIfRemoved: boolean;
}

type Tree = { [key: string]: unknown };

/** Finds out what is printed in place of each optional setting: it is taken out, and what was its mark has become something else. */
export class Fills {
  private readonly space: Space;
  private readonly known = new Map<string, object>();
  /** The marks of settings that are not within entries, by their names. */
  private readonly marks: ReadonlyMap<string, string>;
  private readonly texts = new WeakMap<object, string>();

  public constructor(
    schema: Schema,
    private readonly defaults: object,
  ) {
    this.space = new Space(schema, defaults);
    const outside = [...this.space.marks].filter(([, { entries }]) => entries.length === 0);
    this.marks = new Map(outside.reverse().map(([mark, { leaf }]) => [nameOf(leaf.path), mark]));
  }

  /** Those of all settings. */
  public all(): Fill[] {
    return this.space.switches.flatMap((each, index) => {
      const isSetting = each.kind === 'has' && !each.path[0].startsWith('@');
      return isSetting && each.leaf ? (this.fillOf(each.leaf, index) ?? []) : [];
    });
  }

  private fillOf(leaf: Leaf, index: number): Fill | undefined {
    const { path } = leaf;
    const base = this.bases(path).find((on) => this.textOf(on).includes(this.markOf(path)));
    if (!base) return undefined;
    const valueIfRemoved = () => this.instead(path, base, this.printed(flipped(base, index)));
    const hasDefault = valueAt(this.defaults, path) !== undefined;
    const given = hasDefault ? valueIfRemoved() : this.instead(path, base, this.printed(base, path));
    if (!given) return undefined;
    const isRemoved = hasDefault || valueIfRemoved() !== undefined;
    const value = given.map((part) => this.space.marks.get(part) ?? part);
    // What may be missing as well is no value to fill in: templates say which of the two they print.
    if (isRemoved && value.some((token) => typeof token !== 'string' && this.space.isOptional(token.leaf.path)))
      return undefined;
    return {
      leaf,
      value,
      unless: isRemoved ? [] : this.rivals(path, base),
      evenIfRemoved: isRemoved,
    };
  }

  /** The settings beside one that it has no value with. */
  private rivals(path: Path, base: Assignment): Path[] {
    return this.space.switches.flatMap((each, i) => {
      if (!isBeside(each, path) || base[i]) return [];
      const on = base.map((was, j) => was || i === j);
      return this.instead(path, on, this.printed(on, path)) ? [] : [each.path];
    });
  }

  /** Everything on but what is beside the setting, the same with the booleans of its section off, and everything on. */
  private bases(path: Path): Assignment[] {
    const alone = this.space.switches.map((each) => !isBeside(each, path));
    const off = this.space.switches.map(
      ({ kind, path: other }, i) => alone[i] && !(kind === 'is' && other[0] === path[0]),
    );
    return [alone, off, this.space.switches.map(() => true)];
  }

  /** What is printed where the mark of a setting was; nothing if anything else changed. */
  private instead(path: Path, base: Assignment, without: unknown): string[] | undefined {
    const mark = this.markOf(path);
    const found = new Set<string>();
    const isSame = compare(this.printed(base), without, (one, other) => {
      const [before, after, ...others] = one.split(mark);
      if (after === undefined) return false;
      found.add(
        others.length === 0 && other.startsWith(before) && other.endsWith(after)
          ? other.slice(before.length, other.length - after.length)
          : '',
      );
      return true;
    });
    const [value] = found;
    return isSame && found.size === 1 && value !== '' ? splitAtMarks(value).filter((part) => part !== '') : undefined;
  }

  private printed(on: Assignment, without: Path = []): object {
    const key = `${keyOf(on)} ${nameOf(without)}`;
    const objects = this.known.get(key) ?? this.print(on, without);
    this.known.set(key, objects);
    return objects;
  }

  private textOf(on: Assignment): string {
    const objects = this.printed(on);
    const text = this.texts.get(objects) ?? JSON.stringify(objects);
    this.texts.set(objects, text);
    return text;
  }

  private print(on: Assignment, without: Path): object {
    const settings = omitted(this.space.settings(on) as Tree, without);
    return printed({ ...settings, namespace: this.space.namespace }).map(({ object }) => object);
  }

  private markOf(path: Path): string {
    return this.marks.get(nameOf(path)) ?? '';
  }
}

/** The same tree without what a path leads to. */
function omitted(tree: Tree, [name, ...names]: Path): Tree {
  if (name === undefined) return tree;
  const { [name]: member, ...others } = tree;
  return names.length === 0 ? others : { ...tree, [name]: omitted(member as Tree, names) };
}

/** Whether a switch is about another setting of the same section, or of a section in it. */
function isBeside({ kind, path: other }: Switch, path: Path): boolean {
  const section = path.slice(0, -1);
  const isInside = section.length === 0 ? other.length === 1 : section.every((name, at) => name === other[at]);
  return kind === 'has' && isInside && nameOf(other) !== nameOf(path);
}

const CHECKSUM = /^[0-9a-f]{64}$/;

/** Whether two values differ in nothing but scalars of which `texts` says so. */
function compare(one: unknown, other: unknown, texts: (one: string, other: string) => boolean): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    const [a, b] = [String(one), String(other)];
    return a === b || (CHECKSUM.test(a) && CHECKSUM.test(b)) || (typeof one === typeof other && texts(a, b));
  }
  const keys = Object.keys(one);
  if (keys.join() !== Object.keys(other).join()) return false;
  return keys.every((key) => compare((one as Tree)[key], (other as Tree)[key], texts));
}
