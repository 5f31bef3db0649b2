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

export const idOf = ({ kind, metadata }: Printed): string => `${kind}/${metadata.name}`;

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

/** Gives values that are alike the same number. */
export class Values {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<object, number>();

  public numberOf(value: Json): number {
    if (typeof value !== 'object' || value === null) return this.number(`${typeof value} ${value}`);
    const known = this.known.get(value) ?? this.number(this.keyOf(value));
    this.known.set(value, known);
    return known;
  }

  private keyOf(value: object): string {
    if (Array.isArray(value)) return `[${value.map((item: Json) => this.numberOf(item)).join()}]`;
    return `{${Object.entries(value)
      .map(([key, member]: [string, Json]) => `${this.numberOf(key)}:${this.numberOf(member)}`)
      .join()}}`;
  }

  private number(key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    return number;
  }
}
