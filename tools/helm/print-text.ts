import { Expressions, inParentheses, Scope } from './expression';
import { Token } from './tree';
import { Condition, holds, Literal } from './terms';
import { ChildTemplate, SequenceTemplate, Template, When } from './merge';
import { constant, escaped, isAlways, isOpposite, onlyLiteral, tokensOf } from './parts';
import { Mark, nameOf } from './marks';
import { Space } from './space';

/** How many lines a text may have where it is printed. */
const MOST_LINES = 12;

/** Scalars as text. */
export class TextPrinter {
  private readonly helpers = new Map<string, string>();

  public constructor(
    private readonly space: Space,
    private readonly expressions: Expressions,
  ) {}

  /** `name`: what it is called, for a helper. */
  public scalar(head: string, name: string, text: SequenceTemplate, indent: number, scope: Scope): string[] {
    const whole = this.wholeSetting(text, scope);
    if (whole) return [`${head} ${whole}`];
    const given = givenObject(text);
    if (given) return [`${head} {{- toYaml ${this.expressions.leaf(given.leaf, scope)} | nindent ${indent + 2} }}`];
    const literals = literalsOf(text);
    if (literals.length > 3) return [`${head} ${this.helped(name, text, scope)}`];
    const print = (tokens: Token[]) => [`${head} ${this.plain(tokens, text.kind, scope)}`];
    const ways = orders(literals).map((order) => this.decide(order, [], text, indent, scope, print));
    const best = ways.reduce((best, way) => (way.length < best.length ? way : best));
    return best.length > MOST_LINES ? [`${head} ${this.helped(name, text, scope)}`] : best;
  }

  /** A text with many conditions: a helper, which gets the section that most of it is from if there is one. */
  private helped(name: string, text: SequenceTemplate, scope: Scope): string {
    const parents = tokensOf(text).flatMap((token) =>
      typeof token === 'string' || 'quoted' in token ? [] : [token.leaf.path.slice(0, -1)],
    );
    const section = parents.find((path) => parents.filter((other) => nameOf(other) === nameOf(path)).length > 1) ?? [];
    const body = this.inline(text.children, { root: '', variables: new Map(), section: nameOf(section) });
    const known = this.helpers.get(name) ?? body;
    if (known !== body) throw new Error(`${nameOf(section)} is printed as ${name} in another way than others`);
    this.helpers.set(name, body);
    if (section.length === 0) return `{{ include "slate.${name}" ${scope.root || '.'} | quote }}`;
    const last = section[section.length - 1];
    const given = `dict "Values" ${scope.root}.Values ${JSON.stringify(last)} ${this.expressions.path(section, scope)}`;
    return `{{ include "slate.${name}" (${given}) | quote }}`;
  }

  /** The helpers that templates use, once they are printed. */
  public texts(): string {
    const defines = [...this.helpers].map(([name, body]) => `{{- define "slate.${name}" -}}\n${body}\n{{- end }}\n`);
    return defines.join('\n');
  }

  /** Choices that are the setting itself: true or false, or one of two texts. */
  private wholeSetting(text: SequenceTemplate, scope: Scope): string | undefined {
    if (text.children.length !== 2) return undefined;
    const [yes, no] = text.children;
    const literal = onlyLiteral(yes.when);
    if (!literal || !isOpposite(yes.when, no.when)) return undefined;
    const { kind, path, leaf, value } = this.space.switches[literal.index];
    if (kind !== 'is' && kind !== 'equals') return undefined;
    const textIf = (on: boolean) => (kind === 'is' ? String(on) : on ? value : leaf?.choices?.[0]);
    const isItself = (token: Template, on: boolean) =>
      typeof token === 'string' ? token === textIf(on) : 'leaf' in token && nameOf(token.leaf.path) === nameOf(path);
    const [whenYes, whenNo] = [yes, no].map(({ then }) => then.choices[0].then);
    return isItself(whenYes, literal.on) && isItself(whenNo, !literal.on)
      ? `{{ ${this.expressions.path(path, scope)} }}`
      : undefined;
  }

  private decide(
    literals: number[],
    decided: Literal[],
    text: SequenceTemplate,
    indent: number,
    scope: Scope,
    print: (tokens: Token[]) => string[],
  ): string[] {
    const open = literals.find((index) => text.children.some(({ when }) => isOpen(when, index, decided)));
    if (open === undefined) {
      const on: boolean[] = [];
      for (const literal of decided) on[literal.index] = literal.on;
      return print(
        text.children.filter(({ when }) => holds(when, on)).map(({ then }) => then.choices[0].then as Token),
      );
    }
    const branch = (on: boolean) =>
      this.decide(literals, [...decided, { index: open, on }], text, indent, scope, print);
    const [yes, no] = [branch(true), branch(false)];
    if (yes.join('\n') === no.join('\n')) return yes;
    const pad = ' '.repeat(indent);
    const condition = this.expressions.condition([[{ index: open, on: true }]], scope);
    const isChain = no[0].startsWith(`${pad}{{- if `);
    const otherwise = isChain
      ? [no[0].replace('{{- if ', '{{- else if '), ...no.slice(1)]
      : [`${pad}{{- else }}`, ...no, `${pad}{{- end }}`];
    return [`${pad}{{- if ${condition} }}`, ...yes, ...otherwise];
  }

