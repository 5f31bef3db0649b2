import { Blocks } from './blocks';
import { EntryHelpers } from './entries';
import { Expressions, inParentheses, Range, Scope, TOP } from './expression';
import { INCLUDE_DATA, Layers } from './layers';
import { Token } from './tree';
import { Condition } from './terms';
import { ChildTemplate, EachTemplate, SequenceTemplate, Template, When } from './merge';
import { constant, isEach, inReadingOrder, lineIsEmpty, tokensOf, withoutKinds } from './parts';
import { LABELS } from './chart';
import { TextPrinter } from './print-text';
import { nameOf } from './marks';
import { Space } from './space';

/** Prints a sequence at an indent. */
type Print = (sequence: SequenceTemplate, indent: number, scope: Scope) => string[];

/** Templates as text. */
export class Printer {
  private readonly expressions: Expressions;
  private readonly blocks: Blocks;
  private readonly layers: Layers;
  private readonly text: TextPrinter;
  private readonly helpers = new EntryHelpers();
  /** The key that what is printed is within. */
  private within = '';
  /** The name of the item that is printed. */
  private itemName = '';

  public constructor(space: Space) {
    this.expressions = new Expressions(space);
    this.blocks = new Blocks(this.expressions);
    this.layers = new Layers(space, this.expressions);
    this.text = new TextPrinter(space, this.expressions);
  }

  /** Looks at all objects, to see what helpers are worth it. */
  public prepare(objects: When<ChildTemplate>[]): void {
    this.objects(objects);
    this.helpers.use();
  }

  /** The helpers that templates use, once they are printed. */
  public texts(): string {
    return [this.text.texts(), this.helpers.text()].join('\n');
  }

  /** The objects of one file. Data that depend on settings are a helper: the checksum is made of it, too. */
  public objects(objects: When<ChildTemplate>[]): string {
    const documents = objects.map(({ when, then }) => {
      const [{ then: object }] = then.choices as When<SequenceTemplate>[];
      const data = this.dataOf(object);
      const shown = data ? { ...object, children: object.children.filter(({ then }) => then.id !== 'data') } : object;
      const lines = ['---', ...this.map(shown, 0, TOP)];
      const name = then.id.split('/')[1];
      if (data) lines.push('data:', `  {{- ${INCLUDE_DATA(name)} . | trim | nindent 2 }}`);
      const helper = data ? [`{{- define "${name}.data" -}}`, ...this.map(data, 0, TOP), '{{ end }}'] : [];
      return [...helper, ...this.blocks.under(when, TOP, lines)].join('\n');
    });
    return `{{- include "slate.complete" . }}\n${documents.join('\n')}\n`;
  }

  private dataOf(object: SequenceTemplate): SequenceTemplate | undefined {
    const data = object.children.find(({ then }) => then.id === 'data')?.then.choices[0].then as
      SequenceTemplate | undefined;
    return data && JSON.stringify(data).includes('"leaf"') ? data : undefined;
  }

  private map(map: SequenceTemplate, indent: number, scope: Scope): string[] {
    const [own, others] = [true, false].map((isLabels) =>
      map.children.filter(({ then }) => (then.id === LABELS) === isLabels),
    );
    const merged = this.layers.layersOf({ ...map, children: others });
    if (merged)
      return [
        ...own.flatMap(({ then }) => this.member(then, indent, scope)),
        ...this.layers.merged(merged, indent, scope),
      ];
    return this.blocks.children(inReadingOrder(map.children), indent, scope, (child, inner) =>
      this.member(child, indent, inner),
    );
  }

