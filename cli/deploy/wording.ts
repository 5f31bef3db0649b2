import { FieldChange, written } from '../object-diff';
import { styled } from '../terminal/style';
import { count, listed } from '../terminal/words';
import { Change, HOLDS_DATA, Plan } from './plan';

/** So many fields of an object are shown; `slate-k8s diff` shows all. */
const MOST_FIELDS = 6;
/** So many new objects are named one by one; more are counted. */
const MOST_NEW = 8;
/** A text of more characters is not shown. */
const LONGEST = 60;

/** What will happen, in people's words: a line for each object that is not new, and a few below it. */
export function wordingOf({ changes, warnings }: Plan): string[] {
  const of = (action: Change['action']) => changes.filter((change) => change.action === action);
  const [added, adopted] = [of('add'), of('adopt')];
  return [
    ...(added.length > MOST_NEW
      ? [`${green('+')} ${count(added.length, 'object')}: ${kinds(added)}`]
      : added.map((change) => `${green('+')} ${nameOf(change)}`)),
    ...of('change').flatMap(changed),
    ...of('replace').map((change) => `${yellow('~')} ${nameOf(change)} runs again`),
    ...of('remove').map(
      (change) => `${red('-')} ${nameOf(change)}${HOLDS_DATA.includes(change.kind) ? ', and what it holds' : ''}`,
    ),
    ...of('keep').map(
      (change) => `  ${nameOf(change)} is no longer part of SLATE, and is kept: --delete-data removes it`,
    ),
    ...(adopted.length > 0
      ? [`  ${count(adopted.length, 'object')} stay as they are, and are managed by slate-k8s from now on`]
      : []),
    ...warnings.map((warning) => yellow(warning)),
  ];
}

const green = (text: string) => styled('green', text);
const yellow = (text: string) => styled('yellow', text);
const red = (text: string) => styled('red', text);

function nameOf({ kind, name }: Change): string {
  return `${kind} ${name}`;
}

function kinds(changes: Change[]): string {
  const numbers = new Map<string, number>();
  for (const { kind } of changes) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
  return listed([...numbers].map(([kind, number]) => count(number, kind, plural(kind))));
}

function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}${kind.endsWith('s') ? 'es' : 's'}`;
}

function changed(change: Change): string[] {
  if (change.kind === 'NetworkPolicy') return [`${yellow('~')} ${nameOf(change)}: who may call whom`];
  const fields = change.fields.filter(({ path }) => !/checksum/.test(path));
  const shown = fields.slice(0, MOST_FIELDS).map((field) => `    ${wordingOfField(field)}`);
  const more = fields.length - shown.length;
  return [
    `${yellow('~')} ${nameOf(change)}${consequence(change)}`,
    ...shown,
    ...(more > 0 ? [`    and ${count(more, 'field')} more`] : []),
  ];
}

function consequence({ kind, live, fields }: Change): string {
  if (kind !== 'Deployment' || !fields.some(({ path }) => path.startsWith('spec.template.'))) return '';
  return live?.spec?.strategy?.type === 'Recreate'
    ? ': its pod stops, then a new one starts'
    : ': its pods are replaced one by one';
}

/** A field without what everybody knows of the path to it, and without long texts. */
function wordingOfField(field: FieldChange): string {
  const [first, ...lines] = written({ ...field, path: field.path.replace(/^spec\.(template\.spec\.)?/, '') });
  if (lines.length > 0) return `${first} ${count(lines.length, 'line')} changed`;
  return first.replace(/"([^"]|\\")*"/g, (text) => (text.length > LONGEST ? `"${text.slice(1, LONGEST)}…"` : text));
}
