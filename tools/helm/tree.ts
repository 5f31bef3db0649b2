import { Mark, Path } from './marks';

/** A piece of text: as it is, a printed setting, a string in quotes with settings in it, or something for each entry. */
export type Token = string | Mark | { readonly quoted: Token[] };

/** The same for each entry of a list or a map of the settings. */
export interface Each {
  readonly kind: 'each';
  readonly over: Path;
  readonly body: Sequence;
  /** What is between the entries, in a text. */
  readonly separator?: string;
  /** Values by key that are there where no entry has that key. */
  readonly fills: Sequence;
}

/** A child of a sequence: in a map it has a key. The id tells it from the others. */
export interface Child {
  readonly id: string;
  readonly key?: Token[];
  readonly node: Node | Each | Token;
}

/** A map, a list, a text of several lines or the text of one: all of them are children in an order. */
export interface Sequence {
  readonly kind: 'map' | 'list' | 'lines' | 'text' | 'number';
  readonly children: Child[];
}

/** The checksum of a ConfigMap. */
export interface Checksum {
  readonly kind: 'checksum';
  readonly of: string;
}

export type Node = Sequence | Checksum;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An object as it is printed. */
export interface Printed {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly labels?: object;
    readonly annotations?: { [name: string]: string };
  };
  readonly data?: unknown;
}

/** Keeps one node of those that are alike, so that comparing them is cheap. */
export class Nodes {
  private readonly kept = new Map<string, Node | Each>();
  private readonly numbers = new Map<unknown, number>();

  public one<T extends Node | Each>(node: T): T {
    const key = this.keyOf(node);
    const known = this.kept.get(key);
    if (known) return known as T;
    this.kept.set(key, node);
    this.numbers.set(node, this.numbers.size);
    return node;
  }

  private keyOf(node: Node | Each): string {
    if (node.kind === 'checksum') return `checksum ${node.of}`;
    if (node.kind === 'each') {
      const parts = [node.body, node.fills].map((part) => this.numbers.get(part));
      return JSON.stringify(['each', node.over, node.separator, parts]);
    }
    return JSON.stringify([node.kind, node.children.map(({ id, node }) => [id, this.numbers.get(node)])]);
  }
}

/** The numbers of an empty list and of an empty map. */
const [LIST, MAP] = [0, 1];

/** Gives values that are alike the same number. `checksums`: what the texts are checksums of that count as alike. */
export class Values {
  private readonly scalars = new Map<Json, number>();
  private readonly ofChecksums = new Map<string, number>();
  /** The number of a list or a map that begins like one with a number and goes on with another number. */
  private readonly longer: Map<number, number>[] = [];
  private known = new Map<object, number>();
  private last = MAP;

  public constructor(private readonly checksums: ReadonlyMap<string, string>) {}

  public numberOf(value: Json): number {
    if (typeof value !== 'object' || value === null) return this.ofScalar(value);
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const number = this.ofMembers(value);
    this.known.set(value, number);
    return number;
  }

  /** Forgets which object had which number, as there are new checksums, or as other objects come. */
  public forget(): void {
    this.known = new Map();
  }

  private ofScalar(value: string | number | boolean | null): number {
    const of = typeof value === 'string' ? this.checksums.get(value) : undefined;
    return of === undefined ? this.one(this.scalars, value) : this.one(this.ofChecksums, of);
  }

  private ofMembers(value: Json[] | { [key: string]: Json }): number {
    if (Array.isArray(value)) return value.reduce<number>((number, item) => this.append(number, item), LIST);
    return Object.keys(value).reduce((number, key) => this.append(this.append(number, key), value[key]), MAP);
  }

  private append(number: number, next: Json): number {
    return this.one((this.longer[number] ??= new Map()), this.numberOf(next));
  }

  private one<K>(numbers: Map<K, number>, key: K): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, ++this.last);
    return this.last;
  }
}