  private member(child: ChildTemplate, indent: number, scope: Scope): string[] {
    const pad = ' '.repeat(indent);
    const [first] = child.choices;
    if (child.id === LABELS) return [`${pad}{{- include "slate.labels" ${scope.root || '.'} | nindent ${indent} }}`];
    if (isEach(first.then)) return this.each(first.then, indent, scope, (...part) => this.map(...part));
    const key = this.key(child.key ?? [], scope);
    if (child.isEntries) return this.entries(key, first.then as SequenceTemplate, indent, scope);
    if (child.choices.length === 1) return this.value(`${pad}${key}:`, first.then, indent, scope);
    return this.blocks.alternatives(child.choices, indent, scope, (value, inner) =>
      this.value(`${pad}${key}:`, value, indent, inner),
    );
  }

  /** A value after a key or a dash. */
  private value(head: string, value: Template, indent: number, scope: Scope): string[] {
    if (typeof value === 'string' || !('kind' in value)) throw new Error('a token is no value');
    if (value.kind === 'checksum')
      return [`${head} {{ ${INCLUDE_DATA(value.of)} $ | fromYaml | toRawJson | sha256sum }}`];
    if (value.kind === 'each') throw new Error('entries are no value');
    if (value.kind === 'text' || value.kind === 'number')
      return this.text.scalar(head, this.nameOfValue(head), value, indent, scope);
    if (value.kind === 'lines') return this.lines(head, value, indent, scope);
    const print = (inner: Scope) =>
      this.inside(this.nameOfValue(head), () =>
        value.kind === 'map' ? this.map(value, indent + 2, inner) : this.list(value, indent + 2, inner),
      );
    const empty = value.kind === 'map' ? '{}' : '[]';
    if (value.children.length === 0) return [`${head} ${empty}`];
    const printed = [head, ...print(scope)];
    const pad = ' '.repeat(indent);
    const any = this.blocks.anyOf(value, scope);
    if (any) return [`${pad}{{- if ${any} }}`, ...printed, `${pad}{{- end }}`];
    if (!value.empty || value.empty.length === 0) return printed;
    const condition = this.expressions.condition(value.empty, scope);
    return [`${pad}{{- if ${condition} }}`, `${head} ${empty}`, `${pad}{{- else }}`, ...printed, `${pad}{{- end }}`];
  }

  /** What a value is called: as its key, or as the item that it is the value of. */
  private nameOfValue(head: string): string {
    const key = head.replace(/\W/g, '');
    return key === 'value' ? this.itemName : key;
  }

  private list(list: SequenceTemplate, indent: number, scope: Scope): string[] {
    return this.blocks.children(list.children, indent, scope, (child, inner) => this.item(child, indent, inner));
  }

  private item(child: ChildTemplate, indent: number, scope: Scope): string[] {
    const pad = ' '.repeat(indent);
    const [{ then: value }] = child.choices;
    if (child.choices.length > 1) throw new Error(`an item of a list, ${child.id}, has several forms`);
    if (isEach(value)) return this.each(value, indent, scope, (...part) => this.list(...part));
    if (typeof value === 'string' || !('kind' in value) || value.kind !== 'map')
      return this.value(`${pad}-`, value, indent, scope);
    this.itemName = camelCase(constantOf(value, 'name'));
    const lines = this.map(value, indent + 2, scope);
    const isPlain = !lines[0].trimStart().startsWith('{{-');
    return isPlain ? [`${pad}- ${lines[0].trimStart()}`, ...lines.slice(1)] : [`${pad}-`, ...lines];
  }

  private each(each: EachTemplate, indent: number, scope: Scope, print: Print): string[] {
    const pad = ' '.repeat(indent);
    const range = this.expressions.range(each, this.expressions.path(each.over, scope), scope);
    return [`${pad}{{- ${range.head} }}`, ...this.entry(each, range, indent, print), `${pad}{{- end }}`];
  }

  /** Prints what is within a key. */
  private inside(key: string, print: () => string[]): string[] {
    const outer = this.within;
    this.within = key;
    const lines = print();
    this.within = outer;
    return lines;
  }

