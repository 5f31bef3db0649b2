import { FieldChange, changeLines } from '../object-diff';
import { styled } from '../terminal/style';
import { count, listed } from '../terminal/words';
import { Change, HOLDS_DATA, Plan } from './plan';

/** How many fields of an object are shown; `slate-k8s diff` shows all. */
const MAX_FIELDS = 6;
/** How many new objects are named; more are only counted. */
const MAX_NAMES = 8;
/** How many characters of a text are shown. */
const MAX_TEXT = 60;

/** What will happen, in words: a line for each object that is not new, and a few more below it. */
export function wordingOf({ changes, warnings }: Plan): string[] {
  const of = (action: Change['action']) => changes.filter((change) => change.action === action);
  const [added, adopted] = [of('add'), of('adopt')];
  return [
    ...(added.length > MAX_NAMES
      ? [`${green('+')} ${count(added.length, 'object')}: ${kinds(added)}`]
      : added.map((change) => `${green('+')} ${nameOf(change)}`)),
    ...of('change').flatMap(changed),
    ...of('replace').map((change) => `${yellow('~')} ${nameOf(change)} runs again`),
    ...of('remove').map(
      (change) => `${red('-')} ${nameOf(change)}${HOLDS_DATA.includes(change.kind) ? ', and its data' : ''}`,
    ),
    ...of('keep').map(
      (change) => `  ${nameOf(change)} is no longer part of SLATE, but is kept; --delete-data deletes it`,
    ),
    ...(adopted.length > 0
      ? [`  ${count(adopted.length, 'object')} stay unchanged, and are managed by slate-k8s from now on`]
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
  if (change.kind === 'NetworkPolicy') return [`${yellow('~')} ${nameOf(change)}: allowed connections change`];
  const fields = change.fields.filter(({ path }) => !/checksum/.test(path));
  const shown = fields.slice(0, MAX_FIELDS).map((field) => `    ${wordingOfField(field)}`);
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

/** A changed field, without the usual beginning of its path, and with long texts cut. */
function wordingOfField(field: FieldChange): string {
  const [first, ...lines] = changeLines({ ...field, path: field.path.replace(/^spec\.(template\.spec\.)?/, '') });
  if (lines.length > 0) return `${first} ${count(lines.length, 'line')} changed`;
  return first.replace(/"([^"]|\\")*"/g, (text) => (text.length > MAX_TEXT ? `"${text.slice(1, MAX_TEXT)}…"` : text));
}
