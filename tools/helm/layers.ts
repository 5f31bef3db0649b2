import { Expressions, inParentheses, Scope } from './expression';
import { Condition } from './terms';
import { nameOf, Path } from './marks';
import { ChildTemplate, EachTemplate, SequenceTemplate, Template, When } from './merge';
import { isAlways, isEach, same, tokensOf } from './parts';
import { Space } from './space';

export const INCLUDE_DATA = (name: string) => `include "${name}.data"`;

/** Lists and maps that several lists and maps of the settings are together in. */
export class Layers {
  public constructor(
    private readonly space: Space,
    private readonly expressions: Expressions,
  ) {}

  public layers(layers: { when: Condition; each: EachTemplate }[], kind: string, indent: number, scope: Scope): string {
    const [first] = layers;
    const over = ({ when, each }: (typeof layers)[number]) => {
      const path = this.expressions.path(each.over, scope);
      if (isAlways(when)) return path;
      const condition = this.expressions.condition(when, scope);
      return condition.startsWith('and ') ? `${condition} ${path}` : `and ${inParentheses(condition)} ${path}`;
    };
    if (layers.length === 1) return over(first);
    const list = layers.map((layer) => inParentheses(over(layer)));
    if (kind === 'map') return `include "slate.merged" (list${onLines(list, indent)}) | fromJson`;
    return `concat${onLines(
      layers.map((layer) => `(${over(layer)} | default list)`),
      indent,
    )}`;
  }

  /** A map with members and entries that may have the same keys. */
  public layersOf(map: SequenceTemplate): SequenceTemplate | undefined {
    const eachs = map.children.filter(({ then }) => isEach(then.choices[0].then) && hasPlainKey(then.choices[0].then));
    const others = map.children.filter(({ then }) => !isEach(then.choices[0].then));
    if (eachs.length === 0 || map.children.length < 2) return undefined;
    const { over } = eachs[0].then.choices[0].then as EachTemplate;
    const clash = eachs.length > 1 || others.some(({ then }) => this.allowsKey(over, then.id));
    return clash ? map : undefined;
  }

  public merged(map: SequenceTemplate, indent: number, scope: Scope): string[] {
    const pad = ' '.repeat(indent);
    const list: string[] = [];
    for (let at = 0; at < map.children.length;) {
      const { when, then } = map.children[at];
      const [{ then: value }] = then.choices;
      const end = isEach(value) ? at + 1 : endOfMembers(map.children, at);
      const members = () => map.children.slice(at, end).map(({ then }) => this.argument(then, scope));
      const layer = isEach(value) ? this.expressions.path(value.over, scope) : `(dict ${members().join(' ')})`;
      list.push(isAlways(when) ? layer : `(and ${inParentheses(this.expressions.condition(when, scope))} ${layer})`);
      at = end;
    }
    return [
      `${pad}{{- range $key, $value := include "slate.merged" (list${onLines(list, indent)}) | fromJson }}`,
      `${pad}{{ $key | quote }}: {{ $value | quote }}`,
      `${pad}{{- end }}`,
    ];
  }

  /** Whether a map of the settings may have a key. */
  private allowsKey(over: Path, key: string): boolean {
    const names = this.space.maps.get(nameOf(over)) ?? {};
    return [names, ...(names.allOf ?? [])].every(({ pattern, not }) => {
      const isRefused = not?.pattern !== undefined && new RegExp(not.pattern).test(key);
      return !isRefused && (pattern === undefined || new RegExp(pattern).test(key));
    });
  }

  /** A member of a map as arguments of `dict`. */
  private argument({ id, choices }: ChildTemplate, scope: Scope): string {
    if (choices.length > 1) throw new Error(`${id} has several forms, and may also be given`);
    return `${JSON.stringify(id)} ${inParentheses(this.scalarExpression(choices[0].then, scope))}`;
  }

  private scalarExpression(value: Template, scope: Scope): string {
    if (typeof value !== 'string' && 'kind' in value && value.kind === 'checksum')
      return `${INCLUDE_DATA(value.of)} $ | fromYaml | toRawJson | sha256sum`;
    return this.expressions.joined(tokensOf(value as SequenceTemplate), scope);
  }
}

/** Whether the keys of the settings are printed as they are. */
function hasPlainKey({ body }: EachTemplate): boolean {
  const [token, ...others] = body.children[0].then.key ?? [];
  return token !== undefined && typeof token !== 'string' && others.length === 0;
}

/** Members with one condition, up to the next entries of settings. */
function endOfMembers(children: When<ChildTemplate>[], at: number): number {
  const end = children.findIndex(
    ({ when, then }, i) => i > at && (isEach(then.choices[0].then) || !same(when, children[at].when)),
  );
  return end < 0 ? children.length : end;
}

/** Arguments, each on a line of its own. */
function onLines(list: string[], indent: number): string {
  const pad = ' '.repeat(indent);
  return [...list.map((item) => `\n${pad}  ${item}`), `\n${pad}`].join('');
}
