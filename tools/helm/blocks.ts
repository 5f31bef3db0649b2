import { Expressions, inParentheses, Scope } from './expression';
import { Condition } from './terms';
import { nameOf } from './marks';
import { ChildTemplate, SequenceTemplate, Template, When } from './merge';
import { endOf, isAlways, isEach, isOpposite } from './parts';

/** Lines under conditions. */
export class Blocks {
  public constructor(private readonly expressions: Expressions) {}

  /** Lines under a condition. */
  public under(when: Condition, scope: Scope, lines: string[], indent = 0): string[] {
    const pad = ' '.repeat(indent);
    return isAlways(when)
      ? lines
      : [`${pad}{{- if ${this.expressions.condition(when, scope)} }}`, ...lines, `${pad}{{- end }}`];
  }

  /** What a list or a map needs one of to be there, where it is nothing but entries, which are filled in, and what has conditions. */
  public anyOf({ children }: SequenceTemplate, scope: Scope): string | undefined {
    const eachOf = ({ choices: [{ then }] }: ChildTemplate) => (isEach(then) ? then : undefined);
    const isFilled = ({ then }: When<ChildTemplate>) => (eachOf(then)?.fills.children.length ?? 0) > 0;
    if (!children.some(isFilled) || children.some(({ when, then }) => isAlways(when) && !eachOf(then)))
      return undefined;
    const parts = children.flatMap(({ when, then }) => {
      const each = eachOf(then);
      const entries = each ? [this.expressions.path(each.over, scope)] : [];
      return when.map((term) => {
        const all = [...(term.length > 0 ? [this.expressions.condition([term], scope)] : []), ...entries];
        return all.length === 1 ? all[0] : `and ${all.map(inParentheses).join(' ')}`;
      });
    });
    return `or ${[...new Set(parts.map(inParentheses))].join(' ')}`;
  }

  /** Children of a map or a list: neighbours with one condition are printed together, and opposites as if and else. */
  public children(
    children: When<ChildTemplate>[],
    indent: number,
    scope: Scope,
    print: (child: ChildTemplate, scope: Scope) => string[],
  ): string[] {
    const pad = ' '.repeat(indent);
    const lines: string[] = [];
    for (let at = 0; at < children.length;) {
      const { when } = children[at];
      const end = endOf(children, at, when);
      const group = children.slice(at, end);
      if (isAlways(when)) {
        lines.push(...group.flatMap(({ then }) => print(then, scope)));
        at = end;
        continue;
      }
      const opposite = children[end] && isOpposite(when, children[end].when);
      if (opposite && !when[0][0].on) {
        // What holds comes first.
        const after = endOf(children, end, children[end].when);
        children = [...children.slice(0, at), ...children.slice(end, after), ...group, ...children.slice(after)];
        continue;
      }
      const presence = this.expressions.presence(when);
      const inner: Scope = presence ? { ...scope, root: '$', dot: nameOf(presence) } : scope;
      const body = group.flatMap(({ then }) => print(then, inner));
      const last = opposite ? endOf(children, end, children[end].when) : end;
      const otherwise = children.slice(end, last).flatMap(({ then }) => print(then, scope));
      if (opposite && this.isEither(when, body, otherwise, scope)) {
        lines.push(...otherwise);
        at = last;
        continue;
      }
      const keyword = presence ? 'with' : 'if';
      lines.push(`${pad}{{- ${keyword} ${this.expressions.condition(when, scope)} }}`, ...body);
      if (otherwise.length > 0) lines.push(`${pad}{{- else }}`, ...otherwise);
      lines.push(`${pad}{{- end }}`);
      at = last;
    }
    return lines;
  }

  /** Whether one of two choices is printed like every other one. */
  private isEither(when: Condition, body: string[], otherwise: string[], scope: Scope): boolean {
    const choice = this.expressions.choice(when, scope);
    if (!choice) return false;
    const chosen = otherwise.map((line) => line.replaceAll(`{{ ${choice.expression} | quote }}`, choice.value));
    return chosen.join('\n') === body.join('\n');
  }

  /** One of several values. */
  public alternatives(
    choices: When<Template>[],
    indent: number,
    scope: Scope,
    print: (value: Template, scope: Scope) => string[],
  ): string[] {
    const pad = ' '.repeat(indent);
    const blocks = choices.map(({ when, then }, i) => {
      const keyword = i === 0 ? 'if' : 'else if';
      const head = i === choices.length - 1 ? 'else' : `${keyword} ${this.expressions.condition(when, scope)}`;
      return [`${pad}{{- ${head} }}`, ...print(then, scope)];
    });
    return [...blocks.flat(), `${pad}{{- end }}`];
  }
}
