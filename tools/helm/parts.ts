import { LABELS } from './chart';
import { Token } from './tree';
import { ALWAYS, Condition, Literal } from './terms';
import { ChildTemplate, EachTemplate, SequenceTemplate, Template, When } from './merge';

const AMBIGUOUS = /^(y|n|yes|no|on|off|true|false|null)$/i;

export function isEach(value: Template): value is EachTemplate {
  return typeof value !== 'string' && 'kind' in value && value.kind === 'each';
}

export function tokensOf(value: SequenceTemplate): Token[] {
  return value.children.map(({ then }) => then.choices[0].then as Token);
}

export function isAlways(when: Condition): boolean {
  return when === ALWAYS || when.some((term) => term.length === 0);
}

export function same(a: Condition, b: Condition): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function endOf(children: When<ChildTemplate>[], at: number, when: Condition): number {
  const end = children.findIndex((child, i) => i > at && !same(child.when, when));
  return end < 0 ? children.length : end;
}

/** The literal that is all of a condition. */
export function onlyLiteral(when: Condition): Literal | undefined {
  return when.length === 1 && when[0].length === 1 ? when[0][0] : undefined;
}

/** Whether exactly one of two conditions holds, as both ask for the same switch. */
export function isOpposite(a: Condition, b: Condition): boolean {
  const [one, other] = [a, b].map(onlyLiteral);
  return Boolean(one && other && one.index === other.index && one.on !== other.on);
}

/** A text that is always the same, in YAML. */
export function constant(text: string): string {
  const isPlain = /^[A-Za-z_/][\w./:@ -]*$/.test(text) && !/: | #|:$| $/.test(text) && !AMBIGUOUS.test(text);
  return escaped(isPlain ? text : JSON.stringify(text));
}

export function escaped(text: string): string {
  return text.replace(/\{\{/g, '{{ "{{" }}');
}

/** Names of members in the order in which people write them; others follow, and entries of settings are last. */
const FIRST = [
  'apiVersion',
  'kind',
  'metadata',
  'name',
  'namespace',
  'image',
  'imagePullPolicy',
  'command',
  'args',
  'env',
  'ports',
  LABELS,
];

export function inReadingOrder(children: When<ChildTemplate>[]): When<ChildTemplate>[] {
  const rank = ({ then }: When<ChildTemplate>) => {
    if (isEach(then.choices[0].then)) return FIRST.length + 1;
    return FIRST.includes(then.id) ? FIRST.indexOf(then.id) : FIRST.length;
  };
  return [...children].sort((a, b) => rank(a) - rank(b));
}

export function lineIsEmpty({ choices }: ChildTemplate): boolean {
  const [{ then }] = choices;
  return typeof then !== 'string' && 'kind' in then && then.kind === 'text' && then.children.length === 0;
}

export function withoutKinds(body: SequenceTemplate): string {
  return JSON.stringify(body, (key, value: unknown) =>
    key === 'path' || key === 'entries' || key === 'id' ? undefined : value,
  );
}