  private plain(tokens: Token[], kind: string, scope: Scope): string {
    const [token] = tokens;
    if (tokens.every((each) => typeof each === 'string'))
      return kind === 'number' ? tokens.join('') : constant(tokens.join(''));
    if (kind === 'number' && typeof token !== 'string') return `{{ ${this.expressions.pipeline(token, scope)} }}`;
    return `{{ ${this.expressions.joined(tokens, scope)} | quote }}`;
  }

  /** A text with conditions in it: neighbours that ask for one switch are together. */
  public inline(children: When<ChildTemplate>[], scope: Scope): string {
    if (children.length === 0) return '';
    const [{ when, then }] = children;
    const literals = isAlways(when) || when.length > 1 ? [] : when[0];
    const runs = literals.map(({ index }) => ({ index, length: lengthOfRun(children, index) }));
    const best = runs.reduce((a, b) => (b.length > a.length ? b : a), { index: -1, length: 1 });
    if (literals.length === 0) {
      const piece = this.piece(then.choices[0].then, scope);
      const text = isAlways(when) ? piece : `{{ if ${this.expressions.condition(when, scope)} }}${piece}{{ end }}`;
      return text + this.inline(children.slice(1), scope);
    }
    const index = best.index < 0 ? literals[0].index : best.index;
    const [yes, no] = [true, false].map((on) =>
      this.inline(decided(children.slice(0, best.length), { index, on }), scope),
    );
    return this.choice(index, yes, no, scope) + this.inline(children.slice(best.length), scope);
  }

  /** One of two texts. */
  private choice(index: number, yes: string, no: string, scope: Scope): string {
    const condition = (on: boolean) => this.expressions.condition([[{ index, on }]], scope);
    if (yes === '') return `{{ if ${condition(false)} }}${no}{{ end }}`;
    if (no === '') return `{{ if ${condition(true)} }}${yes}{{ end }}`;
    const setting = /^{{ ([^{}|]+) }}$/.exec(no);
    if (setting && yes === `{{ ${condition(true)} }}`)
      return `{{ ${condition(true)} | default ${inParentheses(setting[1])} }}`;
    return `{{ if ${condition(true)} }}${yes}{{ else }}${no}{{ end }}`;
  }

  private piece(value: Template, scope: Scope): string {
    if (typeof value === 'string') return escaped(value);
    if (!('kind' in value)) return `{{ ${this.expressions.pipeline(value, scope)} }}`;
    if (value.kind !== 'each') throw new Error('no piece of a text');
    const { head, inner } = this.expressions.range(value, this.expressions.path(value.over, scope), scope, '$i');
    const separator = value.separator ? `{{ if $i }}${value.separator}{{ end }}` : '';
    return `{{ ${head} }}${separator}${this.inline(value.body.children, inner)}{{ end }}`;
  }
}

/** The setting that is an object and is printed as it is given. */
function givenObject({ children }: SequenceTemplate): Mark | undefined {
  const tokens = children.flatMap(({ then }) => then.choices.map((choice) => choice.then as Token));
  return tokens.find(
    (token): token is Mark => typeof token !== 'string' && 'leaf' in token && token.leaf.type === 'object',
  );
}

/** All orders of a few items. */
function orders<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** How many children from the first one on ask for a switch, in a condition of one term. */
function lengthOfRun(children: When<ChildTemplate>[], index: number): number {
  const end = children.findIndex(
    ({ when }) => when.length !== 1 || !when[0].some((literal) => literal.index === index),
  );
  return end < 0 ? children.length : end;
}

/** The children that are there if a switch is on or off, and what else they ask for. */
function decided(children: When<ChildTemplate>[], { index, on }: Literal): When<ChildTemplate>[] {
  const left = children.filter(({ when: [term] }) =>
    term.some((literal) => literal.index === index && literal.on === on),
  );
  return left.map(({ when: [term], then }) => ({ when: [term.filter((literal) => literal.index !== index)], then }));
}

function literalsOf(text: SequenceTemplate): number[] {
  return [...new Set(text.children.flatMap(({ when }) => when.flat().map(({ index }) => index)))];
}

/** Whether a condition still depends on a switch. */
function isOpen(when: Condition, index: number, decided: Literal[]): boolean {
  const left = when.filter((term) =>
    term.every((literal) => decided.every((other) => other.index !== literal.index || other.on === literal.on)),
  );
  return (
    left.some((term) => term.some((literal) => literal.index === index)) &&
    !decided.some((other) => other.index === index)
  );
}
