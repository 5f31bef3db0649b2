import { Expressions, inParentheses, TOP } from './expression';
import { Fill } from './fills';
import { Token } from './tree';
import { FilledMap, filledMaps } from './kept-entries';
import { ChildTemplate, SequenceTemplate, When } from './merge';
import { Path, splitAtMarks } from './marks';
import { Space } from './space';
import { TextDefault } from './texts';

/** The helper that makes the values complete: once, before the first template reads them. */
export function completeTemplate(space: Space, fills: Fill[], texts: TextDefault[], objects: SequenceTemplate): string {
  const completion = new Completion(space);
  const maps = filledMaps(space, objects);
  return [
    '{{/*',
    'Completes the values: fills in what follows from other settings where it is not given, and takes out what is null. Templates share',
    'the values, so that the first one does it for all.',
    '*/}}',
    '{{- define "slate.complete" -}}',
    '{{- if not .Values.isComplete }}',
    '{{- $_ := set .Values "isComplete" true }}',
    ...completion.texts(texts),
    ...completion.settings(fills.filter(({ evenIfRemoved }) => !evenIfRemoved)),
    ...maps.flatMap((map) => completion.entries(map, false)),
    '{{- include "slate.prune" .Values }}',
    ...completion.settings(fills.filter(({ evenIfRemoved }) => evenIfRemoved)),
    ...maps.flatMap((map) => completion.entries(map, true)),
    '{{- end }}',
    '{{- end }}',
    '',
  ].join('\n');
}

function fill(settings: string, defaults: string): string {
  return `{{- include "slate.fill" (list ${inParentheses(settings)} ${inParentheses(defaults)}) }}`;
}

/** The setting that another one follows from and is called like. */
function sourceOf({ leaf: { path }, value: [token, ...others] }: Fill): Path | undefined {
  if (typeof token === 'string' || 'quoted' in token || others.length > 0) return undefined;
  return path[path.length - 1] === token.leaf.path[token.leaf.path.length - 1] ? token.leaf.path : undefined;
}

class Completion {
  private readonly expressions: Expressions;

  public constructor(private readonly space: Space) {
    this.expressions = new Expressions(space);
  }

  /** Defaults that depend on a text. */
  public texts(texts: TextDefault[]): string[] {
    const conditions = new Map<string, TextDefault[]>();
    for (const text of texts) conditions.set(text.condition, [...(conditions.get(text.condition) ?? []), text]);
    return [...conditions].flatMap(([condition, group]) => {
      const side = (of: 'usual' | 'otherwise') =>
        group.flatMap((text) => (text[of] === undefined ? [] : [this.member(text.path, this.value(text[of]))]));
      const otherwise = side('otherwise');
      return [
        `{{- if ${condition} }}`,
        ...side('usual'),
        ...(otherwise.length > 0 ? ['{{- else }}', ...otherwise] : []),
        '{{- end }}',
      ];
    });
  }

  /** Sections that another section fills in for as a whole, and single settings. */
  public settings(fills: Fill[]): string[] {
    const lines = fills.map((each) => this.section(each) ?? this.setting(each));
    return [...new Set(lines)];
  }

  /** Entries that are there unless they are given. `areKept`: those that null does not remove. */
  public entries({ each: { over, fills }, kept }: FilledMap, areKept: boolean): string[] {
    const entries = fills.children.filter(({ then }) => kept.has(then.id) === areKept);
    if (entries.length === 0) return [];
    const section = inParentheses(this.expressions.path(over.slice(0, -1), TOP));
    const name = JSON.stringify(over[over.length - 1]);
    return [
      ...(areKept ? [`{{- include "slate.map" (list ${section} ${name}) }}`] : []),
      ...this.filledIn(over, entries),
    ];
  }

  private filledIn(over: Path, entries: readonly When<ChildTemplate>[]): string[] {
    const settings = this.expressions.path(over, TOP);
    const certain: string[] = [];
    const conditional: string[] = [];
    for (const { when, then } of entries) {
      const value = (then.choices[0].then as SequenceTemplate).children.map(
        ({ then }) => then.choices[0].then as Token,
      );
      const entry = `${JSON.stringify(then.id)} ${inParentheses(this.expressions.joined(value, TOP))}`;
      const presence = this.expressions.presence(when);
      const isAlways =
        when.some((term) => term.length === 0) ||
        (presence && this.expressions.path(presence, TOP) === entry.split(' ')[1]);
      if (isAlways) certain.push(entry);
      else
        conditional.push(fill(settings, `and ${inParentheses(this.expressions.condition(when, TOP))} (dict ${entry})`));
    }
    return [...(certain.length > 0 ? [fill(settings, `dict ${certain.join(' ')}`)] : []), ...conditional];
  }

  /** Where a setting follows from its like in a section with the same members: the whole section. */
  private section(given: Fill): string | undefined {
    const from = sourceOf(given);
    if (!from || from.length === 1) return undefined;
    const [settings, defaults] = [given.leaf.path, from].map((path) => path.slice(0, -1));
    if (this.membersOf(settings) !== this.membersOf(defaults)) return undefined;
    return fill(this.expressions.path(settings, TOP), this.expressions.path(defaults, TOP));
  }

  /** The names of what can be left out in a section. */
  private membersOf(section: Path): string {
    const inside = this.space.switches.filter(
      ({ path }) => path.length > section.length && section.every((name, at) => path[at] === name),
    );
    return [...new Set(inside.map(({ path }) => path[section.length]))].join();
  }

  private setting({ leaf: { path, type }, value, unless }: Fill): string {
    const optional = value.flatMap((token) =>
      typeof token !== 'string' && 'leaf' in token && this.space.isOptional(token.leaf.path) ? [token.leaf.path] : [],
    );
    const conditions = [
      ...optional.map((each) => this.expressions.path(each, TOP)),
      ...unless.map((each) => inParentheses(this.expressions.isMissing(each, TOP))),
    ];
    const isNumber = type !== 'string' && value.every((token) => typeof token === 'string');
    const line = this.member(path, isNumber ? value.join('') : this.expressions.joined(value, TOP));
    if (conditions.length === 0) return line;
    const condition = conditions.length === 1 ? conditions[0] : `and ${conditions.join(' ')}`;
    return [`{{- if ${condition} }}`, line, '{{- end }}'].join('\n');
  }

  private member(path: Path, value: string): string {
    return fill(
      this.expressions.path(path.slice(0, -1), TOP),
      `dict ${JSON.stringify(path[path.length - 1])} ${inParentheses(value)}`,
    );
  }

  /** A value as an expression. */
  private value(value: unknown): string {
    if (typeof value === 'string') {
      const parts = splitAtMarks(value).filter((part) => part !== '');
      return this.expressions.joined(
        parts.map((part) => this.space.marks.get(part) ?? part),
        TOP,
      );
    }
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const items = Array.isArray(value) ? value : Object.entries(value).flat();
    return [
      Array.isArray(value) ? 'list' : 'dict',
      ...items.map((item: unknown) => inParentheses(this.value(item))),
    ].join(' ');
  }
}
