import { stringify } from 'yaml';
import { Schema } from '../settings-schema';
import { nameOf, Path } from './marks';
import { isWhole } from './whole';
import { TextDefault } from './texts';

type Tree = { [key: string]: unknown };

const WIDTH = 118;

/** `values.yaml`: every setting with its description and its default, in the order of the interfaces. */
export function valuesFile(root: Schema, defaults: object, texts: TextDefault[]): string {
  const lines = new ValuesFile(root, texts).section(root, defaults as Tree, []);
  return `${lines.join('\n').trimStart()}\n`;
}

/** The values of the file: sections without defaults are empty maps, so that templates can look into them. */
export function valuesOf(root: Schema, defaults: object, schema: Schema = root): Tree {
  const values = Object.entries(schema.properties ?? {}).map(([name, member]) => {
    const value = (defaults as Tree)[name];
    if (isWhole(member)) return [name, value];
    const { properties } = resolved(root, member);
    if (properties) return [name, valuesOf(root, value ?? {}, resolved(root, member))];
    return [name, value ?? emptyOf(resolved(root, member))];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Tree;
}

export function resolved(root: Schema, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...rest } = schema;
  return { ...resolved(root, root.definitions?.[$ref.replace('#/definitions/', '')] ?? {}), ...rest };
}

/** The schema of a member. What is inside of Kubernetes' own types is not shown. */
function shown(root: Schema, member: Schema): Schema {
  const schema = resolved(root, member);
  return isWhole(member) ? { description: schema.description, type: 'string' } : schema;
}

/** What stands for a list or a map without entries; nothing for a scalar, and where nothing is not the same. */
function emptyOf({ type, minItems, default: usual }: Schema): unknown {
  if (minItems || usual === null) return undefined;
  const types = [type ?? 'object'].flat();
  return types.includes('array') ? [] : types.includes('object') ? {} : undefined;
}

class ValuesFile {
  public constructor(
    private readonly root: Schema,
    private readonly texts: TextDefault[],
  ) {}

  public section(schema: Schema, defaults: Tree, path: Path): string[] {
    return Object.entries(schema.properties ?? {})
      .filter(([name]) => path.length > 0 || name !== 'namespace')
      .flatMap(([name, member]) => this.member([...path, name], shown(this.root, member), defaults[name]));
  }

  private member(path: Path, schema: Schema, value: unknown): string[] {
    const indent = 2 * (path.length - 1);
    const pad = ' '.repeat(indent);
    const lines = [...(indent === 0 ? [''] : []), ...commentOf(schema.description ?? '', indent)];
    const key = stringify(path[path.length - 1]).trim();
    if (!schema.properties)
      return [...lines, ...this.text(path, indent), ...setting(key, this.valueOf(path, schema, value), pad)];
    if (hasValues(this.root, schema, (value ?? {}) as Tree)) {
      return [...lines, `${pad}${key}:`, ...this.section(schema, (value ?? {}) as Tree, path)];
    }
    return [
      ...lines,
      ...commentOf(`Members: ${Object.keys(schema.properties).join(', ')}.`, indent),
      `${pad}${key}: {}`,
    ];
  }

  private valueOf(path: Path, schema: Schema, value: unknown): unknown {
    return value ?? (this.texts.some((text) => nameOf(text.path) === nameOf(path)) ? undefined : emptyOf(schema));
  }

  /** Defaults that a template fills in. */
  private text(path: Path, indent: number): string[] {
    const own = this.texts.filter(
      (text) => nameOf(text.path) === nameOf(path) || nameOf(text.path.slice(0, -1)) === nameOf(path),
    );
    if (own.length === 0) return [];
    const [{ words }] = own;
    const defaults = own.map((text) =>
      text.path.length === path.length ? text.usual : { [text.path[path.length]]: text.usual },
    );
    const value: unknown = Array.isArray(defaults[0]) ? defaults[0] : Object.assign({}, ...defaults);
    const pad = ' '.repeat(indent);
    return [
      `${pad}# The default if ${words}:`,
      ...stringify(value)
        .trimEnd()
        .split('\n')
        .map((line) => `${pad}#   ${line}`),
    ];
  }
}

/** Whether a section has anything but optional scalars. */
function hasValues(root: Schema, schema: Schema, defaults: Tree): boolean {
  return Object.entries(schema.properties ?? {}).some(
    ([name, member]) => defaults[name] !== undefined || emptyOf(shown(root, member)) !== undefined,
  );
}

function setting(key: string, value: unknown, pad: string): string[] {
  if (value === undefined) return [`${pad}# ${key}:`];
  const text = stringify({ [key]: value }, { lineWidth: 0, singleQuote: false });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : pad + line));
}

function commentOf(text: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < WIDTH - indent - 2)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`);
}