  /** What is printed for one entry. */
  private entry({ body }: EachTemplate, range: Range, indent: number, print: Print): string[] {
    const call = this.helpers.call(range, this.within, (scope) => print(body, 0, scope));
    return call ? [`${' '.repeat(indent)}{{- ${call} | trim | nindent ${indent} }}`] : print(body, indent, range.inner);
  }

  /** A map or a list that is there if any of its layers has entries. */
  private entries(key: string, value: SequenceTemplate, indent: number, scope: Scope): string[] {
    const pad = ' '.repeat(indent);
    const layers = value.children.map(({ when, then }) => ({ when, each: then.choices[0].then as EachTemplate }));
    const inner: Scope = { ...scope, root: '$', dot: undefined };
    const head = this.layers.layers(layers, value.kind, indent, scope);
    const [{ each }] = layers;
    const areAlike = layers.every((other) => withoutKinds(other.each.body) === withoutKinds(each.body));
    if (!areAlike && value.kind === 'list') return this.differentEntries(key, layers, indent, scope);
    if (!areAlike) {
      throw new Error(
        `the entries of ${layers.map(({ each }) => nameOf(each.over)).join(', ')} are together, and not printed alike`,
      );
    }
    const range = this.expressions.range(each, '.', inner);
    const print: Print = (...part) => (value.kind === 'map' ? this.map(...part) : this.list(...part));
    return [
      `${pad}{{- with ${head} }}`,
      `${pad}${key}:`,
      `${pad}  {{- ${range.head} }}`,
      ...this.inside(key, () => this.entry(each, range, indent + 2, print)),
      `${pad}  {{- end }}`,
      `${pad}{{- end }}`,
    ];
  }

  /** A list that is there if any of its layers has entries, which are not printed alike. */
  private differentEntries(
    key: string,
    layers: { when: Condition; each: EachTemplate }[],
    indent: number,
    scope: Scope,
  ): string[] {
    const pad = ' '.repeat(indent);
    const any = layers.map((layer) => inParentheses(this.layers.layers([layer], 'list', indent, scope)));
    const print = ({ when, each }: (typeof layers)[number]) =>
      this.blocks.under(
        when,
        scope,
        this.each(each, indent + 2, scope, (...part) => this.list(...part)),
        indent + 2,
      );
    return [`${pad}{{- if or ${any.join(' ')} }}`, `${pad}${key}:`, ...layers.flatMap(print), `${pad}{{- end }}`];
  }

  private key(tokens: Token[], scope: Scope): string {
    if (tokens.every((token) => typeof token === 'string')) return constant(tokens.join(''));
    return `{{ ${this.expressions.joined(tokens, scope)} | quote }}`;
  }

  private lines(head: string, text: SequenceTemplate, indent: number, scope: Scope): string[] {
    const { children } = text;
    const last = children[children.length - 1];
    const isEnded = last.then.id === '' || last.then.id.startsWith(' ') ? lineIsEmpty(last.then) : false;
    const shown = isEnded ? children.slice(0, -1) : children;
    return [`${head} ${isEnded ? '|' : '|-'}`, ...this.textLines(shown, indent + 2, scope)];
  }

  private textLines(children: When<ChildTemplate>[], indent: number, scope: Scope): string[] {
    const pad = ' '.repeat(indent);
    return this.blocks.children(children, indent, scope, ({ choices }, inner) => {
      const [{ then: line }] = choices;
      if (isEach(line))
        return this.each(line, indent, inner, ({ children }, ...part) => this.textLines(children, ...part));
      const printed = this.text.inline((line as SequenceTemplate).children, inner);
      return [printed === '' ? '' : pad + printed];
    });
  }
}

/** The text of a member that is always the same. */
function constantOf(map: SequenceTemplate, id: string): string {
  const value = map.children.find(({ then }) => then.id === id)?.then.choices[0].then;
  const tokens = value ? tokensOf(value as SequenceTemplate) : [];
  return tokens.every((token) => typeof token === 'string') ? tokens.join('') : '';
}

/** `NO_PROXY` gives `noProxy`. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}
