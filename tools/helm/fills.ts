import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../constructs/schema/tree';
import { Schema } from '../settings-schema';
import { Assignment, flipped } from './assignment';
import { Token } from './tree';
import { Leaf, nameOf, Path, splitAtMarks, withValue } from './marks';
import { Space } from './space';
import { Switch } from './switch';
import { objectsOf, Unprinted } from './unprinted';

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

/** An assignment, and the objects in it that show the mark of a setting. */
interface Base {
  readonly on: Assignment;
  readonly mark: string;
  readonly objects: Unprinted[];
}

/** Finds out what is printed in place of each optional setting: it is taken out, and what was its mark has become something else. */
export class Fills {
  private readonly space: Space;
  private readonly known = new WeakMap<Assignment, Unprinted[]>();
  /** The marks of settings that are not within entries, by their names. */
  private readonly marks: ReadonlyMap<string, string>;

  public constructor(
    schema: Schema,
    private readonly defaults: object,
  ) {
    this.space = new Space(schema, defaults);
    const outside = [...this.space.marks].filter(([, { entries }]) => entries.length === 0);
    this.marks = new Map(outside.reverse().map(([mark, { leaf }]) => [nameOf(leaf.path), mark]));
  }

  /** Those of all settings: what others follow from comes first. */
  public all(): Fill[] {
    const fills = this.space.switches.flatMap((each, index) => {
      const isSetting = each.kind === 'has' && !each.path[0].startsWith('@');
      return isSetting && each.leaf ? (this.fillOf(each.leaf, index) ?? []) : [];
    });
    const filled = new Set(fills.map(({ leaf }) => nameOf(leaf.path)));
    const follows = ({ value }: Fill) => value.some((token) => isSettingOf(token, filled));
    return [...fills.filter((fill) => !follows(fill)), ...fills.filter(follows)];
  }

  private fillOf(leaf: Leaf, index: number): Fill | undefined {
    const { path } = leaf;
    const base = this.baseOf(path);
    if (!base) return undefined;
    const valueIfRemoved = (from: Base) => this.instead(from, flipped(from.on, index));
    const hasDefault = valueAt(this.defaults, path) !== undefined;
    const valueIn = (from: Base) => (hasDefault ? valueIfRemoved(from) : this.instead(from, from.on, path));
    const given = valueIn(base);
    if (!given) return undefined;
    // If it is another value where everything else is given, it is that of a setting that has this one itself; or templates say which.
    const full = this.fullBase(path);
    const other = (full && valueIn(full)) ?? given;
    const isSame = other.join() === given.join();
    if (!isSame && !this.isValueOf(other, given)) return undefined;
    const isRemoved = hasDefault || valueIfRemoved(base) !== undefined;
    const value = other.map((part) => this.space.marks.get(part) ?? part);
    // So they do of what may be missing as well.
    if (
      isSame &&
      isRemoved &&
      value.some((token) => typeof token !== 'string' && this.space.isOptional(token.leaf.path))
    )
      return undefined;
    return {
      leaf,
      value,
      unless: isRemoved ? [] : this.rivals(path, base.on),
      evenIfRemoved: isRemoved,
    };
  }

  /** Whether a value is that of one setting, which itself has another value where it is not given. */
  private isValueOf([mark, ...others]: string[], value: string[]): boolean {
    const leaf = others.length === 0 ? this.space.marks.get(mark)?.leaf : undefined;
    const index = this.space.switches.findIndex(({ kind, path }) => kind === 'has' && path === leaf?.path);
    const fill = leaf && index >= 0 ? this.fillOf(leaf, index) : undefined;
    return fill?.evenIfRemoved === true && isDeepStrictEqual(fill.value, value);
  }

  /** The settings beside one that it has no value with: none if it has one with all of them. */
  private rivals(path: Path, base: Assignment): Path[] {
    const beside = [...base.keys()].filter((index) => !base[index] && isBeside(this.space.switches[index], path));
    const isFilled = (...indices: number[]) => {
      const withRivals = this.baseIn(path, flipped(base, ...indices));
      return withRivals !== undefined && this.instead(withRivals, withRivals.on, path) !== undefined;
    };
    if (isFilled(...beside)) return [];
    return beside.filter((index) => !isFilled(index)).map((index) => this.space.switches[index].path);
  }

  /** Everything on but what is beside the setting, that without the booleans of its section, or everything on: the first that prints it. */
  private baseOf(path: Path): Base | undefined {
    const alone = this.space.switches.map((each) => !isBeside(each, path));
    return this.baseIn(path, alone) ?? this.baseIn(path, this.withoutBooleans(path, alone)) ?? this.fullBase(path);
  }

