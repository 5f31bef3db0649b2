import { nearest } from '../schema/nearest';
import { PatchTarget } from './patch';

/** The part of a rendered object by which it is selected. */
export interface Patchable {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: { readonly [label: string]: string };
  };
}

const PATTERNS = ['group', 'version', 'kind', 'name', 'namespace'] as const;

type Pattern = (typeof PATTERNS)[number];

/** Whether a target selects an object. */
export function isSelected(object: Patchable, target: PatchTarget): boolean {
  const values = valuesOf(object);
  return (
    PATTERNS.every((key) => target[key] === undefined || matches(target[key], values[key])) &&
    (target.labelSelector ?? '')
      .split(',')
      .filter((condition) => condition !== '')
      .every((condition) => isMet(condition, object.metadata.labels ?? {}))
  );
}

/** Why a target selects none of the objects, as far as it can be told: the end of a sentence. */
export function whyNone(target: PatchTarget, objects: Patchable[]): string {
  const wrong = PATTERNS.find((key) => target[key] !== undefined && !patternOf(target[key]));
  if (wrong) return `: ${wrong} is ${JSON.stringify(target[wrong])}, which is not a regular expression`;
  for (const key of ['name', 'kind'] as const) {
    const others = objects.filter((object) => isSelected(object, { ...target, [key]: undefined }));
    const meant = nearest(target[key] ?? '', [...new Set(others.map((object) => valuesOf(object)[key] ?? ''))]);
    if (target[key] !== undefined && meant.length > 0) return `; did you mean the ${key} ${meant.join(' or ')}?`;
  }
  return '';
}

function valuesOf({ apiVersion, kind, metadata }: Patchable): { [key in Pattern]?: string } {
  const [version, group = ''] = apiVersion.split('/').reverse();
  return { group, version, kind, name: metadata.name, namespace: metadata.namespace };
}

function matches(text: string, value = ''): boolean {
  return patternOf(text)?.test(value) === true;
}

function patternOf(text: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${text})$`);
  } catch {
    return undefined;
  }
}

function isMet(condition: string, labels: { readonly [label: string]: string }): boolean {
  const [, not, key, operator, value] = /^(!?)([^=!]+)(?:(==|=|!=)(.*))?$/.exec(condition) ?? [];
  const isThere = Object.prototype.hasOwnProperty.call(labels, key);
  if (operator === undefined) return isThere !== (not === '!');
  return (isThere && labels[key] === value) === (operator !== '!=');
}
