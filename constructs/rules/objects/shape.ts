import { hasOwn, isMap } from '../../schema/tree';

/** What JavaScript calls the types of values. Quantities are read as text. */
const TYPES: { [type: string]: string[] } = {
  text: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  'text or number': ['string', 'number'],
  quantity: ['string', 'number'],
  anything: [],
};

/** The words for them, as the end of "must be …". */
const WORDS = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  'text or number': 'text or a number',
  quantity: 'text or a number',
  anything: 'anything',
};

/** What a value of JSON has to be: of a type, a list of items, a map of any keys, or a map with known members. */
export type Shape = keyof typeof WORDS | readonly [Shape] | MapOf<Shape> | Members;

/** Members may be left out, unless they are required; others are kept as they are. */
export interface Members {
  readonly [member: string]: Shape | Required<Shape>;
}

/** A map of any keys. */
export class MapOf<const S> {
  public constructor(public readonly ofValues: S) {}
}

/** A member that code may read without asking whether it is there: text, a list or a map, which are empty where it is missing. */
export class Required<const S> {
  public constructor(public readonly shape: S) {}
}

type RequiredKeys<S> = { [K in keyof S]: S[K] extends Required<unknown> ? K : never }[keyof S];

/** The type of values of a shape. */
export type Shaped<S> = S extends 'text'
  ? string
  : S extends 'number'
    ? number
    : S extends 'boolean'
      ? boolean
      : S extends 'text or number'
        ? string | number
        : S extends 'quantity'
          ? string
          : S extends 'anything'
            ? unknown
            : S extends readonly [infer I]
              ? Shaped<I>[]
              : S extends MapOf<infer V>
                ? { readonly [key: string]: Shaped<V> }
                : ShapedMembers<S>;

type ShapedMembers<S> = {
  readonly [K in RequiredKeys<S>]: S[K] extends Required<infer V> ? Shaped<V> : never;
} & { readonly [K in Exclude<keyof S, RequiredKeys<S>>]?: Shaped<S[K]> };

/** A value that has another type than its shape says. */
export interface Misfit {
  readonly path: string;
  readonly given: unknown;
  readonly requirement: string;
}

/** A value without everything in it that does not have its shape, and with what is required. */
export function fit<S extends Shape>(shape: S, value: unknown, path: string, misfits: Misfit[]): Shaped<S> {
  return (fitted(shape, value, path, misfits) ?? emptyOf(shape)) as Shaped<S>;
}

/** Nothing for a value that is missing or does not have its shape at all. */
function fitted(shape: Shape, value: unknown, path: string, misfits: Misfit[]): unknown {
  if (value === undefined || value === null) return undefined;
  if (!isOfType(shape, value)) {
    misfits.push({ path, given: value, requirement: `must be ${wordsFor(shape)}` });
    return undefined;
  }
  if (shape === 'quantity') return `${value as string | number}`;
  if (typeof shape === 'string') return value;
  if (isList(shape)) return items(shape[0], value as unknown[], path, misfits);
  const map = value as Record<string, unknown>;
  return shape instanceof MapOf ? values(shape.ofValues, map, path, misfits) : members(shape, map, path, misfits);
}

function items(shape: Shape, list: unknown[], path: string, misfits: Misfit[]): unknown[] {
  return list.flatMap((item, place) => {
    // The API server reads null as an empty item.
    const fitting = fitted(shape, item ?? emptyOf(shape), `${path}[${place}]`, misfits);
    return fitting === undefined ? [] : [fitting];
  });
}

function members(shape: Members, map: Record<string, unknown>, path: string, misfits: Misfit[]): object {
  const fitting = { ...map };
  for (const [key, member] of Object.entries(shape)) {
    const isRequired = member instanceof Required;
    const given = hasOwn(map, key) ? map[key] : undefined;
    if (given === undefined && !isRequired) continue;
    const inner = isRequired ? member.shape : member;
    put(
      fitting,
      key,
      fitted(inner, given, path ? `${path}.${key}` : key, misfits) ?? (isRequired ? emptyOf(inner) : undefined),
    );
  }
  return fitting;
}

function values(shape: Shape, map: Record<string, unknown>, path: string, misfits: Misfit[]): object {
  const fitting = { ...map };
  for (const [key, value] of Object.entries(map)) put(fitting, key, fitted(shape, value, `${path}[${key}]`, misfits));
  return fitting;
}

function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete map[key];
  else map[key] = value;
}

function emptyOf(shape: Shape): unknown {
  if (shape === 'text') return '';
  if (isList(shape)) return [];
  if (typeof shape === 'string') return undefined;
  return shape instanceof MapOf ? {} : members(shape, {}, '', []);
}

function isOfType(shape: Shape, value: unknown): boolean {
  if (shape === 'anything') return true;
  if (typeof shape === 'string') return TYPES[shape].includes(typeof value);
  return isList(shape) ? Array.isArray(value) : isMap(value);
}

function wordsFor(shape: Shape): string {
  if (typeof shape === 'string') return WORDS[shape];
  return isList(shape) ? 'a list' : 'a map';
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