  /** Everything on, or that without the booleans of the setting's section. */
  private fullBase(path: Path): Base | undefined {
    const [everything] = this.space.bases;
    return this.baseIn(path, everything) ?? this.baseIn(path, this.withoutBooleans(path, everything));
  }

  private withoutBooleans(path: Path, on: Assignment): Assignment {
    return this.space.switches.map(({ kind, path: other }, i) => on[i] && !(kind === 'is' && other[0] === path[0]));
  }

  /**
   * What is printed in another assignment, or without a setting, where its mark was; nothing if anything else changed. Only the objects
   * with the mark are looked at first: few settings have a value then.
   */
  private instead({ on: base, mark, objects }: Base, on: Assignment, without: Path = []): string[] | undefined {
    const isLikely = replaced(mark, objects, this.print(on, without, objects)) !== undefined;
    return isLikely ? replaced(mark, this.printed(base), this.print(on, without)) : undefined;
  }

  /** An assignment in which a setting is printed. Where it is printed with everything on is looked at first. */
  private baseIn(path: Path, on: Assignment): Base | undefined {
    const [everything] = this.space.bases;
    const mark = this.markOf(path);
    const hasMark = ({ source }: Unprinted) => source.includes(mark);
    const likely = this.printed(everything).filter(hasMark);
    const some = likely.length > 0 && on !== everything ? this.print(on, [], likely).filter(hasMark) : likely;
    const objects = some.length > 0 ? some : this.printed(on).filter(hasMark);
    return objects.length > 0 ? { on, mark, objects } : undefined;
  }

  private printed(on: Assignment): Unprinted[] {
    const objects = this.known.get(on) ?? this.print(on);
    this.known.set(on, objects);
    return objects;
  }

  /** What is printed, or those of it that are called like some others. */
  private print(on: Assignment, without: Path = [], like?: readonly Unprinted[]): Unprinted[] {
    const all = this.space.settings(on) as Tree;
    const settings = without.length > 0 ? withValue(all, without, undefined) : all;
    const ids = new Set(like?.map(({ id }) => id));
    return objectsOf({ ...settings, namespace: this.space.namespace }, (id) => !like || ids.has(id));
  }

  private markOf(path: Path): string {
    return this.marks.get(nameOf(path)) ?? '';
  }
}

/** What is in place of a mark; nothing if anything else is different. */
function replaced(mark: string, objects: readonly Unprinted[], others: readonly Unprinted[]): string[] | undefined {
  const found = new Set<string>();
  const isSame = compareObjects(objects, others, (one, other) => {
    const [before, after, ...more] = one.split(mark);
    if (after === undefined) return false;
    found.add(
      more.length === 0 && other.startsWith(before) && other.endsWith(after)
        ? other.slice(before.length, other.length - after.length)
        : '',
    );
    return true;
  });
  const [value] = found;
  return isSame && found.size === 1 && value !== '' ? splitAtMarks(value).filter((part) => part !== '') : undefined;
}

function isSettingOf(token: Token, names: ReadonlySet<string>): boolean {
  return typeof token !== 'string' && 'leaf' in token && names.has(nameOf(token.leaf.path));
}

/** Whether a switch is about another setting of the same section, or of a section in it. */
function isBeside({ kind, path: other }: Switch, path: Path): boolean {
  const section = path.slice(0, -1);
  const isInside = section.length === 0 ? other.length === 1 : section.every((name, at) => name === other[at]);
  return kind === 'has' && isInside && nameOf(other) !== nameOf(path);
}

type Compare = (one: string, other: string) => boolean;

/** Whether objects differ in nothing but scalars of which `texts` says so. */
function compareObjects(objects: readonly Unprinted[], others: readonly Unprinted[], texts: Compare): boolean {
  return (
    objects.length === others.length &&
    objects.every((one, at) => one.source === others[at].source || compare(one.printed, others[at].printed, texts))
  );
}

const CHECKSUM = /^[0-9a-f]{64}$/;

/** Whether two values differ in nothing but scalars of which `texts` says so. */
function compare(one: unknown, other: unknown, texts: Compare): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    const [a, b] = [String(one), String(other)];
    return a === b || (CHECKSUM.test(a) && CHECKSUM.test(b)) || (typeof one === typeof other && texts(a, b));
  }
  const keys = Object.keys(one);
  if (keys.join() !== Object.keys(other).join()) return false;
  return keys.every((key) => compare((one as Tree)[key], (other as Tree)[key], texts));
}
